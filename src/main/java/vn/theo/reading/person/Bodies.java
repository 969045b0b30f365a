package vn.theo.reading.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.theo.reading.Explanation;
import vn.theo.reading.FoundBody;
import vn.theo.reading.Trace;
import vn.theo.reading.document.IssuerNames;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.TraceParts;

/** Finds the organisations that a text names, each once, as printed; also the members of "Sở Công Thương, Tài chính …". */
public final class Bodies {
    private static final int SHORTEST_NAME = 2;

    private final Lexicon openings = Lexicon.load("body-openings.txt");
    private final IssuerNames names;
    private final PersonNames people = new PersonNames(Lexicon.load("posts.txt"));

    public Bodies(Lexicon types) {
        this.names = new IssuerNames(types);
    }

    public List<FoundBody> find(FramedText frame) {
        Map<String, FoundBody> found = new LinkedHashMap<>();
        for (Block block : frame.facts()) {
            for (Stretch sentence : block.sentences()) {
                addAll(sentence, found);
            }
        }
        for (Block block : frame.opening()) {
            if (openings.at(block.content(), 0) != null && block.length() < 100) {
                add(block.content(), found);
            }
        }
        return List.copyOf(found.values());
    }

    private void addAll(Stretch words, Map<String, FoundBody> found) {
        int i = 0;
        while (i < words.size()) {
            boolean inNumber = words.is(i - 1, "/") && !words.token(i).spaced();
            boolean opens = words.token(i).capital() && !inNumber && !insideShouting(words, i);
            Lexicon.Match opening = opens ? openings.at(words, i) : null;
            if (opening == null || isMatter(words, i)) {
                i++;
                continue;
            }
            Stretch longest = names.at(words, i);
            if (longest == null) {
                i++;
                continue;
            }
            Stretch name = withoutTail(longest);
            int end = name.end() - words.first();
            if (isWhole(name, opening)) {
                add(name, found);
                end = addSeries(words, i, end, found);
            }
            i = Math.max(i + 1, end);
        }
    }

    private static boolean isMatter(Stretch words, int i) {
        return words.at(i, "trường sa") || words.at(i, "báo cáo") || words.at(i, "hội nghị") || words.at(i, "hội thảo");
    }

    /** Whether the word goes on with a headline in capitals: the "VỤ" of "NHIỆM VỤ" opens no name. */
    private static boolean insideShouting(Stretch words, int i) {
        return i > 0
                && words.token(i).allCapitals()
                && words.token(i - 1).allCapitals()
                && words.norm(i - 1).length() > 1;
    }

    /** A name without the words that follow it in capitals or as an object: "… QUYẾT NGHỊ", "Thường trực … kết quả". */
    private Stretch withoutTail(Stretch name) {
        int size = nameEnd(name);
        boolean tail = size > 2 && (name.at(size - 2, "quyết nghị") || name.at(size - 2, "kết quả"));
        return name.part(0, tail ? size - 2 : size);
    }

    /** Where the name ends: before a person's name ("Quốc hội Đàm Văn Quyết") or what the body does ("… đạt", "… trân trọng"). */
    private int nameEnd(Stretch name) {
        for (int i = 2; i < name.size(); i++) {
            boolean person = people.isCommonFamily(name, i)
                    && people.afterPost(name, i, true) >= 3
                    && i + people.afterPost(name, i, true) == name.size();
            if (person || !name.token(i).capital() && DEEDS.isAt(name, i)) {
                return i;
            }
        }
        return name.size();
    }

    private static final Lexicon DEEDS = Lexicon.of(
            "đạt",
            "trân trọng",
            "quyết tâm",
            "phấn đấu",
            "nhận thấy",
            "nhân dịp",
            "sánh vai",
            "giảm",
            "tăng",
            "gửi lời",
            "vì",
            "thu nộp",
            "lần thứ",
            "biết");

    /** "Sở Xây dựng, Y tế, Tài chính", "Các Bộ: Quốc phòng, Công an": the names without their noun. */
    private int addSeries(Stretch words, int first, int end, Map<String, FoundBody> found) {
        boolean series = words.is(first, "sở") || words.is(first, "bộ");
        int i = end;
        while (series
                && (words.is(i, ",") || words.is(i, ":"))
                && i + 1 < words.size()
                && words.token(i + 1).capital()
                && openings.at(words, i + 1) == null) {
            Stretch name = names.at(words, i + 1);
            if (name == null || name.size() > 8) {
                break;
            }
            add(name, found);
            i = name.end() - words.first();
        }
        return i;
    }

    private static boolean isWhole(Stretch name, Lexicon.Match opening) {
        boolean longEnough = name.size() >= SHORTEST_NAME && name.size() > opening.length();
        boolean alone = opening.phrase().indexOf(' ') > 0
                || opening.length() == 1 && name.token(0).allCapitals();
        return longEnough || alone;
    }

    private static void add(Stretch name, Map<String, FoundBody> found) {
        found.computeIfAbsent(name.normal(), unseen -> new FoundBody(name.plain(), name.excerpt(), trace(name)));
    }

    private static Trace trace(Stretch name) {
        return Trace.of(() ->
                new TraceParts(name.text()).add(Explanation.Role.NAME, name).by(Explanation.Rule.BODY_NAMED));
    }
}
