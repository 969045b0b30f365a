package vn.theo.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.OfficeWords;

/**
 * An office's vocabulary made ready for the grammars: lexicons that go on where theirs end, and spellings that are replaced
 * on the surface before anything is read.
 */
public final class OfficeLexicon {
    /** The lexicons that an office's words extend, by the kind of word. */
    private static final Map<OfficeWords.Kind, List<String>> EXTENDED = Map.of(
            OfficeWords.Kind.AGENCY, List.of("body-openings.txt", "issuer-openings.txt", "agency-heads.txt"),
            OfficeWords.Kind.POST, List.of("posts.txt"),
            OfficeWords.Kind.UNIT, List.of("figure-units.txt"));

    private static final WordSet FACTORS = WordSet.of("nghìn", "ngàn", "triệu", "tỷ", "tỉ");
    private static final String MEASURED = "physical";
    private static final String JOINTS = "-–/&_@";

    private final Map<String, Lexicon> lexicons = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, OfficeWords.Entry> byPhrase = new HashMap<>();
    private final Lexicon spellings;

    private OfficeLexicon(OfficeWords words) {
        Map<String, String> all = new LinkedHashMap<>();
        Map<String, Map<String, String>> extended = new HashMap<>();
        for (OfficeWords.Entry entry : words.entries()) {
            if (entry.kind() == OfficeWords.Kind.INDICATOR) {
                indicators.put(Normal.collapsed(entry.spelling()), entry.standard());
                continue;
            }
            String value = entry.kind() == OfficeWords.Kind.UNIT ? MEASURED : "";
            OfficeWords.Kind named = namesBody(entry) ? OfficeWords.Kind.AGENCY : entry.kind();
            for (String file : EXTENDED.getOrDefault(named, List.of())) {
                String form = file.equals("body-openings.txt") ? "whole" : value;
                extended.computeIfAbsent(file, none -> new LinkedHashMap<>()).put(entry.standard(), form);
            }
            // the standard itself stands for itself, so that a spelling inside it is never replaced
            byPhrase.putIfAbsent(
                    entry.standard(), new OfficeWords.Entry(kind(entry), entry.standard(), entry.standard()));
            all.putIfAbsent(entry.standard(), "");
            byPhrase.put(entry.spelling(), entry);
            all.put(entry.spelling(), "");
        }
        extended.forEach((file, phrases) -> lexicons.put(file, Lexicon.of(phrases)));
        this.spellings = Lexicon.of(all);
    }

    /** What is short for a name that begins as bodies' names do is a body too. */
    private static boolean namesBody(OfficeWords.Entry entry) {
        Tokenizer tokenizer = new Tokenizer(entry.standard());
        tokenizer.add(0, entry.standard().length());
        return entry.kind() == OfficeWords.Kind.ABBREVIATION
                && Lexicon.load("body-openings.txt").at(tokenizer.tokens(), 0) != null
                && tokenizer.tokens().getFirst().capital();
    }

    private static OfficeWords.Kind kind(OfficeWords.Entry entry) {
        return entry.kind() == OfficeWords.Kind.ABBREVIATION ? OfficeWords.Kind.PERSON : entry.kind();
    }

    /** Null where the office has no words. */
    public static @Nullable OfficeLexicon of(OfficeWords words) {
        return words.entries().isEmpty() ? null : new OfficeLexicon(words);
    }

    static boolean extendsFile(String file) {
        return EXTENDED.values().stream().anyMatch(files -> files.contains(file));
    }

    @Nullable
    Lexicon lexicon(String file) {
        return lexicons.get(file);
    }

    /** What an indicator with this printed name is called, null when the office has no other name for it. */
    public @Nullable String indicator(String printed) {
        return indicators.isEmpty() ? null : indicators.get(Normal.collapsed(printed));
    }

    /** An entry that stands on a surface. */
    record Term(int from, int to, String standard, boolean replaced) {}

    /** The entries that stand on a surface, the longest at each place, in order. */
    List<Term> terms(String surface) {
        Tokenizer tokenizer = new Tokenizer(surface);
        tokenizer.add(0, surface.length());
        Tokens tokens = tokenizer.growing();
        List<Term> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Lexicon.Match match = spellings.at(tokens, i);
            Term term = match == null ? null : term(surface, tokens, i, match);
            if (term != null) {
                found.add(term);
            }
            i += term == null || match == null ? 1 : match.length();
        }
        return found;
    }

    private @Nullable Term term(String surface, Tokens tokens, int i, Lexicon.Match match) {
        OfficeWords.Entry entry = byPhrase.get(match.phrase());
        int from = tokens.from(i);
        int to = tokens.to(i + match.length() - 1);
        if (entry == null || !isWhole(surface, from, to) || !isPrintedLike(entry, tokens, i, match.length())) {
            return null;
        }
        boolean measured = i > 0 && (tokens.get(i - 1).isNumber() || FACTORS.has(tokens.get(i - 1)));
        boolean fits = entry.kind() != OfficeWords.Kind.UNIT || measured;
        boolean replaced = !entry.spelling().equals(entry.standard());
        return fits ? new Term(from, to, entry.standard(), replaced) : null;
    }

    /** Not a part of a document's symbol or of an address: "15-NQ/TU". */
    private static boolean isWhole(String surface, int from, int to) {
        boolean joinedBefore = from > 0 && JOINTS.indexOf(surface.charAt(from - 1)) >= 0;
        boolean joinedAfter = to < surface.length() && JOINTS.indexOf(surface.charAt(to)) >= 0;
        return !joinedBefore && !joinedAfter;
    }

    /** What the entry spells with capitals is printed with capitals. */
    private static boolean isPrintedLike(OfficeWords.Entry entry, List<Token> tokens, int i, int length) {
        if (entry.kind() == OfficeWords.Kind.UNIT) {
            return true;
        }
        Tokenizer spelled = new Tokenizer(entry.spelling());
        spelled.add(0, entry.spelling().length());
        for (int k = 0; k < length; k++) {
            Token wanted = spelled.tokens().get(k);
            Token printed = tokens.get(i + k);
            if (wanted.capital() && !printed.capital() || wanted.allCapitals() && !printed.allCapitals()) {
                return false;
            }
        }
        return true;
    }
}
