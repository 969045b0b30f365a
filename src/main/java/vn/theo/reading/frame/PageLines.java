package vn.theo.reading.frame;

import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Knows the lines that belong to a page and not to an article: menus, buttons, headings of lists, contacts. */
public final class PageLines {
    private final Lexicon words = Lexicon.load("page-words.txt");
    private final Lexicon openings = Lexicon.load("page-openings.txt");

    /** What the line announces ("section", "day", "related", "list", "stop", "skip"), empty for a line of an article. */
    String meaning(Block block) {
        if (!block.isText()) {
            return "";
        }
        Stretch content = withoutColon(block.content());
        Lexicon.Match match = words.at(content, 0);
        if (match != null && match.length() == content.size()) {
            return match.value();
        }
        if (content.size() < 40 && openings.at(content, 0) != null) {
            return "stop";
        }
        if (isTrail(content) || isControls(content)) {
            return "skip";
        }
        boolean template = content.text().surface().charAt(block.from()) == '@' && content.size() > 1;
        return template || hasNoWord(content) ? "skip" : "";
    }

    /** "Trang chủ > Tin tức > Kinh tế": where the page stands in its site. */
    private static boolean isTrail(Stretch content) {
        boolean home = HOME.lengthAt(content, 0) > 0;
        if (content.size() > 30 || !(home || content.size() < 20)) {
            return false;
        }
        int signs = 0;
        for (int i = 1; i < content.size(); i++) {
            signs += !content.token(i).isWord() && TRAIL_SIGNS.has(content, i) ? 1 : 0;
        }
        return signs > 1 || (home && (signs > 0 || content.size() < 12));
    }

    private static final Lexicon HOME = Lexicon.of("Trang chủ", "Trang nhất", "Home", "Trang chính");
    private static final WordSet TRAIL_SIGNS = WordSet.of(">", "»", "›", ">>", "→");

    /** "In bài viết | Gửi email", "Xem cỡ chữ: A- A A+": nothing but buttons and counters. */
    private boolean isControls(Stretch content) {
        if (content.size() > 24) {
            return false;
        }
        int i = 0;
        int buttons = 0;
        while (i < content.size()) {
            Lexicon.Match match = words.at(content, i);
            boolean control = match != null
                    && (match.value().equals("skip") || match.value().equals("stop"));
            if (match != null && control) {
                buttons++;
                i += match.length();
            } else if (content.token(i).isWord()) {
                return false;
            } else {
                i++;
            }
        }
        return buttons > 0;
    }

    private static Stretch withoutColon(Stretch content) {
        boolean colon = content.size() > 1 && content.is(content.size() - 1, ":");
        return colon ? content.part(0, content.size() - 1) : content;
    }

    private static boolean hasNoWord(Stretch content) {
        for (int i = 0; i < content.size(); i++) {
            if (content.token(i).isWord() || content.token(i).isNumber()) {
                return false;
            }
        }
        return true;
    }
}
