package vn.theo.reading.text;

import java.util.List;
import java.util.Set;

/** Tells where the parts of a heading end that is printed in capitals: the word for a type, the title, the issuer. */
final class CapitalHeadings {
    private static final Set<String> TYPES = Set.of(
            "QUYẾT ĐỊNH",
            "NGHỊ QUYẾT",
            "KẾ HOẠCH",
            "CHỈ THỊ",
            "THÔNG BÁO",
            "CÔNG ĐIỆN",
            "BÁO CÁO",
            "KẾT LUẬN",
            "CHƯƠNG TRÌNH",
            "CHƯƠNG TRÌNH HÀNH ĐỘNG",
            "HƯỚNG DẪN",
            "TỜ TRÌNH",
            "QUY ĐỊNH",
            "QUY CHẾ");

    private static final List<String> ISSUERS =
            List.of("ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "HỘI ĐỒNG NHÂN DÂN", "BỘ TRƯỞNG", "THỦ TƯỚNG");

    private static final List<String> PARTS = List.of("PHẦN ", "CHƯƠNG ");
    private static final List<String> BASES = List.of("Căn cứ", "KHÓA", "KHOÁ");
    private static final int SHORTEST = 3;
    private static final int LONGEST_TYPE = 40;

    private final String surface;
    private final Lines lines;

    CapitalHeadings(String surface, Lines lines) {
        this.surface = surface;
        this.lines = lines;
    }

    /** Whether another part of the heading, or the text below it, begins with the line at i. */
    boolean partsAt(int i) {
        boolean loud = isCapitals(surface, lines.from(i - 1), lines.to(i - 1));
        boolean loudHere = isCapitals(surface, lines.from(i), lines.to(i));
        if (!loud && loudHere && isAbbreviation(i) && lines.to(i - 1) - lines.from(i - 1) > LONGEST_TYPE) {
            return false;
        }
        if (!loud || !loudHere) {
            return loud != loudHere && lines.to(i - 1) - lines.from(i - 1) > SHORTEST;
        }
        boolean issuer = opens(i, ISSUERS) && i + 1 < lines.size() && opens(i + 1, BASES);
        return TYPES.contains(words(i - 1)) || opens(i, PARTS) || issuer;
    }

    /** "… thành phần hồ sơ của" and below it "TTHC.": one short form is no heading, it goes on with the line before. */
    private boolean isAbbreviation(int i) {
        String words = words(i);
        return words.indexOf(' ') < 0 && words.indexOf('*') < 0;
    }

    /** Whether a line is only the word for a type, in capitals. */
    boolean isType(int i) {
        return lines.to(i) - lines.from(i) <= LONGEST_TYPE && TYPES.contains(words(i));
    }

    private boolean opens(int i, List<String> openings) {
        String words = words(i);
        return openings.stream().anyMatch(words::startsWith);
    }

    private String words(int i) {
        return surface.substring(lines.from(i), lines.to(i)).strip();
    }

    static boolean isCapitals(String surface, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = surface.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 3;
    }
}
