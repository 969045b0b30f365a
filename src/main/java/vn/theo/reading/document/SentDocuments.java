package vn.theo.reading.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Reads letters and dispatches without a number that were sent: "đã ban hành văn bản về …", "theo công văn … của Bộ Y tế". */
final class SentDocuments {
    private static final Set<String> TYPES = Set.of("công văn", "văn bản", "công điện", "thông báo");
    private static final WordSet ALREADY = WordSet.of("đã", "vừa", "mới");
    private static final WordSet AMOUNTS = WordSet.of("một", "01", "1", "có");
    private static final Lexicon SENT = Lexicon.of("ban hành", "có", "ký", "ký ban hành", "gửi", "phát hành", "ra");
    private static final Lexicon ABOUT =
            Lexicon.of("về", "về việc", "chỉ đạo", "yêu cầu", "đề nghị", "hướng dẫn", "đôn đốc", "triển khai");

    private static final int SHORTEST_TITLE = 4;

    private SentDocuments() {}

    /** The letter whose type stands from from to after, null when none is told of. */
    static @Nullable DocumentMention at(Stretch words, int from, int after, String type, IssuerNames issuers) {
        int about = TYPES.contains(type) ? ABOUT.lengthAt(words, after) : 0;
        if (about == 0) {
            return null;
        }
        int end = issuers.titleEnd(words, after + about);
        boolean sent = isSent(words, from);
        boolean followed = words.is(from - 1, "theo") && issuers.after(words, end) != null;
        if (end - after < SHORTEST_TITLE || !sent && !followed) {
            return null;
        }
        String name = Normal.collapsed(words.part(after, end).plain());
        return DocumentMention.titled(type, null, name, words, from, end, issuers);
    }

    private static boolean isSent(Stretch words, int from) {
        int verb = AMOUNTS.has(words, from - 1) && !words.is(from - 1, "có") ? from - 1 : from;
        for (int length = 3; length > 0; length--) {
            if (SENT.lengthAt(words, verb - length) == length && ALREADY.has(words, verb - length - 1)) {
                return true;
            }
        }
        return false;
    }
}
