package vn.theo.reading.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Dates;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.Token;

/** The frame of a formal act: letterhead, the word for its type, title, body with annexes, recipients and signature. */
public final class ActFrames {
    private static final int FARTHEST_HEADING = 24;
    private static final Lexicon SIGNATURE = Lexicon.of("TM.", "KT.", "TL.", "TUQ.", "T/M", "K/T", "T/L", "Q.");
    private static final Lexicon ANNEX = Lexicon.of("Phụ lục", "Phụ biểu", "Biểu", "Danh mục", "Mẫu số", "Bảng");
    private static final Lexicon TITLE_OPENINGS = Lexicon.of("V/v", "Về việc", "Về");

    private final Lexicon types = Lexicon.load("document-types.txt");
    private final Lexicon issuers = Lexicon.load("issuer-openings.txt");

    /** The frame when the blocks are those of an act, else null. */
    @Nullable
    FramedText find(Text text, List<Block> blocks) {
        int heading = typeHeading(blocks);
        if (heading >= 0) {
            return withHeading(text, blocks, heading);
        }
        Letterhead letterhead = Letterhead.find(blocks, issuers);
        if (letterhead != null) {
            return frame(text, blocks, letterhead.title(), letterhead.after(), new ArrayList<>(letterhead.parts()));
        }
        return isTitledAct(blocks) ? titled(text, blocks) : null;
    }

    /** The block that is only the word for a type ("THÔNG BÁO"), -1 when none stands near the top. */
    private int typeHeading(List<Block> blocks) {
        boolean letterhead = false;
        for (int i = 0; i < Math.min(FARTHEST_HEADING, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (!block.isText()) {
                continue;
            }
            letterhead |= Letterhead.saysState(block);
            boolean loud = block.bold() || isCapitals(block.content());
            if (loud && !block.inTable() && types.has(block.content()) && block.level() != 1) {
                return i;
            }
            if (block.level() == 1 || (!letterhead && block.content().size() > 40)) {
                return -1;
            }
        }
        return -1;
    }

    public static boolean isCapitals(Stretch words) {
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.token(i);
            if (token.isWord() && token.raw().length() > 1 && !token.allCapitals()) {
                return false;
            }
            letters += token.isWord() ? 1 : 0;
        }
        return letters > 0;
    }

    /** "Quyết định về việc …" as first line, and legal bases, an issuer or an article below it. */
    private boolean isTitledAct(List<Block> blocks) {
        List<Block> texts = blocks.stream().filter(Block::isText).limit(5).toList();
        if (texts.size() < 3
                || types.at(texts.getFirst().content(), 0) == null
                || texts.getFirst().length() > 500) {
            return false;
        }
        for (Block block : texts.subList(1, texts.size())) {
            Stretch words = block.content();
            boolean basis = words.at(0, "căn cứ") || words.at(0, "xét đề nghị") || words.at(0, "điều 1");
            if (basis || (isIssuer(block) && words.size() < 14)) {
                return true;
            }
            if (Stamp.only(words) != null) {
                return false;
            }
        }
        return false;
    }

    private FramedText withHeading(Text text, List<Block> blocks, int heading) {
        List<Block> titles = new ArrayList<>();
        int i = heading + 1;
        while (i < blocks.size() && isTitlePart(blocks.get(i), titles)) {
            if (blocks.get(i).isText()) {
                titles.add(blocks.get(i));
            }
            i++;
        }
        List<Block> opening = new ArrayList<>(blocks.subList(0, heading + 1));
        return frame(text, blocks, titles, i, opening);
    }

    private boolean isTitlePart(Block block, List<Block> titles) {
        if (!block.isText()) {
            return true;
        }
        if (block.inTable() || !block.marker().isEmpty() || block.length() > 900) {
            return false;
        }
        boolean loud = block.bold() || isCapitals(block.content()) || block.kind() == Block.Kind.HEADING;
        boolean opens = TITLE_OPENINGS.at(block.content(), 0) != null
                && block.sentences().size() == 1;
        if (titles.isEmpty()) {
            return (loud || opens || block.length() < 300)
                    && !isIssuer(block)
                    && (!isPrologue(block) || carriesOut(block));
        }
        boolean part = block.content().at(0, "phần") || block.content().at(0, "chương");
        return loud
                && !part
                && !isIssuer(block)
                && !isPrologue(block)
                && !endsStop(block)
                && isCapitals(block.content());
    }

    /** "KẾ HOẠCH / Thực hiện Nghị quyết số … năm 2026": a title that says what the act carries out, and no sentence. */
    private static boolean carriesOut(Block block) {
        Stretch words = block.content();
        return words.at(0, "thực hiện") && words.token(words.size() - 1).isWord()
                || words.at(0, "thực hiện") && words.token(words.size() - 1).isNumber();
    }

    private static boolean isPrologue(Block block) {
        Stretch words = block.content();
        return words.at(0, "căn cứ")
                || words.at(0, "thực hiện")
                || words.at(0, "kính gửi")
                || endsStop(block)
                || words.is(words.size() - 1, ":");
    }

    private static boolean endsStop(Block block) {
        String last = block.content().norm(block.content().size() - 1);
        return last.equals(";") || last.equals(",");
    }

    private boolean isIssuer(Block block) {
        return issuers.at(block.content(), 0) != null
                && !block.content().at(0, "ban hành")
                && block.length() < 120
                && block.marker().isEmpty();
    }

    private FramedText titled(Text text, List<Block> blocks) {
        int first = 0;
        while (!blocks.get(first).isText()) {
            first++;
        }
        return frame(text, blocks, List.of(blocks.get(first)), first + 1, new ArrayList<>());
    }

    private FramedText frame(Text text, List<Block> blocks, List<Block> titles, int after, List<Block> opening) {
        int start = bodyStart(blocks, after, opening);
        List<Block> body = new ArrayList<>();
        List<Block> closing = new ArrayList<>();
        boolean closed = false;
        int closingRow = -1;
        List<Block> footnotes = new ArrayList<>();
        for (Block block : blocks.subList(start, blocks.size())) {
            if (!block.isText()) {
                continue;
            }
            if (isFootnote(block)) {
                footnotes.add(block.cut(3, block.content().size()));
                continue;
            }
            if (!closed && opensClosing(block)) {
                closed = true;
                closingRow = block.row();
            } else if (closed && isAnnex(block, closingRow)) {
                closed = false;
            }
            (closed ? closing : body).add(block);
        }
        Stamp stamp = stamp(opening);
        LocalDate dated = stamp == null ? null : stamp.date();
        Block title = titles.isEmpty() ? null : titles.getFirst();
        Excerpt shown = titles.isEmpty()
                ? null
                : text.excerpt(
                        titles.getFirst().content().from(),
                        titles.getLast().content().to());
        FoundFrame found =
                new FoundFrame(shown, null, null, stamp == null ? null : stamp.iso(), FramedText.bodySpan(text, body));
        List<Block> facts = new ArrayList<>(titles);
        facts.addAll(body);
        facts.addAll(footnotes);
        return new FramedText(
                found, title, null, body, facts, PublicAffairs.of(facts), true, dated, null, opening, closing);
    }

    /** Skips the issuer below the title and the addressees of a dispatch or letter; both go to the opening. */
    private int bodyStart(List<Block> blocks, int after, List<Block> opening) {
        int i = after;
        boolean addressees = false;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            Stretch words = block.content();
            if (block.isText()) {
                String last = words.norm(words.size() - 1);
                boolean addressed = words.at(0, "kính gửi")
                        || (last.equals(":")
                                && words.size() < 14
                                && (words.is(words.size() - 2, "điện") || words.is(words.size() - 2, "gửi")));
                boolean addressee = addressees && (block.marker().equals("-") || block.inTable() || last.equals(";"));
                if (!addressed && !addressee && !isIssuerLine(block)) {
                    return i;
                }
                addressees |= addressed;
                opening.add(block);
            }
            i++;
        }
        return i;
    }

    private boolean isIssuerLine(Block block) {
        Stretch words = block.content();
        String last = words.norm(words.size() - 1);
        boolean term = words.is(0, "khoá") && isCapitals(words) && words.size() < 16;
        return term
                || isIssuer(block) && words.size() < 16 && !last.equals(".") && !last.equals(":") && !last.equals(";");
    }

    private static boolean opensClosing(Block block) {
        Stretch words = block.content();
        boolean signature = SIGNATURE.at(words, 0) != null
                && block.length() < 160
                && isCapitals(block.lines().getFirst());
        return words.at(0, "nơi nhận") || signature;
    }

    private static boolean isFootnote(Block block) {
        Stretch words = block.content();
        return words.is(0, "[") && words.size() > 3 && words.token(1).isNumber() && words.is(2, "]");
    }

    private static boolean isAnnex(Block block, int closingRow) {
        boolean later = block.row() < 0 || block.row() > closingRow + 1;
        return later
                && ANNEX.at(block.content(), 0) != null
                && block.content().token(0).capital();
    }

    /** "Hà Nội, ngày 24 tháng 11 năm 2025" in the letterhead. */
    private static @Nullable Stamp stamp(List<Block> opening) {
        for (Block block : opening) {
            Stretch words = block.content();
            for (int i = 0; i < Math.min(40, words.size()); i++) {
                Dates.Day day = words.is(i, "ngày") ? Dates.dayAt(words, i) : null;
                if (day != null) {
                    return new Stamp(day.date(), null, i);
                }
            }
        }
        return null;
    }
}
