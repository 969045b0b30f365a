package vn.theo.reading.finding;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding.Kind;
import vn.theo.reading.finding.Evaluation.Judgement;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/**
 * Judges predicates by what they are made of, where no known phrase does: that something is so and how ("đã chủ động",
 * "tiếp tục được củng cố"), what was done how ("phối hợp chặt chẽ"), what changes by and by ("ngày càng chuyên nghiệp")
 * and what grew or shrank, which is good or bad by the thing ("tội phạm giảm mạnh", "doanh thu giảm mạnh").
 */
final class Predicates {
    private static final Lexicon WORDS = Lexicon.load("predicate-words.txt");
    /** Behind these a verb depends on another word: "gắn với khai thác hiệu quả", "để triển khai tốt". */
    private static final WordSet COMPLEMENTS =
            WordSet.of("để", "với", "việc", "về", "của", "cho", "trong", "theo", "nhằm", "từ", "là");

    private static final int JOINED = 6;

    /** How much the place of a clause lets it judge. */
    enum Mood {
        /** The text tells of results: a verb alone tells that it was done. */
        PAST,
        /** Something is said of a thing: how it is, is a judgement. */
        OF_THINGS,
        /** Something is said of people or bodies: how they work may be what they are told. */
        OF_PEOPLE,
        /** Rules and plans: only what is said to be so is judged. */
        STRICT
    }

    /** The words with which predicates begin. */
    static final Lexicon BEGINNINGS =
            Lexicon.all(WORDS, Lexicon.of("theo hướng", "còn", "vẫn", "càng", "giảm", "tăng", "tụt", "ảnh hưởng"));

    private Predicates() {}

    /**
     * The judgement of the words at i, null when they judge nothing.
     *
     * @param mood how much is judged here
     */
    static @Nullable Judgement at(Stretch clause, int i, Mood mood) {
        boolean past = mood == Mood.PAST;
        boolean free = past || mood == Mood.OF_THINGS;
        Lexicon.Match match = WORDS.at(clause, i);
        if (clause.at(i, "theo hướng")) {
            return is(clause, i + 2, "quality") && isStated(clause, i, i) ? good(i, true) : null;
        }
        if (clause.is(i, "còn") || clause.is(i, "vẫn")) {
            return Changes.remains(clause, i);
        }
        if (clause.is(i, "càng")) {
            return match == null ? Changes.evenMore(clause, i) : null;
        }
        if (clause.is(i, "giảm") || clause.is(i, "tăng") || clause.is(i, "tụt")) {
            return Changes.change(clause, i);
        }
        if (clause.at(i, "ảnh hưởng")) {
            return Changes.harm(clause, i);
        }
        if (match == null) {
            return null;
        }
        int next = i + match.length();
        return switch (match.value()) {
            case "fact" -> fact(clause, i, next);
            case "step", "part" -> step(clause, i, next, match.value().equals("step"));
            case "work", "do" -> free && i > 0 || past || isStated(clause, i) ? manner(clause, i, next) : null;
            case "quality" ->
                (free && i > 1 || past)
                                && !Denials.isDenied(clause, i)
                                && standsAlone(clause, i, next)
                                && !Attributes.isMeans(clause, i)
                        ? good(i, false)
                        : null;
            case "flaw" ->
                (free || mood == Mood.OF_PEOPLE)
                                && i > 1
                                && endsChunk(clause, next)
                                && !Denials.isFought(clause, i)
                                && !Denials.isSolved(clause, i)
                                && !Attributes.isAttribute(clause, i)
                        ? bad(i)
                        : null;
            case "model" -> Attributes.isModel(clause, i) ? good(i, true) : null;
            case "lacking" -> is(clause, next, "quality") && i > 0 ? bad(i) : null;
            case "raise" -> {
                Judgement manner = free && i > 0 || past || isStated(clause, i) ? manner(clause, i, next) : null;
                yield manner == null && past && opensChunk(clause, i) ? good(i, false) : manner;
            }
            default -> null;
        };
    }

    static Judgement good(int i, boolean strong) {
        return new Judgement(Kind.STRENGTH, i, strong);
    }

    static Judgement bad(int i) {
        return new Judgement(Kind.SHORTCOMING, i, true);
    }

    static boolean is(Stretch clause, int i, String value) {
        Lexicon.Match match = WORDS.at(clause, i);
        return match != null && match.value().equals(value);
    }

    /** "đã chủ động …", "tiếp tục được củng cố", "cơ bản bảo đảm". */
    private static @Nullable Judgement fact(Stretch clause, int i, int next) {
        int k = next;
        boolean passive = endsWith(clause, i, next, "được");
        for (int guard = 0; guard < 3 && is(clause, k, "fact"); guard++) {
            int length = WORDS.lengthAt(clause, k);
            passive |= endsWith(clause, k, k + length, "được");
            k += length;
        }
        if (passive && isWelcome(clause, k)) {
            return good(i, true);
        }
        Lexicon.Match match = WORDS.at(clause, k);
        if (match == null) {
            return null;
        }
        boolean grows = clause.at(i, "tiếp tục") && clause.at(k, "phát triển") && endsChunk(clause, k + 2);
        if (grows && i > 1) {
            return good(i, true);
        }
        boolean merely = clause.at(i, "được") && k == i + 1;
        return switch (match.value()) {
            // "được nghiêm túc thực hiện": what was done, and how
            case "quality" -> merely && !isWork(clause, k + match.length()) ? null : good(i, true);
            case "raise" -> raised(clause, i, k, passive);
            case "do", "work" -> manner(clause, k, k + match.length());
            default -> null;
        };
    }

    private static boolean isWork(Stretch clause, int i) {
        return is(clause, i, "work") || is(clause, i, "do");
    }

    /** Work that is merely done is no praise; what is raised, kept or widened is, and work done well. */
    private static @Nullable Judgement raised(Stretch clause, int i, int k, boolean passive) {
        boolean kept = clause.at(i, "tiếp tục") || clause.at(i, "luôn") || clause.at(i, "cơ bản");
        if (!passive && !kept) {
            return manner(clause, k, k + WORDS.lengthAt(clause, k));
        }
        return good(i, false);
    }

    /** "được đông đảo nhân dân hưởng ứng". */
    private static boolean isWelcome(Stretch clause, int from) {
        for (int k = from;
                k < Math.min(clause.size(), from + 7) && clause.token(k).isWord();
                k++) {
            if (is(clause, k, "welcome")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(Stretch clause, int from, int end, String word) {
        return end > from && clause.norm(end - 1).equals(word);
    }

    /** "phối hợp chặt chẽ", "triển khai nhiều chính sách kịp thời": an activity and, within a few words, how. */
    private static @Nullable Judgement manner(Stretch clause, int i, int next) {
        boolean noun = isNominal(clause, i) || Attributes.isMeans(clause, i) || clause.at(i - 1, "ban chỉ đạo");
        if (COMPLEMENTS.has(clause, i - 1) || noun || Denials.isDenied(clause, i)) {
            return null;
        }
        for (int k = next; k < Math.min(clause.size(), next + 3); k++) {
            String norm = clause.norm(k);
            if (!clause.token(k).isWord()
                    || Denials.WORDS.contains(norm)
                    || norm.equals("các")
                    || norm.equals("những")) {
                return null;
            }
            if (is(clause, k, "quality") && !clause.is(k - 1, "chịu")) {
                String after = clause.norm(k + WORDS.lengthAt(clause, k));
                return Denials.WORDS.contains(after) || after.equals("còn") ? null : good(i, true);
            }
        }
        return null;
    }

    /** Whether a word of fact stands close before the verb at i: "đã … thực hiện". */
    private static boolean isStated(Stretch clause, int i) {
        return isStated(clause, i, 6);
    }

    private static boolean isStated(Stretch clause, int i, int back) {
        // "đã bám sát chỉ đạo và triển khai nghiêm túc": what is joined by "và" is stated with what stands before
        int reach = clause.is(i - 1, "và") ? back + JOINED : back;
        for (int k = i - 1; k >= Math.max(0, i - reach) && !clause.is(k, ","); k--) {
            if (is(clause, k, "fact") && !clause.is(k, "được")) {
                return true;
            }
        }
        return false;
    }

    /** "ngày càng chuyên nghiệp", "từng bước được hoàn thiện"; "ngày càng gay gắt". */
    private static @Nullable Judgement step(Stretch clause, int i, int next, boolean whole) {
        int k = next;
        while (k < next + 3 && (clause.at(k, "được") || clause.at(k, "có") || clause.at(k, "nhiều"))) {
            k++;
        }
        if (k >= clause.size()) {
            return k > next && whole ? good(i, true) : null;
        }
        if (is(clause, k, "flaw") || Changes.isWorse(clause, i) && clause.find(k, "giảm") < 0) {
            return bad(i);
        }
        boolean better = is(clause, k, "quality") || is(clause, k, "raise") || clause.is(k, "tăng");
        return better || whole ? good(i, true) : null;
    }

    /** "… chặt chẽ, …" behind its subject, or "tích cực triển khai …" where the subject is understood. */
    private static boolean standsAlone(Stretch clause, int i, int next) {
        boolean term = clause.is(i - 1, "triển")
                || clause.is(i - 1, "nghèo")
                || clause.at(i - 2, "đổi mới sáng tạo")
                || clause.at(i - 2, "khởi nghiệp sáng tạo");
        if (term || clause.is(i - 1, "bảo") || clause.is(i - 1, "hướng")) {
            return false;
        }
        return i == 0 ? next < clause.size() && clause.token(next).isWord() : endsChunk(clause, next);
    }

    /** "sự phát triển mạnh": a noun and no verb; but "tội phạm hình sự giảm". */
    static boolean isNominal(Stretch clause, int i) {
        return clause.is(i - 1, "sự")
                && switch (clause.norm(i - 2)) {
                    case "hình", "dân", "quân", "nhân", "thời" -> false;
                    default -> true;
                };
    }

    static int lengthAt(Stretch clause, int i) {
        return WORDS.lengthAt(clause, i);
    }

    static boolean endsChunk(Stretch clause, int end) {
        return end >= clause.size()
                || clause.is(end, ",")
                || clause.is(end, "...")
                || clause.is(end, "(")
                || CAUSES.has(clause, end)
                || clause.is(end, ".")
                || clause.at(end, "hơn")
                || clause.at(end, "so với");
    }

    /** "triển khai chậm do vướng mặt bằng": why it is so follows. */
    private static final WordSet CAUSES = WordSet.of("do", "vì", "bởi", "nên", "khiến");

    private static boolean opensChunk(Stretch clause, int i) {
        return i == 0 || clause.is(i - 1, ",") || clause.is(i - 1, "đồng thời");
    }
}
