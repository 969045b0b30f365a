package vn.theo.lexicon;

import org.springframework.stereotype.Service;
import vn.theo.reading.OfficeWords;

/** What the reader takes of the office's dictionary. */
@Service
public class Vocabulary {
    private final Words words;

    Vocabulary(Words words) {
        this.words = words;
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
