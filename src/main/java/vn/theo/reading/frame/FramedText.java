package vn.theo.reading.frame;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Text;

/**
 * What surrounds the running text, and which blocks the extractors read.
 *
 * @param found the frame as it is handed out
 * @param title block of the headline, or null
 * @param lead block of the lead where it stands apart from the body, or null
 * @param body the blocks of the running text in order, without captions, pictures and rules
 * @param facts title, lead and body in the order of the page: where facts are looked for, each stated once
 * @param affairs what those facts are about
 * @param act whether the text is a formal act (resolution, plan, notice …) and not a news page
 * @param dated the day the page or act bears, or null
 * @param bylines who wrote the page: the stretches that are names, and the stretch of the whole byline
 * @param opening of an act: letterhead, number, the word for its type, the issuer below the title
 * @param closing of an act: recipients and signatures
 */
public record FramedText(
        FoundFrame found,
        @Nullable Block title,
        @Nullable Block lead,
        List<Block> body,
        List<Block> facts,
        PublicAffairs affairs,
        boolean act,
        @Nullable LocalDate dated,
        Bylines.@Nullable Byline byline,
        List<Block> opening,
        List<Block> closing) {
    public FramedText {
        body = List.copyOf(body);
        facts = List.copyOf(facts);
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
    }

    /** The offsets of the running text on the surface, without the bold marks that close it; null when there is none. */
    static vn.theo.kernel.@Nullable Span bodySpan(Text text, List<Block> body) {
        if (body.isEmpty()) {
            return null;
        }
        int from = body.getFirst().from();
        int to = body.getLast().to();
        String surface = text.surface();
        while (from < to && surface.charAt(from) == ' ') {
            from++;
        }
        while (to > from && surface.charAt(to - 1) == ' ') {
            to--;
        }
        while (to - 2 > from && surface.startsWith("**", to - 2)) {
            to--;
            while (to > from && surface.charAt(to - 1) == '*') {
                to--;
            }
        }
        return text.span(from, to);
    }
}
