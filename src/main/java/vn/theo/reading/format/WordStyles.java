package vn.theo.reading.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles and lists that the paragraphs of a .docx refer to. */
final class WordStyles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<Numbering.Level>> lists = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private String defaultParagraph = "";
    private @Nullable String defaultFont;

    /**
     * What a style says, null where it leaves it to the style it is based on.
     *
     * @param list the number of a list use and its level
     */
    record Style(
            @Nullable String basedOn,
            @Nullable String font,
            @Nullable Boolean bold,
            @Nullable Boolean heading,
            @Nullable String list,
            int level) {}

    /** One use of a list: several may share its counting, some start again or print otherwise. */
    record Use(String list, Map<Integer, Integer> restarts) {}

    static WordStyles of(ZipParts parts, Budget budget) {
        WordStyles styles = new WordStyles();
        InputStream style = parts.find("word/styles.xml");
        if (style != null) {
            styles.readStyles(Xml.of(style, budget));
        }
        InputStream numbering = parts.find("word/numbering.xml");
        if (numbering != null) {
            styles.readLists(Xml.of(numbering, budget));
        }
        return styles;
    }

    private void readStyles(Xml xml) {
        boolean inDefaults = false;
        while (xml.next()) {
            if (xml.starts("style")) {
                String id = xml.attribute("styleId", "");
                if (xml.attribute("type", "").equals("paragraph") && isOn(xml.attribute("default", "0"))) {
                    defaultParagraph = id;
                }
                styles.put(id, readStyle(xml));
            } else if (xml.starts("rPrDefault")) {
                inDefaults = true;
            } else if (inDefaults && xml.starts("rFonts")) {
                defaultFont = xml.attribute("ascii");
            } else if (xml.ends("rPrDefault")) {
                inDefaults = false;
            }
        }
    }

    private static Style readStyle(Xml xml) {
        String basedOn = null;
        String font = null;
        String list = null;
        Boolean bold = null;
        Boolean heading = null;
        int level = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "basedOn" -> basedOn = xml.attribute("val");
                case "rFonts" -> font = xml.attribute("ascii", xml.attribute("hAnsi", ""));
                case "b" -> bold = isOn(xml.attribute("val", "1"));
                case "outlineLvl" -> heading = xml.number("val", 9) < 9;
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", 0);
                default -> {
                    // size, colour and spacing do not change what is read
                }
            }
        }
        return new Style(basedOn, font, bold, heading, list, level);
    }

    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void readLists(Xml xml) {
        while (xml.next()) {
            if (xml.starts("abstractNum")) {
                lists.put(xml.attribute("abstractNumId", ""), readLevels(xml));
            } else if (xml.starts("num")) {
                readUse(xml, xml.attribute("numId", ""));
            }
        }
    }

    private static List<Numbering.Level> readLevels(Xml xml) {
        Map<Integer, Numbering.Level> byLevel = new HashMap<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("lvl")) {
                int level = xml.number("ilvl", 0);
                byLevel.put(level, readLevel(xml, level));
            }
        }
        List<Numbering.Level> levels = new ArrayList<>(Numbering.plain());
        byLevel.forEach((level, read) -> {
            if (level >= 0 && level < levels.size()) {
                levels.set(level, read);
            }
        });
        return levels;
    }

    private static Numbering.Level readLevel(Xml xml, int level) {
        String pattern = "%" + (level + 1) + ".";
        Numbering.Style style = Numbering.Style.DECIMAL;
        int start = 1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("start")) {
                start = xml.number("val", 1);
            } else if (xml.starts("numFmt")) {
                style = style(xml.attribute("val", "decimal"));
            } else if (xml.starts("lvlText")) {
                pattern = xml.attribute("val", "");
            }
        }
        return new Numbering.Level(style, pattern, start);
    }

    private static Numbering.Style style(String name) {
        return switch (name) {
            case "upperRoman" -> Numbering.Style.UPPER_ROMAN;
            case "lowerRoman" -> Numbering.Style.LOWER_ROMAN;
            case "upperLetter" -> Numbering.Style.UPPER_LETTER;
            case "lowerLetter" -> Numbering.Style.LOWER_LETTER;
            case "bullet" -> Numbering.Style.BULLET;
            case "none" -> Numbering.Style.NONE;
            default -> Numbering.Style.DECIMAL;
        };
    }

    private void readUse(Xml xml, String id) {
        String list = "";
        Map<Integer, Integer> restarts = new HashMap<>();
        int level = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("abstractNumId")) {
                list = xml.attribute("val", "");
            } else if (xml.starts("lvlOverride")) {
                level = xml.number("ilvl", 0);
            } else if (xml.starts("startOverride")) {
                restarts.put(level, xml.number("val", 1));
            }
        }
        uses.put(id, new Use(list, restarts));
    }

    @Nullable
    Use use(String id) {
        return uses.get(id);
    }

    List<Numbering.Level> levels(Use use) {
        List<Numbering.Level> levels = new ArrayList<>(lists.getOrDefault(use.list, Numbering.plain()));
        use.restarts.forEach((level, start) -> {
            if (level >= 0 && level < levels.size()) {
                Numbering.Level own = levels.get(level);
                levels.set(level, new Numbering.Level(own.style(), own.pattern(), start));
            }
        });
        return levels;
    }

    /** What the style and those it is based on say together. */
    Style resolved(@Nullable String id) {
        String font = null;
        Boolean bold = null;
        Boolean heading = null;
        String list = null;
        int level = 0;
        Style style = styles.get(id == null ? defaultParagraph : id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            font = font == null || font.isEmpty() ? style.font : font;
            bold = bold == null ? style.bold : bold;
            heading = heading == null ? style.heading : heading;
            level = list == null && style.list != null ? style.level : level;
            list = list == null ? style.list : list;
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return new Style(null, font == null || font.isEmpty() ? defaultFont : font, bold, heading, list, level);
    }
}
