package vn.theo.check;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicators;
import vn.theo.territory.Areas;

/** Works out what claims imply and compares it with the record. */
@Service
public class Checks {
    private final Claims claims;
    private final Indicators indicators;
    private final Areas areas;

    Checks(Claims claims, Indicators indicators, Areas areas) {
        this.claims = claims;
        this.indicators = indicators;
        this.areas = areas;
    }

    public CheckResult check(Claim claim) {
        return new CheckResult(
                claim,
                indicators.get(claim.indicatorId()),
                areas.get(claim.areaId()),
                null,
                List.of(),
                Conclusion.NOTHING_TO_COMPARE);
    }

    /** The checks of everything claimed in a document, in the order of its words. */
    public List<CheckResult> checkDocument(long documentId) {
        return claims.listByDocument(documentId).stream().map(this::check).toList();
    }
}
