package vn.theo.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.theo.portal.Article;
import vn.theo.portal.ArticleText;
import vn.theo.portal.WriteArticle;
import vn.theo.site.Texts;

/** Publishes the invented news of the sample, dated back from today, as an archive that is brought in. */
@Service
class SampleNews {
    private final WriteArticle writeArticle;
    private final Clock clock;

    SampleNews(WriteArticle writeArticle, Clock clock) {
        this.writeArticle = writeArticle;
        this.clock = clock;
    }

    int publish(String by) {
        String[] entries =
                SampleText.read("news/articles.txt", LocalDate.now(clock)).split("(?m)^---\\n");
        List<String> articles = Arrays.stream(entries).skip(1).toList();
        articles.forEach(entry -> publish(entry, by));
        return articles.size();
    }

    private void publish(String entry, String by) {
        int blank = entry.indexOf("\n\n");
        Map<String, String> head = new HashMap<>();
        entry.substring(0, blank).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            head.put(line.substring(0, colon), line.substring(colon + 2));
        });
        Article article = writeArticle.start(
                new ArticleText(
                        field(head, "chuyen-muc"),
                        field(head, "tit"),
                        field(head, "sa-po"),
                        entry.substring(blank).strip(),
                        field(head, "tac-gia"),
                        null),
                null,
                by);
        String[] moment = field(head, "dang").split(" ");
        Instant publishedAt = LocalDate.now(clock)
                .plusDays(Long.parseLong(moment[0]))
                .atTime(LocalTime.parse(moment[1]))
                .atZone(Texts.ZONE)
                .toInstant();
        writeArticle.publish(article.id(), null, by, publishedAt);
    }

    private static String field(Map<String, String> head, String name) {
        String value = head.get(name);
        if (value == null) {
            throw new IllegalStateException("A sample article lacks '" + name + "': " + head);
        }
        return value;
    }
}
