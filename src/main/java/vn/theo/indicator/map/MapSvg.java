package vn.theo.indicator.map;

import java.util.List;
import org.springframework.web.util.HtmlUtils;
import vn.theo.territory.ProvinceShape;
import vn.theo.territory.ProvinceShape.Inset;
import vn.theo.territory.ProvinceShapes;

/** Draws a {@link ProvinceMap}: each area a link with its words, the far archipelagos in insets with their names. */
final class MapSvg {
    private static final String FONT = "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif";
    private static final int HEAD = 76;
    private static final int FOOT = 34;

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
                .append(ProvinceShapes.WIDTH)
                .append(' ')
                .append(ProvinceShapes.HEIGHT)
                .append("\" role=\"group\" aria-label=\"")
                .append(escaped(map.title()))
                .append("\">");
        svg.content();
        return svg.out.append("</svg>").toString();
    }

    /** As a file of its own, with title, legend and source. */
    static String file(ProvinceMap map) {
        MapSvg svg = new MapSvg(map, false);
        int height = HEAD + ProvinceShapes.HEIGHT + FOOT;
        svg.out
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(ProvinceShapes.WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 ")
                .append(-HEAD)
                .append(' ')
                .append(ProvinceShapes.WIDTH)
                .append(' ')
                .append(height)
                .append("\" font-family=\"")
                .append(FONT)
                .append("\"><rect y=\"")
                .append(-HEAD)
                .append("\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        svg.head();
        svg.content();
        svg.legend();
        svg.text(12, ProvinceShapes.HEIGHT + 20, 11, "#556070", map.frame().t("indicator.map.credit"));
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
        out.append("<defs><pattern id=\"map-no-value\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#f1f3f5\"/>"
                + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#9aa4b0\" stroke-width=\"2\"/></pattern></defs>");
        for (Inset inset : Inset.values()) {
            inset(inset);
        }
        map.areas().stream().filter(area -> !area.chosen()).forEach(this::area);
        map.areas().stream().filter(MapArea::chosen).forEach(this::area);
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
                .filter(area -> area.shape().islands().stream().anyMatch(island -> island.inset() == inset))
                .map(area -> "(" + area.area().name() + ")")
                .findFirst()
                .orElse("");
    }

    private void area(MapArea area) {
        String fill = area.place() < 0 ? "url(#map-no-value)" : map.classes().colour(area.place());
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
                .append(area.shape().path())
                .append("\"/>");
        for (ProvinceShape.Island island : area.shape().islands()) {
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

    private void legend() {
        int y = 752;
        for (ProvinceMap.Key key : map.legend()) {
            out.append("<rect x=\"400\" y=\"")
                    .append(y)
                    .append("\" width=\"22\" height=\"16\" stroke=\"#556070\" fill=\"")
                    .append(key.place() < 0 ? "url(#map-no-value)" : key.colour())
                    .append("\"/>");
            text(430, y + 13, 12, "#1b2430", key.words() + " (" + key.count() + ")");
            y += 23;
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
