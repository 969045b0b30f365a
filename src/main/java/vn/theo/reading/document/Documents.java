package vn.theo.reading.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.frame.ActFrames;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Finds the formal documents that a text is or names, each once at its fullest mention, the act itself first. */
public final class Documents {
    /** How the names of bodies begin that print the name of the body above them first. */
    private static final Lexicon BELOW = Lexicon.of(
            "Sở", "Ban", "Cục", "Chi cục", "Phòng", "Văn phòng", "Thanh tra", "Trung tâm", "Đoàn", "Vụ", "Ban Chỉ đạo");

    /** So many words of a title tell it from others, and so far behind a number it may begin. */
    private static final int TITLE_WORDS = 4;

    private static final int FARTHEST_TITLE = 18;

    private final Lexicon types;
    private final DocumentMentions mentions;

    public Documents(Lexicon types) {
        this.types = types;
        this.mentions = new DocumentMentions(types);
    }

    public List<FoundDocument> find(FramedText frame) {
        DocumentMention itself = itself(frame);
        Map<String, DocumentMention> fullest = new LinkedHashMap<>();
        for (Block block : frame.facts()) {
            boolean loud = ActFrames.isCapitals(block.content());
            for (Stretch sentence : block.sentences()) {
                for (DocumentMention mention : mentions.of(sentence, loud)) {
                    fullest.merge(mention.key(), mention, Documents::fuller);
                }
            }
        }
        if (itself != null) {
            fullest.remove(itself.key());
        }
        List<DocumentMention> found = new ArrayList<>(fullest.values());
        found.removeIf(mention -> isShortForm(mention, fullest.values()));
        if (itself != null) {
            found.removeIf(mention -> isItself(mention, itself, frame.title()));
            found.addFirst(itself);
        }
        return found.stream().map(DocumentMention::found).toList();
    }

    /** The mention that says more; "Chương trình hành động số …" also tells the type of "Chương trình số …". */
    private static DocumentMention fuller(DocumentMention one, DocumentMention other) {
        DocumentMention fuller = other.fullness() > one.fullness() ? other : one;
        DocumentMention shorter = fuller == one ? other : one;
        return shorter.type().startsWith(fuller.type() + " ") ? fuller.of(shorter.type()) : fuller;
    }

    /** "Nghị quyết 57" beside "Nghị quyết số 57-NQ/TW", "Đề án" words that begin a longer name. */
    private static boolean isShortForm(DocumentMention mention, Iterable<DocumentMention> all) {
        for (DocumentMention other : all) {
            if (other == mention || !other.type().equals(mention.type())) {
                continue;
            }
            boolean longerNumber = mention.number() != null
                    && other.number() != null
                    && (mention.number().size() == 1 || isYearly(mention.number()))
                    && other.number().size() > mention.number().size()
                    && other.number().norm(0).equals(mention.number().norm(0));
            boolean longerName = mention.number() == null
                    && (mention.name().isEmpty()
                            ? !other.name().isEmpty()
                            : other.name().startsWith(mention.name() + " "));
            boolean numberedLaw = LawMentions.TYPES.contains(mention.type())
                    && mention.number() == null
                    && other.number() != null
                    && names(other, mention.name());
            boolean numberedTitle =
                    mention.number() == null && other.number() != null && isTitleOf(other, mention.name());
            if (longerNumber || longerName || numberedLaw || numberedTitle) {
                return true;
            }
        }
        return false;
    }

    /** "… ban hành Nghị quyết sửa đổi …" in a resolution, or the words of its title: what it calls itself. */
    private static boolean isItself(DocumentMention mention, DocumentMention itself, @Nullable Block title) {
        if (mention.number() != null || !mention.type().equals(itself.type())) {
            return false;
        }
        List<Token> tokens = mention.words().text().tokens();
        int first = mention.words().first();
        boolean issued = first > 1
                && tokens.get(first - 1).is("hành")
                && tokens.get(first - 2).is("ban");
        String[] name = mention.name().split(" ", TITLE_WORDS + 1);
        List<String> opening = List.of(name).subList(0, Math.min(name.length, TITLE_WORDS));
        boolean named = title != null && name.length > 2 && title.content().find(0, String.join(" ", opening)) == 0;
        return issued || named;
    }

    /** "Kế hoạch số 12/KH-UBND về mở rộng làng nghề" tells of what the headline calls "Kế hoạch mở rộng làng nghề". */
    private static boolean isTitleOf(DocumentMention numbered, String name) {
        String[] words = name.split(" ", TITLE_WORDS + 1);
        if (words.length <= TITLE_WORDS) {
            return false;
        }
        Stretch said = numbered.words();
        Stretch behind = new Stretch(
                said.text(), said.end(), Math.min(said.text().tokens().size(), said.end() + FARTHEST_TITLE));
        return behind.find(0, String.join(" ", List.of(words).subList(0, TITLE_WORDS))) >= 0;
    }

    /** "Luật Lưu trữ số 33/2024/QH15" names what "Luật Lưu trữ" names. */
    private static boolean names(DocumentMention numbered, String name) {
        String words = Normal.collapsed(numbered.words().plain());
        return !name.isEmpty() && words.startsWith(numbered.type() + " " + name + " ");
    }

    /** "02/2026": number and year, the short way of naming 02/NQ-CP of that year. */
    private static boolean isYearly(Stretch number) {
        return number.size() == 3
                && number.token(2).isNumber()
                && number.norm(2).length() == 4;
    }

    /** The act that the text is: its number in the letterhead, or its type and issuer without a number. */
    private @Nullable DocumentMention itself(FramedText frame) {
        if (!frame.act()) {
            return titled(frame, null);
        }
        Block heading = null;
        Block numbered = null;
        Block issuer = null;
        Block below = null;
        for (Block block : frame.opening()) {
            Stretch words = block.content();
            if (words.is(0, "số") && !words.is(1, "hiệu") && numbered == null) {
                numbered = block;
            } else if (types.has(words) && !block.inTable()) {
                heading = block;
            } else if (heading == null
                    && block.inTable()
                    && block.column() == 0
                    && numbered == null
                    && block.isText()
                    && !isMotto(words)
                    && SHEET_LABELS.lengthAt(words, 0) == 0) {
                boolean subordinate = issuer != null && issuer.row() != block.row() && BELOW.lengthAt(words, 0) > 0;
                issuer = subordinate
                        ? block
                        : issuer == null || issuer.row() != block.row() ? first(issuer, block) : joined(issuer, block);
            } else if (heading != null
                    || frame.title() != null && below == null && frame.opening().indexOf(block) == 0) {
                below = below == null ? block : below;
            }
        }
        if (heading == null && numbered == null) {
            return titled(frame, below);
        }
        String type = heading == null ? null : typeOf(heading.content());
        if (numbered != null) {
            Stretch words = numberLine(numbered, frame.opening());
            int from = words.is(1, ":") ? 2 : 1;
            int end = mentions.symbolEnd(words, from);
            if (end > from) {
                Block plain = issuer == null ? firstInCapitals(frame.opening(), heading) : issuer;
                Stretch by = plain == null ? null : withoutRule(plain.content());
                Stretch number = words.part(from, end);
                return new DocumentMention(
                        type == null ? mentions.typeByNumber(number) : type,
                        number,
                        "",
                        by,
                        DocumentRelation.ITSELF,
                        words.part(0, end));
            }
        }
        if (heading == null || type == null) {
            return null;
        }
        if (below != null && addressed(below.content()) != null) {
            return new DocumentMention(
                    type, null, "", addressed(below.content()), DocumentRelation.ITSELF, heading.content());
        }
        if (below == null || below.content().is(below.content().size() - 1, ":")) {
            return null;
        }
        return new DocumentMention(type, null, "", below.content(), DocumentRelation.ITSELF, heading.content());
    }

    /** "Số hiệu | …", "Người ký | …": a sheet of data about the act, above its letterhead. */
    private static final Lexicon SHEET_LABELS = Lexicon.of(
            "số hiệu",
            "số ký hiệu",
            "ngày",
            "loại văn bản",
            "cơ quan ban hành",
            "nơi ban hành",
            "người ký",
            "lĩnh vực",
            "tình trạng",
            "trích yếu",
            "chức danh",
            "số công báo");

    /** An issuer without the line of dashes drawn below it in the same cell. */
    private static Stretch withoutRule(Stretch issuer) {
        int end = issuer.size();
        while (end > 1 && !issuer.token(end - 1).isWord()) {
            end--;
        }
        return issuer.part(0, end);
    }

    /** The name of the state above the letterhead, which issues nothing. */
    private static boolean isMotto(Stretch words) {
        return MOTTO.lengthAt(words, 0) > 0;
    }

    private static final Lexicon MOTTO = Lexicon.of("cộng hòa xã hội", "độc lập", "đảng cộng sản việt nam");

    /** "THỦ TƯỚNG CHÍNH PHỦ điện:", "CHỦ TỊCH TỈNH gửi:": who sends a dispatch, null where the line says something else. */
    private static @Nullable Stretch addressed(Stretch words) {
        int verb = words.size() - 2;
        boolean sends = verb > 1 && words.is(verb + 1, ":") && (words.is(verb, "điện") || words.is(verb, "gửi"));
        return sends && words.token(0).allCapitals() ? words.part(0, verb) : null;
    }

    /** "Số:" on one line of a letterhead and the number itself on the next. */
    private static Stretch numberLine(Block numbered, List<Block> opening) {
        Stretch words = numbered.content();
        int next = opening.indexOf(numbered) + 1;
        if (words.size() > 2 || next >= opening.size()) {
            return words;
        }
        Stretch below = opening.get(next).content();
        boolean goesOn = below.first() == words.end() && below.token(0).isNumber();
        return goesOn ? new Stretch(words.text(), words.first(), below.end()) : words;
    }

    /** The issuer of a letterhead that stands in no columns: what is printed first in capitals. */
    private static @Nullable Block firstInCapitals(List<Block> opening, @Nullable Block heading) {
        for (Block block : opening) {
            if (block.isText() && block.content().token(0).isWord() && ActFrames.isCapitals(block.content())) {
                return block == heading || isMotto(block.content()) ? null : block;
            }
        }
        return null;
    }

    private static Block first(@Nullable Block one, Block other) {
        return one == null ? other : one;
    }

    /** The name of an issuer printed in two lines of one cell, the first of them bold. */
    private static Block joined(Block one, Block other) {
        Stretch both = new Stretch(
                one.content().text(), one.content().first(), other.content().end());
        return other.content().first() == one.content().end()
                ? new Block(
                        one.index(),
                        one.kind(),
                        one.from(),
                        other.to(),
                        "",
                        false,
                        0,
                        one.row(),
                        one.column(),
                        both,
                        List.of(both),
                        List.of(both))
                : one;
    }

    /** "Quyết định về việc …" as title: the act without its number. */
    private @Nullable DocumentMention titled(FramedText frame, @Nullable Block issuer) {
        Block title = frame.title();
        if (title == null || frame.found().published() != null || frame.byline() != null || frame.lead() != null) {
            return null;
        }
        Stretch words = title.content();
        Lexicon.Match match = types.at(words, 0);
        if (match == null || words.token(0).allCapitals() || !words.token(0).capital()) {
            return null;
        }
        boolean numbered = mentions.symbolEnd(words, match.length()) > match.length();
        if (numbered || words.size() <= match.length() + 2) {
            return null;
        }
        return new DocumentMention(
                typeOf(words.part(0, match.length())),
                null,
                "",
                issuer == null ? null : issuer.content(),
                DocumentRelation.ITSELF,
                words);
    }

    private String typeOf(Stretch words) {
        Lexicon.Match match = types.at(words.is(0, "thông") ? words.part(0, 2) : words, 0);
        return match == null ? Normal.collapsed(words.plain()) : DocumentMentions.typeOf(match);
    }
}
