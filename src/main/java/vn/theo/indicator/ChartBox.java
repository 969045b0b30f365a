package vn.theo.indicator;

import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * A chart in its frame, ready to show. The page that holds it links {@code /web/css/indicator.css},
 * {@code /web/lib/echarts/dist/echarts.min.js} and {@code /web/js/chart.js}.
 *
 * @param id unique on the page
 * @param json the {@link Chart}, safe inside a script element
 */
public record ChartBox(
        Frame frame,
        String id,
        String caption,
        String json,
        boolean empty,
        boolean targets,
        boolean implied,
        boolean derived,
        boolean doubted)
        implements Page {}
