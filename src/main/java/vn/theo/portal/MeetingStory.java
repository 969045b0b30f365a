package vn.theo.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.reading.EventRole;
import vn.theo.review.Attendance;
import vn.theo.review.Finding;
import vn.theo.review.FindingKind;
import vn.theo.site.Texts;
import vn.theo.task.Task;

/** Composes the news of a meeting: who met, what was heard, what went well and what did not, who was told to do what. */
record MeetingStory(Texts texts, MeetingRecord record) {
    private static final List<String> VERBS = List.of(
            "nghe", "cho", "bàn", "đánh", "triển", "sơ", "tổng", "thảo", "công", "giao", "góp", "thông", "quán", "rà");

    /** A date told with the work itself; the deadline need not be told again. */
    private static final Pattern WITHIN = Pattern.compile("\\d{1,2}/\\d{1,2}(/\\d{4})?|tháng \\d");

    private static final Pattern YEARS = Pattern.compile("\\d{4}");

    ArticleText text() {
        List<String> paragraphs = Stream.of(
                        opening(),
                        background(),
                        new FigureSentences(texts, record).paragraph(kind()),
                        findings("portal.draft.strengths", FindingKind.STRENGTH),
                        findings("portal.draft.shortcomings", FindingKind.SHORTCOMING),
                        findings("portal.draft.causes", FindingKind.EXTERNAL_CAUSE, FindingKind.INTERNAL_CAUSE),
                        findings("portal.draft.lessons", FindingKind.LESSON),
                        findings("portal.draft.recommendations", FindingKind.RECOMMENDATION),
                        conclusions(),
                        tasks())
                .flatMap(Optional::stream)
                .toList();
        return new ArticleText(Sections.MEETINGS, title(), lead(), String.join("\n", paragraphs), byline(), null);
    }

    private String kind() {
        return record.meeting().kind().toLowerCase(Locale.ROOT);
    }

    /** "hội nghị về kết quả …", "hội nghị sơ kết …", or the subject alone when it names the meeting itself. */
    private String named() {
        String subject = record.meeting().subject();
        String lower = subject.toLowerCase(Locale.ROOT);
        if (lower.startsWith(kind())) {
            return decapitalised(subject);
        }
        boolean action = VERBS.contains(lower.split("[\\s,]+", 2)[0]);
        return kind() + (action ? " " : " về ") + decapitalised(subject);
    }

    private String title() {
        String title = capitalised(named());
        return title.length() <= ArticleText.MAX_TITLE
                ? title
                : title.substring(0, title.lastIndexOf(' ', ArticleText.MAX_TITLE - 2)) + " …";
    }

    private String lead() {
        String first = new FigureSentences(texts, record).first().orElse("");
        return (sentence() + " " + first).strip();
    }

    /** Who chaired what when: the sa-pô, and the text when nobody else is known to have come; parts that the record does not hold are left out. */
    private String sentence() {
        String when = record.meeting().heldOn() == null
                ? ""
                : texts.of("portal.draft.on-day", texts.date(record.meeting().heldOn())) + ", ";
        String chair = chair();
        String text = chair.isEmpty()
                ? when + texts.of("portal.draft.held", named())
                : when + texts.of("portal.draft.lead", chair, named());
        return capitalised(text);
    }

    private String chair() {
        List<Attendance> chairs = record.listOf(EventRole.CHAIR);
        if (!chairs.isEmpty()) {
            String posts = chairs.getLast().posts().isEmpty() ? "" : ",";
            return chairs.stream().map(this::comrade).collect(Collectors.joining("; ")) + posts;
        }
        String name = record.meeting().chairName();
        return name == null ? "" : texts.of("portal.draft.comrade", name);
    }

    private String comrade(Attendance attendance) {
        return texts.of("portal.draft.comrade", withPosts(attendance));
    }

    private static String withPosts(Attendance attendance) {
        return Stream.concat(Stream.of(attendance.name()), attendance.posts().stream())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> opening() {
        String sentences = Stream.of(
                        people("portal.draft.attended", EventRole.ATTENDEE),
                        people("portal.draft.spoke", EventRole.SPEAKER))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(sentences.isEmpty() ? sentence() : sentences);
    }

    private Optional<String> people(String key, EventRole role) {
        List<Attendance> people = record.listOf(role);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        String names = people.stream().map(MeetingStory::withPosts).collect(Collectors.joining("; "));
        return Optional.of(texts.of(key, kind(), names));
    }

    private Optional<String> background() {
        return record.resolution()
                .map(resolution -> texts.of(
                        "portal.draft.background",
                        resolution.symbol(),
                        resolution.issuerName(),
                        decapitalised(resolution.title()),
                        YEARS.matcher(resolution.title()).find()
                                ? ""
                                : " " + texts.of("portal.draft.for-period", texts.period(resolution.period()))));
    }

    private Optional<String> findings(String key, FindingKind... kinds) {
        List<String> words = Stream.of(kinds)
                .flatMap(kind -> record.listOf(kind).stream())
                .map(Finding::text)
                .map(MeetingStory::decapitalised)
                .map(MeetingStory::unpointed)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(texts.of(key, kind(), String.join("; ", words)));
    }

    private Optional<String> conclusions() {
        List<Finding> concluded = record.listOf(FindingKind.CONCLUSION);
        if (concluded.isEmpty()) {
            return Optional.empty();
        }
        String words = concluded.stream()
                .map(Finding::text)
                .map(MeetingStory::unpointed)
                .collect(Collectors.joining("; "));
        String issuer = concluded.stream()
                .flatMap(finding -> Optional.ofNullable(finding.issuer()).stream())
                .findFirst()
                .orElse(texts.of("portal.draft.chair"));
        return Optional.of(texts.of("portal.draft.conclusions", kind(), decapitalised(issuer), words));
    }

    private Optional<String> tasks() {
        if (record.tasks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(record.tasks().stream().map(this::task).collect(Collectors.joining(" ")));
    }

    /** "… giao Sở Công Thương chủ trì, phối hợp với Sở Tài chính xây dựng đề án …, trước ngày …." */
    private String task(Task task) {
        String work = unpointed(decapitalised(task.title()));
        List<String> parts = new ArrayList<>();
        if (task.leadName() == null) {
            parts.add(texts.of("portal.draft.ordered", capitalised(task.assigner()), work));
        } else {
            String with = task.coAgencies().isEmpty()
                    ? ""
                    : texts.of("portal.draft.with", String.join(", ", task.coAgencies())) + " ";
            parts.add(texts.of("portal.draft.assigned", capitalised(task.assigner()), task.leadName(), with + work));
        }
        if (task.deliverable() != null
                && !work.toLowerCase(Locale.ROOT).contains(task.deliverable().toLowerCase(Locale.ROOT))) {
            parts.add(texts.of("portal.draft.product", task.deliverable()));
        }
        if (!WITHIN.matcher(work).find()) {
            if (task.originalDeadline() != null) {
                parts.add(texts.of("portal.draft.deadline", texts.date(task.originalDeadline())));
            } else if (task.deadlineText() != null) {
                parts.add(texts.of("portal.draft.deadline", task.deadlineText()));
            }
        }
        return String.join(", ", parts) + ".";
    }

    private String byline() {
        return record.frame()
                .flatMap(frame -> Optional.ofNullable(frame.byline()))
                .orElseGet(() -> record.listOf(EventRole.AUTHOR).stream()
                        .map(Attendance::name)
                        .collect(Collectors.joining(", ")));
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Lower case at the start unless the first word is a name or an abbreviation, told by the capital that follows. */
    static String decapitalised(String words) {
        String[] first = words.split(" ", 3);
        boolean name = first[0].length() < 2
                || !Character.isLowerCase(first[0].charAt(1))
                || (first.length > 1 && !first[1].isEmpty() && Character.isUpperCase(first[1].charAt(0)));
        return name || words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String unpointed(String words) {
        return words.strip().replaceAll("[.;,…\\s]+$", "");
    }
}
