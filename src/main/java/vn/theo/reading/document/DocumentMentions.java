package vn.theo.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.text.Dates;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Finds where one sentence names documents: by type and number, laws by name, others by type and the words that follow. */
final class DocumentMentions {
    private static final Set<String> COUNTED = Set.of(
            "năm", "tháng", "tuần", "quý", "%", "tỷ", "tỉ", "triệu", "nghìn", "ngày", "điểm", "nhóm", "nội", "chỉ",
            "lĩnh", "dự", "xã", "huyện", "tỉnh", "khu", "bước", "hộ", "người", "nhiệm", "mục", "công", "địa", "đơn",
            "trường", "đề", "cấp", "bộ", "giải", "km", "ha", "m", "lần", "cơ", "đảng", "lao", "doanh", "tấn", "hợp",
            "học", "giường", "bác", "thôn", "mô", "tạ", "kg");
    /** Behind it a number stands whose type was said before. */
    private static final Lexicon NUMBER = Lexicon.of("số");

    private static final Set<String> NUMBERED = Set.of(
            "nghị quyết",
            "chỉ thị",
            "đề án",
            "quyết định",
            "kết luận",
            "nghị định",
            "thông tư",
            "công điện",
            "quy định",
            "pháp lệnh",
            "hướng dẫn",
            "thông báo kết luận");
    private static final Set<String> PLANNED = Set.of("quy hoạch", "chiến lược");
    private static final int FARTHEST_NUMBER = 14;

    private final Lexicon types;
    private final DocumentSymbols symbols = new DocumentSymbols();
    private final IssuerNames issuers;
    private final LawMentions laws;
    private final NamedDocuments named;
    private final PlannedDocuments planned;

    DocumentMentions(Lexicon types) {
        this.types = types;
        this.issuers = new IssuerNames(types);
        this.laws = new LawMentions(types, symbols, issuers);
        this.named = new NamedDocuments(types, issuers);
        this.planned = new PlannedDocuments(types, issuers);
    }

    static String typeOf(Lexicon.Match match) {
        return (match.value().isEmpty() ? match.phrase() : match.value()).toLowerCase(Locale.ROOT);
    }

    /** The type that a number in a letterhead tells: a letter bears the sign of its office alone. */
    String typeByNumber(Stretch number) {
        String told = symbols.type(number);
        return told == null ? "công văn" : told;
    }

    int symbolEnd(Stretch words, int i) {
        return symbols.end(words, i);
    }

    /** The mentions of one sentence in order; loud when all of it is printed in capitals. */
    List<DocumentMention> of(Stretch words, boolean loud) {
        int size = words.size();
        int type = types.next(words, 0, size);
        int i = NUMBER.next(words, 0, type);
        if (i == size) {
            return List.of();
        }
        List<DocumentMention> found = new ArrayList<>();
        while (i < size) {
            Lexicon.Match match = types.at(words, i);
            int end = match == null ? listed(words, i, found) : read(words, i, match, loud, found);
            i = Math.max(i + (match == null ? 1 : match.length()), end);
            type = type < i ? types.next(words, i, size) : type;
            i = NUMBER.next(words, i, type);
        }
        relateRows(words, found);
        reachAmended(words, found);
        return found;
    }

    /** "Nghị quyết sửa đổi một số điều của | Hiến pháp": the document whose articles are changed ends the title. */
    private static void reachAmended(Stretch words, List<DocumentMention> found) {
        for (int k = found.size() - 2; k >= 0; k--) {
            DocumentMention each = found.get(k);
            int end = each.words().end() - words.first();
            int next = found.get(k + 1).words().first() - words.first();
            boolean changes = each.number() == null && words.is(end - 1, "điều");
            if (changes && (next == end || next == end + 1 && words.is(end, "của"))) {
                int last = found.get(k + 1).words().end() - words.first();
                found.set(k, each.over(words.part(each.words().first() - words.first(), last)));
            }
        }
    }

    /** "Thực hiện Nghị quyết A và Kết luận B": what stands in a row with a document is related as it is. */
    private static void relateRows(Stretch words, List<DocumentMention> found) {
        for (int k = 0; k < found.size(); k++) {
            DocumentMention each = found.get(k);
            int end = each.words().end() - words.first();
            if (each.relation() == DocumentRelation.MENTIONED && isOver(words, end)) {
                found.set(k, each.related(DocumentRelation.SUPERSEDES));
            } else if (k > 0
                    && each.relation() == DocumentRelation.MENTIONED
                    && each.words().first() - found.get(k - 1).words().end() <= 1
                    && each.words().first() >= found.get(k - 1).words().end()) {
                found.set(k, each.related(found.get(k - 1).relation()));
            }
        }
    }

    /** "… hết hiệu lực", "… được bãi bỏ". */
    private static boolean isOver(Stretch words, int end) {
        for (int i = end; i < Math.min(words.size(), end + 6); i++) {
            if (words.at(i, "hết hiệu lực") || words.at(i, "bị bãi bỏ") || words.at(i, "được bãi bỏ")) {
                return true;
            }
        }
        return false;
    }

    /** "các Quyết định: số 1/QĐ-TTg về …; số 2/QĐ-TTg về …": numbers that share the type said before the first. */
    private int listed(Stretch words, int i, List<DocumentMention> found) {
        String before = words.norm(i - 1);
        boolean joined = before.equals(";") || before.equals(",") || before.equals("và") || before.equals(":");
        if (!joined || symbols.end(words, i + 1) == i + 1) {
            return i;
        }
        int numberEnd = symbols.end(words, i + 1);
        Stretch number = words.part(i + 1, numberEnd);
        String said = symbols.type(number);
        String type = said != null
                ? said
                : before.equals(":") || found.isEmpty() ? null : found.getLast().type();
        return type == null ? i : series(words, i, i + 1, numberEnd, type, found);
    }

    /** Adds what the type word at i opens; returns where to go on. */
    private int read(Stretch words, int i, Lexicon.Match match, boolean loud, List<DocumentMention> found) {
        String type = typeOf(match);
        boolean shortened = !match.value().isEmpty();
        int after = i + match.length();
        int number = words.is(after, "số") ? after + 1 : after;
        number = number > after && words.is(number, ":") ? number + 1 : number;
        int symbolEnd = symbols.end(words, number);
        if (symbolEnd > number) {
            return series(words, i, number, symbolEnd, type, found);
        }
        if (isShortNumber(words, number, type, number > after)) {
            return series(words, i, number, shortEnd(words, number), type, found);
        }
        int owned = numberBehindOwner(words, after);
        if (owned > 0) {
            return owned(words, i, after, owned, type, found);
        }
        int behind = numberBehindSubject(words, after, type);
        if (behind > 0) {
            return series(words, i, behind, symbols.end(words, behind), type, found);
        }
        int standard = type.equals("quy chuẩn") || type.equals("tiêu chuẩn") ? Standards.numberAt(words, after) : -1;
        if (standard > 0) {
            return series(words, i, standard, Standards.end(words, standard), type, found);
        }
        int ownedEnd = words.token(i).capital() ? OwnedDocuments.end(words, i, after, type, issuers) : after;
        if (ownedEnd > after) {
            found.add(OwnedDocuments.mention(words, i, after, ownedEnd, type, issuers));
            return ownedEnd;
        }
        DocumentMention sent = shortened || loud ? null : SentDocuments.at(words, i, after, type, issuers);
        if (sent != null) {
            found.add(sent);
            return sent.words().end() - words.first();
        }
        if (shortened || !(words.token(i).capital() || type.equals("nghị quyết"))) {
            return after;
        }
        if (LawMentions.TYPES.contains(type) && !words.is(i - 1, "pháp")) {
            return laws.add(words, i, after, type, found);
        }
        boolean numbered = !found.isEmpty() && found.getLast().number() != null;
        boolean approved = (PLANNED.contains(type) || numbered) && !found.isEmpty() && isApproved(words, i);
        return loud || approved ? after : unnumbered(words, i, after, type, found);
    }

    private int unnumbered(Stretch words, int i, int after, String type, List<DocumentMention> found) {
        if (PlannedDocuments.isSubject(words, i, type, found)) {
            return after;
        }
        DocumentMention plan = planned.at(words, i, after, type);
        if (plan == null) {
            return named.add(words, i, after, type, found);
        }
        found.add(plan);
        return named.innerDocument(words, after + 1, plan.words().end() - words.first());
    }

    /** "Quyết định số … phê duyệt điều chỉnh Quy hoạch …": the decision stands for what it approves. */
    private static boolean isApproved(Stretch words, int i) {
        return words.at(i - 2, "phê duyệt") || words.at(i - 4, "phê duyệt") || words.at(i - 2, "ban hành");
    }

    /** "Hướng dẫn của liên ngành số 12/HD-LN": where the number stands behind its issuer, -1 when none does. */
    private int numberBehindOwner(Stretch words, int i) {
        if (!words.is(i, "của")) {
            return -1;
        }
        for (int j = i + 2; j < Math.min(words.size(), i + FARTHEST_NUMBER); j++) {
            if (words.is(j, "số") && symbols.end(words, j + 1) > j + 1) {
                return j + 1;
            }
            boolean inName = words.token(j).isWord() || words.is(j, "-");
            if (!inName || types.at(words, j) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "Báo cáo giám sát dự án số 12/BC-BQL": where the number stands behind what the document is about, -1 elsewhere. */
    private int numberBehindSubject(Stretch words, int i, String type) {
        for (int j = i + 1; j < Math.min(words.size(), i + FARTHEST_NUMBER); j++) {
            if (words.is(j, "số") && symbols.end(words, j + 1) > j + 1) {
                return type.equals(symbols.type(words.part(j + 1, symbols.end(words, j + 1)))) ? j + 1 : -1;
            }
            boolean inName = words.token(j).isWord() || words.is(j, ",") || words.is(j, "-");
            if (!inName || types.at(words, j) != null && words.token(j).capital()) {
                return -1;
            }
        }
        return -1;
    }

    private int owned(Stretch words, int from, int owner, int number, String type, List<DocumentMention> found) {
        int numberEnd = symbols.end(words, number);
        int end = dateEnd(words, numberEnd);
        found.add(new DocumentMention(
                type,
                words.part(number, numberEnd),
                "",
                words.part(owner + 1, number - 1),
                DocumentMention.relation(words, from),
                words.part(from, end)));
        return end;
    }

    /** "Nghị quyết 30a": the letter belongs to the number. */
    private static int shortEnd(Stretch words, int number) {
        int next = number + 1;
        boolean letter = next < words.size()
                && words.token(next).raw().length() == 1
                && words.token(next).isWord()
                && !words.token(next).spaced();
        return letter ? next + 1 : next;
    }

    /** One to four digits. */
    private static boolean isWhole(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
                return false;
            }
        }
        return printed.length() <= 4;
    }

    private static boolean isShortNumber(Stretch words, int i, String type, boolean saidNumber) {
        if (i >= words.size()
                || !words.token(i).isNumber()
                || !isWhole(words.token(i).raw())) {
            return false;
        }
        String next = words.norm(i + 1);
        boolean percent = next.equals("%")
                || next.equals("/")
                || (next.equals("-") && !words.token(i + 1).spaced());
        // decisions alone bear numbers as high as a year
        boolean year = words.token(i).raw().length() == 4 && !saidNumber && !type.equals("quyết định");
        return NUMBERED.contains(type)
                && !percent
                && !year
                && (saidNumber || !COUNTED.contains(next) || next.equals("ngày"));
    }

    /** "Nghị quyết 01, 02 và 35 của Chính phủ": one mention for each number, all with the same words. */
    private int series(Stretch words, int from, int number, int numberEnd, String type, List<DocumentMention> found) {
        List<Stretch> numbers = new ArrayList<>();
        numbers.add(words.part(number, numberEnd));
        int end = dateEnd(words, numberEnd);
        boolean bare = numberEnd == number + 1;
        while (true) {
            int next = nextNumber(words, end);
            int nextEnd = next < 0 ? -1 : bare ? next + 1 : symbols.end(words, next);
            boolean fits = next >= 0
                    && nextEnd > next
                    && (!bare
                            || (isShortNumber(words, next, type, false)
                                    && words.token(next).raw().length() <= 3));
            if (!fits) {
                break;
            }
            numbers.add(words.part(next, nextEnd));
            end = dateEnd(words, nextEnd);
        }
        Stretch issuer = issuers.after(words, end);
        end = issuer == null ? end : issuer.end() - words.first();
        issuer = issuer == null ? issuers.before(words, from) : issuer;
        DocumentRelation relation = DocumentMention.relation(words, from);
        for (Stretch each : numbers) {
            String said = symbols.type(each);
            boolean vague = type.equals("văn bản");
            found.add(new DocumentMention(
                    vague && said != null ? said : type, each, "", issuer, relation, words.part(from, end)));
        }
        return end;
    }

    private static int nextNumber(Stretch words, int end) {
        boolean joined = words.is(end, ",") || words.is(end, "và") || words.is(end, ";");
        if (!joined) {
            return -1;
        }
        int next = words.is(end + 1, "số") ? end + 2 : end + 1;
        return next < words.size() && words.token(next).isNumber() ? next : -1;
    }

    /** The position after ", ngày 22/12/2024" or "ngày 18 tháng 7 năm 2025", i when no date follows. */
    static int dateEnd(Stretch words, int i) {
        int from = words.is(i, ",") || words.is(i, "(") ? i + 1 : i;
        Dates.Day day = words.is(from, "ngày") ? Dates.dayAt(words, from) : null;
        if (day == null) {
            return i;
        }
        int end = from + day.length();
        return words.is(i, "(") && words.is(end, ")") ? end + 1 : end;
    }
}
