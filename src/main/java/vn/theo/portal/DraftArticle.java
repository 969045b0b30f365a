package vn.theo.portal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.theo.check.Claim;
import vn.theo.check.Claims;
import vn.theo.document.Documents;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.programme.Dossiers;
import vn.theo.review.Attendances;
import vn.theo.review.Findings;
import vn.theo.review.Meeting;
import vn.theo.review.Meetings;
import vn.theo.site.NotFound;
import vn.theo.site.Texts;
import vn.theo.task.Tasks;

/** Drafts the news of a meeting from what was confirmed about it; nothing that is only proposed enters the draft. */
@Service
public class DraftArticle {
    private final Meetings meetings;
    private final Attendances attendances;
    private final Findings findings;
    private final Tasks tasks;
    private final Observations observations;
    private final Claims claims;
    private final Indicators indicators;
    private final Dossiers dossiers;
    private final Documents documents;
    private final MessageSource messages;

    DraftArticle(
            Meetings meetings,
            Attendances attendances,
            Findings findings,
            Tasks tasks,
            Observations observations,
            Claims claims,
            Indicators indicators,
            Dossiers dossiers,
            Documents documents,
            MessageSource messages) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.findings = findings;
        this.tasks = tasks;
        this.observations = observations;
        this.claims = claims;
        this.indicators = indicators;
        this.dossiers = dossiers;
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * The draft in Vietnamese, for the office to edit; it is not stored.
     *
     * @throws NotFound when no meeting has this address
     */
    public ArticleText fromMeeting(String slug) {
        Meeting meeting = meetings.findBySlug(slug).orElseThrow(() -> new NotFound("portal.unknown.meeting", slug));
        return new MeetingStory(new Texts(messages, Texts.VIETNAMESE), recordOf(meeting)).text();
    }

    private MeetingRecord recordOf(Meeting meeting) {
        long document = meeting.documentId();
        List<Observation> figures = observations.listByDocument(document);
        List<Claim> claimed = claims.listByDocument(document);
        Map<Long, Indicator> named = Stream.concat(
                        figures.stream().map(Observation::indicatorId),
                        claimed.stream().map(Claim::indicatorId))
                .distinct()
                .map(indicators::get)
                .collect(Collectors.toMap(Indicator::id, Function.identity()));
        return new MeetingRecord(
                meeting,
                documents.findFrame(document),
                dossiers.resolutionOf(document),
                attendances.listByDocument(document),
                figures,
                claimed,
                named,
                findings.listByDocument(document),
                tasks.listFor(null, List.of(document)));
    }
}
