package vn.theo.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.EventRole;
import vn.theo.reading.FigureKind;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundLink;
import vn.theo.review.FindingKind;

/** A record as it would be made if the proposal were confirmed now: what was found, completed by where it belongs. */
sealed interface Draft {
    /**
     * A document that the text is or names.
     *
     * @param place whether the dossier hangs on this resolution or it is a link of the dossier's chain
     * @param period the years the resolution covers, in the form of {@link vn.theo.kernel.Period}
     */
    record OfDocument(
            Place place,
            String type,
            @Nullable String number,
            String title,
            @Nullable String issuer,
            @Nullable LocalDate date,
            @Nullable String period,
            DocumentRelation relation)
            implements Draft {
        /** Where in the record a document stands. */
        enum Place {
            DOSSIER,
            CHAIN
        }
    }

    record OfBody(String name) implements Draft {}

    /** A person with the posts held on that day. */
    record OfPerson(
            String name,
            List<String> posts,
            EventRole role,
            @Nullable LocalDate asOf) implements Draft {
        public OfPerson {
            posts = List.copyOf(posts);
        }
    }

    record OfMeeting(
            String kind,
            @Nullable String subject,
            @Nullable LocalDate heldOn,
            @Nullable String chair) implements Draft {}

    /**
     * A figure.
     *
     * @param indicatorId the registered indicator, null to define a new one under the printed name
     * @param period in the form of {@link vn.theo.kernel.Period}, null while nobody has said it
     */
    record OfFigure(
            String name,
            @Nullable Long indicatorId,
            long areaId,
            @Nullable String period,
            BigDecimal value,
            String unit,
            FigureKind kind,
            Bound bound,
            Vintage vintage,
            PriceBasis priceBasis,
            @Nullable String base)
            implements Draft {}

    record OfFinding(
            FindingKind kind, String text, @Nullable String issuer) implements Draft {}

    /**
     * Something told to be done: an order becomes a task, an opinion a recommendation.
     *
     * @param openEndedReason why there is no deadline, null where there is one
     */
    record OfDirective(
            FoundDirective.Weight weight,
            String title,
            @Nullable String lead,
            List<String> coAgencies,
            @Nullable String deliverable,
            @Nullable LocalDate deadline,
            @Nullable String deadlineText,
            @Nullable String openEndedReason,
            @Nullable String assigner)
            implements Draft {
        public OfDirective {
            coAgencies = List.copyOf(coAgencies);
        }
    }

    record OfLink(String title, @Nullable LocalDateTime published, FoundLink.Place place) implements Draft {}
}
