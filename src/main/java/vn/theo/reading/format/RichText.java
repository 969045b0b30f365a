package vn.theo.reading.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.theo.reading.Source;

/** Reads RTF: paragraphs with the numbers Word wrote down, tables with merged cells, notes, text boxes, old fonts. */
final class RichText {
    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "shprslt",
            "sp",
            "pntxta",
            "pntxtb",
            "pn",
            "nonesttables",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "xmlnstbl",
            "revtbl",
            "nonshppict",
            "upr",
            "atnid",
            "atnauthor",
            "annotation",
            "comment",
            "bkmkstart",
            "bkmkend",
            "tc",
            "xe");
    private static final Set<String> ASIDE =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("line", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("nestcell", "; "),
            Map.entry("nestrow", "\n"));

    private final Budget budget;
    private final RichTokens tokens;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final RichFonts fonts = new RichFonts();
    private final RichFlow body;
    private final RichFlow margins;
    private final RichFlow notes;
    private final RichFlow boxes;
    private Group group;
    private RichFlow flow;
    private int toPass;
    private boolean deletions;

    private RichText(byte[] bytes, Budget budget) {
        this.budget = budget;
        this.tokens = new RichTokens(bytes);
        this.body = new RichFlow(budget);
        this.margins = new RichFlow(budget);
        this.notes = new RichFlow(budget);
        this.boxes = new RichFlow(budget);
        this.flow = body;
        this.group = new Group(body);
    }

    /** Where the letters of a group go. */
    private enum Target {
        TEXT,
        FONTS,
        NUMBER,
        NOWHERE
    }

    /** What holds until the group closes. */
    private static final class Group {
        Target target = Target.TEXT;
        RichFlow flow;
        int font = -1;
        boolean bold;
        boolean hidden;
        boolean deleted;
        int unicodeBytes = 1;
        boolean optional;

        Group(RichFlow flow) {
            this.flow = flow;
        }

        Group(Group outer) {
            target = outer.target;
            flow = outer.flow;
            font = outer.font;
            bold = outer.bold;
            hidden = outer.hidden;
            deleted = outer.deleted;
            unicodeBytes = outer.unicodeBytes;
        }
    }

    static Converted read(byte[] bytes, Budget budget) {
        RichText rich = new RichText(bytes, budget);
        rich.walk();
        List<Piece> pieces = new ArrayList<>(rich.body.end());
        // a secrecy stamp is often typed into a box, so boxes are also looked at aside
        List<Piece> boxed = rich.boxes.end();
        pieces.addAll(boxed);
        pieces.addAll(rich.notes.end());
        String aside = Paper.of(rich.margins.end(), budget) + Paper.of(boxed, budget);
        List<Source.Remark> remarks = rich.deletions ? List.of(Source.Remark.TRACKED_CHANGES) : List.of();
        return new Converted(Paper.of(pieces, budget), aside, rich.body.encoding(), null, remarks);
    }

    private void walk() {
        int steps = 0;
        for (RichTokens.Kind kind = tokens.next(); kind != RichTokens.Kind.END; kind = tokens.next()) {
            if ((++steps & 0xFFFF) == 0) {
                budget.check();
            }
            switch (kind) {
                case OPEN -> {
                    budget.depth(groups.size());
                    groups.push(group);
                    group = new Group(group);
                    toPass = 0;
                }
                case CLOSE -> close();
                case WORD -> word(tokens.word());
                case BYTE -> letter(tokens.value());
                case END -> {
                    return;
                }
            }
        }
    }

    private void close() {
        toPass = 0;
        if (groups.isEmpty()) {
            return;
        }
        Group closed = group;
        group = groups.pop();
        if (closed.flow != group.flow) {
            closed.flow.endParagraph();
        }
        flow = group.flow;
    }

    private void letter(int b) {
        if (toPass > 0) {
            toPass--;
            return;
        }
        switch (group.target) {
            case NOWHERE -> {
                // not shown
            }
            case FONTS -> fonts.addToName(b);
            case TEXT, NUMBER -> put(fonts.letter(group.font, b));
        }
    }

    private void put(String letters) {
        if (group.hidden || group.deleted) {
            return;
        }
        if (group.target == Target.NUMBER) {
            flow.addNumber(letters);
        } else if (group.target == Target.TEXT) {
            flow.add(letters, fonts.meaning(group.font), group.bold);
        }
    }

    private void word(String word) {
        if (toPass > 0) {
            toPass--;
            return;
        }
        if (word.equals("*")) {
            group.optional = true;
        } else if (word.equals("bin")) {
            tokens.pass(tokens.number(0));
        } else if (group.target == Target.FONTS) {
            fontWord(word);
        } else if (!opens(word) && group.target != Target.NOWHERE) {
            boolean unknown = group.optional && !format(word);
            if (group.optional) {
                group.target = unknown ? Target.NOWHERE : group.target;
                group.optional = false;
            } else if (!format(word)) {
                flow(word);
            }
        }
    }

    private void fontWord(String word) {
        switch (word) {
            case "f" -> fonts.define(tokens.number(0));
            case "fcharset" -> fonts.defineCharset(tokens.number(0));
            case "falt", "panose", "fontemb" -> group.target = Target.NOWHERE;
            default -> {
                // families and pitches
            }
        }
    }

    /** Whether the word opens a destination of its own. */
    private boolean opens(String word) {
        if (word.equals("shpinst")) {
            group.optional = false;
            return true;
        }
        if (group.target == Target.NOWHERE) {
            return true;
        }
        if (SKIPPED.contains(word)) {
            group.target = Target.NOWHERE;
        } else if (word.equals("fonttbl")) {
            group.target = Target.FONTS;
        } else if (word.equals("listtext") || word.equals("pntext")) {
            group.target = Target.NUMBER;
        } else if (ASIDE.contains(word)) {
            enter(margins);
        } else if (word.equals("footnote")) {
            enter(notes);
        } else if (word.equals("shptxt") || word.equals("dptxbxtext")) {
            enter(boxes);
        } else {
            return false;
        }
        group.optional = false;
        return true;
    }

    private void enter(RichFlow other) {
        group.target = Target.TEXT;
        group.flow = other;
        flow = other;
    }

    /** Whether the word only changes how letters look or are understood. */
    private boolean format(String word) {
        switch (word) {
            case "f" -> group.font = tokens.number(0);
            case "b" -> group.bold = tokens.number(1) != 0;
            case "v" -> group.hidden = tokens.number(1) != 0;
            case "deleted" -> {
                group.deleted = tokens.number(1) != 0;
                deletions |= group.deleted;
            }
            case "plain" -> {
                group.bold = false;
                group.hidden = false;
            }
            case "uc" -> group.unicodeBytes = Math.clamp(tokens.number(1), 0, 8);
            case "ansicpg" -> fonts.useCodePage(tokens.number(1252));
            case "mac" -> fonts.useCodePage(10000);
            case "pc" -> fonts.useCodePage(437);
            case "deff" -> group.font = group.font < 0 ? tokens.number(0) : group.font;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Paragraphs, cells and letters. */
    private void flow(String word) {
        String sign = SIGNS.get(word);
        if (sign != null) {
            put(sign);
            return;
        }
        switch (word) {
            case "u" -> {
                put(String.valueOf((char) (tokens.number('?') & 0xFFFF)));
                toPass = group.unicodeBytes;
            }
            case "\\", "{", "}" -> put(word);
            case "par", "sect", "page", "\n", "\r" -> flow.endParagraph();
            default -> flow.table(word, tokens.number(0));
        }
    }
}
