package vn.theo.portal.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.check.doubt.Doubt;
import vn.theo.document.Documents;
import vn.theo.portal.Articles;
import vn.theo.portal.DossierPublications;
import vn.theo.programme.ChainLinks;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.review.Findings;
import vn.theo.review.Meetings;
import vn.theo.site.Frame;
import vn.theo.site.PublicWords;
import vn.theo.task.Task;
import vn.theo.task.TaskCounts;
import vn.theo.task.TaskEvents;
import vn.theo.task.TaskState;
import vn.theo.task.Tasks;

/** Puts the dossier of a resolution together from every capability that holds a part of it. */
@Service
public class ReadDossier {
    private final Resolutions resolutions;
    private final ChainLinks chainLinks;
    private final DossierFigures figures;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Meetings meetings;
    private final List<PublicWords> publicWords;
    private final Findings findings;
    private final Tasks tasks;
    private final TaskEvents taskEvents;
    private final Articles articles;
    private final DossierPublications publications;

    ReadDossier(
            Resolutions resolutions,
            ChainLinks chainLinks,
            DossierFigures figures,
            Dossiers dossiers,
            Documents documents,
            Meetings meetings,
            List<PublicWords> publicWords,
            Findings findings,
            Tasks tasks,
            TaskEvents taskEvents,
            Articles articles,
            DossierPublications publications) {
        this.resolutions = resolutions;
        this.chainLinks = chainLinks;
        this.figures = figures;
        this.dossiers = dossiers;
        this.documents = documents;
        this.meetings = meetings;
        this.publicWords = publicWords;
        this.findings = findings;
        this.tasks = tasks;
        this.taskEvents = taskEvents;
        this.articles = articles;
        this.publications = publications;
    }

    /** The resolutions this viewer may see, latest period first. */
    public List<Resolution> listResolutions(boolean forPublic) {
        Map<Long, ?> published = publications.mapPublished();
        return resolutions.listAll().stream()
                .filter(resolution -> !forPublic || published.containsKey(resolution.id()))
                .toList();
    }

    /** The resolution at this address, if this viewer may see it. */
    public Optional<Resolution> find(String slug, boolean forPublic) {
        return resolutions
                .findBySlug(slug)
                .filter(resolution -> !forPublic
                        || publications.findPublished(resolution.id()).isPresent());
    }

    /** The whole dossier as staff or the public sees it today. */
    public Dossier of(Resolution resolution, boolean forPublic) {
        Visibility visible = new Visibility(forPublic, publicWords);
        List<Long> all = dossiers.documentsOf(resolution.id());
        List<Long> seen = all.stream().filter(visible::shows).toList();
        List<StatedRow> stated = figures.stated(seen);
        List<MeetingPart> heard = meetings(seen, forPublic);
        List<TaskRow> ordered = tasks(resolution, all, visible);
        Dossier dossier = new Dossier(
                resolution,
                chainLinks.listByResolution(resolution.id()).stream()
                        .filter(link -> visible.shows(link.evidence()))
                        .toList(),
                figures.targets(resolution, stated, visible),
                stated,
                heard,
                ordered,
                TaskCounts.of(ordered.stream()
                        .filter(row -> row.task().state() != TaskState.WITHDRAWN)
                        .map(TaskRow::status)
                        .toList()),
                articles.listOfDocuments(seen),
                List.of(),
                publications.findPublished(resolution.id()));
        return new DossierStory(dossier, forPublic)
                .told(seen.stream().map(documents::get).toList(), taskEvents);
    }

    /** The dossier as a page, with its charts. */
    DossierPage page(Frame frame, Resolution resolution, boolean forPublic, boolean preview) {
        Dossier dossier = of(resolution, forPublic);
        return new DossierPage(frame, dossier, figures.charts(frame, dossier), figures.doubts(dossier), preview);
    }

    /** The doubts about the figures of a dossier, by the figure. */
    Map<Long, List<Doubt>> doubts(Dossier dossier) {
        return figures.doubts(dossier);
    }

    private List<MeetingPart> meetings(List<Long> documentIds, boolean forPublic) {
        return documentIds.stream()
                .flatMap(documentId -> meetings.findByDocument(documentId).stream())
                .filter(meeting -> !forPublic || meeting.published())
                .map(meeting -> new MeetingPart(meeting, findings.listByDocument(meeting.documentId())))
                .sorted(Comparator.comparing(
                        part -> part.meeting().heldOn(), Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    private List<TaskRow> tasks(Resolution resolution, List<Long> documentIds, Visibility visible) {
        return tasks.listFor(resolution.id(), documentIds).stream()
                .filter(task -> visible.shows(task.evidence()))
                .filter(task -> !visible.forPublic() || task.state() != TaskState.WITHDRAWN)
                .map(task -> new TaskRow(task, tasks.statusOf(task)))
                .sorted(Comparator.comparing((TaskRow row) -> row.status().isDone())
                        .thenComparing(row -> deadline(row.task()), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable LocalDate deadline(Task task) {
        return task.originalDeadline();
    }
}
