package vn.theo.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles, fonts and lists of an OpenDocument file, from its styles and its content part. */
final class OpenStyles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, List<Numbering.Level>> lists = new HashMap<>();

    /** What a style says, null where it leaves it to its parent. */
    record Style(
            @Nullable String parent,
            @Nullable String font,
            @Nullable Boolean bold,
            @Nullable String list) {}

    /** Reads a definition when the reader stands at one; whether it did. */
    boolean read(Xml xml) {
        switch (xml.name()) {
            case "font-face" ->
                families.put(
                        xml.attribute("name", ""),
                        xml.attribute("font-family", "").replace("'", "").strip());
            case "style" -> styles.put(xml.attribute("name", ""), style(xml));
            case "list-style" -> lists.put(xml.attribute("name", ""), levels(xml));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Style style(Xml xml) {
        String parent = xml.attribute("parent-style-name");
        String list = xml.attribute("list-style-name");
        String font = null;
        Boolean bold = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("text-properties")) {
                font = xml.attribute("font-name", xml.attribute("font-family", ""));
                String weight = xml.attribute("font-weight");
                bold = weight == null ? bold : Boolean.valueOf(weight.equals("bold") || weight.matches("[6-9]00"));
            }
        }
        return new Style(parent, font == null || font.isEmpty() ? null : font, bold, list);
    }

    private static List<Numbering.Level> levels(Xml xml) {
        List<Numbering.Level> levels = new ArrayList<>(Numbering.plain());
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().startsWith("list-level-style-")) {
                int level = xml.number("level", 1);
                if (level >= 1 && level <= levels.size()) {
                    levels.set(level - 1, level(xml, level));
                }
            }
        }
        return levels;
    }

    private static Numbering.Level level(Xml xml, int level) {
        if (!xml.name().equals("list-level-style-number")) {
            return new Numbering.Level(Numbering.Style.BULLET, xml.attribute("bullet-char", "-"), 1);
        }
        StringBuilder pattern = new StringBuilder(xml.attribute("num-prefix", ""));
        int first = Math.max(1, level - xml.number("display-levels", 1) + 1);
        for (int i = first; i <= level; i++) {
            pattern.append(i > first ? "." : "").append('%').append(i);
        }
        pattern.append(xml.attribute("num-suffix", ""));
        Numbering.Style style = switch (xml.attribute("num-format", "")) {
            case "I" -> Numbering.Style.UPPER_ROMAN;
            case "i" -> Numbering.Style.LOWER_ROMAN;
            case "A" -> Numbering.Style.UPPER_LETTER;
            case "a" -> Numbering.Style.LOWER_LETTER;
            case "" -> Numbering.Style.NONE;
            default -> Numbering.Style.DECIMAL;
        };
        return new Numbering.Level(style, pattern.toString(), xml.number("start-value", 1));
    }

    List<Numbering.Level> list(@Nullable String name) {
        return lists.getOrDefault(name == null ? "" : name, Numbering.plain());
    }

    /** What a style and its parents say together, the font by its family's name. */
    Style resolved(@Nullable String name) {
        String font = null;
        Boolean bold = null;
        String list = null;
        Style style = name == null ? null : styles.get(name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            font = font == null ? style.font : font;
            bold = bold == null ? style.bold : bold;
            list = list == null || list.isEmpty() ? style.list : list;
            style = style.parent == null ? null : styles.get(style.parent);
        }
        return new Style(null, font == null ? null : families.getOrDefault(font, font), bold, list);
    }
}
