package vn.theo.reading.finding;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Finds what a speaker praises: "biểu dương và đánh giá cao những nỗ lực của …". */
final class Praise {
    private static final Lexicon VERBS = Lexicon.of(
            "đánh giá cao",
            "đánh giá rất cao",
            "biểu dương",
            "ghi nhận",
            "khen ngợi",
            "hoan nghênh",
            "tuyên dương",
            "nhiệt liệt biểu dương",
            "trân trọng ghi nhận",
            "ghi nhận và biểu dương",
            "bày tỏ vui mừng trước",
            "chúc mừng",
            "nhiệt liệt chúc mừng");

    private static final Lexicon OBJECTS = Lexicon.of(
            "sự",
            "những",
            "các kết quả",
            "các thành tích",
            "kết quả",
            "thành tích",
            "thành tựu",
            "nỗ lực",
            "tinh thần",
            "vai trò",
            "cố gắng",
            "công tác",
            "đóng góp",
            "sự đóng góp",
            "việc",
            "cách làm",
            "quyết tâm",
            "nhiều kết quả",
            "chủ trương",
            "chính sách",
            "mô hình",
            "hiệu quả",
            "hoạt động",
            "thành công");

    private static final Lexicon NO_OBJECTS = Lexicon.of(
            "những ý kiến",
            "những đề xuất",
            "những kiến nghị",
            "những vấn đề",
            "sự quan tâm",
            "sự có mặt",
            "sự tham gia của các đại biểu",
            "sự chuẩn bị",
            "kết quả kiểm tra",
            "kết quả xét nghiệm",
            "những trường hợp",
            "những khó khăn",
            "những tồn tại",
            "những hạn chế",
            "công tác chuẩn bị");

    private static final WordSet NO_VERB =
            WordSet.of("được", "để", "sẽ", "cần", "phải", "nhằm", "bằng", "việc", "thư", "tục");
    private static final Lexicon ENDS = Lexicon.of(
            "đồng thời",
            "yêu cầu",
            "đề nghị",
            "nhưng",
            "song",
            "tuy nhiên",
            "mong muốn",
            "mong rằng",
            "hy vọng",
            "tin tưởng",
            "nhấn mạnh",
            "chỉ đạo",
            "cho rằng",
            "cho biết");
    /** Mere effort is no result: "ghi nhận sự cố gắng của cán bộ", and neither are results that nobody names. */
    private static final Lexicon EFFORTS = Lexicon.of(
            "sự cố gắng",
            "sự nỗ lực",
            "nỗ lực",
            "những nỗ lực",
            "cố gắng",
            "tinh thần",
            "những cố gắng",
            "vai trò",
            "quyết tâm");

    private static final Lexicon DEEDS = Lexicon.of("chuyển biến", "hiệu quả", "hoàn thành", "cách làm", "mô hình");

    /** Results that are only called so, by whatever words, name nothing that went well. */
    private static final Lexicon CALLED = Lexicon.of(
            "kết quả",
            "những kết quả",
            "các kết quả",
            "nhiều kết quả",
            "những thành quả",
            "thành tích",
            "những thành tích",
            "các thành tích",
            "thành tựu",
            "những thành tựu",
            "đóng góp",
            "sự đóng góp",
            "những đóng góp",
            "những việc làm được",
            "hoạt động",
            "những hoạt động",
            "những công lao",
            "công lao");

    /** With these, words of praise come to what was done: "…, trong đó nổi bật là …". */
    private static final Lexicon NAMED = Lexicon.of(
            "nổi bật",
            "trong đó",
            "nhất là",
            "đặc biệt là",
            "cụ thể là",
            "đã thực hiện",
            "đã hoàn thành",
            "đã triển khai",
            "trong việc",
            "với nhiều",
            "như");

    private static final int FARTHEST = 60;

    private Praise() {}

    /**
     * What is praised in a sentence.
     *
     * @param object the words, null where mere effort is praised
     * @param end where the sentence goes on
     */
    record Praised(@Nullable Stretch object, int end) {}

    /** What is praised in the sentence, null when nothing is. */
    static @Nullable Praised in(Stretch sentence) {
        int last = Math.min(sentence.size(), FARTHEST);
        for (int i = VERBS.next(sentence, 0, last); i < last; i = VERBS.next(sentence, i + 1, last)) {
            int from = behind(sentence, i);
            if (from > i && OBJECTS.lengthAt(sentence, from) > 0 && NO_OBJECTS.lengthAt(sentence, from) == 0) {
                int end = endOf(sentence, from);
                return end < 0
                        ? null
                        : new Praised(isEffort(sentence, from, end) ? null : sentence.part(from, end), end);
            }
        }
        return null;
    }

    /** Behind the verbs of praise that begin at i, i where they do not praise. */
    private static int behind(Stretch sentence, int i) {
        if (NO_VERB.has(sentence, i - 1) || isPassive(sentence, i)) {
            return i;
        }
        int from = i;
        while (VERBS.lengthAt(sentence, from) > 0) {
            from += VERBS.lengthAt(sentence, from);
            boolean joined = sentence.is(from, ",") || sentence.is(from, "và");
            from += joined && VERBS.lengthAt(sentence, from + 1) > 0 ? 1 : 0;
        }
        return from;
    }

    /** "được các bộ, ngành đánh giá cao": the praised stand before. */
    private static boolean isPassive(Stretch sentence, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LONGEST_PRAISER) && !sentence.is(k, ","); k--) {
            if (sentence.is(k, "được")) {
                return true;
            }
        }
        return false;
    }

    private static final int LONGEST_PRAISER = 8;

    /** Where the words of praise end, -1 where they only announce a list. */
    private static int endOf(Stretch sentence, int from) {
        for (int end = from + 1; end < sentence.size(); end++) {
            boolean joint = sentence.is(end - 1, ",") || sentence.is(end - 1, "và");
            if (sentence.is(end, ":") || sentence.at(end, "nổi bật là")) {
                return -1;
            }
            if (sentence.is(end, ";")) {
                return end;
            }
            if (joint && ENDS.lengthAt(sentence, end) > 0) {
                return end - 1;
            }
        }
        return sentence.size();
    }

    /** "những nỗ lực của các cấp Hội đã làm tốt vai trò …": what was done well, and not merely reached. */
    private static boolean isDone(Stretch sentence, int i, int end) {
        if (!sentence.is(i, "đã") || sentence.at(i, "đã đạt được") || sentence.at(i, "đã làm được")) {
            return false;
        }
        Evaluation.Judgement judgement = Evaluation.of(sentence.part(i, end));
        return judgement != null && judgement.kind() == FoundFinding.Kind.STRENGTH;
    }

    private static boolean isEffort(Stretch sentence, int from, int end) {
        boolean effort = EFFORTS.lengthAt(sentence, from) > 0;
        boolean mere = effort || CALLED.lengthAt(sentence, from) > 0;
        for (int i = from; mere && i < end; i++) {
            boolean deed = effort && (DEEDS.lengthAt(sentence, i) > 0 || isDone(sentence, i, end));
            boolean named = sentence.is(i - 1, ",") && NAMED.lengthAt(sentence, i) > 0;
            mere = !deed && !named;
        }
        return mere;
    }
}
