package vn.theo.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases known by heart, read from a resource file beside this class: one entry a line, "#" starts a comment, and a
 * value may follow the phrase after " = ". Phrases are compared token by token in normal form; the longest one wins.
 */
public final class Lexicon {
    /** An entry that stands at a place: its value ("" when the file gives none) and how many tokens it takes. */
    public record Match(String phrase, String value, int length) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        @Nullable
        Match match;
    }

    /** Several extractors ask for the same file; a lexicon never changes once it is read. */
    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Node root = new Node();
    /** The file whose entries an office's own words go on with, null for a list that is closed. */
    private final @Nullable String extended;

    private Lexicon(@Nullable String extended) {
        this.extended = extended;
    }

    /** Reads a lexicon. @throws IllegalStateException when the file is not on the class path */
    public static Lexicon load(String file) {
        return LOADED.computeIfAbsent(file, name -> {
            Lexicon lexicon = new Lexicon(OfficeLexicon.extendsFile(name) ? name : null);
            lines(name).forEach(lexicon::addLine);
            return lexicon;
        });
    }

    /** The entries of a lexicon file as they are written, without comments. */
    public static List<String> lines(String file) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/vn/theo/reading/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The lexicon " + file + " is missing from /vn/theo/reading" + "; build the project again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the lexicon " + file, e);
        }
    }

    /** A lexicon of the given lines, for tests and small closed lists. */
    public static Lexicon of(String... lines) {
        Lexicon lexicon = new Lexicon(null);
        for (String line : lines) {
            lexicon.addLine(line);
        }
        return lexicon;
    }

    /** A lexicon of phrases with their values. */
    static Lexicon of(Map<String, String> phrases) {
        Lexicon lexicon = new Lexicon(null);
        phrases.forEach(lexicon::add);
        return lexicon;
    }

    private void addLine(String line) {
        String entry = line.strip();
        int equals = entry.indexOf(" = ");
        String phrase = equals < 0 ? entry : entry.substring(0, equals).strip();
        String value = equals < 0 ? "" : entry.substring(equals + 3).strip();
        add(phrase, value);
    }

    private void add(String phrase, String value) {
        Tokenizer tokenizer = new Tokenizer(phrase);
        tokenizer.add(0, phrase.length());
        Node node = root;
        for (Token token : tokenizer.tokens()) {
            node = node.next.computeIfAbsent(token.norm(), norm -> new Node());
        }
        node.match = new Match(phrase, value, tokenizer.tokens().size());
    }

    /** The longest entry whose first token is the token at i, null when none. */
    @Nullable
    public Match at(Stretch stretch, int i) {
        Match own = own(stretch, i);
        OfficeLexicon office = extended == null ? null : stretch.text().office();
        Lexicon more = office == null || extended == null ? null : office.lexicon(extended);
        Match other = more == null ? null : more.own(stretch, i);
        return other != null && (own == null || other.length() >= own.length()) ? other : own;
    }

    /** The longest phrase whose first token is the token at i of a list, null when none. */
    @Nullable
    Match at(List<Token> tokens, int i) {
        Node node = root;
        Match longest = null;
        for (int position = i; position < tokens.size(); position++) {
            node = node.next.get(tokens.get(position).norm());
            if (node == null) {
                break;
            }
            longest = node.match == null ? longest : node.match;
        }
        return longest;
    }

    private @Nullable Match own(Stretch stretch, int i) {
        Node node = root;
        Match longest = null;
        for (int position = i; position >= 0 && position < stretch.size(); position++) {
            node = node.next.get(stretch.norm(position));
            if (node == null) {
                break;
            }
            longest = node.match == null ? longest : node.match;
        }
        return longest;
    }

    /** How many tokens the longest entry at i takes, 0 when none stands there. */
    public int lengthAt(Stretch stretch, int i) {
        Match match = at(stretch, i);
        return match == null ? 0 : match.length();
    }

    /** Whether the whole stretch is an entry. */
    public boolean has(Stretch stretch) {
        return !stretch.isEmpty() && lengthAt(stretch, 0) == stretch.size();
    }
}
