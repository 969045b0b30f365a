package vn.theo.lexicon;

import org.springframework.stereotype.Service;
import vn.theo.reading.OfficeWords;
import vn.theo.reading.Reader;

/** What the reader takes of the office's dictionary. */
@Service
public class Vocabulary {
    private final Words words;
    private volatile Known known = new Known(new Reader(), "");

    Vocabulary(Words words) {
        this.words = words;
    }

    /**
     * A reader that knows the office's words.
     *
     * @param version tells which words they are; empty for none
     */
    public record Known(Reader reader, String version) {}

    /** A reader that knows the words that stand now; the same one as long as they stay. */
    public Known known() {
        OfficeWords now = now();
        Known last = known;
        if (!last.version().equals(now.version())) {
            last = new Known(new Reader(now), now.version());
            known = last;
        }
        return last;
    }

    /**
     * The words that stand now. Their {@link OfficeWords#version()} is kept with each reading, so that texts read with
     * other words can be found and read again.
     */
    public OfficeWords now() {
        return OfficeWords.of(words.listAll().stream()
                .map(word -> new OfficeWords.Entry(word.kind(), word.spelling(), word.standard()))
                .toList());
    }
}
