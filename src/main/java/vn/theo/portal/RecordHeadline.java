package vn.theo.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.document.HeadlineSink;
import vn.theo.kernel.Evidence;
import vn.theo.site.NotFound;

/** Keeps a headline that a source page lists, once a person has confirmed it. */
@Service
public class RecordHeadline implements HeadlineSink {
    private final Headlines headlines;
    private final Clock clock;

    RecordHeadline(Headlines headlines, Clock clock) {
        this.headlines = headlines;
        this.clock = clock;
    }

    @Transactional
    public Headline record(String title, @Nullable LocalDateTime published, String place, Evidence evidence) {
        Headline headline = new Headline(0, title.strip(), published, place, evidence);
        return new Headline(headlines.add(headline), headline.title(), published, place, evidence);
    }

    @Override
    @Transactional
    public long recordHeadline(String title, @Nullable LocalDateTime published, String place, Evidence evidence) {
        return record(title, published, place, evidence).id();
    }

    @Override
    @Transactional
    public void retractHeadline(long headlineId, String by, String reason) {
        retract(headlineId, by, reason);
    }

    /**
     * Takes a headline back; the row stays with who did so and why.
     *
     * @throws NotFound when there is none, or it was retracted already
     */
    @Transactional
    public void retract(long headlineId, String by, String reason) {
        if (!headlines.retract(headlineId, by, clock.instant(), reason)) {
            throw new NotFound("portal.unknown.headline", String.valueOf(headlineId));
        }
    }
}
