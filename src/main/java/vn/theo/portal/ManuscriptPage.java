package vn.theo.portal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The form in which the office writes an article.
 *
 * @param article the stored article, null while a new one is written
 * @param text what stands in the form: the stored words or those just typed
 * @param problems message keys by field of what keeps the text from being saved
 * @param doubted figures of the text that are in doubt
 */
public record ManuscriptPage(
        Frame frame,
        @Nullable Article article,
        ArticleText text,
        Map<String, String> problems,
        List<Section> sections,
        List<Edition> editions,
        List<ArticleFigure> doubted)
        implements Page {
    public String action() {
        return article == null ? "/cong-bo/moi" : "/cong-bo/" + article.id();
    }

    public @Nullable String problem(String field) {
        String key = problems.get(field);
        return key == null ? null : frame.t(key);
    }
}
