package vn.theo.reading.directive;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/**
 * The clause that says who tells: "UBND tỉnh yêu cầu …", "Phát biểu tại hội nghị, ông X nhấn mạnh: …".
 *
 * @param issuer the speaker or body as printed
 * @param verb the ordering or saying verb
 * @param kind "tell", "ask" or "say"
 * @param content where what is told begins
 * @param body whether the issuer is a body and the verb tells what it has done already ("đã chỉ đạo")
 * @param past whether the verb stands in the past
 */
public record Governing(String issuer, String verb, String kind, int content, boolean body, boolean past) {
    private static final int FARTHEST = 320;

    static final Set<String> RESOLUTE = Set.of(
            "nhấn mạnh",
            "nêu rõ",
            "chỉ rõ",
            "kết luận",
            "kết luận như sau",
            "lưu ý rằng",
            "quán triệt",
            "định hướng",
            "đề cập tới vấn đề",
            "đề cập đến vấn đề",
            "đề cập tới việc",
            "đề cập đến việc",
            "nhấn mạnh việc",
            "nhấn mạnh đến việc",
            "nhấn mạnh tới việc",
            "nhấn mạnh yêu cầu",
            "nhấn mạnh nhiệm vụ",
            "thống nhất");

    /** Whether what follows the verb is told even where no duty word says so. */
    boolean isOrder() {
        return !kind.equals("say") || RESOLUTE.contains(verb);
    }

    /**
     * The first governing clause of a sentence, null when it has none.
     *
     * @param ordered whether an order stands already, so that "chỉ đạo" is what somebody is told to do
     * @param quiet whether nobody speaks here, so that only orders govern
     */
    public static @Nullable Governing of(Stretch sentence, boolean ordered, boolean quiet, @Nullable String speaker) {
        int start = Connectives.start(sentence);
        start += sentence.at(start, "còn") && Agents.isPersonAt(sentence, start + 1) ? 1 : 0;
        if (!OrderVerbs.areIn(sentence)) {
            return quiet ? null : Sources.accordingTo(sentence, start);
        }
        int limit = Math.min(sentence.size(), start + FARTHEST);
        boolean open = true;
        boolean hears = sentence.at(start, "sau khi") || sentence.find(start, "sau khi nghe") >= 0;
        Governing first = null;
        boolean named = false;
        for (int i = start; i < limit && (first == null || i < first.content()); i++) {
            boolean begins = open && Agents.startsAt(sentence, i);
            Governing here =
                    begins ? at(sentence, i, ordered, quiet, speaker) : open ? Sources.pronoun(sentence, i) : null;
            here = here != null && ordered && isAmongWork(sentence, start, i, here) ? null : here;
            boolean person = here != null && Agents.isPersonAt(sentence, i);
            if (here == null && first == null && begins && reports(sentence, i)) {
                return null;
            }
            if (here != null && (first == null || (here.content() == first.content() && person && !named))) {
                first = here;
                named |= person;
            } else if (open && first != null && !begins) {
                named = false;
            }
            String norm = sentence.norm(i);
            open = norm.equals(",") || norm.equals(":") || (sentence.at(i, "theo") && i == start);
            if (norm.equals(";") && !(first == null && hears)) {
                break;
            }
        }
        return first == null && !quiet ? Sources.accordingTo(sentence, start) : first;
    }

    /** "Chủ động theo dõi tình hình tại địa phương, cơ sở, kịp thời thông tin …": a place of the work, and more of the work. */
    private static boolean isAmongWork(Stretch sentence, int start, int i, Governing said) {
        return i > start
                && said.kind().equals("say")
                && !sentence.token(i).capital()
                && !Agents.isPersonAt(sentence, i)
                && TaskVerbs.opensTask(sentence, start);
    }

    /** "… . Đó là yêu cầu của đồng chí X, …": who said what stands before, named only behind it; null where nobody is. */
    static @Nullable Governing afterwards(List<Stretch> sentences) {
        for (Stretch sentence : sentences) {
            int that = THAT.next(sentence, 0, sentence.size());
            if (that == sentence.size() || that > 0 && quoteEnd(sentence) < 0) {
                continue;
            }
            for (int i = that + 2; i < Math.min(sentence.size(), that + LONGEST_SAYING); i++) {
                if (sentence.is(i, "của") && Agents.isPersonAt(sentence, i + 1)) {
                    Lexicon.Match order = OrderVerbs.verbAt(sentence, that + 2);
                    Agents.Agent agent = Agents.at(sentence, i + 1);
                    return order == null || agent == null
                            ? null
                            : new Governing(speaker(sentence, agent), order.phrase(), "tell", i + 1, false, false);
                }
            }
        }
        return null;
    }

    private static final Lexicon THAT = Lexicon.of("đó là");

    /** Where the words of a speaker end who is named only behind them: "“…” - đó là chỉ đạo của X"; -1 elsewhere. */
    static int quoteEnd(Stretch sentence) {
        int that = THAT.next(sentence, 1, sentence.size());
        boolean dash = that > 2 && that < sentence.size() && sentence.is(that - 1, "-");
        return dash && sentence.is(that - 2, "\"") ? that - 2 : dash ? that - 1 : -1;
    }

    /** The name alone, without where it was said. */
    private static String speaker(Stretch sentence, Agents.Agent agent) {
        for (int i = agent.from() + 1; i < agent.end(); i++) {
            boolean place = sentence.at(i, "tại") || sentence.at(i, "trong") || sentence.at(i, "khi");
            if (place || sentence.is(i, ",")) {
                return sentence.part(agent.from(), i).plain();
            }
        }
        return issuer(sentence, agent);
    }

    private static final int LONGEST_SAYING = 12;

    /** "… yêu cầu các đơn vị tăng cường …" behind a subject that is no known office: whoever it is, it is an order. */
    static @Nullable Governing unnamed(Stretch sentence, @Nullable String speaker) {
        int limit = OrderVerbs.areIn(sentence) ? Math.min(sentence.size(), FARTHEST) : 0;
        for (int i = 1; i < limit; i++) {
            Lexicon.Match order = sentence.token(i).capital() ? null : OrderVerbs.orderAt(sentence, i);
            if (order == null
                    || !(order.phrase().equals("yêu cầu") || order.phrase().equals("đề nghị"))
                    || OrderVerbs.isNoun(sentence, i, order)) {
                continue;
            }
            int content = i + order.length();
            Agents.Agent agent = Agents.startsAt(sentence, content) ? Agents.at(sentence, content) : null;
            if (agent == null || agent.verb() < 0 || agent.report()) {
                return null;
            }
            int from = i;
            while (from > 0 && sentence.token(from - 1).isWord() && i - from < 12) {
                from--;
            }
            boolean myself = sentence.at(from, "tôi");
            boolean named = from < i && sentence.token(from).capital() && !myself;
            int end = sentence.is(i - 1, "vừa") ? i - 1 : i;
            String issuer = named ? sentence.part(from, end).plain() : speaker;
            return issuer == null ? null : new Governing(issuer, order.phrase(), order.value(), content, false, false);
        }
        return null;
    }

    /** "Cục X đã bám sát …, Y và Z": the clause has its subject, and it tells what happened. */
    private static boolean reports(Stretch sentence, int i) {
        Agents.Agent agent = Agents.at(sentence, i);
        return agent != null && agent.report() && sentence.at(agent.verb(), "đã");
    }

    private static @Nullable Governing at(
            Stretch sentence, int from, boolean ordered, boolean quiet, @Nullable String speaker) {
        Agents.Agent agent = Agents.at(sentence, from);
        WrittenOrders written = agent == null || agent.group() ? null : WrittenOrders.at(sentence, from, agent);
        if (agent != null && written != null) {
            boolean deed = written.order().phrase().equals("chỉ đạo") && sentence.at(written.nameEnd(), "đã");
            Stretch name = sentence.part(from, written.nameEnd());
            return new Governing(
                    issuer(name, agent.person()),
                    written.order().phrase(),
                    written.order().value(),
                    written.content(),
                    deed && !agent.person(),
                    deed);
        }
        OrderVerbs.Found found = agent == null || agent.verb() < 0 || agent.group()
                ? null
                : OrderVerbs.governing(sentence, agent.verb());
        if (agent == null || found == null) {
            return null;
        }
        Lexicon.Match order = found.order();
        int i = found.end();
        boolean said = order.value().equals("say");
        // "Sở A, Sở B thống nhất về nội dung này": what those two are to agree on, where an order stands
        boolean agree = ordered
                && quiet
                && !agent.person()
                && order.phrase().equals("thống nhất")
                && (sentence.at(i, "với") || sentence.at(i, "về"));
        boolean aside = agree || said && !RESOLUTE.contains(order.phrase()) && quiet;
        boolean told = found.isDeed()
                && ordered
                && !found.past()
                && !isSpeaker(agent.in(sentence), speaker)
                && !(agent.person() && order.value().equals("ask"))
                && !addressesDuty(sentence, i);
        boolean reminds = order.phrase().endsWith("lưu ý") && agent.person();
        boolean addresses = said || reminds || OrderVerbs.addresses(sentence, i);
        if (aside || told || !guides(sentence, agent, order, i) || !addresses) {
            return null;
        }
        boolean report = found.past() && !agent.person() && found.isDeed();
        return new Governing(issuer(sentence, agent), order.phrase(), order.value(), i, report, found.past());
    }

    /** "chỉ đạo" governs when it addresses somebody; "chỉ đạo, hướng dẫn …" is a row of deeds. */
    private static boolean guides(Stretch sentence, Agents.Agent agent, Lexicon.Match order, int i) {
        if (!order.phrase().equals("chỉ đạo")) {
            return true;
        }
        boolean row = sentence.is(i, ",") && TaskVerbs.opensTask(sentence, i + 1);
        boolean sign = i >= sentence.size() || !sentence.token(i).isWord();
        return !row && (agent.person() || Agents.startsAt(sentence, i) || sign);
    }

    /** Whether the agent is the one who has been speaking, named in full or in short. */
    private static boolean isSpeaker(Stretch agent, @Nullable String speaker) {
        String name = Normal.collapsed(agent.plain());
        String known = speaker == null ? "" : Normal.collapsed(speaker);
        return !known.isEmpty() && (known.startsWith(name) || name.startsWith(known));
    }

    /** "chỉ đạo các cục cần …": an order to others, not what the agent itself is told. */
    private static boolean addressesDuty(Stretch sentence, int i) {
        Agents.Agent agent = Agents.at(sentence, i);
        return agent != null && agent.verb() > 0 && TaskVerbs.modal(sentence, agent.verb()) > 0;
    }

    /** The name alone: "ông Lê Văn A" of "ông Lê Văn A, Phó Chủ tịch …"; bodies in a row stay together. */
    private static String issuer(Stretch sentence, Agents.Agent agent) {
        return issuer(agent.in(sentence), agent.person());
    }

    private static final Lexicon FAMILIES = Lexicon.load("family-names.txt");

    /** "Uỷ viên Trung ương Đảng - Bí thư Tỉnh uỷ Lê Văn A": one post of several, nobody named yet. */
    private static boolean isOnePost(Stretch name, int end) {
        boolean honorific = name.at(0, "ông") || name.at(0, "bà") || name.at(0, "đồng chí");
        return !honorific && end + 1 < name.size() && Agents.isPersonAt(name, end + 1);
    }

    private static boolean endsInName(Stretch name, int end) {
        for (int i = Math.max(1, end - 4); i < end - 1; i++) {
            Lexicon.Match family = FAMILIES.at(name, i);
            if (family != null
                    && family.value().isEmpty()
                    && name.token(i).capital()
                    && name.token(end - 1).capital()) {
                return true;
            }
        }
        return false;
    }

    private static String issuer(Stretch name, boolean person) {
        for (int i = 1; i < name.size() && person; i++) {
            boolean apposition =
                    name.is(i, ",") || name.is(i, "-") && name.token(i).spaced();
            if (apposition && (!isOnePost(name, i) || endsInName(name, i))) {
                return name.part(0, i).plain();
            }
        }
        return name.plain();
    }
}
