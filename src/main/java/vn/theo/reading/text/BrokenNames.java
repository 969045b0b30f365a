package vn.theo.reading.text;

import java.util.Map;
import java.util.Set;

/**
 * Names with a dash inside that a hard line break cut right before it: "Sở Lao động" and below it "- Thương binh và Xã
 * hội …" is no list item.
 */
final class BrokenNames {
    /** The word before the dash in normal form, and the words that may follow behind it. */
    private static final Map<String, Set<String>> PAIRS = Map.ofEntries(
            Map.entry("động", Set.of("thương", "tb", "hôn")),
            Map.entry("tế", Set.of("xã", "kỹ", "hạ", "kế", "ngân", "chính", "dân")),
            Map.entry("thông", Set.of("vận", "công", "xây")),
            Map.entry("tin", Set.of("thể", "truyền", "du")),
            Map.entry(Normal.of("hóa"), Set.of("thông", "xã", "thể", "gia", "nghệ")),
            Map.entry("chính", Set.of("kế", "ngân", "tiền", "sự", "tổ", "viễn", "quản")),
            Map.entry("hoạch", Set.of("tài", "đầu", "kiến")),
            Map.entry("mại", Set.of("dịch", "du")),
            Map.entry("nghiệp", Set.of("xây", "tiểu", "lâm", "thương", "dịch", "nông")),
            Map.entry("phòng", Set.of("an")),
            Map.entry("trị", Set.of("xã", "hành")),
            Map.entry("số", Set.of("kế", "gia")),
            Map.entry("lập", Set.of("tự")),
            Map.entry("do", Set.of("hạnh")));

    private BrokenNames() {}

    /** Whether the line from {@code words} on, behind its dash, goes on with the name that ends a line before it. */
    static boolean goOn(String surface, int lineFrom, int lineTo, int words, int to) {
        int start = lineTo;
        while (start > lineFrom && Character.isLetter(surface.charAt(start - 1))) {
            start--;
        }
        int end = words;
        while (end < to && Character.isLetter(surface.charAt(end))) {
            end++;
        }
        if (start == lineTo || end == words) {
            return false;
        }
        Set<String> next = PAIRS.get(Normal.of(surface.substring(start, lineTo)));
        return next != null && next.contains(Normal.of(surface.substring(words, end)));
    }
}
