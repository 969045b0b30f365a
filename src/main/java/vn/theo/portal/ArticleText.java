package vn.theo.portal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article: plain text, paragraphs of the body separated by line breaks. Line ends and outer blanks are
 * normalised.
 *
 * @param section slug of its section
 */
public record ArticleText(
        String section,
        String title,
        String lead,
        String body,
        String byline,
        @Nullable String photoCaption) {
    static final int MAX_TITLE = 250;
    static final int MAX_LEAD = 1_000;
    static final int MAX_BODY = 60_000;

    public ArticleText {
        section = section.strip();
        title = title.strip().replaceAll("\\s+", " ");
        lead = lead.strip().replaceAll("\\s+", " ");
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        byline = byline.strip();
        photoCaption = photoCaption == null || photoCaption.isBlank() ? null : photoCaption.strip();
    }

    public List<String> paragraphs() {
        return Arrays.stream(body.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What keeps this text from being saved, as message keys by field name; empty when nothing does. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isEmpty()) {
            problems.put("title", "portal.problem.title-missing");
        } else if (title.length() > MAX_TITLE) {
            problems.put("title", "portal.problem.title-long");
        }
        if (lead.length() > MAX_LEAD) {
            problems.put("lead", "portal.problem.lead-long");
        }
        if (body.isEmpty()) {
            problems.put("body", "portal.problem.body-missing");
        } else if (body.length() > MAX_BODY) {
            problems.put("body", "portal.problem.body-long");
        }
        return problems;
    }
}
