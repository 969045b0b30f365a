package vn.theo.reading.format;

import vn.theo.reading.SourceEncoding;

/** Gathers the runs of one paragraph: decodes legacy fonts and watches whether every word is bold. */
public final class Words {
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private final Budget budget;
    private LegacyFonts.Meaning meaning = LegacyFonts.Meaning.UNICODE;
    private SourceEncoding seen = SourceEncoding.UNICODE;
    private boolean bold = true;
    private boolean any;

    public Words(Budget budget) {
        this.budget = budget;
    }

    public void add(String letters, LegacyFonts.Meaning as, boolean isBold) {
        if (letters.isEmpty()) {
            return;
        }
        budget.characters(letters.length());
        if (!as.equals(meaning)) {
            flush();
            meaning = as;
        }
        if (!letters.isBlank()) {
            any = true;
            bold &= isBold;
            seen = as.encoding() == SourceEncoding.UNICODE ? seen : as.encoding();
        }
        pending.append(letters);
    }

    /** A break or mark that belongs to no font. */
    public void add(String sign) {
        flush();
        words.append(sign);
    }

    private void flush() {
        words.append(LegacyFonts.decode(pending.toString(), meaning));
        pending.setLength(0);
    }

    /** The words so far; white space of a line is kept as typed but for tabs, which become spaces. */
    public String text() {
        flush();
        return words.toString().replace('\t', ' ').replace("\u000B", "\n").replace("\r", "");
    }

    boolean isBold() {
        return any && bold;
    }

    /** The old encoding that some of the words were in, Unicode when none was. */
    SourceEncoding encoding() {
        return seen;
    }
}
