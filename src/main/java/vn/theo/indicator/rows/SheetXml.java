package vn.theo.indicator.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.theo.site.Refusal;

/**
 * Goes forward through one part of a workbook. Document types are refused, so that no entity can expand; a part that unpacks
 * to far more than such parts do, or to more than any workbook needs, is refused as unsafe.
 */
final class SheetXml implements AutoCloseable {
    private static final int DEEPEST = 40;
    private static final int LONGEST_CONTENT = 100_000;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream part;
    private final XMLStreamReader reader;
    private int depth;

    private SheetXml(InputStream part, XMLStreamReader reader) {
        this.part = part;
        this.reader = reader;
    }

    static SheetXml of(InputStream part, long packedBytes) throws XMLStreamException {
        InputStream bounded = new Bounded(part, packedBytes);
        return new SheetXml(bounded, FACTORY.createXMLStreamReader(bounded));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next start or end tag or text; false after the last one. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new Refusal("indicator.load.excel.unsafe");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal("indicator.load.excel.unsafe");
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** An attribute by its local name, "" where it is absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return otherwise;
            }
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    /** The text of the element whose start tag was read last. */
    String content() throws XMLStreamException {
        int outside = depth - 1;
        String content = "";
        StringBuilder longer = null;
        while (depth > outside && next()) {
            int event = reader.getEventType();
            if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                if (content.isEmpty() && longer == null) {
                    content = reader.getText();
                } else {
                    longer = longer == null ? new StringBuilder(content) : longer;
                    longer.append(reader.getText());
                }
                if (longer != null && longer.length() > LONGEST_CONTENT || content.length() > LONGEST_CONTENT) {
                    throw new Refusal("indicator.load.excel.unsafe");
                }
            }
        }
        return longer == null ? content : longer.toString();
    }

    /** Goes past the element whose start tag was read last. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // nothing in it is read
        }
    }

    /** The column that a reference such as AB12 names, from 0. */
    static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0;
                i < Math.min(4, reference.length()) && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z';
                i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    /** Bytes that may not grow out of all proportion to their packed form. */
    private static final class Bounded extends FilterInputStream {
        private static final long MOST = 4L << 30;
        private static final long UNSUSPECTED = 16L << 20;
        private static final long MOST_TIMES = 100;

        private final long most;
        private long read;

        Bounded(InputStream in, long packedBytes) {
            super(in);
            this.most = Math.min(MOST, Math.max(UNSUSPECTED, packedBytes * MOST_TIMES));
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw new Refusal("indicator.load.excel.unsafe");
            }
        }
    }
}
