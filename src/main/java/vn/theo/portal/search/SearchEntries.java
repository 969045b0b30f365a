package vn.theo.portal.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.body.Bodies;
import vn.theo.body.People;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Synonym;
import vn.theo.portal.dossier.ReadDossier;
import vn.theo.review.Meeting;
import vn.theo.review.Meetings;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.task.TaskFilter;
import vn.theo.task.Tasks;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** What can be found besides news and documents, by kind, as one viewer may see it. */
@Service
class SearchEntries {
    private final ReadDossier dossiers;
    private final Indicators indicators;
    private final Meetings meetings;
    private final People people;
    private final Bodies bodies;
    private final Tasks tasks;
    private final Areas areas;
    private final Clock clock;

    SearchEntries(
            ReadDossier dossiers,
            Indicators indicators,
            Meetings meetings,
            People people,
            Bodies bodies,
            Tasks tasks,
            Areas areas,
            Clock clock) {
        this.dossiers = dossiers;
        this.indicators = indicators;
        this.meetings = meetings;
        this.people = people;
        this.bodies = bodies;
        this.tasks = tasks;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * A thing that can be found.
     *
     * @param further words beside the title that it is also found by
     */
    record Entry(
            String address,
            String title,
            String further,
            @Nullable String note) {}

    List<Entry> listOf(SearchGroup kind, Frame frame) {
        boolean staff = frame.signedIn();
        return switch (kind) {
            case RESOLUTIONS -> resolutions(frame, !staff);
            case INDICATORS -> indicators();
            case NEWS, DOCUMENTS -> List.of();
            case MEETINGS -> meetings(frame, !staff);
            case TASKS -> staff ? tasks() : List.of();
            case PEOPLE -> people();
            case BODIES -> bodies();
            case AREAS -> areas(frame);
        };
    }

    private List<Entry> resolutions(Frame frame, boolean forPublic) {
        return dossiers.listResolutions(forPublic).stream()
                .map(resolution -> new Entry(
                        resolution.address(),
                        "Nghị quyết " + resolution.symbol() + ": " + resolution.title(),
                        "NQ " + resolution.symbol() + ", " + resolution.issuerName(),
                        frame.texts().period(resolution.period())))
                .toList();
    }

    private List<Entry> indicators() {
        return indicators.listAll().stream()
                .map(indicator ->
                        new Entry(indicator.address(), indicator.name(), alsoCalled(indicator), indicator.unit()))
                .toList();
    }

    private static String alsoCalled(Indicator indicator) {
        return String.join(
                ", ",
                Stream.concat(
                                Stream.ofNullable(indicator.shortName()),
                                indicator.synonyms().stream().map(Synonym::printed))
                        .toList());
    }

    private List<Entry> meetings(Frame frame, boolean forPublic) {
        List<Meeting> seen = forPublic ? meetings.listPublished() : meetings.listAll();
        return seen.stream()
                .map(meeting -> new Entry(
                        meeting.address(),
                        meeting.subject(),
                        meeting.kind() + (meeting.chairName() == null ? "" : ", " + meeting.chairName()),
                        meeting.heldOn() == null ? null : frame.texts().date(meeting.heldOn())))
                .toList();
    }

    private List<Entry> tasks() {
        return tasks.list(TaskFilter.ALL).stream()
                .map(task -> new Entry(
                        task.address(),
                        task.title(),
                        String.join(
                                ", ",
                                Stream.concat(Stream.ofNullable(task.leadName()), Stream.ofNullable(task.deliverable()))
                                        .toList()),
                        task.leadName()))
                .toList();
    }

    private List<Entry> people() {
        return people.listAll().stream()
                .map(person -> new Entry("/can-bo/" + person.slug(), person.name(), "", null))
                .toList();
    }

    private List<Entry> bodies() {
        return bodies.listAll().stream()
                .map(body -> new Entry("/co-quan/" + body.slug(), body.name(), "", null))
                .toList();
    }

    private List<Entry> areas(Frame frame) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        return areas.listAll().stream()
                .map(area -> new Entry("/dia-ban/" + area.key(), area.name(), area.code(), until(frame, area, today)))
                .toList();
    }

    private static @Nullable String until(Frame frame, Area area, LocalDate today) {
        LocalDate last = area.validTo();
        return last == null || area.isValidOn(today)
                ? null
                : frame.t("portal.search.until", frame.texts().date(last));
    }
}
