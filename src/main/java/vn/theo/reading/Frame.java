package vn.theo.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the running text, and which blocks the extractors read.
 *
 * @param found the frame as it is handed out
 * @param title block of the headline, or null
 * @param lead block of the lead where it stands apart from the body, or null
 * @param body the blocks of the running text in order, without captions, pictures and rules
 * @param facts title, lead and body in the order of the page: where facts are looked for, each stated once
 * @param act whether the text is a formal act (resolution, plan, notice …) and not a news page
 * @param dated the day the page or act bears, or null
 */
record Frame(
        FoundFrame found,
        @Nullable Block title,
        @Nullable Block lead,
        List<Block> body,
        List<Block> facts,
        boolean act,
        @Nullable LocalDate dated) {
    Frame {
        body = List.copyOf(body);
        facts = List.copyOf(facts);
    }
}
