package vn.theo.reading.document;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.BodyWorks;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Reads who issued a document ("của Giám đốc Sở Y tế") and where names of documents end. */
public final class IssuerNames {
    private static final int LONGEST = 24;
    private static final Lexicon TAILS = Lexicon.of(
            "quy định",
            "ban hành",
            "sửa đổi",
            "bổ sung",
            "phê duyệt",
            "thay thế",
            "hướng dẫn",
            "bảo đảm",
            "đảm bảo",
            "thuộc",
            "phù hợp",
            "kịp thời",
            "đúng",
            "bằng",
            "giao",
            "đề ra",
            "vừa",
            "gắn",
            "tại",
            "nêu",
            "xác định",
            "yêu cầu",
            "gồm",
            "bao gồm",
            "và pháp luật",
            "và các",
            "nói chung",
            "có hiệu lực",
            "có liên quan",
            "trình",
            "thực hiện",
            "triển khai",
            "nay",
            "và Luật",
            "và Nghị",
            "và Quyết",
            "và Bộ luật",
            "và văn bản",
            "lên",
            "khẩn trương",
            "đã",
            "năm",
            "ngày",
            "thông qua",
            "hiện hành",
            "bị",
            "làm",
            "công bố",
            "thông báo",
            "và quy định",
            "và chương trình",
            "và Báo cáo",
            "đặt",
            "nhận được",
            "thành các",
            "thành một",
            "cơ bản");

    /** Words of names that begin like verbs. */
    private static final Lexicon NAME_WORDS =
            Lexicon.of("dự án", "dự báo", "dự trữ", "giao thông", "giao dịch", "trình độ", "thông tin và truyền thông");

    private static final Lexicon ISSUES = Lexicon.of("ban hành", "phê duyệt", "thông qua", "ký", "công bố");
    private static final Lexicon AUXILIARIES = Lexicon.of("đã", "vừa", "mới", "kịp", "thời", "sẽ", "xem", "xét", "ký");
    private static final Lexicon DRAFTS = Lexicon.of("xây dựng", "hoàn thiện", "soạn thảo", "tham mưu");
    private static final Lexicon OWNERS = Lexicon.of("của");
    private static final Lexicon ORDERS = Lexicon.of("chỉ đạo", "giao", "yêu cầu", "đề nghị");

    /** Works that bodies are named for in pairs: "Ban Chỉ huy Phòng, chống thiên tai". */
    private static final Lexicon WORK_PAIRS =
            Lexicon.of("phòng, chống", "phòng, trừ", "khám, chữa bệnh", "cháy, chữa cháy", "phòng, tránh");

    /** The bodies that lead the Party, which issue together: "của Bộ Chính trị, Ban Bí thư". */
    private static final Lexicon LEADING =
            Lexicon.of("Ban Chấp hành Trung ương", "Trung ương", "Trung ương Đảng", "Bộ Chính trị", "Ban Bí thư");

    private final Lexicon openings = Lexicon.load("issuer-openings.txt");
    private final Lexicon branches = Lexicon.load("branches.txt");
    private final Lexicon breakers = Lexicon.load("clause-breakers.txt");
    private final Lexicon speech = Lexicon.load("speech-verbs.txt");
    private final Lexicon types;

    public IssuerNames(Lexicon types) {
        this.types = types;
    }

    /** The issuer said from i on ("của …"), null when none is. */
    @Nullable
    Stretch after(Stretch words, int i) {
        int from = words.is(i, "của") ? i + 1 : -1;
        return from < 0 ? null : at(words, from);
    }

    /** The body or office whose name begins at i, null when none does. */
    @Nullable
    public Stretch at(Stretch words, int i) {
        return at(words, i, 0);
    }

    /** The same for a name whose first words, at least so many of them, are known to belong to it. */
    @Nullable
    public Stretch at(Stretch words, int i, int known) {
        if (i >= words.size()
                || (openings.at(words, i) == null && !words.token(i).capital())) {
            return null;
        }
        if (types.at(words, i) != null && openings.at(words, i) == null) {
            // "một số điều của Luật Đấu thầu": a document issues none
            return null;
        }
        int head = i + Math.max(Math.max(1, known), openings.lengthAt(words, i));
        int branch = branchEnd(words, i, head);
        int end = branch > 0 ? Math.max(head, placeEnd(words, branch)) : end(words, head, i, true);
        boolean leading = LEADING.lengthAt(words, i) == end - i;
        while (leading && words.is(end, ",") && LEADING.lengthAt(words, end + 1) > 0) {
            end += 1 + LEADING.lengthAt(words, end + 1);
        }
        return words.part(i, end);
    }

    /** The position after "Bộ Tài chính", "Giám đốc Sở Y tế", -1 when no branch of government is named near the start. */
    private int branchEnd(Stretch words, int i, int head) {
        for (int j = i; j <= head && j < words.size(); j++) {
            String norm = words.norm(j);
            boolean department = norm.equals("bộ") || norm.equals("sở") || norm.equals("phòng");
            int length = department ? branches.lengthAt(words, j + 1) : 0;
            if (length > 0) {
                return j + 1 + length;
            }
        }
        return -1;
    }

    /** "Phòng Nông nghiệp huyện Tuy Phước": the area belongs to the name. */
    private static int placeEnd(Stretch words, int i) {
        int end = i;
        switch (words.norm(i)) {
            case "tỉnh", "huyện", "quận" -> end = i + 1;
            case "thành" -> end = words.is(i + 1, "phố") ? i + 2 : i;
            default -> {}
        }
        while (end > i && end < words.size() && end - i < 6 && words.token(end).capital()) {
            end++;
        }
        return end;
    }

    /**
     * Who issues the document named from i on by the words before it: "UBND tỉnh ban hành Kế hoạch …", "ý kiến của Thủ
     * tướng tại Công văn …", "giao Sở Công Thương … xây dựng Đề án …"; null when nobody is said to.
     */
    @Nullable
    Stretch before(Stretch words, int i) {
        int start = -1;
        if (words.is(i - 1, "tại")) {
            start = startBefore(words, i - 1, OWNERS, 24);
        } else if (ISSUES.lengthAt(words, i - 2) == 2 || ISSUES.lengthAt(words, i - 1) == 1) {
            int verb = ISSUES.lengthAt(words, i - 2) == 2 ? i - 2 : i - 1;
            while (verb > 0 && AUXILIARIES.at(words, verb - 1) != null) {
                verb--;
            }
            start = nameStart(words, verb);
        } else if (DRAFTS.lengthAt(words, i - 2) == 2) {
            start = startBefore(words, i - 2, ORDERS, 30);
        }
        return start < 0 ? null : at(words, start);
    }

    /** The position after the nearest of the given words before i, -1 when no name begins there. */
    private int startBefore(Stretch words, int i, Lexicon leads, int farthest) {
        for (int j = i - 1; j >= Math.max(0, i - farthest); j--) {
            int length = leads.lengthAt(words, j);
            if (length > 0) {
                return openings.at(words, j + length) == null ? -1 : j + length;
            }
        }
        return -1;
    }

    /** The start of the name that reaches up to the position, -1 when none does. */
    private int nameStart(Stretch words, int end) {
        int best = -1;
        for (int start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
            String norm = words.norm(start);
            if (norm.equals(",") || norm.equals(".") || norm.equals(";") || norm.equals(":")) {
                break;
            }
            boolean opens =
                    openings.at(words, start) != null && words.token(start).capital();
            Stretch name = opens ? at(words, start) : null;
            if (name != null && name.end() - words.first() == end) {
                best = start;
            }
        }
        return best;
    }

    /** The position after the title of a scheme or programme whose first word is the token at i. */
    int titleEnd(Stretch words, int i) {
        return DocumentTitles.end(words, i, types);
    }

    /** The position after the name of a document whose first word is the token at i. */
    int nameEnd(Stretch words, int i) {
        return end(words, i, i, false);
    }

    private int end(Stretch words, int start, int from, boolean issuer) {
        int i = start;
        while (i < words.size() && i - from < LONGEST) {
            int works = issuer && i > from ? BodyWorks.lengthAt(words, i) : 0;
            if (works == 0 && !goesOn(words, i, from, issuer)) {
                break;
            }
            i += Math.max(1, works);
        }
        while (i > from + 1 && (words.is(i - 1, "và") || words.is(i - 1, "-"))) {
            i--;
        }
        return Math.max(i, start);
    }

    /** "Kế hoạch và Đầu tư" is one name, "… Tỉnh ủy và Kế hoạch số …" is not. */
    private boolean joinsName(Stretch words, int i) {
        boolean capital = i + 1 < words.size() && words.token(i + 1).capital();
        return capital
                && openings.at(words, i + 1) == null
                && (types.at(words, i + 1) == null || words.is(i + 2, "và"));
    }

    /** "Trung tâm Dịch vụ việc làm", "doanh nghiệp nhỏ và vừa": the words inside are no verb, joint or adverb. */
    private static boolean isInsideWord(Stretch words, int i) {
        return words.is(i, "làm") && words.is(i - 1, "việc")
                || words.at(i, "và vừa") && words.is(i - 1, "nhỏ")
                || words.at(i, "vừa và nhỏ")
                || words.at(i - 1, "vừa và nhỏ")
                || words.is(i, "vừa") && words.at(i - 2, "nhỏ và")
                || words.is(i, "không") && words.is(i - 1, "hàng")
                || words.is(i, "ký") && words.is(i - 1, "thư")
                || words.is(i, "mới") && words.at(i - 2, "nông thôn");
    }

    private boolean goesOn(Stretch words, int i, int from, boolean issuer) {
        Token token = words.token(i);
        if (issuer && i > from && isInsideWord(words, i)) {
            return true;
        }
        if (issuer && words.is(i - 2, "khoá") && words.token(i - 1).allCapitals()) {
            return false;
        }
        if (token.is("v") && words.is(i + 1, "/")) {
            return false;
        }
        if (token.isNumber()) {
            return !issuer || words.is(i - 1, "lần") || words.at(i - 2, "chỉ đạo") || words.at(i - 2, "khu vực");
        }
        if (!token.isWord()) {
            boolean inner = token.is("-") || token.is("&") || token.is("/");
            if (issuer && token.is(",") && WORK_PAIRS.lengthAt(words, i - 1) > 0) {
                return true;
            }
            return inner && i + 1 < words.size() && (words.token(i + 1).capital() || !issuer);
        }
        boolean verb = (breakers.at(words, i) != null || speech.at(words, i) != null)
                && NAME_WORDS.lengthAt(words, i) == 0
                && (!token.capital()
                        || words.is(i + 1, ",") && !words.token(i - 1).capital());
        boolean tail = TAILS.lengthAt(words, i) > Math.max(NAME_WORDS.lengthAt(words, i), token.capital() ? 1 : 0);
        boolean next = token.is("và") && issuer && !joinsName(words, i);
        boolean ends = i > from && (verb || tail || next);
        boolean owner = token.is("của")
                && (!issuer || !(i + 1 < words.size() && words.token(i + 1).capital()));
        return !ends && !owner;
    }
}
