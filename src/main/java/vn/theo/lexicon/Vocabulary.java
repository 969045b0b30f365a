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

    /** A reader that knows the words that stand now; the same one as long as they stay. */
    public Reader reader() {
        OfficeWords now = now();
        Known last = known;
        if (!last.version().equals(now.version())) {
            last = new Known(new Reader(now), now.version());
            known = last;
        }
        return last.reader();
    }

    /** A reader, and which words it knows. */
    private record Known(Reader reader, String version) {}

    /**
     * The words that stand now. Their {@link OfficeWords#version()} is part of the reader's version that is kept with
     * each reading, so that texts read with other words can be found and read again.
     */
    public OfficeWords now() {
        return OfficeWords.of(words.listAll().stream()
                .map(word -> new OfficeWords.Entry(word.kind(), word.spelling(), word.standard()))
                .toList());
    }
}
