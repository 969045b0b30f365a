package vn.theo.lexicon;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.reading.OfficeWords;
import vn.theo.site.Refusal;

/** Adds, changes, retires and restores entries of the dictionary; every step is a version of its own. */
@Service
class EditWords {
    private final Words words;
    private final Corrections corrections;

    EditWords(Words words, Corrections corrections) {
        this.words = words;
        this.corrections = corrections;
    }

    /**
     * Adds an entry.
     *
     * @throws Refusal when the spelling stands there already
     */
    @Transactional
    long add(OfficeWords.Entry entry, String note, String by) {
        refuseTwice(entry, 0);
        long id = words.open();
        words.add(id, entry, note, false, by);
        return id;
    }

    @Transactional
    void change(long id, OfficeWords.Entry entry, String note, String by) {
        Word before = words.get(id);
        refuseTwice(entry, id);
        boolean same = before.kind() == entry.kind()
                && before.spelling().equals(entry.spelling())
                && before.standard().equals(entry.standard())
                && before.note().equals(note)
                && !before.retired();
        if (!same) {
            words.add(id, entry, note, false, by);
        }
    }

    /** Takes an entry out of the dictionary; it can be restored. */
    @Transactional
    void retire(long id, String by) {
        set(id, true, by);
    }

    @Transactional
    void restore(long id, String by) {
        Word word = words.get(id);
        refuseTwice(entry(word), id);
        set(id, false, by);
    }

    /** Answers a correction made often: it becomes an entry, is not to be used, or stands open again without its entry. */
    @Transactional
    void answer(OfficeWords.Entry entry, Corrections.Answer answer, String by) {
        Optional<Word> known = words.find(entry.kind(), entry.spelling());
        switch (answer) {
            case ADOPTED -> {
                if (known.isPresent()) {
                    words.add(known.get().id(), entry, known.get().note(), false, by);
                } else {
                    words.add(words.open(), entry, "", false, by);
                }
            }
            case DECLINED -> {}
            case REOPENED ->
                known.filter(word -> word.standard().equals(entry.standard()))
                        .ifPresent(word -> set(word.id(), true, by));
        }
        corrections.answer(entry.kind(), entry.spelling(), entry.standard(), answer, by);
    }

    private void set(long id, boolean retired, String by) {
        Word word = words.get(id);
        if (word.retired() != retired) {
            words.add(id, entry(word), word.note(), retired, by);
        }
    }

    private void refuseTwice(OfficeWords.Entry entry, long id) {
        Optional<Word> same = words.find(entry.kind(), entry.spelling()).filter(word -> word.id() != id);
        if (same.isPresent()) {
            throw new Refusal(
                    "lexicon.error.twice", entry.spelling(), same.get().standard());
        }
    }

    private static OfficeWords.Entry entry(Word word) {
        return new OfficeWords.Entry(word.kind(), word.spelling(), word.standard());
    }
}
