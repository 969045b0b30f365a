package vn.theo.reading.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Finds what a meeting was about: in its headline, behind its name, in the report it heard, in its committee's name. */
final class MeetingSubjects {
    private static final Lexicon SUBJECTS = Lexicon.of(
            "về",
            "về việc",
            "nhằm",
            "nghe báo cáo về",
            "cho ý kiến về",
            "để nghe",
            "để đánh giá",
            "để bàn về",
            "để bàn",
            "để thông qua",
            "để sơ kết",
            "để sơ kết , đánh giá",
            "để tổng kết",
            "để quán triệt",
            "để triển khai",
            "để cho ý kiến về",
            "để nghe và cho ý kiến về",
            "để thảo luận",
            "để xem xét",
            "bàn về");
    /** "kỳ họp lần thứ chín, để đánh giá …": the purpose behind a comma. */
    private static final Lexicon PURPOSES = Lexicon.of(
            "để đánh",
            "để sơ kết",
            "để tổng kết",
            "để bàn",
            "để thông qua",
            "để nghe",
            "để cho ý kiến",
            "để thảo luận",
            "để xem xét",
            "để triển khai",
            "nhằm đánh giá");

    private static final Lexicon ENDS = Lexicon.of(
            "theo phân công",
            "diễn ra",
            "được tổ chức",
            "do",
            "để",
            "mới đây",
            "tổ chức ngày",
            "tổ chức tại",
            "tổ chức vào",
            "sáng",
            "chiều",
            "tối",
            "ngày",
            "đã",
            "với sự",
            "vào ngày",
            "vào sáng",
            "vào chiều",
            "vào tối",
            "vào lúc",
            "vào cuối",
            "vào đầu",
            "vào tháng",
            "dưới sự",
            "có sự");
    /** What stands between the kind of a meeting and its subject: "toàn quốc", "lần thứ ba". */
    private static final Lexicon MANNERS = Lexicon.of(
            "trực tuyến",
            "trực tuyến toàn quốc",
            "toàn quốc",
            "toàn tỉnh",
            "toàn thể",
            "toàn ngành",
            "mở rộng",
            "thường kỳ",
            "định kỳ",
            "chuyên đề",
            "cấp bộ",
            "khoa học",
            "quốc tế");

    private static final Lexicon COMMITTEES = Lexicon.of(
            "ban chỉ đạo",
            "ban chỉ đạo nhà nước",
            "ban chỉ đạo trung ương",
            "ban chỉ đạo quốc gia",
            "ban chỉ đạo tỉnh",
            "ủy ban quốc gia",
            "hội đồng quốc gia",
            "tổ công tác");

    private static final Lexicon GOES_ON =
            Lexicon.of("vào", "tại", "trong", "giữa", "và", "cho", "đến", "năm", "giai đoạn", "cấp", "với");

    /** Names of this many tokens may be short for a fuller one. */
    private static final int SHORT_NAME = 8;

    /** So many tokens apart two names are of one meeting. */
    private static final int NEAR = 90;

    private final Lexicon kinds;

    MeetingSubjects(Lexicon kinds) {
        this.kinds = kinds;
    }

    @Nullable
    Stretch of(FramedText frame, List<Meetings.Candidate> candidates, Meetings.Candidate best) {
        Stretch heard =
                frame.title() == null ? null : HeardReports.in(frame.title().content());
        if (heard != null) {
            return heard;
        }
        Stretch own = said(best);
        if (own != null) {
            return own.size() < SHORT_NAME ? fuller(frame, own) : own;
        }
        for (Meetings.Candidate candidate : candidates) {
            boolean near = Math.abs(candidate.words().first() - best.words().first()) < NEAR;
            Stretch other = near || candidate.kind().equals(best.kind()) ? said(candidate) : null;
            if (other != null) {
                return other.size() < SHORT_NAME ? fuller(frame, other) : other;
            }
        }
        if (frame.title() != null && quoted(frame.title().content()) != null) {
            return quoted(frame.title().content());
        }
        Stretch worked = best.kind().equals("buổi làm việc") ? HeardReports.workedOn(frame) : null;
        if (worked != null) {
            return worked;
        }
        Stretch ahead = frame.lead() == null || frame.act()
                ? null
                : HeardReports.in(frame.lead().content());
        if (ahead != null) {
            return ahead;
        }
        for (Block block :
                frame.act() ? frame.body().subList(0, Math.min(4, frame.body().size())) : frame.body()) {
            for (Stretch sentence : block.sentences()) {
                Stretch later = HeardReports.in(sentence);
                if (later != null) {
                    return later;
                }
            }
        }
        Stretch committee = ofCommittee(best);
        Stretch announced = committee != null || frame.title() == null
                ? committee
                : announced(frame.title().content());
        return announced != null ? announced : HeardReports.ofWork(frame);
    }

    /** "Phiên họp lần thứ hai Ban Chỉ đạo Nhà nước các công trình …": what the committee is for. */
    private @Nullable Stretch ofCommittee(Meetings.Candidate candidate) {
        Stretch words = candidate.words();
        for (int i = candidate.end(); i < Math.min(words.size(), candidate.end() + 7); i++) {
            int length = COMMITTEES.lengthAt(words, i);
            if (length > 0) {
                int from = i + length + (words.at(i + length, "về") ? 1 : 0);
                int end = from;
                while (end < words.size() && !words.is(end, "(") && !words.is(end, ";")) {
                    end++;
                }
                return words.is(from, ",") ? null : HeardReports.ended(words, from, end);
            }
        }
        return null;
    }

    /** A longer name of the same meeting elsewhere: "diễn đàn xúc tiến đầu tư vào …". */
    private Stretch fuller(FramedText frame, Stretch subject) {
        for (Block block : frame.facts()) {
            Stretch words = block.content();
            for (int i = 0; i < words.size(); i++) {
                int from = i + kinds.lengthAt(words, i);
                if (from == i || from + subject.size() >= words.size()) {
                    continue;
                }
                int k = 0;
                while (k < subject.size() && words.norm(from + k).equals(subject.norm(k))) {
                    k++;
                }
                if (k == subject.size() && GOES_ON.lengthAt(words, from + k) > 0 && ENDS.at(words, from + k) == null) {
                    int end = from + k;
                    while (end < words.size()
                            && (words.token(end).isWord() || words.token(end).isNumber())) {
                        end++;
                    }
                    return words.part(from, end);
                }
            }
        }
        return subject;
    }

    /** "Hội nghị đánh giá …" as headline: what stands after the kind. */
    private @Nullable Stretch announced(Stretch title) {
        int length = kinds.lengthAt(title, 0);
        boolean topic = length > 0
                && length < title.size()
                && !title.token(length).capital()
                && title.token(length).isWord();
        return topic ? HeardReports.ended(title, length, title.size()) : null;
    }

    /** "Hội thảo “…”": the words between the quotation marks. */
    private static @Nullable Stretch quoted(Stretch words) {
        int open = words.find(0, "\"");
        int close = open < 0 ? -1 : words.find(open + 1, "\"");
        return close > open + 4 ? words.part(open + 1, close) : null;
    }

    /** "buổi làm việc với huyện … về S", "Hội nghị tổng kết công tác …". */
    private @Nullable Stretch said(Meetings.Candidate candidate) {
        Stretch words = candidate.words();
        int from = candidate.end();
        int close = words.is(from, "\"") ? words.find(from + 1, "\"") : -1;
        if (close > from + 4) {
            return words.part(from + 1, close);
        }
        int about = -1;
        for (int i = from; i < Math.min(words.size(), from + 30) && about < 0; i++) {
            String norm = words.norm(i);
            boolean guests = (words.at(from, "với") || words.is(from - 1, "với"))
                    && norm.equals(",")
                    && !words.token(i + 1).capital();
            boolean purpose = norm.equals(",") && PURPOSES.lengthAt(words, i + 1) > 0;
            if (norm.equals(",") && !guests && !purpose
                    || norm.equals(".")
                    || norm.equals(";")
                    || kinds.at(words, i) != null) {
                break;
            }
            boolean passed = words.at(i, "thông qua các") || words.at(i, "thông qua báo cáo");
            about = SUBJECTS.at(words, i) != null ? i + SUBJECTS.lengthAt(words, i) : passed ? i : -1;
        }
        if (about > 0) {
            return HeardReports.ended(words, about, subjectEnd(words, about, false));
        }
        from += MANNERS.lengthAt(words, from);
        boolean named = from < words.size()
                && words.token(from).isWord()
                && !candidate.kind().equals("buổi làm việc")
                && ENDS.at(words, from) == null
                && isTopic(words, from);
        int end = subjectEnd(words, from, true);
        boolean place = words.is(candidate.at() - 1, "tại");
        for (int i = from + 3; place && i + 1 < end; i++) {
            if (words.is(i, ",") && words.token(i + 1).capital()) {
                end = i;
            }
        }
        return named ? HeardReports.ended(words, from, end) : null;
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

    static int subjectEnd(Stretch words, int from, boolean name) {
        boolean document = false;
        for (int i = from; i < words.size(); i++) {
            document |= words.is(i, "số") && words.token(i + 1).isNumber();
            if (document && !words.is(i, ";")) {
                continue;
            }
            boolean owner = name
                    && words.is(i, "của")
                    && i > from + 3
                    && (words.token(i + 1 < words.size() ? i + 1 : i).capital() || words.at(i + 1, "đơn vị"));
            boolean end = ENDS.at(words, i) != null && !words.is(i - 1, "tháng");
            if (owner || words.is(i, ";") || (end && i > from + 1)) {
                return i;
            }
        }
        return words.size();
    }
}
