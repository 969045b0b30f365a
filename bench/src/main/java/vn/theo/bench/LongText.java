package vn.theo.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.theo.reading.ReceivedText;

/** Long texts, ordinary and hostile, of any length: the time to read them must grow with their length and no faster. */
enum LongText {
    PROSE {
        @Override
        String make(int length, List<String> texts) {
            StringBuilder prose = new StringBuilder(length + 20_000);
            for (int i = 0; prose.length() < length; i++) {
                prose.append(texts.get(i % texts.size())).append("\n\n");
            }
            prose.setLength(length);
            return prose.toString();
        }
    },
    ONE_LINE {
        @Override
        String make(int length, List<String> texts) {
            return PROSE.make(length, texts).replace('\n', ' ');
        }
    },
    WHOLE_PAGE {
        @Override
        String make(int length, List<String> texts) {
            return NewsPage.around(PROSE.make(length, texts), 1);
        }

        @Override
        ReceivedText.Markup markup() {
            return ReceivedText.Markup.HTML;
        }
    },
    DIGITS {
        @Override
        String make(int length, List<String> texts) {
            Random random = new Random(7);
            StringBuilder digits = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                digits.append("0123456789.,".charAt(random.nextInt(12)));
            }
            return digits.toString();
        }
    },
    NESTING {
        @Override
        String make(int length, List<String> texts) {
            return "(".repeat(length / 2) + "- ".repeat(length / 4);
        }
    },
    CELLS {
        @Override
        String make(int length, List<String> texts) {
            return "|\n1\n".repeat(length / 4);
        }
    },
    ROWS {
        @Override
        String make(int length, List<String> texts) {
            return "| 1 | 2 | 5% |\n".repeat(length / 15);
        }
    },
    LINK_MARKS {
        @Override
        String make(int length, List<String> texts) {
            return "[a](b) ".repeat(length / 7);
        }
    },
    NUMBERS_OF_DOCUMENTS {
        @Override
        String make(int length, List<String> texts) {
            return "Số: 12/QĐ-UBND ".repeat(length / 15);
        }
    },
    RELATED {
        @Override
        String make(int length, List<String> texts) {
            StringBuilder list = new StringBuilder(length + 100).append("Tin liên quan\n");
            for (int i = 0; list.length() < length; i++) {
                list.append("- Khai mạc hội chợ xã số ").append(i).append(" (2/9/2024)\n");
            }
            return list.toString();
        }
    };

    abstract String make(int length, List<String> texts);

    ReceivedText.Markup markup() {
        return ReceivedText.Markup.PLAIN;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
