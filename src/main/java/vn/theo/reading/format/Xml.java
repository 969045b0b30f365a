package vn.theo.reading.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes forward through one XML part. Document types are refused outright, so that no entity can expand or point outside;
 * depth is bounded; names are told by their local part.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;
    private int steps;

    private Xml(XMLStreamReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /** Parts are in UTF-8, or in UTF-16 with a byte order mark; bytes that are neither become U+FFFD. */
    static Xml of(InputStream part, Budget budget) {
        try {
            PushbackInputStream marked = new PushbackInputStream(part, 3);
            byte[] first = marked.readNBytes(3);
            boolean wide = first.length >= 2 && (first[0] & first[1]) == (byte) 0xFE;
            boolean mark = first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB;
            if (!mark) {
                marked.unread(first);
            }
            Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            return new Xml(FACTORY.createXMLStreamReader(new InputStreamReader(marked, charset)), budget);
        } catch (XMLStreamException | IOException | RuntimeException damaged) {
            throw Unconvertible.broken();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Moves to the next start tag, end tag or text; false after the last one. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if ((++steps & 0xFFF) == 0) {
                    budget.check();
                }
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        budget.depth(++depth);
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Unconvertible.unsafe();
                    default -> {
                        // comments and instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw refused(damaged);
        } catch (Unconvertible known) {
            throw known;
        } catch (RuntimeException damaged) {
            throw Unconvertible.broken();
        }
    }

    /** The parser's own limits and undeclared entities are told by their message only. */
    private static Unconvertible refused(XMLStreamException damaged) {
        String message = String.valueOf(damaged.getMessage());
        return message.contains("JAXP0001") || message.contains("entity")
                ? Unconvertible.unsafe()
                : Unconvertible.broken();
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS
                || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    boolean starts(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    int depth() {
        return depth;
    }

    /** The value of an attribute by its local name, null when it is absent. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        return value == null || !value.matches("-?\\d{1,9}") ? otherwise : Integer.parseInt(value);
    }

    /** Goes past the element whose start tag was read last, with everything in it. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // nothing in it is read
        }
    }

    /** The text of the element whose start tag was read last, without that of its children's tags. */
    String content() {
        StringBuilder content = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (isText()) {
                content.append(text());
            }
        }
        return content.toString();
    }
}
