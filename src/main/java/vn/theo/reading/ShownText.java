package vn.theo.reading;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Span;
import vn.theo.reading.text.CodePoints;
import vn.theo.reading.text.HtmlSurface;

/**
 * What a person sees of a text as received: the text itself, or what a browser would show of it when it is HTML. Spans of
 * the text as received are turned into spans of what is shown.
 */
public final class ShownText {
    private final String shown;
    /** For each shown code point the received code point where it begins, null when both are the same text. */
    private final int @Nullable [] begins;

    private ShownText(String shown, int @Nullable [] begins) {
        this.shown = shown;
        this.begins = begins;
    }

    public static ShownText of(ReceivedText.Accepted received) {
        return switch (received.markup()) {
            case PLAIN -> new ShownText(received.text(), null);
            case HTML -> ofHtml(received.text());
        };
    }

    private static ShownText ofHtml(String html) {
        HtmlSurface surface = HtmlSurface.of(html);
        String shown = surface.surface();
        CodePoints codePoints = new CodePoints(html);
        int[] begins = new int[shown.codePointCount(0, shown.length()) + 1];
        int place = 0;
        for (int i = 0; i < shown.length(); i = shown.offsetByCodePoints(i, 1)) {
            begins[place++] = codePoints.at(surface.beginOf(i));
        }
        begins[place] = codePoints.at(html.length());
        return new ShownText(shown, begins);
    }

    public String text() {
        return shown;
    }

    /** Where the words of this span of the text as received stand in what is shown. */
    public Span shown(Span received) {
        if (begins == null) {
            return received;
        }
        int start = firstAtOrAfter(received.start());
        return new Span(start, Math.max(start, firstAtOrAfter(received.end())));
    }

    private int firstAtOrAfter(int receivedPlace) {
        int[] places = Objects.requireNonNull(begins);
        int found = Arrays.binarySearch(places, receivedPlace);
        int first = found >= 0 ? found : -found - 1;
        while (first > 0 && places[first - 1] >= receivedPlace) {
            first--;
        }
        return Math.min(first, places.length - 1);
    }
}
