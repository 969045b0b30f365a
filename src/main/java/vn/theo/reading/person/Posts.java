package vn.theo.reading.person;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Recognises posts: "Uỷ viên Trung ương Đảng", "Phó Chủ tịch UBND tỉnh". */
final class Posts {
    private static final int LONGEST = 22;
    private static final int FARTHEST_BRANCH = 6;

    /** With these somebody takes over the post that follows. */
    private static final Lexicon APPOINTED = Lexicon.of(
            "được bầu giữ chức",
            "được bầu giữ chức vụ",
            "được bầu làm",
            "được bổ nhiệm giữ chức",
            "được bổ nhiệm giữ chức vụ",
            "được bổ nhiệm làm",
            "được điều động giữ chức",
            "được điều động giữ chức vụ",
            "được chỉ định giữ chức",
            "được chỉ định giữ chức vụ",
            "được phân công giữ chức",
            "được phân công giữ chức vụ",
            "trúng cử chức",
            "trúng cử chức danh",
            "tái đắc cử chức");

    private final Lexicon heads;
    private final Lexicon branches = Lexicon.load("branches.txt");
    private final Lexicon breakers = Lexicon.load("clause-breakers.txt");
    private final Lexicon speech;
    private final Lexicon honorifics;
    private final PersonNames names;

    Posts(Lexicon heads, Lexicon speech, Lexicon honorifics, PersonNames names) {
        this.heads = heads;
        this.speech = speech;
        this.honorifics = honorifics;
        this.names = names;
    }

    boolean startsAt(Stretch words, int i) {
        return headLength(words, i) > 0;
    }

    /** How many tokens the head of a post takes, "nguyên" and the like before it included; 0 where none stands. */
    int headLength(Stretch words, int i) {
        int head = heads.lengthAt(words, i);
        if (head > 0 && (words.is(i + head, "quán") || words.at(i, "thương binh và"))) {
            // "Đại sứ quán" is a place, "Thương binh và Xã hội" the end of a ministry's name
            return 0;
        }
        int former = head == 0 && FORMER.has(words, i) ? heads.lengthAt(words, i + 1) : 0;
        return former > 0 ? former + 1 : head;
    }

    private static final WordSet FORMER = WordSet.of("nguyên", "cựu", "quyền");

    /** The end of the post that starts at i, i when none does. */
    int end(Stretch words, int i) {
        int head = headLength(words, i);
        if (head == 0) {
            return i;
        }
        int end = i + head;
        while (end < words.size() && end - i < LONGEST && goesOn(words, end, i)) {
            end++;
        }
        while (end > i + head && !endsWell(words, end - 1)) {
            end--;
        }
        return end;
    }

    private boolean goesOn(Stretch words, int i, int start) {
        Token token = words.token(i);
        if (token.isNumber()) {
            return true;
        }
        if (!token.isWord()) {
            boolean central = token.is(".") && words.is(i - 1, "t") && words.is(i + 1, "ư");
            if (central || token.is(",") && isInBranch(words, i)) {
                return true;
            }
            boolean hyphen = token.is("-") && isInnerHyphen(words, i) && !startsAt(words, i + 1);
            return token.is("&") || hyphen || token.is("/");
        }
        boolean abroad = words.at(i - 1, "ngoại giao");
        if (breakers.at(words, i) != null && !abroad && !isKept(words, i)) {
            return false;
        }
        if (token.is("và") && i + 1 < words.size() && (honorifics.at(words, i + 1) != null || startsAt(words, i + 1))) {
            return false;
        }
        boolean board = words.at(i, "chỉ đạo") && words.is(i - 1, "ban");
        return speech.at(words, i) == null || board || abroad || words.token(i).capital() || i == start;
    }

    /** "Sở Văn hóa, Thể thao và Du lịch": the comma stands inside the name of a branch of government. */
    private boolean isInBranch(Stretch words, int comma) {
        for (int back = 1; back <= FARTHEST_BRANCH; back++) {
            int noun = comma - back;
            if (words.is(noun, "bộ") || words.is(noun, "sở") || words.is(noun, "phòng")) {
                return noun + 1 + branches.lengthAt(words, noun + 1) > comma + 1;
            }
        }
        return false;
    }

    /** "Lao động - Thương binh" goes on, "… tỉnh - nhấn mạnh" does not. */
    private static boolean isInnerHyphen(Stretch words, int i) {
        return i + 1 < words.size()
                && i > 0
                && words.token(i + 1).isWord()
                && words.token(i + 1).capital();
    }

    /** Words that break off a sentence but also stand inside names of bodies, capitalised there. */
    private static boolean isKept(Stretch words, int i) {
        boolean project = words.at(i, "dự án") && words.is(i - 1, "lý")
                || words.at(i, "xây dựng") && words.at(i - 4, "dự án đầu tư");
        boolean programme = words.at(i - 1, "chương trình");
        boolean board = words.at(i - 1, "ban chỉ đạo")
                || words.at(i - 3, "ban chỉ đạo")
                        && (words.at(i, "thực hiện") || words.at(i, "triển khai") || words.at(i, "xây dựng"));
        return words.token(i).capital() || project || programme || board || isConcern(words, i);
    }

    /** "Ủy ban các vấn đề xã hội", "Ủy ban Nhà nước về người Việt Nam ở nước ngoài": what the body is concerned with. */
    private static boolean isConcern(Stretch words, int i) {
        boolean affairs = words.at(i, "các vấn đề") && (words.at(i - 2, "uỷ ban") || words.at(i - 3, "uỷ ban về"));
        boolean about = words.at(i, "về")
                && (words.at(i - 2, "uỷ ban")
                        || words.at(i - 4, "uỷ ban nhà nước")
                        || words.at(i - 4, "uỷ ban quốc gia"));
        return affairs || about || words.at(i - 1, "nước ngoài");
    }

    private static boolean endsWell(Stretch words, int i) {
        Token token = words.token(i);
        return (token.isWord() && !token.is("và") && !token.is("của")) || token.isNumber();
    }

    /** The posts that follow a name: ", post, post" or " - post, post"; empty when none do. */
    List<Stretch> after(Stretch words, int i) {
        List<Stretch> posts = new ArrayList<>();
        int position = i;
        if (i < words.size() && words.token(i).capital() && headLength(words, i) > 1) {
            // "đ/c Trần Văn Nam Phó Bí thư Huyện ủy": the comma is left out
            int end = end(words, i);
            if (!holdsName(words, i, end)) {
                posts.add(words.part(i, end));
                position = end;
            }
        }
        int appointed = posts.isEmpty() ? APPOINTED.lengthAt(words, i) : 0;
        if (appointed > 0 && startsAt(words, i + appointed)) {
            int end = end(words, i + appointed);
            posts.add(words.part(i + appointed, end));
            return posts;
        }
        while (position < words.size() && isJoint(words, position, posts.isEmpty()) && startsAt(words, position + 1)) {
            int end = end(words, position + 1);
            if (holdsName(words, position + 1, end)) {
                break;
            }
            posts.add(words.part(position + 1, end));
            position = end;
        }
        return posts;
    }

    /** ", Chủ tịch nước Lương Cường": the post belongs to the next name. */
    private boolean holdsName(Stretch words, int from, int end) {
        return followingName(words, from, end) > 0 || ForeignNames.isHeld(words.part(from, end));
    }

    private int followingName(Stretch words, int from, int end) {
        int head = from + heads.lengthAt(words, from);
        for (int i = Math.max(head, end - 4); i < end; i++) {
            boolean fits = names.isCommonFamily(words, i) && names.afterPost(words, i, i == head) == end - i;
            if (fits) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isJoint(Stretch words, int i, boolean first) {
        String norm = words.norm(i);
        return norm.equals(",") || (first && (norm.equals("-") || norm.equals("(")));
    }

    /**
     * The posts that stand before a name: "Bí thư Huyện uỷ, Chủ tịch HĐND huyện" + name.
     *
     * @param after position from which on the words belong to nobody yet
     * @return the posts in the order of the text; empty when the words before the name are no post
     */
    List<Stretch> before(Stretch words, int name, int after) {
        List<Stretch> posts = new ArrayList<>();
        int end = name;
        while (end > 0) {
            int start = startOfPost(words, end);
            if (start < after || words.is(start - 1, "phủ")) {
                // "tại Phủ Chủ tịch, Chủ tịch nước …": the first of them is a place
                break;
            }
            if (!posts.isEmpty() && isPlural(words, start)) {
                break;
            }
            posts.addFirst(words.part(start, end));
            if (!words.is(start - 1, ",")) {
                break;
            }
            end = start - 1;
        }
        return posts;
    }

    /** "các đồng chí Uỷ viên Ban Thường vụ, Chủ tịch xã …": the first post is held by others. */
    private static boolean isPlural(Stretch words, int start) {
        return words.is(start - 1, "các") || words.at(start - 3, "các đồng chí") || words.is(start, "thành");
    }

    /** The start of the post that reaches up to the position, -1 when none does. */
    private int startOfPost(Stretch words, int end) {
        int best = -1;
        for (int start = end - 1; start >= 0 && end - start <= LONGEST; start--) {
            String norm = words.norm(start);
            boolean central = norm.equals(".") && words.is(start - 1, "t") && words.is(start + 1, "ư");
            if (central || norm.equals(",") && isInBranch(words, start)) {
                continue;
            }
            if (norm.equals(",") || norm.equals(";") || norm.equals(".") || norm.equals(":") || norm.equals("(")) {
                break;
            }
            int head = headLength(words, start);
            boolean board = words.is(start - 1, "ban") && words.is(start, "thường");
            if (head > 0 && !board && start + head <= end && reaches(words, start + head, end, start)) {
                best = start;
            }
        }
        return best;
    }

    private boolean reaches(Stretch words, int from, int end, int start) {
        for (int i = from; i < end; i++) {
            if (!goesOn(words, i, start)) {
                return false;
            }
        }
        return true;
    }
}
