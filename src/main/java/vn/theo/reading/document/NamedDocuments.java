package vn.theo.reading.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Finds documents without a number, by their type and the words of their title. */
final class NamedDocuments {
    private static final Set<String> NAMED_FREELY = Set.of("đề án", "hiệp định", "công ước", "nghị định thư");
    /** "các Hiệp định thương mại tự do": a kind of documents, not one of them. */
    private static final WordSet PLURALS = WordSet.of("các", "những", "nhiều", "mọi");
    /** Behind these "Quy định" is a document and no verb: "một số điều của Quy định …". */
    private static final WordSet GIVEN = WordSet.of("của", "theo", "hành", "kèm", "tại", "và");

    /** So near the word for a congress stands who has many of them: "đại hội đại biểu phụ nữ các cấp". */
    private static final int FARTHEST_MANY = 7;

    /** "phù hợp với Hiến pháp, pháp luật": the order of law, and no document named. */
    private static final Lexicon LEGALITY = Lexicon.of(
            ", pháp luật", ", luật", ", các luật", ", các đạo luật", "và pháp luật", "và luật", "và các luật");

    private static final Lexicon OUTLOOKS =
            Lexicon.of("định hướng đến năm", "định hướng đến", "tầm nhìn đến năm", "tầm nhìn đến");

    private final Lexicon types;
    private final IssuerNames issuers;
    private final Map<String, Lexicon> follow = loadFollow();

    NamedDocuments(Lexicon types, IssuerNames issuers) {
        this.types = types;
        this.issuers = issuers;
    }

    private static Map<String, Lexicon> loadFollow() {
        Map<String, List<String>> lines = new HashMap<>();
        for (String line : Lexicon.lines("document-follow.txt")) {
            int bar = line.indexOf('|');
            lines.computeIfAbsent(line.substring(0, bar).strip(), type -> new ArrayList<>())
                    .add(line.substring(bar + 1).strip());
        }
        Map<String, Lexicon> lexicons = new HashMap<>();
        lines.forEach((type, words) -> lexicons.put(type, Lexicon.of(words.toArray(String[]::new))));
        return lexicons;
    }

    /** Adds what the type word at from opens when a title follows; returns where to go on. */
    int add(Stretch words, int from, int after, String type, List<DocumentMention> found) {
        if (PLURALS.has(words, from - 1) && NAMED_FREELY.contains(type)) {
            return after;
        }
        Lexicon openings = follow.get(type);
        if (type.equals("quy định") && !GIVEN.has(words, from - 1)) {
            return after;
        }
        if (type.equals("hiến pháp")) {
            return constitution(words, from, after, found);
        }
        if (openings == null) {
            return after;
        }
        Lexicon.Match second = words.is(after, "và") ? types.at(words, after + 1) : null;
        if (second != null
                && words.token(after + 1).capital()
                && words.token(from).capital()) {
            int before = found.size();
            int last = add(words, after + 1, after + 1 + second.length(), DocumentMentions.typeOf(second), found);
            if (found.size() > before && last > after + 2) {
                joined(words.part(from, last), type, found);
            }
            return found.size() > before ? last : after;
        }
        boolean adopted = type.equals("nghị quyết") && words.at(after, "về") && isAdopted(words, from);
        int roman = romanNumber(words, after);
        boolean capital = NAMED_FREELY.contains(type)
                && after < words.size()
                && words.token(after).capital();
        boolean programme = type.equals("đề án") && words.at(after, "chương trình");
        boolean opens = openings.at(words, after) != null || (capital && (programme || types.at(words, after) == null));
        if (!opens && !adopted && roman < 0) {
            return after;
        }
        if (type.equals("quy chế") && words.at(after, "làm việc") && !words.is(after + 2, "của")) {
            // any office has one: only whose it is names it
            return after;
        }
        boolean draft = words.at(from - 2, "dự thảo") || words.at(from - 3, "dự thảo");
        boolean congress = type.equals("nghị quyết") && words.at(after, "đại hội");
        boolean name = words.token(from).capital() || adopted || congress || draft;
        return name ? titled(words, from, after, roman, type, found) : after;
    }

    /** "thông qua 3 nghị quyết, đó là: Nghị quyết về …; Nghị quyết về …": each of those listed is one. */
    private static boolean isAdopted(Stretch words, int from) {
        int vote = words.find(0, "thông qua");
        boolean listed = switch (words.norm(from - 1)) {
            case ":", ";", "gồm", "là" -> words.token(from).capital();
            default -> false;
        };
        return words.at(from - 2, "thông qua") || listed && vote >= 0 && vote < from;
    }

    private int titled(Stretch words, int from, int after, int roman, String type, List<DocumentMention> found) {
        int end = roman >= 0 ? roman + 1 : titleEnd(words, after, type);
        if (end <= after || type.equals("nghị quyết") && isAnyCongress(words, after, end)) {
            return after;
        }
        Stretch number = roman >= 0 ? words.part(roman, roman + 1) : null;
        String name = name(type, words.part(after, end));
        DocumentMention mention = DocumentMention.titled(type, number, name, words, from, end, issuers);
        found.add(mention);
        return innerDocument(words, after + 1, mention.words().end() - words.first());
    }

    /** "nghị quyết đại hội đảng bộ các cấp", "nghị quyết đại hội": of many congresses, or of none in particular. */
    private static boolean isAnyCongress(Stretch words, int after, int end) {
        if (!words.at(after, "đại hội")) {
            return false;
        }
        int many = words.part(after, Math.min(end, after + FARTHEST_MANY)).find(0, "các");
        return many >= 0 || end == after + 2 && !words.is(end, "của");
    }

    /** A basis of what is decided, or a constitution told from others: "Hiến pháp năm 1992", "Hiến pháp sửa đổi". */
    private static int constitution(Stretch words, int from, int after, List<DocumentMention> found) {
        int end = constitutionEnd(words, after);
        boolean basis = words.at(0, "căn cứ") && LEGALITY.lengthAt(words, after) == 0;
        if (end > after || basis) {
            int year = words.is(after, "năm") ? after + 1 : after;
            found.add(new DocumentMention(
                    "hiến pháp",
                    null,
                    normal(words.part(year, end)),
                    null,
                    DocumentMention.relation(words, from),
                    words.part(from, end)));
        }
        return end;
    }

    /** "Hiến pháp nước … Việt Nam", "Hiến pháp năm 1992 sửa đổi": its state, its year and no more. */
    private static int constitutionEnd(Stretch words, int after) {
        int end = after;
        if (words.is(after, "nước")) {
            int state = words.find(after, "việt nam");
            end = state > 0 && state < after + 10 ? state + 2 : after;
        }
        int year = words.is(end, "năm") ? end + 1 : end;
        if (words.token(year).isNumber() && words.norm(year).length() == 4) {
            end = year + 1;
        }
        return words.at(end, "sửa đổi") && !words.is(end + 2, ",") ? end + 2 : end;
    }

    /** Where a title names another document ("… của Luật Đầu tư công"), which counts as well; end when it names none. */
    int innerDocument(Stretch words, int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.token(i).capital() && types.at(words, i) != null) {
                return i;
            }
        }
        return end;
    }

    private int titleEnd(Stretch words, int after, String type) {
        int start = titleStart(words, after, type);
        boolean owned = start > after && words.is(start, "của") && type.equals("quy chế");
        return owned ? start : withOutlook(words, issuers.titleEnd(words, start));
    }

    /** Behind the words that open the title, so that none of them ends it. */
    private int titleStart(Stretch words, int after, String type) {
        Lexicon openings = follow.get(type);
        Lexicon.Match opening = openings == null ? null : openings.at(words, after);
        return opening == null ? after : after + opening.length();
    }

    /** "… giai đoạn 2021 - 2030, tầm nhìn đến năm 2045": the outlook belongs to the title. */
    private static int withOutlook(Stretch words, int end) {
        int length = words.is(end, ",") ? OUTLOOKS.lengthAt(words, end + 1) : 0;
        int year = end + 1 + length;
        return length > 0 && year < words.size() && words.token(year).isNumber() ? year + 1 : end;
    }

    /** "Chiến lược và Quy hoạch phát triển …": two documents with one name, which the words of both bear. */
    private static void joined(Stretch both, String type, List<DocumentMention> found) {
        DocumentMention second = found.removeLast();
        for (String each : List.of(type, second.type())) {
            found.add(new DocumentMention(
                    each, second.number(), second.name(), second.issuer(), second.relation(), both));
        }
    }

    /** "Quy hoạch điện VIII": the Roman number is the number of the document. */
    private static int romanNumber(Stretch words, int i) {
        if (!words.at(i, "điện")) {
            return -1;
        }
        for (int j = i; j < Math.min(words.size(), i + 3); j++) {
            int length = words.token(j).raw().length();
            if (words.token(j).isWord()
                    && length >= 2
                    && length <= 5
                    && isRoman(words.token(j).raw())) {
                return j;
            }
        }
        return -1;
    }

    private static boolean isRoman(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if ("IVX".indexOf(printed.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Resolutions of congresses and conferences are the same when their numbers are: "lần thứ 11", "Trung ương 11". */
    private static String name(String type, Stretch words) {
        String first = words.is(0, "của") ? words.norm(1) : words.norm(0);
        if (type.equals("nghị quyết") && !first.equals("về")) {
            for (int i = 0; i < words.size(); i++) {
                boolean roman =
                        words.token(i).isWord() && isRoman(words.token(i).raw());
                if (words.token(i).isNumber() || roman) {
                    return (first.equals("trung") ? "hội" : first) + " " + words.norm(i);
                }
            }
        }
        String name = normal(words);
        return type.equals("nghị quyết") && name.startsWith(PLAN) ? ABOUT + name.substring(PLAN.length()) : name;
    }

    /** "Nghị quyết về kế hoạch phát triển …" is also called "Nghị quyết về phát triển …". */
    private static final String PLAN = "về kế hoạch ";

    private static final String ABOUT = "về ";

    private static String normal(Stretch words) {
        return Normal.collapsed(words.plain()).replace(" - ", "-").replace(" – ", "-");
    }
}
