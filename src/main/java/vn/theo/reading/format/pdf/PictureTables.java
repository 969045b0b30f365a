package vn.theo.reading.format.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.format.Budget;

/**
 * Recognises tables without rules once more, line by line: looking for paragraphs, recognition takes each column for
 * itself and passes over the lone digits that number the rows.
 */
final class PictureTables {
    private static final double LESS_SURE = 5;

    private PictureTables() {}

    /** The words of a page, those of its tables as read line by line where that is as sure as the first reading. */
    static List<Tesseract.Word> readAgain(BufferedImage grey, List<Tesseract.Word> words, Budget budget)
            throws IOException {
        List<Tesseract.Word> all = words;
        for (PdfColumns.Part part : PdfColumns.parts(Recognised.glyphs(words, 1), budget)) {
            if (part instanceof PdfColumns.Part.Columns table) {
                all = again(grey, all, (int) table.top(), (int) table.bottom(), budget);
            }
        }
        return all;
    }

    private static List<Tesseract.Word> again(
            BufferedImage grey, List<Tesseract.Word> words, int top, int bottom, Budget budget) throws IOException {
        int from = Math.clamp(top, 0, grey.getHeight() - 1);
        int to = Math.clamp(bottom, from + 1, grey.getHeight());
        BufferedImage part = grey.getSubimage(0, from, grey.getWidth(), to - from);
        List<Tesseract.Word> read = Tesseract.words(Pictures.png(part), Tesseract.Layout.BLOCK, budget).stream()
                .map(word -> word.lower(from))
                .toList();
        List<Tesseract.Word> before = words.stream()
                .filter(word -> word.lineBottom() > from && word.lineBottom() <= to)
                .toList();
        if (letters(read) < letters(before) || confidence(read) < confidence(before) - LESS_SURE) {
            return words;
        }
        List<Tesseract.Word> all = new ArrayList<>(words);
        all.removeAll(before);
        all.addAll(read);
        return all;
    }

    private static int letters(List<Tesseract.Word> words) {
        return words.stream().mapToInt(word -> word.letters().length()).sum();
    }

    private static double confidence(List<Tesseract.Word> words) {
        return words.stream().mapToDouble(Tesseract.Word::confidence).average().orElse(0);
    }
}
