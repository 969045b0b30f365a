package vn.theo.indicator.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import vn.theo.kernel.PlainNumber;
import vn.theo.site.Refusal;

/** The objects of a JSON array, or objects one after another (NDJSON); each is a row, its names are the columns. */
public final class JsonRows extends TableRows {
    private static final int MOST_COLUMNS = 2_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(32_768)
                    .maxNumberLength(200)
                    .maxNestingDepth(20)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final SentText text;
    private final JsonParser parser;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private final BitSet numbers = new BitSet();
    private boolean array;
    private boolean started;
    private boolean ended;
    private int line;

    private JsonRows(SentText text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    static JsonRows of(SentText text) {
        return new JsonRows(text, FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public boolean next() throws IOException {
        if (ended) {
            return false;
        }
        try {
            JsonToken token = parser.nextToken();
            if (!started) {
                started = true;
                if (token == JsonToken.START_ARRAY) {
                    array = true;
                    token = parser.nextToken();
                }
            }
            if (token == null && !array || token == JsonToken.END_ARRAY) {
                ended = true;
                return false;
            }
            line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                throw new Refusal("indicator.load.json.no-object", String.valueOf(line));
            }
            readObject();
            return true;
        } catch (JacksonException broken) {
            throw new Refusal(
                    "indicator.load.json.broken",
                    String.valueOf(
                            broken.getLocation() == null
                                    ? line
                                    : broken.getLocation().getLineNr()));
        }
    }

    private void readObject() {
        cells.clear();
        numbers.clear();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int column = column(parser.currentName());
            JsonToken value = parser.nextToken();
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, cell(value));
            numbers.set(column, value.isNumeric());
        }
    }

    private int column(String name) {
        Integer known = columns.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == MOST_COLUMNS) {
            throw new Refusal("indicator.load.json.many-names", String.valueOf(MOST_COLUMNS));
        }
        names.add(name);
        columns.put(name, names.size() - 1);
        return names.size() - 1;
    }

    private String cell(JsonToken value) {
        return switch (value) {
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> PlainNumber.of(parser.getString());
            case VALUE_NULL -> "";
            case START_OBJECT, START_ARRAY -> {
                parser.skipChildren();
                yield "{…}";
            }
            default -> "";
        };
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    @Override
    public boolean isNumber(int column) {
        return column >= 0 && numbers.get(column);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
