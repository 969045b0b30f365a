package vn.theo.reading.person;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.document.IssuerNames;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Reads the name of an organisation from its first word up to what the organisation does, who leads it or another one. */
final class BodyNames {
    /** A name as it is printed, and whether it is only the word for bodies of its kind: "UBND", "Ban Chỉ đạo". */
    record Name(Stretch words, boolean bare) {}

    private static final int LONGEST_AREA = 4;
    /** So many words name a body by what it works on, even without a capital: "Trung tâm dự báo khí tượng thủy văn". */
    private static final int DESCRIBED = 3;

    /** Areas with a government: "UBND tỉnh", "Công an xã". */
    private static final Lexicon LEVELS =
            Lexicon.of("tỉnh", "huyện", "thành phố", "TP", "xã", "phường", "quận", "thị xã", "thị trấn", "đặc khu");

    /** Levels that are said in one breath: "xã phường". */
    private static final WordSet CLOSE = WordSet.of("xã", "quận");

    /** Areas that may be named after people: "xã Nguyễn Phích". */
    private static final WordSet NAMED_LEVELS = WordSet.of("huyện", "xã", "phường", "quận", "trấn");

    /** Where such a word stands before it, a name is that of a place: "phường Trung Tâm", "thôn Hội Nhơn". */
    private static final Lexicon PLACES =
            Lexicon.of("xã", "phường", "thôn", "ấp", "bản", "làng", "khu phố", "tổ dân phố", "thị trấn", "sông", "núi");

    /** Words that begin like bodies but are none. */
    private static final Lexicon NO_BODIES = Lexicon.load("no-bodies.txt");

    /** What begins a name only before a capital. */
    private static final WordSet CAPITAL_FOLLOWS = WordSet.of(
            "bộ", "sở", "vụ", "cục", "báo", "đài", "trường", "ban", "tổ", "đội", "phòng", "viện", "đoàn", "trạm");

    /** Countries with a name of one word: "Chính phủ Lào". */
    private static final WordSet COUNTRIES =
            WordSet.of("lào", "mỹ", "nga", "pháp", "đức", "anh", "ý", "úc", "nhật", "bỉ", "áo", "israel");

    /** The sides of the country: "Nam Bộ". */
    private static final WordSet SIDES = WordSet.of("nam", "bắc", "trung");

    /** How the words end behind which a purpose stands. */
    private static final WordSet PURPOSEFUL = WordSet.of("tâm", "quỹ", "ty", "đội", "lý");

    /** Bodies that bear the names of people. */
    private static final WordSet NAMED_AFTER_PEOPLE =
            WordSet.of("trường", "bệnh", "quỹ", "nhà", "tập", "công", "viện", "học", "hợp");

    private final Lexicon openings = Lexicon.load("body-openings.txt");
    private final Lexicon posts = Lexicon.load("posts.txt");
    private final Lexicon places = Lexicon.load("places.txt");
    private final Lexicon branches = Lexicon.load("branches.txt");
    private final PersonNames people = new PersonNames(posts);
    private final IssuerNames names;
    private final Lexicon types;

    BodyNames(Lexicon types) {
        this.types = types;
        this.names = new IssuerNames(types);
    }

    /** Whether what begins like a body there is none: "Bộ máy". */
    static boolean isNone(Stretch words, int i) {
        return NO_BODIES.isAt(words, i);
    }

    /** The name that begins at i, null when none does. */
    @Nullable
    Name at(Stretch words, int i) {
        Lexicon.Match opening = words.token(i).capital() ? openings.at(words, i) : null;
        if (opening == null || !opens(words, i, opening)) {
            return null;
        }
        int head = i + opening.length();
        int branch = branchEnd(words, i);
        int end = withOther(words, i, branch > 0 ? Math.max(branch, head) : end(words, i, head, opening));
        boolean bare = end == head
                && (opening.value().equals("kind") || opening.value().equals("work"));
        boolean alone = !opening.value().isEmpty() && !opening.value().equals("inside");
        return end > head || alone ? new Name(words.part(i, end), bare) : null;
    }

    /** "Phòng Kinh tế xã/Phòng Hạ tầng phường", "Ban Tổ chức T.Ư": behind the other name of the body, or its last sign. */
    private int withOther(Stretch words, int i, int end) {
        if (words.is(end - 1, "t") && words.is(end, ".") && words.is(end + 1, "ư")) {
            return end + 2;
        }
        int other = words.is(end, "/") && words.norm(end + 1).equals(words.norm(i)) ? branchEnd(words, end + 1) : -1;
        return other > 0 ? other : end;
    }

    private int end(Stretch words, int i, int head, Lexicon.Match opening) {
        return switch (opening.value()) {
            case "closed" -> head;
            case "whole", "kind" -> wholeEnd(words, head);
            case "inside" -> isNoun(words, i) && words.token(head).capital() ? namedEnd(words, i, head) : head;
            case "work" -> Math.max(wholeEnd(words, head), namedEnd(words, i, head));
            default -> namedEnd(words, i, head);
        };
    }

    /** "của Tổ chức Thú y Thế giới": within a sentence, and not in "Ban Tổ chức". */
    private static boolean isNoun(Stretch words, int i) {
        return (words.token(i - 1).isWord() || words.is(i - 1, ",")) && !words.is(i - 1, "ban");
    }

    /** Whether a body is named from i on, and neither a post in it nor a thing or a place that is called alike. */
    private boolean opens(Stretch words, int i, Lexicon.Match opening) {
        Token token = words.token(i);
        Token before = words.token(i - 1);
        int head = i + opening.length();
        boolean inNumber = words.is(i - 1, "/") && !token.spaced();
        boolean shouted =
                token.allCapitals() && before.allCapitals() && words.norm(i - 1).length() > 1;
        boolean inName =
                before.capital() && !before.allCapitals() && words.token(i - 2).isWord();
        boolean side = token.is("bộ") && before.isWord() && SIDES.has(words, i - 1);
        boolean post = posts.lengthAt(words, i) > opening.length() || words.is(head, "trưởng");
        boolean place = i > 0
                && (PLACES.lengthAt(words, i - 1) > 0 && !token.allCapitals()
                        || before.capital() && places.lengthAt(words, i - 1) > 1);
        boolean office =
                words.at(i, "chính phủ") && words.is(i - 1, "tướng") || words.is(i, "điện") && words.is(i - 1, "đoàn");
        boolean person = people.isCommonFamily(words, i)
                && !words.token(i + 1).allCapitals()
                && people.afterPost(words, i, true) >= 3;
        return !inNumber
                && !(shouted && i > 0)
                && !inName
                && !side
                && !post
                && !place
                && !person
                && !office
                && !isNone(words, i)
                && isSort(words, i, head, opening);
    }

    /** "Bộ", "Sở", "Vụ" and the like are bodies only with a name that begins with a capital: "Vụ án", "Bộ tiêu chí" are none. */
    private boolean isSort(Stretch words, int i, int head, Lexicon.Match opening) {
        boolean single = opening.length() == 1 && opening.value().isEmpty();
        return !single
                || !CAPITAL_FOLLOWS.has(words, i)
                || words.token(head).capital()
                || words.is(head, "và")
                || branchEnd(words, i) > 0;
    }

    /** The position after "Sở Y tế Hà Nội", -1 when no branch of government stands behind "Bộ", "Sở" or "Phòng". */
    private int branchEnd(Stretch words, int i) {
        boolean ministry = words.is(i, "bộ");
        boolean office = words.is(i, "sở") || words.is(i, "phòng");
        int length = ministry || office ? branches.lengthAt(words, i + 1) : 0;
        if (length == 0 || words.at(i, "bộ chính trị")) {
            return -1;
        }
        int end = i + 1 + length;
        return ministry ? end : areaEnd(words, end);
    }

    /** Where a name ends that is complete by itself: before or behind its area, or behind the body that it is part of. */
    private int wholeEnd(Stretch words, int head) {
        if (words.is(head - 1, "phủ")
                && words.token(head).capital()
                && COUNTRIES.has(words, head)
                && !words.token(head + 1).capital()) {
            return head + 1;
        }
        Name of = words.token(head).capital() ? at(words, head) : null;
        return of != null ? of.words().end() - words.first() : areaEnd(words, head);
    }

    /** "UBND tỉnh Hà Nam", "UBND các huyện, thị xã", "Ủy ban nhân dân cấp xã": the position behind the area, i where none is. */
    private int areaEnd(Stretch words, int i) {
        int start = words.is(i, "cấp") || words.is(i, "các") ? i + 1 : i;
        int level = LEVELS.lengthAt(words, start);
        if (level == 0) {
            return start > i ? i : capitals(words, i);
        }
        int end = start + level;
        int name = words.is(end, ".") && words.is(end - 1, "tp") ? end + 1 : end;
        int named = capitals(words, name);
        return named > name ? named : furtherLevels(words, end, start > i);
    }

    /** "các huyện, thị xã Sông Trà", "quận, huyện", "xã/phường": areas in a row, named only where they are many. */
    private int furtherLevels(Stretch words, int i, boolean plural) {
        int end = i;
        while (true) {
            boolean sign = words.is(end, ",") || words.is(end, "và") || words.is(end, "/");
            int joint = sign ? end + 1 : end;
            int level = LEVELS.lengthAt(words, joint);
            int behind = joint + level;
            int named = capitals(words, behind);
            boolean lone = named == behind + 1 && places.lengthAt(words, behind) == 0;
            boolean joined = plural ? !lone : named == behind && (sign || CLOSE.has(words, end - 1));
            if (level == 0 || !joined) {
                return end;
            }
            end = named;
        }
    }

    /** The capitalised words of the name of an area from i on; a person's name and a further body are none. */
    private int capitals(Stretch words, int i) {
        int known = words.token(i).capital() ? places.lengthAt(words, i) : 0;
        if (known > 1) {
            return i + known;
        }
        int end = i;
        while (end < words.size()
                && end - i < LONGEST_AREA
                && words.token(end).capital()
                && words.token(end).allCapitals() == words.token(i).allCapitals()
                && types.at(words, end) == null
                && !words.is(end, "khoá")
                && !(words.token(end).allCapitals() && BodyConcerns.endName(words, end))
                && (openings.at(words, end) == null
                        || end > i && !words.token(end).allCapitals())) {
            end++;
        }
        boolean person = !NAMED_LEVELS.has(words, i - 1)
                && people.isCommonFamily(words, i)
                && people.afterPost(words, i, true) >= 2;
        boolean unknown = end - i == 1
                && known == 0
                && LEVELS.lengthAt(words, i - 1) == 0
                && !words.token(i).allCapitals();
        boolean run = end < words.size() && words.token(end).capital() && end - i == LONGEST_AREA;
        return person || unknown && !words.is(i - 1, "phố") || run ? i : end;
    }

    /** Where a name ends that says what the body works on: "Trung tâm Dịch vụ việc làm Thành phố". */
    private int namedEnd(Stretch words, int i, int head) {
        Stretch longest = names.at(words, i, head - i);
        int last = longest == null ? head : Math.max(head, longest.end() - words.first());
        int end = head;
        boolean capital = words.token(head - 1).capital() && head - i > 1;
        while (end < last && !endsAt(words, i, head, end)) {
            capital |= words.token(end).capital();
            end++;
        }
        while (end > head
                        && !words.token(end - 1).isWord()
                        && !words.token(end - 1).isNumber()
                || end > head && (words.is(end - 1, "và") || words.is(end - 1, "của"))) {
            end--;
        }
        if (BodyConcerns.isNumbered(words, i, end)) {
            end++;
        }
        boolean named = capital || end - head >= DESCRIBED || head - i > 2;
        return named ? Math.max(end, BodyConcerns.end(words, i, end)) : head;
    }

    private boolean endsAt(Stretch words, int i, int head, int j) {
        Token token = words.token(j);
        // "Trung tâm phục vụ …", "Quỹ hỗ trợ …": what the body is for
        boolean purpose = j == head && PURPOSEFUL.has(words, head - 1);
        boolean shouted = token.allCapitals() && words.token(i).allCapitals() && j > head;
        boolean joint = token.is("và") || token.is("-") || token.is("–") || token.is("hay");
        if (joint && words.token(j + 1).capital() && openings.at(words, j + 1) != null && at(words, j + 1) != null) {
            return true;
        }
        if (token.capital()
                && isBehindPlace(words, head, j)
                && openings.lengthAt(words, j) > 0
                && at(words, j) != null) {
            return true;
        }
        if (token.is("hay") || (!token.capital() || shouted) && !purpose && BodyConcerns.endName(words, j)) {
            return true;
        }
        boolean document = token.capital() && types.at(words, j) != null && j > head;
        boolean behindPlace = j > head && token.isWord() && !token.capital() && isBehindPlace(words, head, j);
        return document || behindPlace || j > i && beginsPerson(words, i, j);
    }

    /** Nothing of a name in small letters follows the place that it bears: "Chi cục Hải quan Hà Nam | thu …". */
    private boolean isBehindPlace(Stretch words, int head, int j) {
        if (LEVELS.lengthAt(words, j) > 0 || words.is(j, "và") || words.is(j, "của") || words.is(j, "về")) {
            return false;
        }
        for (int length = 4; length > 1; length--) {
            if (j - length >= head && places.lengthAt(words, j - length) == length) {
                return true;
            }
        }
        return false;
    }

    /** "Bộ Khoa học và Công nghệ Trần Văn Nam": who leads the body. */
    private boolean beginsPerson(Stretch words, int i, int j) {
        return !NAMED_AFTER_PEOPLE.has(words, i)
                && !words.at(j, "hồ chí minh")
                && people.isCommonFamily(words, j)
                && LEVELS.lengthAt(words, j - 1) == 0
                && !words.is(j - 1, "phố")
                && people.afterPost(words, j, true) >= (words.is(i, "bộ") ? 2 : 3);
    }
}
