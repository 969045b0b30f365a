package vn.theo.reading.finding;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Knows labels and topics that a colon parts from the sentence behind them. */
final class Labels {
    private Labels() {}

    /** "Về ưu điểm: …", "Về văn hóa: …": what stands behind the label. */
    static Stretch withoutLabel(Stretch sentence) {
        if (!LABELS.isAt(sentence, 0)) {
            int end = topicEnd(sentence);
            return end > 0 ? sentence.part(end + 1, sentence.size()) : sentence;
        }
        int colon = sentence.find(0, ":");
        boolean label = colon > 0 && colon <= LONGEST_LABEL && colon + 1 < sentence.size();
        return label ? sentence.part(colon + 1, sentence.size()) : sentence;
    }

    /** "Sản xuất vụ mùa: Tiến độ …", "* Chăn nuôi: Đàn bò …": the colon behind a topic in front of a sentence, or 0. */
    private static int topicEnd(Stretch sentence) {
        int colon = sentence.find(0, ":");
        boolean topic = colon > 0
                && colon <= LONGEST_TOPIC
                && colon + 3 < sentence.size()
                && sentence.token(colon + 1).isWord()
                && sentence.token(colon + 1).capital();
        for (int i = 0; topic && i < colon; i++) {
            boolean word = sentence.token(i).isWord() || i == 0;
            topic = word && !SAYS_MORE.isAt(sentence, i);
        }
        return topic && Evaluation.of(sentence.part(0, colon)) == null ? colon : 0;
    }

    private static final int LONGEST_TOPIC = 7;
    /** A topic with these tells of what is to come, or who speaks. */
    private static final Lexicon SAYS_MORE = Lexicon.of(
            "nhiệm vụ",
            "giải pháp",
            "mục tiêu",
            "phương hướng",
            "chỉ tiêu",
            "kế hoạch",
            "yêu cầu",
            "đề nghị",
            "chỉ đạo",
            "nhấn mạnh",
            "cho biết",
            "là",
            "gồm",
            "như",
            "đã",
            "được");

    private static final int LONGEST_LABEL = 12;
    private static final Lexicon LABELS = Lexicon.of(
            "về", "đối với", "ưu điểm", "khuyết điểm", "tồn tại", "hạn chế", "kết quả", "lĩnh vực", "trên lĩnh vực");
}
