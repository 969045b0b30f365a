package vn.theo.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

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
record Governing(String issuer, String verb, String kind, int content, boolean body, boolean past) {
    private static final Lexicon ORDERS = Lexicon.load("order-verbs.txt");
    private static final int FARTHEST = 160;
    /** "Giao Ban Tổ chức …" is no meeting ("giao ban"). */
    private static final Lexicon.Match ASSIGN = new Lexicon.Match("giao", "tell", 1);

    private static final Lexicon AUXILIARIES = Lexicon.of(
            "đã",
            "cũng",
            "vừa",
            "còn",
            "luôn",
            "tiếp tục",
            "đặc biệt",
            "nhiệt liệt",
            "thẳng thắn",
            "cơ bản",
            "tập trung",
            "phát biểu",
            "phát biểu kết luận",
            "kết luận",
            "hội nghị",
            "phiên họp",
            "cuộc họp",
            "buổi làm việc",
            "thống nhất",
            "khi",
            "thêm",
            "một lần nữa",
            "vui mừng",
            "phát biểu chỉ đạo",
            "có ý kiến",
            "chủ trì",
            "ban hành",
            "văn bản",
            "công văn",
            "mới đây",
            "yêu cầu",
            "tại",
            "cho ý kiến",
            "nghiêm khắc",
            "trân trọng",
            ",",
            "và",
            "đồng thời",
            "chỉ đạo",
            "kịp thời");
    private static final Set<String> RESOLUTE = Set.of(
            "nhấn mạnh",
            "nêu rõ",
            "chỉ rõ",
            "kết luận",
            "kết luận như sau",
            "lưu ý rằng",
            "quán triệt",
            "định hướng",
            "thống nhất");

    /** Whether what follows the verb is told even where no duty word says so. */
    boolean isOrder() {
        return !kind.equals("say") || RESOLUTE.contains(verb);
    }

    /** The ordering or saying verb at i, null when none stands there. */
    static Lexicon.@Nullable Match orderAt(Stretch s, int i) {
        Lexicon.Match match = ORDERS.at(s, i);
        if (match != null && match.phrase().equals("giao ban") && s.token(i + 1).capital()) {
            return ASSIGN;
        }
        return match == null || match.value().equals("say") || match.value().equals("no") ? null : match;
    }

    /**
     * The first governing clause of a sentence, null when it has none.
     *
     * @param ordered whether an order stands already, so that "chỉ đạo" is what somebody is told to do
     * @param quiet whether nobody speaks here, so that only orders govern
     */
    static @Nullable Governing of(Stretch sentence, boolean ordered, boolean quiet, @Nullable String speaker) {
        int start = TaskClauses.start(sentence);
        int limit = Math.min(sentence.size(), start + FARTHEST);
        boolean open = true;
        Governing first = null;
        boolean named = false;
        for (int i = start; i < limit && (first == null || i < first.content()); i++) {
            boolean begins = open && Agents.startsAt(sentence, i);
            Governing here = begins ? at(sentence, i, ordered, quiet, speaker) : null;
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
            if (norm.equals(";")) {
                break;
            }
        }
        return first;
    }

    /** "… yêu cầu các đơn vị tăng cường …" behind a subject that is no known office: whoever it is, it is an order. */
    static @Nullable Governing unnamed(Stretch sentence, @Nullable String speaker) {
        for (int i = 1; i < Math.min(sentence.size(), FARTHEST); i++) {
            Lexicon.Match order = sentence.token(i).capital() ? null : orderAt(sentence, i);
            boolean word = order != null
                    && (order.phrase().equals("yêu cầu") || order.phrase().equals("đề nghị"));
            if (!word || isNoun(sentence, i, order)) {
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
            boolean named = from < i && sentence.token(from).capital();
            String issuer = named ? sentence.part(from, i).plain() : speaker;
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
        if (agent == null || agent.verb() < 0 || agent.group()) {
            return null;
        }
        int i = agent.verb();
        boolean past = false;
        Lexicon.Match order = null;
        int last = Math.min(sentence.size(), i + 24);
        while (i < last) {
            Lexicon.Match here = ORDERS.at(sentence, i);
            int auxiliary = AUXILIARIES.lengthAt(sentence, i);
            boolean orderHere = here != null
                    && !here.value().equals("no")
                    && here.length() >= auxiliary
                    && !isNoun(sentence, i, here);
            past |= sentence.norm(i).equals("đã");
            if (orderHere) {
                order = here;
                i += here.length();
                if (!here.value().equals("say") || !goesOn(sentence, i)) {
                    break;
                }
                continue;
            }
            if (auxiliary == 0) {
                break;
            }
            i += auxiliary;
        }
        if (order == null) {
            return null;
        }
        boolean deed = order.phrase().equals("chỉ đạo")
                || order.phrase().equals("giao")
                || order.phrase().equals("đề xuất")
                || order.phrase().equals("đôn đốc")
                || order.phrase().equals("phân công")
                || order.phrase().equals("kiến nghị")
                || order.phrase().equals("kêu gọi");
        boolean aside = order.value().equals("say") && !RESOLUTE.contains(order.phrase()) && quiet;
        boolean told =
                deed && ordered && !past && !isSpeaker(agent.in(sentence), speaker) && !addressesDuty(sentence, i);
        boolean row = order.phrase().equals("chỉ đạo")
                && sentence.norm(i).equals(",")
                && TaskVerbs.opensTask(sentence, i + 1);
        boolean whom = !order.phrase().equals("chỉ đạo")
                || agent.person()
                || Agents.startsAt(sentence, i)
                || !sentence.token(Math.min(i, sentence.size() - 1)).isWord();
        if (row || !whom || aside || told || !order.value().equals("say") && !addresses(sentence, i)) {
            return null;
        }
        return new Governing(
                issuer(sentence, agent), order.phrase(), order.value(), i, past && !agent.person() && deed, past);
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

    /** Whether somebody or something to do follows: not so in "dự và chỉ đạo diễn đàn". */
    private static boolean addresses(Stretch sentence, int i) {
        boolean sign = i >= sentence.size() || !sentence.token(i).isWord();
        return sign
                || Agents.startsAt(sentence, i)
                || TaskVerbs.opensTask(sentence, i)
                || TaskVerbs.modal(sentence, i) > 0
                || sentence.token(i).capital()
                || TaskClauses.opensLead(sentence, i)
                || hasDuty(sentence, i);
    }

    private static boolean hasDuty(Stretch sentence, int i) {
        for (int k = i; k < Math.min(sentence.size(), i + 40); k++) {
            if (TaskVerbs.modal(sentence, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "phát biểu chỉ đạo hội nghị nhấn mạnh": another verb of saying is still to come. */
    private static boolean goesOn(Stretch sentence, int i) {
        for (int k = i; k < Math.min(sentence.size(), i + 8); k++) {
            String norm = sentence.norm(k);
            if (norm.equals(":")) {
                return false;
            }
            Lexicon.Match here = ORDERS.at(sentence, k);
            boolean telling = here != null
                    && !here.value().equals("ask")
                    && !here.phrase().equals("chỉ đạo");
            if (telling
                    && !isNoun(sentence, k, here)
                    && (k == i
                            || AUXILIARIES.lengthAt(sentence, k - 1) > 0
                            || sentence.norm(k - 1).equals("nghị")
                            || sentence.norm(k - 1).equals("họp"))) {
                return true;
            }
            if (norm.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "đáp ứng yêu cầu", "theo đề nghị của", "yêu cầu nhiệm vụ". */
    static boolean isNoun(Stretch sentence, int i, Lexicon.Match order) {
        int after = i + order.length();
        return switch (sentence.norm(i - 1)) {
            case "," -> sentence.norm(after).equals(",");
            case "theo", "được", "ứng", "các", "những", "của", "sự", "xét", "bản", "tác", "ban", "về" -> true;
            case "kiến" -> !order.phrase().startsWith("kết luận");
            default ->
                sentence.norm(after).equals("của")
                        || sentence.norm(after).equals("này")
                        || (order.phrase().equals("yêu cầu")
                                && sentence.norm(after).equals("nhiệm"));
        };
    }

    /** The name alone: "ông Lê Văn A" of "ông Lê Văn A, Phó Chủ tịch …"; bodies in a row stay together. */
    private static String issuer(Stretch sentence, Agents.Agent agent) {
        Stretch name = agent.in(sentence);
        for (int i = 1; i < name.size() && agent.person(); i++) {
            boolean apposition = name.norm(i).equals(",")
                    || name.norm(i).equals("-") && name.token(i).spaced();
            if (apposition) {
                return name.part(0, i).plain();
            }
        }
        return name.plain();
    }
}
