package vn.theo.reading;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.text.HtmlSurface;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.Tokenizer;

/** Finds where in a text given words stand; white space, capitals and composition of letters make no difference. */
public final class WordPlaces {
    private static final int MOST_PLACES = 200;

    private WordPlaces() {}

    /** Each place where the words stand as whole words, in order, with the words exactly as received. */
    public static List<Excerpt> of(ReceivedText.Accepted received, String words) {
        Tokenizer tokenizer = new Tokenizer(words);
        tokenizer.add(0, words.length());
        List<Token> wanted = tokenizer.tokens();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Text text = switch (received.markup()) {
            case PLAIN -> Text.of(received.text());
            case HTML -> HtmlSurface.of(received.text()).text();
        };
        Stretch all = new Stretch(text, 0, text.tokens().size());
        List<Excerpt> places = new ArrayList<>();
        int i = 0;
        while (i + wanted.size() <= all.size() && places.size() < MOST_PLACES) {
            if (standsAt(all, i, wanted)) {
                places.add(all.part(i, i + wanted.size()).excerpt());
                i += wanted.size();
            } else {
                i++;
            }
        }
        return places;
    }

    private static boolean standsAt(Stretch all, int i, List<Token> wanted) {
        for (int k = 0; k < wanted.size(); k++) {
            if (!all.norm(i + k).equals(wanted.get(k).norm())) {
                return false;
            }
        }
        return true;
    }
}
