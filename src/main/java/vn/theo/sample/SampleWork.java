package vn.theo.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.access.Account;
import vn.theo.access.Accounts;
import vn.theo.access.FirstAdministrator;
import vn.theo.access.Passwords;
import vn.theo.access.Role;
import vn.theo.document.Documents;
import vn.theo.kernel.Slug;
import vn.theo.portal.Article;
import vn.theo.portal.DraftArticle;
import vn.theo.portal.PublishDossier;
import vn.theo.portal.WriteArticle;
import vn.theo.programme.Dossiers;
import vn.theo.programme.Resolution;
import vn.theo.review.Meeting;
import vn.theo.review.Meetings;
import vn.theo.review.PublishMeeting;
import vn.theo.site.Texts;
import vn.theo.task.CarryOutTask;
import vn.theo.task.Task;
import vn.theo.task.TaskAction;
import vn.theo.task.Tasks;

/** Lets the agencies of the sample work on their tasks, and the office publish its meetings. */
@Service
class SampleWork {
    private final Accounts accounts;
    private final Tasks tasks;
    private final CarryOutTask carryOutTask;
    private final Meetings meetings;
    private final PublishMeeting publishMeeting;
    private final DraftArticle draftArticle;
    private final WriteArticle writeArticle;
    private final Documents documents;
    private final Dossiers dossiers;
    private final PublishDossier publishDossier;
    private final Clock clock;

    SampleWork(
            Accounts accounts,
            Tasks tasks,
            CarryOutTask carryOutTask,
            Meetings meetings,
            PublishMeeting publishMeeting,
            DraftArticle draftArticle,
            WriteArticle writeArticle,
            Documents documents,
            Dossiers dossiers,
            PublishDossier publishDossier,
            Clock clock) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.carryOutTask = carryOutTask;
        this.meetings = meetings;
        this.publishMeeting = publishMeeting;
        this.draftArticle = draftArticle;
        this.writeArticle = writeArticle;
        this.documents = documents;
        this.dossiers = dossiers;
        this.publishDossier = publishDossier;
        this.clock = clock;
    }

    /** The first task of each document is handed in, the second is under way, the third was only acknowledged. */
    void carryOut(List<Long> documentIds, LocalDate today) {
        Account office = accounts.findByName(FirstAdministrator.NAME).orElseThrow();
        open("lanh-dao", "Lãnh đạo Tỉnh ủy (mẫu)", Role.LEADER, null);
        List<Task> led = tasks.listFor(null, documentIds).stream()
                .filter(task -> task.leadId() != null)
                .toList();
        for (int i = 0; i < led.size(); i++) {
            Task task = led.get(i);
            Account agency = agencyOf(task);
            act(task, TaskAction.ACKNOWLEDGE, null, null, agency, day(today, -8));
            if (i == 0) {
                act(
                        task,
                        TaskAction.REPORT,
                        "Đã thành lập tổ soạn thảo, đang lấy số liệu từng khu.",
                        40,
                        agency,
                        day(today, -5));
            } else if (i == 1) {
                act(
                        task,
                        TaskAction.REPORT,
                        "Đã kiểm tra bảy trên mười một cụm công nghiệp.",
                        60,
                        agency,
                        day(today, -4));
                act(
                        task,
                        TaskAction.SUBMIT,
                        "Báo cáo kết quả kiểm tra mười một cụm, kèm biên bản.",
                        null,
                        agency,
                        day(today, -1));
            } else if (i == 3) {
                act(task, TaskAction.SUBMIT, "Lịch đôn đốc hằng tuần.", null, agency, day(today, -3));
                act(task, TaskAction.CONFIRM, "Đồng ý.", null, office, day(today, -2));
            }
        }
    }

    /** Every task of these documents was handed in and confirmed within its time, in the year it was given. */
    void finish(List<Long> documentIds) {
        Account office = accounts.findByName(FirstAdministrator.NAME).orElseThrow();
        for (Task task : tasks.listFor(null, documentIds)) {
            if (task.leadId() != null) {
                Account agency = agencyOf(task);
                LocalDate done = task.originalDeadline() == null
                        ? task.assignedOn().plusDays(60)
                        : task.originalDeadline().minusDays(1);
                act(task, TaskAction.ACKNOWLEDGE, null, null, agency, day(task.assignedOn(), 1));
                act(task, TaskAction.SUBMIT, "Đã gửi sản phẩm kèm công văn.", null, agency, day(done, 0));
                act(task, TaskAction.CONFIRM, "Đồng ý.", null, office, day(done, 1));
            }
        }
    }

    void publish(List<Long> documentIds, String by) {
        for (long documentId : documentIds) {
            Optional<Meeting> meeting = meetings.findByDocument(documentId);
            if (meeting.isPresent()) {
                publishMeeting.publish(meeting.get().id(), by);
                Article article = writeArticle.start(
                        draftArticle.fromMeeting(meeting.get().slug()), documentId, by);
                writeArticle.publish(article.id(), null, by, publishedAt(meeting.get()));
            }
        }
    }

    /** Opens the dossiers of these resolutions, with every document of theirs, to the public. */
    void open(List<Long> documentIds, String by) {
        for (long documentId : documentIds) {
            Resolution resolution = dossiers.resolutionOf(documentId).orElseThrow();
            publishDossier.publish(resolution, dossiers.documentsOf(resolution.id()), by);
        }
    }

    /** When the page of the meeting says it was published, else in the morning of that day. */
    private Instant publishedAt(Meeting meeting) {
        String printed = documents.get(meeting.documentId()).publishedText();
        if (printed != null && printed.contains("T")) {
            return LocalDateTime.parse(printed).atZone(Texts.ZONE).toInstant();
        }
        LocalDate heldOn = meeting.heldOn() == null ? LocalDate.now(clock).minusDays(1) : meeting.heldOn();
        return day(heldOn, 0);
    }

    private Account agencyOf(Task task) {
        String leadName = String.valueOf(task.leadName());
        String name = Slug.of(leadName);
        String shortName = name.length() > 40 ? name.substring(0, 40) : name;
        return accounts.findByName(shortName).orElseGet(() -> open(shortName, leadName, Role.AGENCY, task.leadId()));
    }

    private Account open(String name, String displayName, Role role, @Nullable Long bodyId) {
        return accounts.open(name, displayName, role, bodyId, Passwords.generate());
    }

    private void act(
            Task task, TaskAction action, @Nullable String text, @Nullable Integer percent, Account by, Instant at) {
        carryOutTask.performAt(task.id(), action, text, percent, by, at);
    }

    private static Instant day(LocalDate day, int offset) {
        return day.plusDays(offset).atTime(9, 30).atZone(Texts.ZONE).toInstant();
    }
}
