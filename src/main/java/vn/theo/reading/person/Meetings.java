package vn.theo.reading.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.EventRole;
import vn.theo.reading.Explanation;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Trace;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.TraceParts;
import vn.theo.reading.text.WordSet;

/** Finds the meeting that a text reports: its kind, who chaired it, what it was about; none where it is only named. */
public final class Meetings {
    private static final Lexicon HELD = Lexicon.of(
            "chủ trì",
            "đã chủ trì",
            "có",
            "tổ chức",
            "đã tổ chức",
            "phát biểu tại",
            "phát biểu chỉ đạo tại",
            "phát biểu khai mạc",
            "phát biểu kết luận",
            "phát biểu chào mừng",
            "dự",
            "tham dự",
            "dự và chỉ đạo",
            "tại",
            "kết luận",
            "trình bày tại",
            "diễn ra",
            "cùng dự",
            "khai mạc",
            "bế mạc",
            "tổng kết",
            "đã có",
            "chào mừng",
            "chỉ đạo",
            "tại cuộc",
            "vừa tổ chức",
            "tiến hành",
            "đã tiến hành",
            "vừa tiến hành",
            "đã diễn ra",
            "chủ tọa");
    /** What a regular meeting goes over: "cuộc họp giao ban công tác tháng 9". */
    private static final Lexicon TOPICS =
            Lexicon.of("chương trình", "công tác", "tình hình", "kết quả", "tiến độ", "việc", "nhiệm vụ");

    /** Verbs that say by themselves that people met. */
    private static final Lexicon MET = Lexicon.of(
            "họp với = cuộc họp",
            "họp bàn = cuộc họp",
            "họp trực tuyến với = cuộc họp",
            "họp khẩn = cuộc họp",
            "họp để = cuộc họp",
            "làm việc với = buổi làm việc");

    /** What happened to a meeting. */
    private static final Lexicon DEEDS = Lexicon.of(
            "đã khai mạc",
            "đã bế mạc",
            "đã diễn ra",
            "đã kết thúc",
            "đã thành công",
            "đã hoàn thành",
            "đã được tổ chức",
            "được tổ chức",
            "diễn ra",
            "đã họp");

    private static final int FARTHEST_DEED = 24;
    private static final int FARTHEST_LED = 44;

    private static final WordSet NO_VERB =
            WordSet.of("cuộc", "buổi", "phiên", "dự", "kỳ", "lịch", "để", "sẽ", "cần", "khi", "ngày", "người");

    private final Lexicon kinds = Lexicon.load("meeting-kinds.txt");
    private final MeetingSubjects subjects = new MeetingSubjects(kinds);

    /** A place where a meeting is named as taking place. */
    record Candidate(Stretch words, int at, int end, String kind, boolean chaired) {}

    @Nullable
    public FoundMeeting find(FramedText frame, List<FoundPerson> people) {
        String chair = people.stream()
                .filter(person -> person.role() == EventRole.CHAIR)
                .map(FoundPerson::name)
                .findFirst()
                .orElse(null);
        List<Candidate> candidates = candidates(frame);
        if (candidates.isEmpty() || (frame.act() && chair == null && candidates.size() < 2)) {
            return null;
        }
        Candidate best = best(candidates);
        boolean headline = frame.title() != null
                && best.words().first() == frame.title().content().first();
        Stretch subject = headline ? null : subjects.of(frame, candidates, best);
        return new FoundMeeting(
                best.kind(),
                chair,
                subject == null ? null : subject.raw(),
                best.words().part(best.at(), best.end()).excerpt(),
                trace(best, chair, subject));
    }

    /** The meeting that somebody chairs; but "phiên họp" where the text calls it so first and "hội nghị" only then. */
    private static Candidate best(List<Candidate> candidates) {
        Candidate first = candidates.getFirst();
        Candidate chaired =
                candidates.stream().filter(Candidate::chaired).findFirst().orElse(first);
        boolean called = GENERAL.contains(chaired.kind())
                && !GENERAL.contains(first.kind())
                && !first.kind().startsWith("họp");
        Candidate best = called ? first : chaired;
        return ANY.contains(best.kind())
                ? candidates.stream()
                        .filter(each -> NARROW.contains(each.kind()))
                        .findFirst()
                        .orElse(best)
                : best;
    }

    /** "Tại cuộc họp …", and later "Tại phiên họp …": the narrower word tells what was held. */
    private static final Set<String> ANY = Set.of("cuộc họp", "buổi họp");

    private static final Set<String> NARROW = Set.of("phiên họp", "kỳ họp");

    /** Kinds by whose name texts also call meetings of other kinds. */
    private static final Set<String> GENERAL = Set.of("hội nghị", "cuộc họp", "buổi họp");

    private static Trace trace(Candidate held, @Nullable String chair, @Nullable Stretch subject) {
        return Trace.of(() -> {
            Stretch words = held.words();
            TraceParts parts = new TraceParts(words.text()).add(Explanation.Role.TYPE, words, held.at(), held.end());
            int verb = verbBefore(words, held.at());
            if (verb >= 0) {
                parts.add(Explanation.Role.TRIGGER, words, verb, held.at());
            }
            parts.locate(Explanation.Role.CHAIR, chair, words);
            return parts.add(Explanation.Role.SUBJECT, subject).by(Explanation.Rule.MEETING_HELD);
        });
    }

    private List<Candidate> candidates(FramedText frame) {
        List<Candidate> found = new ArrayList<>();
        for (Block block : frame.facts()) {
            if (block == frame.title()) {
                continue;
            }
            for (Stretch sentence : block.sentences()) {
                add(sentence, found);
            }
        }
        List<Candidate> met = found.isEmpty() && !frame.act() ? met(frame) : found;
        return met.isEmpty() && !frame.act() ? headlined(frame) : met;
    }

    /** "Đại hội … thành công tốt đẹp", "Kỳ họp thứ hai: Thông qua …": a meeting that only the headline names. */
    private List<Candidate> headlined(FramedText frame) {
        Block title = frame.title();
        Lexicon.Match kind = title == null ? null : kinds.at(title.content(), 0);
        if (title == null || kind == null || title.content().find(0, "sẽ") >= 0) {
            return List.of();
        }
        Stretch words = title.content();
        boolean held = words.find(0, "thành công") > 0 || words.find(0, "thông qua") > 0 || words.find(0, "bế mạc") > 0;
        String name = kind.value().isEmpty() ? kind.phrase() : kind.value();
        return held ? List.of(new Candidate(words, 0, kind.length(), name.toLowerCase(Locale.ROOT), false)) : List.of();
    }

    /** "Chiều 14/8, Chủ tịch tỉnh họp với các sở về …": a meeting that only its verb names, in the first block that does. */
    private static List<Candidate> met(FramedText frame) {
        for (Block block : frame.facts()) {
            for (Stretch words : block.sentences()) {
                int size = block == frame.title() ? 0 : words.size();
                for (int i = MET.next(words, 1, size); i < size; i = MET.next(words, i + 1, size)) {
                    Lexicon.Match verb = MET.at(words, i);
                    if (verb != null && !NO_VERB.has(words, i - 1) && isDated(words, i)) {
                        boolean open = verb.value().startsWith("cuộc") && words.at(i + 1, "với");
                        int end = i + verb.length() - (open ? 1 : 0);
                        return List.of(new Candidate(words, i, end, verb.value(), false));
                    }
                }
            }
        }
        return List.of();
    }

    private void add(Stretch words, List<Candidate> found) {
        int size = words.size();
        for (int i = kinds.next(words, 0, size); i < size; i = kinds.next(words, i + 1, size)) {
            Lexicon.Match kind = kinds.at(words, i);
            if (kind == null || (words.is(i, "đại") && !words.token(i).capital())) {
                continue;
            }
            int verb = verbBefore(words, i);
            boolean chaired = verb >= 0 && words.part(verb, i).find(0, "chủ trì") >= 0;
            boolean opened = i <= 1 && words.find(i, "khai mạc") > 0;
            boolean ledBehind = verb < 0 && isLedBehind(words, i + kind.length());
            boolean opens = ledBehind || isHeld(words, i);
            if (verb >= 0 || opened || opens) {
                String name = kind.value().isEmpty() ? kind.phrase() : kind.value();
                int end = i + kind.length();
                boolean topic = words.at(end - 2, "giao ban") && TOPICS.lengthAt(words, end) > 0;
                String brief = topic ? name.replace(" giao ban", "") : name;
                found.add(new Candidate(
                        words, i, topic ? end - 2 : end, brief.toLowerCase(Locale.ROOT), chaired || ledBehind));
                return;
            }
        }
    }

    /** "… tại hội nghị về …, diễn ra ngày 4/11, do Phó Thủ tướng … chủ trì": who led it stands behind what it was about. */
    private static boolean isLedBehind(Stretch words, int end) {
        int led = words.find(end, "chủ trì");
        boolean near = led > 0 && led - end < FARTHEST_LED && !words.at(led + 2, "phối hợp");
        for (int i = near ? end : led; i < led; i++) {
            boolean by = words.is(i, "do") && (i == end || !words.token(i - 1).is("tự"));
            if (by) {
                return words.find(end, "sẽ") < 0;
            }
        }
        return false;
    }

    /** "Kỳ họp thứ Năm HĐND thành phố … đã bế mạc": what is said of the meeting itself. */
    private static boolean isHeld(Stretch words, int i) {
        boolean subject = i <= 1 || words.is(i - 1, ",") || words.is(i - 1, ":") || words.find(i, "đã khai mạc") > 0;
        for (int k = i + 1; subject && k < Math.min(words.size(), i + FARTHEST_DEED); k++) {
            if (DEEDS.lengthAt(words, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the verb begins that makes the meeting take place, -1 when it is only planned or named. */
    private static int verbBefore(Stretch words, int i) {
        for (int start = Math.max(0, i - 4); start < i; start++) {
            int length = HELD.lengthAt(words, start);
            // "tại cuộc" is for "tại cuộc hội thảo"; before "cuộc họp" it is "tại" that counts
            boolean at = start + 1 == i && words.is(start, "tại");
            if (at || length > 0 && start + length == i) {
                boolean ordered = isDuty(words, start) || words.is(start - 1, "lần");
                boolean opening = start == 0
                        || !words.is(start, "tại")
                        || start <= 6
                        || words.is(start - 1, ",")
                        || words.token(i).capital()
                        || isDatedBehind(words, i);
                boolean plan = words.is(start, "tổ") && !isDated(words, start);
                return ordered || plan || !opening ? -1 : start;
            }
        }
        return -1;
    }

    /** "… chỉ đạo của Bí thư tại hội nghị giao ban ngày 24/9": its day stands behind it. */
    private static boolean isDatedBehind(Stretch words, int kind) {
        for (int i = kind + 1;
                i < Math.min(words.size() - 1, kind + LONGEST_KIND)
                        && words.token(i).isWord();
                i++) {
            switch (words.norm(i)) {
                case "ngày", "sáng", "chiều", "tối" -> {
                    return words.token(i + 1).isNumber() || words.at(i + 1, "ngày") || words.at(i + 1, "nay");
                }
                default -> {}
            }
        }
        return false;
    }

    private static final int LONGEST_KIND = 8;

    /** "phải trực tiếp tham dự phiên họp": what somebody is told has not taken place. */
    private static boolean isDuty(Stretch words, int start) {
        for (int i = Math.max(0, start - 3); i < start; i++) {
            switch (words.norm(i)) {
                case "cần", "phải", "sẽ" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Chiều 25/12, tỉnh tổ chức họp báo", "vừa tổ chức hội nghị": it took place. */
    private static boolean isDated(Stretch words, int verb) {
        for (int i = 0; i < verb; i++) {
            switch (words.norm(i)) {
                case "sáng", "chiều", "tối", "ngày", "vừa", "đã", "hôm" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
