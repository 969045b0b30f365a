package vn.theo.lexicon;

import vn.theo.reading.OfficeWords;

/** What was typed into the form of an entry. */
public record WordForm(String kind, String spelling, String standard, String note) {
    static WordForm empty(OfficeWords.Kind kind) {
        return new WordForm(kind.name(), "", "", "");
    }

    static WordForm of(Word word) {
        return new WordForm(word.kind().name(), word.spelling(), word.replaces() ? word.standard() : "", word.note());
    }

    /** The key of the text that says why these words are no entry. */
    static String reason(OfficeWords.Kind kind, String spelling, String standard) {
        if (spelling.isBlank()) {
            return "lexicon.error.spelling";
        }
        if (Math.max(spelling.length(), standard.length()) > OfficeWords.Entry.LONGEST) {
            return "lexicon.error.long";
        }
        return kind == OfficeWords.Kind.ABBREVIATION
                        && (standard.isBlank() || standard.strip().equals(spelling.strip()))
                ? "lexicon.error.standard"
                : "lexicon.error.short";
    }
}
