package vn.theo.reading.text;

/** Knows the works that bodies are named for: "Ban Quản lý dự án đầu tư xây dựng công trình …" begins no clause there. */
public final class BodyWorks {
    private static final Lexicon WORKS = Lexicon.load("body-works.txt");
    /** How the words before them end: "Ban QLDA", "Ban Quản lý", "Công ty cổ phần", "Ban Chỉ đạo". */
    private static final WordSet BEFORE = WordSet.of("án", "qlda", "lý", "phần", "hạn", "đạo", "phối", "viên");

    private BodyWorks() {}

    /** How many tokens at i are works that the name before them goes on with, 0 when none are. */
    public static int lengthAt(Stretch words, int i) {
        return i > 0 && BEFORE.has(words, i - 1) ? WORKS.lengthAt(words, i) : 0;
    }
}
