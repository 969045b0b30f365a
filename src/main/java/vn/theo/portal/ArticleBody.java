package vn.theo.portal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of an article cut where they repeat a figure of the record.
 *
 * @param figures those that the text repeats, in the order of the record
 */
public record ArticleBody(List<List<Piece>> paragraphs, List<ArticleFigure> figures) {
    /** Words up to and with a figure, or the rest of the paragraph. */
    public record Piece(String text, @Nullable ArticleFigure figure) {}

    /** The figures that the editor should look at before they are published. */
    public List<ArticleFigure> doubted() {
        return figures.stream().filter(ArticleFigure::isDoubted).toList();
    }

    /** Each figure is marked once, where it stands first. */
    static ArticleBody of(ArticleText text, List<ArticleFigure> known) {
        List<ArticleFigure> left = new ArrayList<>(known);
        Set<ArticleFigure> found = new LinkedHashSet<>();
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (String paragraph : text.paragraphs()) {
            List<Piece> pieces = pieces(paragraph, left);
            pieces.stream()
                    .map(Piece::figure)
                    .filter(java.util.Objects::nonNull)
                    .forEach(found::add);
            left.removeAll(found);
            paragraphs.add(pieces);
        }
        left.stream()
                .filter(figure -> endOf(text.lead(), 0, figure) > 0 || endOf(text.title(), 0, figure) > 0)
                .forEach(found::add);
        return new ArticleBody(
                List.copyOf(paragraphs), known.stream().filter(found::contains).toList());
    }

    private static List<Piece> pieces(String paragraph, List<ArticleFigure> figures) {
        List<ArticleFigure> left = new ArrayList<>(figures);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < paragraph.length()) {
            ArticleFigure next = null;
            int end = paragraph.length();
            for (ArticleFigure figure : left) {
                int at = endOf(paragraph, start, figure);
                if (at > 0 && (next == null || at < end)) {
                    next = figure;
                    end = at;
                }
            }
            pieces.add(new Piece(paragraph.substring(start, end), next));
            if (next != null) {
                left.remove(next);
            }
            start = end;
        }
        return pieces;
    }

    /** Where the printed number ends, with a unit that follows it directly; −1 when the text does not hold it. */
    private static int endOf(String text, int from, ArticleFigure figure) {
        String printed = figure.printed();
        for (int at = text.indexOf(printed, from); at >= 0; at = text.indexOf(printed, at + 1)) {
            int end = at + printed.length();
            boolean alone = (at == 0 || !isPartOfNumber(text, at - 1)) && !continues(text, end);
            if (alone) {
                String unit = figure.level() == null
                        ? figure.checks().getFirst().claim().unit()
                        : figure.level().unit();
                int word = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
                return withPoint(text, text.startsWith(unit, word) ? word + unit.length() : end);
            }
        }
        return -1;
    }

    /** A mark stands after the comma or point that closes the words, as a footnote does. */
    private static int withPoint(String text, int end) {
        boolean pointed = end < text.length() && ",;.".indexOf(text.charAt(end)) >= 0;
        return pointed ? end + 1 : end;
    }

    private static boolean isPartOfNumber(String text, int at) {
        char letter = text.charAt(at);
        return Character.isDigit(letter)
                || ((letter == '.' || letter == ',') && at > 0 && Character.isDigit(text.charAt(at - 1)));
    }

    private static boolean continues(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char letter = text.charAt(end);
        boolean separator = letter == '.' || letter == ',';
        return Character.isDigit(letter)
                || (separator && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
    }
}
