package vn.theo.programme;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a document into the chain of a resolution, or takes it out. */
@Service
@Transactional
public class RecordChainLink {
    private final ChainLinks links;
    private final Clock clock;

    RecordChainLink(ChainLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    public ChainLink record(NewChainLink link) {
        return links.add(link);
    }

    public void retract(long linkId, String by, String reason) {
        links.retract(linkId, by, reason, clock.instant());
    }
}
