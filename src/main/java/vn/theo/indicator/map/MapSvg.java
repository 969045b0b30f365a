package vn.theo.indicator.map;

import java.util.List;
import org.springframework.web.util.HtmlUtils;
import vn.theo.territory.ProvinceShape;
import vn.theo.territory.ProvinceShape.Inset;

/** Draws a {@link ProvinceMap}: each area a link with its words, the far archipelagos in insets with their names. */
final class MapSvg {
    private static final String FONT = "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif";
    private static final int HEAD = 76;
    private static final int FOOT = 34;
    private static final int KEY_HEIGHT = 23;
    private static final int LEGEND_IN_COUNTRY = 752;

    private final ProvinceMap map;
    private final boolean links;
    private final StringBuilder out = new StringBuilder(70_000);

    private MapSvg(ProvinceMap map, boolean links) {
        this.map = map;
        this.links = links;
    }

    /** As part of a page, whose legend stands beside it. */
    static String inline(ProvinceMap map) {
        MapSvg svg = new MapSvg(map, true);
        svg.out
                .append("<svg class=\"map\" viewBox=\"0 0 ")
                .append(map.ground().width())
                .append(' ')
                .append(map.ground().height())
                .append("\" role=\"group\" aria-label=\"")
                .append(escaped(map.title()))
                .append("\">");
        svg.content();
        return svg.out.append("</svg>").toString();
    }

    /** As a file of its own, with title, legend and source. */
    static String file(ProvinceMap map) {
        MapSvg svg = new MapSvg(map, false);
        int legend =
                map.ground().within() == null ? LEGEND_IN_COUNTRY : map.ground().height() + 8;
        int bottom = Math.max(
                map.ground().height(), legend + KEY_HEIGHT * map.legend().size());
        int height = HEAD + bottom + FOOT;
        svg.out
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(map.ground().width())
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 ")
                .append(-HEAD)
                .append(' ')
                .append(map.ground().width())
                .append(' ')
                .append(height)
                .append("\" font-family=\"")
                .append(FONT)
                .append("\"><rect y=\"")
                .append(-HEAD)
                .append("\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        svg.head();
        svg.content();
        svg.legend(map.ground().within() == null ? 400 : 12, legend);
        String credit = map.credit().isEmpty() ? map.frame().t("indicator.map.credit") : map.credit();
        svg.text(12, bottom + 20, 11, "#556070", credit);
        return svg.out.append("</svg>").toString();
    }

    private void head() {
        List<String> lines = wrapped(map.title(), 56);
        int y = -HEAD + 26;
        for (String line : lines.subList(0, Math.min(2, lines.size()))) {
            out.append("<text x=\"12\" y=\"")
                    .append(y)
                    .append("\" font-size=\"17\" font-weight=\"600\" fill=\"#1b2430\">")
                    .append(escaped(line))
                    .append("</text>");
            y += 21;
        }
        text(
                12,
                y,
                12,
                "#556070",
                map.frame().t("indicator.map.unit", map.indicator().unit()) + " · " + map.mapText());
    }

    private void content() {
        out.append("<defs><pattern id=\"map-no-value" + map.ground().key()
                + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#f1f3f5\"/>"
                + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#9aa4b0\" stroke-width=\"2\"/></pattern></defs>");
        map.ground().insets().stream().sorted().forEach(this::inset);
        map.areas().stream().filter(area -> !area.chosen()).forEach(this::area);
        map.areas().stream().filter(MapArea::chosen).forEach(this::area);
    }

    private String noValue() {
        return "url(#map-no-value" + map.ground().key() + ")";
    }

    private void inset(Inset inset) {
        out.append("<rect x=\"")
                .append(inset.left())
                .append("\" y=\"")
                .append(inset.top())
                .append("\" width=\"")
                .append(inset.width())
                .append("\" height=\"")
                .append(inset.height())
                .append("\" fill=\"none\" stroke=\"#9aa4b0\" stroke-dasharray=\"3 3\"/>");
        text(inset.left(), inset.top() - 20, 13, "#1b2430", map.frame().t("indicator.map." + inset.name()));
        text(inset.left(), inset.top() - 5, 11, "#556070", owner(inset));
    }

    private String owner(Inset inset) {
        return map.areas().stream()
                .filter(area -> islands(area).stream().anyMatch(island -> island.inset() == inset))
                .map(area -> "(" + area.area().name() + ")")
                .findFirst()
                .orElse("");
    }

    private static List<ProvinceShape.Island> islands(MapArea area) {
        ProvinceShape shape = area.shape();
        return shape == null ? List.of() : shape.islands();
    }

    private void area(MapArea area) {
        ProvinceShape shape = area.shape();
        if (shape == null) {
            return;
        }
        String fill = area.place() < 0 ? noValue() : map.classes().colour(area.place());
        String words = escaped(area.words(map.periodText()));
        if (links) {
            out.append("<a href=\"")
                    .append(escaped(area.address()))
                    .append("\" class=\"map-area")
                    .append(area.chosen() ? " map-chosen" : "")
                    .append("\" data-code=\"")
                    .append(area.area().code())
                    .append("\" data-words=\"")
                    .append(words)
                    .append("\">");
        } else {
            out.append("<g>");
        }
        out.append("<title>")
                .append(words)
                .append("</title><path fill=\"")
                .append(fill)
                .append("\" stroke=\"")
                .append(area.chosen() ? "#b4480b" : "#ffffff")
                .append("\" stroke-width=\"")
                .append(area.chosen() ? "3" : "1")
                .append("\" stroke-linejoin=\"round\" d=\"")
                .append(shape.path())
                .append("\"/>");
        for (ProvinceShape.Island island : shape.islands()) {
            out.append("<circle cx=\"")
                    .append(island.x())
                    .append("\" cy=\"")
                    .append(island.y())
                    .append("\" r=\"4\" stroke=\"#38424f\" fill=\"")
                    .append(fill)
                    .append("\"/>");
        }
        out.append(links ? "</a>" : "</g>");
    }

    private void legend(int x, int top) {
        int y = top;
        for (ProvinceMap.Key key : map.legend()) {
            out.append("<rect x=\"")
                    .append(x)
                    .append("\" y=\"")
                    .append(y)
                    .append("\" width=\"22\" height=\"16\" stroke=\"#556070\" fill=\"")
                    .append(key.place() < 0 ? noValue() : key.colour())
                    .append("\"/>");
            text(x + 30, y + 13, 12, "#1b2430", key.words() + " (" + key.count() + ")");
            y += KEY_HEIGHT;
        }
    }

    private void text(int x, int y, int size, String colour, String words) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-size=\"")
                .append(size)
                .append("\" fill=\"")
                .append(colour)
                .append("\">")
                .append(escaped(words))
                .append("</text>");
    }

    private static List<String> wrapped(String text, int most) {
        int cut = text.length() <= most ? -1 : text.lastIndexOf(' ', most);
        return cut <= 0 ? List.of(text) : List.of(text.substring(0, cut), text.substring(cut + 1));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
