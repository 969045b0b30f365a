package vn.theo.reading.directive;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Verbs of ordering, asking and saying, and when such a word is a noun instead. */
final class OrderVerbs {
    private static final Lexicon ORDERS = Lexicon.load("order-verbs.txt");
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
    /** "Giao Ban Tổ chức …" is no meeting ("giao ban"). */
    private static final Lexicon.Match ASSIGN = new Lexicon.Match("giao", "tell", 1);
    /** Orders that a subordinate may be told to give in turn. */
    private static final Set<String> DEEDS =
            Set.of("chỉ đạo", "giao", "đề xuất", "đôn đốc", "phân công", "kiến nghị", "kêu gọi", "quán triệt");

    private OrderVerbs() {}

    /**
     * The verb of a governing clause.
     *
     * @param end behind it and its auxiliaries
     * @param past whether "đã" stands before it
     */
    record Found(Lexicon.Match order, int end, boolean past) {
        boolean isDeed() {
            return DEEDS.contains(order.phrase());
        }
    }

    /** Whether a verb of ordering, asking or saying stands anywhere in some words: without one nobody tells anything. */
    static boolean areIn(Stretch words) {
        return ORDERS.isIn(words);
    }

    /** The verb that governs from i on, behind auxiliaries and further verbs of saying; null when none does. */
    static @Nullable Found governing(Stretch sentence, int from) {
        int i = from;
        boolean past = false;
        Lexicon.Match order = null;
        int last = Math.min(sentence.size(), from + 24);
        while (i < last) {
            Lexicon.Match here = verbAt(sentence, i);
            int auxiliary = AUXILIARIES.lengthAt(sentence, i);
            past |= sentence.is(i, "đã");
            if (here != null && here.length() >= auxiliary && !isNoun(sentence, i, here)) {
                order = here;
                i += here.length();
                if (!here.value().equals("say") || !goesOn(sentence, i)) {
                    break;
                }
            } else if (auxiliary > 0) {
                i += auxiliary;
            } else {
                break;
            }
        }
        return order == null ? null : new Found(order, i, past);
    }

    /** The verb of ordering, asking or saying at i, null when none stands there. */
    static Lexicon.@Nullable Match verbAt(Stretch s, int i) {
        Lexicon.Match match = ORDERS.at(s, i);
        if (isAssignment(s, i, match)) {
            return ASSIGN;
        }
        return match == null || match.value().equals("no") ? null : match;
    }

    private static boolean isAssignment(Stretch s, int i, Lexicon.@Nullable Match match) {
        return match != null
                && match.phrase().equals("giao ban")
                && s.token(i + 1).capital();
    }

    /** The ordering or saying verb at i, null when none stands there. */
    static Lexicon.@Nullable Match orderAt(Stretch s, int i) {
        Lexicon.Match match = ORDERS.at(s, i);
        if (isAssignment(s, i, match)) {
            return ASSIGN;
        }
        return match == null || match.value().equals("say") || match.value().equals("no") ? null : match;
    }

    /** How many words that verb takes, 0 when none stands there: whom it addresses is named behind it. */
    static int lengthAt(Stretch s, int i) {
        Lexicon.Match order = orderAt(s, i);
        return order == null ? 0 : order.length();
    }

    /** Whether somebody or something to do follows: not so in "dự và chỉ đạo diễn đàn". */
    static boolean addresses(Stretch sentence, int i) {
        boolean sign =
                i >= sentence.size() || !sentence.token(i).isWord() || ClauseOpenings.addresseeAt(sentence, i) > i;
        return sign
                || Agents.startsAt(sentence, i)
                || TaskVerbs.opensTask(sentence, i)
                || TaskVerbs.modal(sentence, i) > 0
                || sentence.token(i).capital()
                || TaskClause.opensLead(sentence, i)
                || Connectives.lengthAt(sentence, i) > 0
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
            if (here != null
                    && !here.value().equals("ask")
                    && !here.phrase().equals("chỉ đạo")
                    && !isNoun(sentence, k, here)
                    && (k == i
                            || AUXILIARIES.lengthAt(sentence, k - 1) > 0
                            || sentence.is(k - 1, "nghị")
                            || sentence.is(k - 1, "họp"))) {
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
            case "," -> sentence.is(after, ",");
            case "không", "chưa" -> !order.value().equals("say");
            case "theo", "được", "ứng", "các", "những", "của", "sự", "xét", "bản", "tác", "ban", "về", "trong" -> true;
            case "kiến" -> !order.phrase().startsWith("kết luận");
            default ->
                sentence.is(after, "của")
                        || sentence.is(after, "này")
                        || (order.phrase().equals("yêu cầu") && sentence.is(after, "nhiệm"));
        };
    }
}
