package vn.theo.reading.directive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * Where in the outline of a text the walk stands: what the section holds and whom its heading addresses. A heading holds
 * for all that is numbered below it.
 */
public final class Outline {
    /** What a section holds. */
    public enum Section {
        /** What has been: assessments, results. */
        PAST,
        /** What is aimed at and the frame of it: purposes, targets, funds. */
        AIM,
        /** What is to be done. */
        TASK,
        UNKNOWN;

        /** How much a clause of an act may take for granted in such a section. */
        TaskClauses.Strictness strictness(boolean listed, boolean ordered, boolean articles) {
            return switch (this) {
                case TASK -> listed ? TaskClauses.Strictness.LISTED : TaskClauses.Strictness.ORDERED;
                case PAST -> TaskClauses.Strictness.DUTY;
                case AIM -> TaskClauses.Strictness.ADDRESSED;
                case UNKNOWN ->
                    ordered && !articles
                            ? TaskClauses.Strictness.ORDERED
                            : articles || ordered ? TaskClauses.Strictness.ADDRESSED : TaskClauses.Strictness.DUTY;
            };
        }
    }

    /** A heading that holds. */
    private record Entry(
            int level,
            Section section,
            @Nullable String assignee,
            List<String> helpers,
            Deadlines.@Nullable Deadline deadline) {}

    private static final Lexicon SECTIONS = Lexicon.load("section-kinds.txt");
    private static final int DEEPEST = 64;
    /** The depth of "1.". */
    static final int NUMBERED = 30;
    /** The depth of "-". */
    static final int BULLET = 70;
    /** The depth of what bears no number or bullet. */
    static final int NO_LEVEL = 90;

    private final Deque<Entry> open = new ArrayDeque<>();

    private static int dots(String marker) {
        int dots = 0;
        for (int i = 0; i < marker.length(); i++) {
            dots += marker.charAt(i) == '.' ? 1 : 0;
        }
        return dots;
    }

    /** The depth that the number or bullet of a block stands for, 90 for none. */
    public static int level(Block block) {
        String marker = block.marker();
        if (marker.isEmpty()) {
            return block.level() > 0 ? 1 : NO_LEVEL;
        }
        char first = marker.charAt(0) == '(' && marker.length() > 1 ? marker.charAt(1) : marker.charAt(0);
        boolean bracket = marker.charAt(0) == '(';
        if (Character.isDigit(first)) {
            int dots = dots(marker) - (marker.endsWith(".") ? 1 : 0);
            return bracket ? 60 : marker.endsWith(")") || marker.endsWith("/") ? 50 : 30 + Math.min(9, dots);
        }
        boolean roman = "IVX".indexOf(first) >= 0;
        if (roman && !bracket) {
            return 20;
        }
        if (Character.isLetter(first)) {
            return bracket ? 60 : Character.isUpperCase(first) ? 10 : 50;
        }
        return first == '+' ? 80 : BULLET;
    }

    /** Enters what stands at this depth: headings of the same depth or deeper hold no more. */
    void enter(int level) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop();
        }
    }

    public void heading(
            int level,
            Section section,
            @Nullable String assignee,
            List<String> helpers,
            Deadlines.@Nullable Deadline deadline) {
        enter(level);
        if (open.size() < DEEPEST) {
            open.push(new Entry(level, section, assignee, helpers, deadline));
        }
    }

    /** The list below the last heading addresses nobody as a whole: its first item says whom it addresses. */
    void addressNobody() {
        Entry last = open.poll();
        if (last != null) {
            open.push(new Entry(last.level(), last.section(), null, List.of(), last.deadline()));
        }
    }

    void clear() {
        open.clear();
    }

    public Section section() {
        for (Entry entry : open) {
            if (entry.section() != Section.UNKNOWN) {
                return entry.section();
            }
        }
        return Section.UNKNOWN;
    }

    @Nullable
    String assignee() {
        for (Entry entry : open) {
            if (entry.assignee() != null) {
                return entry.assignee();
            }
        }
        return null;
    }

    List<String> helpers() {
        for (Entry entry : open) {
            if (!entry.helpers().isEmpty() || entry.assignee() != null) {
                return entry.helpers();
            }
        }
        return List.of();
    }

    Deadlines.@Nullable Deadline deadline() {
        for (Entry entry : open) {
            if (entry.deadline() != null) {
                return entry.deadline();
            }
        }
        return null;
    }

    /** What a heading's words say its section holds. */
    public static Section sectionOf(Stretch heading) {
        Section section = Section.UNKNOWN;
        for (int i = 0; i < heading.size(); i++) {
            Lexicon.Match match = SECTIONS.at(heading, i);
            if (match == null) {
                continue;
            }
            Section here = switch (match.value()) {
                case "past" -> Section.PAST;
                case "aim" -> Section.AIM;
                default -> Section.TASK;
            };
            if (section == Section.UNKNOWN) {
                section = here;
            }
        }
        boolean plan = heading.find(0, "nhiệm vụ") >= 0 || heading.find(0, "giải pháp") >= 0;
        boolean looksBack = heading.find(0, "đánh giá") >= 0 || heading.find(0, "kết quả") >= 0;
        return plan && !looksBack && heading.find(0, "mục tiêu") != 0 ? Section.TASK : section;
    }
}
