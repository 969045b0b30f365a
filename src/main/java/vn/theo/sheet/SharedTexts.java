package vn.theo.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.theo.sheet.UnreadableWorkbook.Why;

/** The texts that the cells of a workbook share. */
final class SharedTexts {
    private static final int MOST_LETTERS = 60_000_000;

    /** What a text takes beside its letters. */
    private static final int OF_A_TEXT = 20;

    private final @Nullable Table table;

    /** POI makes an object of rich text whenever a text is asked for; each is asked for once. */
    private final @Nullable String[] known;

    private SharedTexts(@Nullable Table table) {
        this.table = table;
        this.known = new @Nullable String[table == null ? 0 : table.getUniqueCount()];
    }

    static SharedTexts of(XSSFReader reader) throws IOException, InvalidFormatException, SAXException {
        try (InputStream part = reader.getSharedStringsData()) {
            return new SharedTexts(part == null ? null : new Table(part));
        }
    }

    String get(int index) {
        if (table == null) {
            throw new UnreadableWorkbook(Why.BROKEN, null);
        }
        String text = index < known.length ? known[index] : null;
        if (text == null) {
            text = table.getItemAt(index).getString();
            if (index < known.length) {
                known[index] = text;
            }
        }
        return text;
    }

    /** Counts what it takes in; the fields start at zero before POI's constructor reads. */
    private static final class Table extends ReadOnlySharedStringsTable {
        private int letters;

        Table(InputStream part) throws IOException, SAXException {
            super(part, false);
        }

        @Override
        public void characters(char[] letters, int from, int length) throws SAXException {
            super.characters(letters, from, length);
            add(length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            super.endElement(uri, name, qualified);
            add(name.equals("si") ? OF_A_TEXT : 0);
        }

        private void add(int more) {
            letters += more;
            if (letters > MOST_LETTERS) {
                throw new UnreadableWorkbook(Why.TEXTS, null);
            }
        }
    }
}
