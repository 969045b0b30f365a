package vn.theo.reading.text;

import org.jspecify.annotations.Nullable;

/** Writes the surface of a page: its words with the places they come from, and the marks that stand for its tags. */
final class HtmlWriter {
    private final String html;
    private final HtmlFurniture furniture;
    private final StringBuilder surface;
    private final Origins origins = new Origins();
    private final HtmlTables tables;
    private final HtmlLine line = new HtmlLine();
    /** The element that holds the lead, when the page names one and it is open. */
    private String lead = "";

    private boolean inItem;
    private int afterLink = -1;

    HtmlWriter(String html, HtmlFurniture furniture) {
        this.html = html;
        this.furniture = furniture;
        // most of a page is marks and furniture
        this.surface = new StringBuilder(html.length() / 4 + 64);
        this.tables = new HtmlTables(html);
    }

    /** Nothing follows. */
    void end() {
        endLine();
        origins.close(html.length());
    }

    int beginOf(int place) {
        return origins.begin(place);
    }

    String surface() {
        return surface.toString();
    }

    Text text(@Nullable OfficeLexicon office) {
        return Text.of(html, surface(), origins, office);
    }

    /** Takes the characters up to the next tag or reference as they are, on one line. */
    int words(int from) {
        int i = from;
        if (endsLine()) {
            // nobody sees them there, and inside cells a line of spaces would end the row
            while (i < html.length() && isSpace(html.charAt(i))) {
                i++;
            }
        }
        int copied = i;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<' || c == '&') {
                break;
            }
            if (c == '\n' || c == '\r' || c == '\t') {
                copy(copied, i);
                add(' ', i, i + 1);
                copied = i + 1;
            }
            i++;
        }
        copy(copied, i);
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private void copy(int from, int to) {
        if (to > from) {
            surface.append(html, from, to);
            origins.copy(from, to - from);
        }
    }

    void mark(HtmlEffect effect, String name, boolean closing, int from, int end) {
        switch (effect) {
            case TITLE -> addAll(closing ? "\n" : "\n# ", from, end);
            case HEADING -> heading(name, closing, from, end);
            case ITEM -> {
                inItem = !closing;
                addAll(closing ? "\n" : "\n- ", from, end);
            }
            case TABLE -> addAll(tables.marks(name, closing, from, end, isCellEmpty()), from, end);
            case BOLD -> addAll(lead.isEmpty() ? "**" : "", from, end);
            case IMAGE -> picture(from, end);
            case AMP -> {
                if (!closing && html.startsWith("<amp-img", from)) {
                    picture(from, end);
                }
            }
            case LINK -> link(closing, from, end);
            case INLINE -> inline(name, closing, from, end);
            case BLOCK -> block(name, closing, from, end);
            case NONE, SKIPPED -> {
                // nothing of it shows
            }
        }
    }

    /** What was left out here stood on lines of its own. */
    void breakLine(int at) {
        addAll("\n", at, at);
    }

    /** Sites mark the lead as a heading, a paragraph or a division; it becomes a bold paragraph. */
    private void heading(String name, boolean closing, int from, int end) {
        boolean leads = closing ? lead.equals(name) : furniture.isLead(name, from, end);
        if (leads) {
            block(name, closing, from, end);
        } else {
            addAll(closing ? "\n" : "\n### ", from, end);
        }
    }

    private void block(String name, boolean closing, int from, int end) {
        boolean mayLead = name.equals("p") || name.equals("div") || (name.length() == 2 && name.charAt(1) <= '6');
        if (!closing && mayLead && lead.isEmpty() && furniture.isLead(name, from, end)) {
            lead = name;
            addAll("\n**", from, end);
        } else if (closing && lead.equals(name)) {
            lead = "";
            addAll("**", from, end);
            addAll("\n", from, end);
        } else if (lead.isEmpty() || name.equals("br")) {
            inItem &= !(closing && (name.equals("ul") || name.equals("ol")));
            addAll("\n", from, end);
        }
    }

    /** The small pictures in lists of articles show nothing that has a caption. */
    private void picture(int from, int end) {
        if (!inItem) {
            addAll("\n[img]\n", from, end);
        }
    }

    private void link(boolean closing, int from, int end) {
        if (closing) {
            line.linkCloses(surface.length());
            afterLink = surface.length();
            addAll(opensNext(end) ? " " : "", from, end);
        } else {
            line.linkOpens(surface.length());
        }
    }

    /** Whether a tag opens right here: a link and what stands beside it are set apart by style alone. */
    private boolean opensNext(int i) {
        return i + 1 < html.length() && html.charAt(i) == '<' && Character.isLetter(html.charAt(i + 1));
    }

    /** A date that stands beside a link is a line of its own. */
    private void inline(String name, boolean closing, int from, int end) {
        boolean time = name.equals("time");
        if (closing || (!time && end - from < 8)) {
            return;
        }
        boolean besideLink = afterLink > line.start() && isBlankFrom(afterLink);
        if (besideLink && (time || furniture.isDate(name, from, end))) {
            addAll("\n", from, end);
        } else if (time) {
            addAll(" ", from, end);
        }
    }

    private boolean isBlankFrom(int place) {
        for (int i = surface.length() - 1; i >= place; i--) {
            if (surface.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean isCellEmpty() {
        int end = surface.length();
        while (end > 0 && surface.charAt(end - 1) != '\n' && Chars.isSpace(surface.charAt(end - 1))) {
            end--;
        }
        return end > 1 && surface.charAt(end - 1) == '\n' && surface.charAt(end - 2) == '|';
    }

    private void addAll(String marks, int from, int end) {
        boolean opening = marks.length() > 1 && marks.charAt(0) == '\n';
        // marks take no characters of the text: they sit before an opening tag's end or at a closing tag's start
        int at = opening ? end : from;
        // inside cells blank lines would end the row, and elsewhere one parts as well as many
        boolean needless = marks.equals("\n") && endsLine() && (tables.inCells() || endsBlankLine());
        for (int i = 0; i < marks.length() && !needless; i++) {
            boolean ends = marks.charAt(i) == '\n';
            if (ends) {
                endLine();
            }
            add(marks.charAt(i), at, at);
            if (ends) {
                line.begin(surface.length());
            }
        }
    }

    private boolean endsBlankLine() {
        return surface.length() > 1 && surface.charAt(surface.length() - 2) == '\n';
    }

    private boolean endsLine() {
        return surface.length() > 0 && surface.charAt(surface.length() - 1) == '\n';
    }

    /** Takes back a line that turned out to be a menu. */
    private void endLine() {
        if (!tables.inCells() && line.isMenu(surface, surface.length())) {
            surface.setLength(line.start());
            origins.cut(line.start());
        }
    }

    /** Adds a character with the stretch of the page that it stands for. */
    void add(char c, int from, int to) {
        surface.append(c);
        origins.add(from, to);
    }
}
