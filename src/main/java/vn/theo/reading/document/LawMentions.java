package vn.theo.reading.document;

import java.util.List;
import java.util.Set;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Finds laws, codes and ordinances in a sentence: by number, by a known name, or by a capitalised name. */
final class LawMentions {
    static final Set<String> TYPES = Set.of("luật", "bộ luật", "pháp lệnh");

    private static final int FARTHEST_LAW_NUMBER = 40;

    private final Lexicon laws = Lexicon.load("laws.txt");
    private final Lexicon types;
    private final DocumentSymbols symbols;
    private final IssuerNames issuers;

    LawMentions(Lexicon types, DocumentSymbols symbols, IssuerNames issuers) {
        this.types = types;
        this.symbols = symbols;
        this.issuers = issuers;
    }

    /** Adds the law that the word at from opens and returns where to go on. */
    int add(Stretch words, int from, int after, String type, List<DocumentMention> found) {
        int numbered = lawNumber(words, after);
        if (numbered >= 0) {
            int end = symbols.end(words, numbered);
            int dated = DocumentMentions.dateEnd(words, end);
            Stretch issuer = issuers.after(words, dated);
            int last = issuer == null ? dated : issuer.end() - words.first();
            found.add(new DocumentMention(
                    type,
                    words.part(numbered, end),
                    "",
                    issuer,
                    DocumentMention.relation(words, from),
                    words.part(from, last)));
            return last;
        }
        int name = after;
        if (words.at(after, "sửa đổi")) {
            int amended = words.find(after, "của luật");
            name = amended >= 0 && amended < after + 12 ? amended + 2 : after;
        }
        int length = laws.lengthAt(words, name);
        boolean loud = words.token(from).allCapitals();
        int end = length > 0 ? name + length : loud ? after : capitalisedName(words, name);
        if (end <= name) {
            return after;
        }
        found.add(new DocumentMention(
                type,
                null,
                Normal.collapsed(words.part(after, end).plain()),
                null,
                DocumentMention.relation(words, from),
                words.part(from, DocumentMentions.dateEnd(words, end))));
        return end;
    }

    /** Where "số 57/2014/QH13" gives the number of the law named from i on, -1 when nothing does. */
    private int lawNumber(Stretch words, int i) {
        int limit = Math.min(words.size(), i + FARTHEST_LAW_NUMBER);
        boolean amending = words.at(i, "sửa đổi");
        for (int j = i + laws.lengthAt(words, i); j < limit; j++) {
            String norm = words.norm(j);
            if (norm.equals("số") && symbols.end(words, j + 1) > j + 1) {
                return j + 1;
            }
            Lexicon.Match type = types.at(words, j);
            boolean other = type != null
                    && j > i
                    && words.token(j).capital()
                    && !(amending && (TYPES.contains(DocumentMentions.typeOf(type)) || laws.at(words, j - 1) != null));
            boolean stop = norm.equals(";") || norm.equals("đã") || norm.equals("được") || norm.equals("theo") || other;
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    /** A law that no list knows: a capitalised word and the small ones up to the next sign or verb. */
    private int capitalisedName(Stretch words, int i) {
        if (i >= words.size() || !words.token(i).capital() || types.at(words, i) != null) {
            return i;
        }
        return issuers.nameEnd(words, i);
    }
}
