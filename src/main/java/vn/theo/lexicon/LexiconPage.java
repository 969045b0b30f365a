package vn.theo.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.OfficeWords;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The office's dictionary: corrections that may become entries, the entries, and the forms that add and change them.
 *
 * @param found how many entries the filter finds
 * @param editing the entry whose form is open, null for none
 * @param form what stands in the open form, or in the form of a new entry
 * @param error what is wrong with the form, null when nothing is
 * @param versions of the entry being edited, newest first
 * @param wrong lines of a table that was not taken in
 */
public record LexiconPage(
        Frame frame,
        WordFilter filter,
        Map<OfficeWords.Kind, Integer> counts,
        List<Word> words,
        int found,
        List<Correction> candidates,
        @Nullable Word editing,
        WordForm form,
        @Nullable String error,
        List<Word> versions,
        List<Wrong> wrong)
        implements Page {
    public LexiconPage {
        counts = Map.copyOf(counts);
        words = List.copyOf(words);
        candidates = List.copyOf(candidates);
        versions = List.copyOf(versions);
        wrong = List.copyOf(wrong);
    }

    /**
     * A line that is no entry, line 0 for the table as a whole; {@code reason} is a key of the texts.
     *
     * @param what the words it is about
     */
    public record Wrong(int line, String reason, String what) {}

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int pages() {
        return Math.max(1, (found + Words.PAGE - 1) / Words.PAGE);
    }

    public String kind(OfficeWords.Kind kind) {
        return frame.t("lexicon.kind." + kind);
    }

    /** A wrong line in words: where it is, what is wrong, what to do. */
    public String told(Wrong line) {
        String reason = frame.t(line.reason(), line.what());
        return line.line() == 0 ? reason : frame.t("lexicon.import.line", String.valueOf(line.line()), reason);
    }
}
