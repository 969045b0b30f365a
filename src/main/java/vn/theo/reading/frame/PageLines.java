package vn.theo.reading.frame;

import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

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
        boolean template = content.text().surface().charAt(block.from()) == '@' && content.size() > 1;
        return template || hasNoWord(content) ? "skip" : "";
    }

    private static Stretch withoutColon(Stretch content) {
        boolean colon = content.size() > 1 && content.norm(content.size() - 1).equals(":");
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
