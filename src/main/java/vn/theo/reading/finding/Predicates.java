package vn.theo.reading.finding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding.Kind;
import vn.theo.reading.finding.Evaluation.Judgement;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * Judges predicates by what they are made of, where no known phrase does: that something is so and how ("đã chủ động",
 * "tiếp tục được củng cố"), what was done how ("phối hợp chặt chẽ"), what changes by and by ("ngày càng chuyên nghiệp")
 * and what grew or shrank, which is good or bad by the thing ("tội phạm giảm mạnh", "doanh thu giảm mạnh").
 */
final class Predicates {
    private static final Lexicon WORDS = Lexicon.load("predicate-words.txt");
    private static final int SUBJECT = 16;
    /** What makes these verbs part of a longer word or of a noun. */
    private static final Set<String> BOUND = Set.of("cắt", "tinh", "xoá", "sự", "mức", "tốc", "đà", "biên", "miễn");

    private static final Set<String> NO_CHANGE =
            Set.of("nghèo", "thiểu", "tải", "nhẹ", "cường", "giá", "tốc", "dần", "trừ", "ca", "lương", "gia", "thêm");
    private static final Set<String> DENIALS = Set.of("chưa", "không", "thiếu", "ít", "khó");

    private Predicates() {}

    /**
     * The judgement of the words at i, null when they judge nothing.
     *
     * @param past whether the text tells here of results, so that a verb alone tells that it was done
     */
    static @Nullable Judgement at(Stretch clause, int i, boolean past) {
        Lexicon.Match match = WORDS.at(clause, i);
        if (clause.norm(i).equals("giảm") || clause.norm(i).equals("tăng")) {
            return change(clause, i);
        }
        if (clause.at(i, "ảnh hưởng")) {
            return harm(clause, i);
        }
        if (match == null) {
            return null;
        }
        int next = i + match.length();
        return switch (match.value()) {
            case "fact" -> fact(clause, i, next);
            case "step", "part" -> step(clause, i, next, match.value().equals("step"));
            case "work", "do" -> past || isStated(clause, i) ? manner(clause, i, next) : null;
            case "quality" -> past && !isDenied(clause, i) && standsAlone(clause, i, next) ? good(i, false) : null;
            case "raise" -> past && opensChunk(clause, i) ? good(i, false) : null;
            default -> null;
        };
    }

    private static Judgement good(int i, boolean strong) {
        return new Judgement(Kind.STRENGTH, i, strong);
    }

    private static Judgement bad(int i) {
        return new Judgement(Kind.SHORTCOMING, i, true);
    }

    private static boolean is(Stretch clause, int i, String value) {
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
        Lexicon.Match match = WORDS.at(clause, k);
        if (match == null) {
            return null;
        }
        boolean merely = clause.at(i, "được") && k == i + 1;
        return switch (match.value()) {
            case "quality" -> merely ? null : good(i, true);
            case "raise" -> raised(clause, i, k, passive, merely);
            case "do", "work" -> manner(clause, k, k + match.length());
            default -> null;
        };
    }

    /** Work that is merely done is no praise; what is raised, kept or widened is, and work done well. */
    private static @Nullable Judgement raised(Stretch clause, int i, int k, boolean passive, boolean merely) {
        boolean kept = clause.at(i, "tiếp tục") || clause.at(i, "luôn") || clause.at(i, "cơ bản");
        if (!passive && !kept || merely) {
            return manner(clause, k, k + WORDS.lengthAt(clause, k));
        }
        return good(i, false);
    }

    private static boolean endsWith(Stretch clause, int from, int end, String word) {
        return end > from && clause.norm(end - 1).equals(word);
    }

    /** "phối hợp chặt chẽ", "triển khai nhiều chính sách kịp thời": an activity and, within a few words, how. */
    private static @Nullable Judgement manner(Stretch clause, int i, int next) {
        if (clause.norm(i - 1).equals("sự") || clause.norm(i - 1).equals("để") || isDenied(clause, i)) {
            return null;
        }
        for (int k = next; k < Math.min(clause.size(), next + 3); k++) {
            String norm = clause.norm(k);
            if (!clause.token(k).isWord() || DENIALS.contains(norm) || norm.equals("các") || norm.equals("những")) {
                return null;
            }
            if (is(clause, k, "quality")) {
                return good(i, true);
            }
        }
        return null;
    }

    /** Whether a word of fact stands close before the verb at i: "đã … thực hiện". */
    private static boolean isStated(Stretch clause, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 6) && !clause.norm(k).equals(","); k--) {
            if (is(clause, k, "fact") && !clause.norm(k).equals("được")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(Stretch clause, int i) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            if (DENIALS.contains(clause.norm(k))) {
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
        if (is(clause, k, "flaw") || isWorse(clause, i) && clause.find(k, "giảm") < 0) {
            return bad(i);
        }
        boolean better = is(clause, k, "quality")
                || is(clause, k, "raise")
                || clause.norm(k).equals("tăng");
        return better || whole ? good(i, true) : null;
    }

    /** "tội phạm giảm mạnh" is good, "doanh thu giảm mạnh" is bad, and the other way about with "tăng". */
    private static @Nullable Judgement change(Stretch clause, int i) {
        boolean noVerb = BOUND.contains(clause.norm(i - 1)) || NO_CHANGE.contains(clause.norm(i + 1)) || i == 0;
        if (noVerb || isDenied(clause, i) || !is(clause, i + 1, "much")) {
            return null;
        }
        boolean less = clause.norm(i).equals("giảm");
        boolean worse = isWorse(clause, i);
        return less == worse ? good(i, true) : bad(i);
    }

    /** Whether the subject before i is something of which less is better. */
    private static boolean isWorse(Stretch clause, int i) {
        for (int k = Math.max(0, i - SUBJECT); k < i; k++) {
            boolean fought = k > 0
                    && (clause.norm(k - 1).equals("chống") || clause.norm(k - 1).equals("giảm"));
            if (!fought && is(clause, k, "worse") && k + WORDS.lengthAt(clause, k) <= i) {
                return true;
            }
        }
        return false;
    }

    /** "đã ảnh hưởng trực tiếp đến …", "giá giảm, ảnh hưởng đến nguồn thu". */
    private static @Nullable Judgement harm(Stretch clause, int i) {
        boolean reached = false;
        for (int k = i + 2; k < Math.min(clause.size(), i + 6); k++) {
            reached |= clause.norm(k).equals("đến") || clause.norm(k).equals("tới");
        }
        boolean noun = switch (clause.norm(i - 1)) {
            case "không", "do", "bị", "chịu", "độ", "sự", "những", "các", "có", "vi", "giảm", "và" -> true;
            default -> false;
        };
        return reached && !noun && i > 0 ? bad(i) : null;
    }

    /** "… chặt chẽ, …" behind its subject, or "tích cực triển khai …" where the subject is understood. */
    private static boolean standsAlone(Stretch clause, int i, int next) {
        return i == 0 ? next < clause.size() && clause.token(next).isWord() : endsChunk(clause, next);
    }

    private static boolean endsChunk(Stretch clause, int end) {
        return end >= clause.size()
                || clause.norm(end).equals(",")
                || clause.norm(end).equals("...")
                || clause.norm(end).equals(".")
                || clause.at(end, "hơn")
                || clause.at(end, "so với");
    }

    private static boolean opensChunk(Stretch clause, int i) {
        return i == 0 || clause.norm(i - 1).equals(",") || clause.norm(i - 1).equals("đồng thời");
    }
}
