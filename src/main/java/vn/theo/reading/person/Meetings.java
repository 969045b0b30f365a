package vn.theo.reading.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            "chủ tọa");
    private static final Lexicon SUBJECTS =
            Lexicon.of("về", "nhằm", "nghe báo cáo về", "cho ý kiến về", "để nghe", "để đánh giá", "để bàn về");
    private static final Lexicon ENDS = Lexicon.of(
            "theo phân công",
            "diễn ra",
            "được tổ chức",
            "do",
            "sáng",
            "chiều",
            "tối",
            "ngày",
            "đã",
            "với sự",
            "vào",
            "dưới sự",
            "có sự");
    private static final Lexicon HEARD = Lexicon.of(
            "cho ý kiến về",
            "nghe báo cáo về",
            "thảo luận về",
            "quyết định những nội dung",
            "thảo luận và quyết định những nội dung",
            "thảo luận những nội dung");

    private final Lexicon kinds = Lexicon.load("meeting-kinds.txt");

    /** A place where a meeting is named as taking place. */
    private record Candidate(Stretch words, int at, int end, String kind, boolean chaired) {}

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
        Candidate best =
                candidates.stream().filter(Candidate::chaired).findFirst().orElse(candidates.getFirst());
        Stretch subject = subject(frame, candidates, best);
        return new FoundMeeting(
                best.kind(),
                chair,
                subject == null ? null : subject.raw(),
                best.words().part(best.at(), best.end()).excerpt(),
                trace(best, chair, subject));
    }

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
        return found;
    }

    private void add(Stretch words, List<Candidate> found) {
        for (int i = 0; i < words.size(); i++) {
            Lexicon.Match kind = kinds.at(words, i);
            if (kind == null || (words.norm(i).equals("đại") && !words.token(i).capital())) {
                continue;
            }
            int verb = verbBefore(words, i);
            boolean chaired = verb >= 0 && words.part(verb, i).find(0, "chủ trì") >= 0;
            boolean opened = i <= 1 && words.find(i, "khai mạc") > 0;
            boolean opens = words.find(i, "đã khai mạc") > 0 && words.find(i, "đã khai mạc") < i + 24;
            if (verb >= 0 || opened || opens) {
                String name = kind.value().isEmpty() ? kind.phrase() : kind.value();
                found.add(new Candidate(words, i, i + kind.length(), name.toLowerCase(Locale.ROOT), chaired));
                return;
            }
        }
    }

    /** Where the verb begins that makes the meeting take place, -1 when it is only planned or named. */
    private static int verbBefore(Stretch words, int i) {
        for (int start = Math.max(0, i - 4); start < i; start++) {
            int length = HELD.lengthAt(words, start);
            if (length > 0 && start + length == i) {
                boolean ordered = words.norm(start - 1).equals("cần")
                        || words.norm(start - 1).equals("lần");
                boolean opening = start == 0
                        || !words.norm(start).equals("tại")
                        || start <= 6
                        || words.token(i).capital();
                boolean plan = words.norm(start).equals("tổ") && !isDated(words, start);
                return ordered || plan || !opening ? -1 : start;
            }
        }
        return -1;
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

    private @Nullable Stretch subject(FramedText frame, List<Candidate> candidates, Candidate best) {
        Stretch heard = frame.title() == null ? null : heard(frame.title().content());
        if (heard != null) {
            return heard;
        }
        Stretch own = said(best);
        if (own != null) {
            return own;
        }
        for (Candidate candidate : candidates) {
            Stretch other = candidate.kind().equals(best.kind()) ? said(candidate) : null;
            if (other != null) {
                return other;
            }
        }
        if (frame.title() != null && quoted(frame.title().content()) != null) {
            return quoted(frame.title().content());
        }
        for (Block block :
                frame.act() ? frame.body().subList(0, Math.min(4, frame.body().size())) : frame.body()) {
            for (Stretch sentence : block.sentences()) {
                Stretch later = heard(sentence);
                if (later != null) {
                    return later;
                }
            }
        }
        return frame.title() == null ? null : announced(frame.title().content());
    }

    /** "… cho ý kiến về kết quả thực hiện …" to the end of the sentence. */
    private static @Nullable Stretch heard(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            int length = HEARD.lengthAt(words, i);
            if (length > 0) {
                int from = i + length;
                int colon = words.find(from, ":");
                from = colon > 0 && colon - from < 10 ? colon + 1 : from;
                return ended(words, from, words.size());
            }
        }
        return null;
    }

    /** "Hội nghị đánh giá …" as headline: what stands after the kind. */
    private @Nullable Stretch announced(Stretch title) {
        int length = kinds.lengthAt(title, 0);
        boolean topic = length > 0
                && length < title.size()
                && !title.token(length).capital()
                && title.token(length).isWord();
        return topic ? ended(title, length, title.size()) : null;
    }

    /** "Hội thảo “…”": the words between the quotation marks. */
    private static @Nullable Stretch quoted(Stretch words) {
        int open = words.find(0, "\"");
        int close = open < 0 ? -1 : words.find(open + 1, "\"");
        return close > open + 4 ? words.part(open + 1, close) : null;
    }

    /** "buổi làm việc với huyện … về S", "Hội nghị tổng kết công tác …". */
    private @Nullable Stretch said(Candidate candidate) {
        Stretch words = candidate.words();
        int from = candidate.end();
        int about = -1;
        for (int i = from; i < Math.min(words.size(), from + 30) && about < 0; i++) {
            String norm = words.norm(i);
            if (norm.equals(",") || norm.equals(".") || norm.equals(";") || kinds.at(words, i) != null) {
                break;
            }
            about = SUBJECTS.at(words, i) != null ? i + SUBJECTS.lengthAt(words, i) : -1;
        }
        if (about > 0) {
            return ended(words, about, subjectEnd(words, about, false));
        }
        boolean named = from < words.size()
                && words.token(from).isWord()
                && !candidate.kind().equals("buổi làm việc")
                && ENDS.at(words, from) == null
                && isTopic(words, from);
        return named ? ended(words, from, subjectEnd(words, from, true)) : null;
    }

    private static boolean isTopic(Stretch words, int i) {
        return switch (words.norm(i)) {
            case "giao" -> true;
            case "tổng",
                    "triển",
                    "sơ",
                    "quán",
                    "học",
                    "giải",
                    "công",
                    "toàn",
                    "xúc",
                    "bàn",
                    "đánh",
                    "phổ",
                    "trực",
                    "gặp",
                    "đối",
                    "tập",
                    "hiệp",
                    "kiểm",
                    "tuyên",
                    "biểu",
                    "thông",
                    "lấy",
                    "góp",
                    "rà",
                    "kết",
                    "thúc",
                    "thường",
                    "chuyên",
                    "bất" -> !words.at(i, "trực tuyến");
            default -> false;
        };
    }

    private static int subjectEnd(Stretch words, int from, boolean name) {
        for (int i = from; i < words.size(); i++) {
            boolean owner = name
                    && words.norm(i).equals("của")
                    && i > from + 3
                    && words.token(i + 1 < words.size() ? i + 1 : i).capital();
            boolean end = ENDS.at(words, i) != null && !words.norm(i - 1).equals("tháng");
            if (owner || words.norm(i).equals(";") || (end && i > from + 1)) {
                return i;
            }
        }
        return words.size();
    }

    private static @Nullable Stretch ended(Stretch words, int from, int end) {
        int last = end;
        while (last > from
                && !words.token(last - 1).isWord()
                && !words.token(last - 1).isNumber()
                && !words.norm(last - 1).equals(")")) {
            last--;
        }
        return last > from + 3 ? words.part(from, last) : null;
    }
}
