package vn.theo.reading.text;

/**
 * What stands in one element of a page, found in one pass without building a tree.
 *
 * @param end offset after its closing tag; where looking stopped when it has none
 * @param closed whether its closing tag was found
 * @param looked how many characters were looked at
 * @param holdsHeadline whether it holds a heading of first rank or an article
 * @param holdsHeading whether it holds a heading of first to third rank
 * @param holdsDate whether it shows a day with its year
 */
record HtmlElement(
        int end,
        boolean closed,
        int looked,
        boolean holdsHeadline,
        boolean holdsHeading,
        boolean holdsDate,
        int lettersOutsideLinks) {
    /** Looks at the element of this name whose opening tag ends before the offset, no further than the limit. */
    static HtmlElement of(String html, String name, int from, int limit) {
        Walk walk = new Walk(html, name, from, (int) Math.min(html.length(), (long) from + limit));
        walk.run();
        return new HtmlElement(
                walk.at, walk.depth == 0, walk.at - from, walk.headline, walk.heading, walk.date, walk.letters);
    }

    /** The offset after a tag, comment or script that begins here; the name of the tag is left in the walk. */
    static int afterTag(String html, int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int end = html.indexOf('>', at);
        return end < 0 ? html.length() : end + 1;
    }

    static String tagName(String html, int from) {
        int to = from;
        int limit = Math.min(html.length(), from + 24);
        while (to < limit && (Chars.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '-')) {
            to++;
        }
        return HtmlNames.at(html, from, to);
    }

    /** The number that an attribute of a tag gives; 1 where it gives none, and never more than some thousands. */
    static int number(String html, int from, int end, String attribute) {
        for (int i = from + 1; i + attribute.length() < end; i++) {
            if (html.charAt(i - 1) <= ' ' && html.regionMatches(true, i, attribute, 0, attribute.length())) {
                int at = i + attribute.length();
                while (at < end && " =\"'\t\n\r".indexOf(html.charAt(at)) >= 0) {
                    at++;
                }
                int digits = at;
                while (at < end && at < digits + 5 && Chars.isDigit(html.charAt(at))) {
                    at++;
                }
                return at == digits ? 1 : Integer.parseInt(html.substring(digits, at));
            }
        }
        return 1;
    }

    private static final class Walk {
        private final String html;
        private final String name;
        private final int limit;
        private int at;
        private int depth = 1;
        private int links;
        private int letters;
        private boolean headline;
        private boolean heading;
        private boolean date;

        Walk(String html, String name, int from, int limit) {
            this.html = html;
            this.name = name;
            this.at = from;
            this.limit = limit;
        }

        void run() {
            while (at < limit && depth > 0) {
                if (html.charAt(at) == '<') {
                    tag();
                } else {
                    words();
                }
            }
        }

        private void tag() {
            boolean closing = at + 1 < limit && html.charAt(at + 1) == '/';
            int named = at + (closing ? 2 : 1);
            int after = afterTag(html, at);
            if (!mayMatter(named)) {
                at = after;
                return;
            }
            String found = tagName(html, named);
            boolean self = after >= 2 && html.charAt(after - 2) == '/';
            if (found.equals(name) && !self) {
                depth += closing ? -1 : 1;
            } else if (!closing) {
                opened(found);
                if (found.equals("script") || found.equals("style")) {
                    int end = html.indexOf("</" + found, after);
                    after = end < 0 ? html.length() : end;
                }
            }
            if (found.equals("a")) {
                links = closing ? Math.max(0, links - 1) : 1;
            }
            at = after;
        }

        /** Whether the first letter is that of a name that is looked for: most tags are refused by it. */
        private boolean mayMatter(int named) {
            int first = named < limit ? html.charAt(named) | 32 : 0;
            return first == name.charAt(0) || first == 'a' || first == 'h' || first == 's';
        }

        private void opened(String found) {
            switch (found) {
                case "h1", "article" -> {
                    headline = true;
                    heading = true;
                }
                case "h2", "h3" -> heading = true;
                default -> {
                    // says nothing about headings
                }
            }
        }

        private void words() {
            int from = at;
            while (at < limit && html.charAt(at) != '<') {
                at++;
            }
            if (links > 0) {
                return;
            }
            for (int i = from; i < at; i++) {
                letters += Chars.isLetter(html.charAt(i)) ? 1 : 0;
                date |= i + 4 < at && isYear(i);
            }
        }

        /** "/2026", ".2026", "-2026" after a digit. */
        private boolean isYear(int i) {
            char c = html.charAt(i);
            boolean sign = (c == '/' || c == '.' || c == '-') && i > 0 && Character.isDigit(html.charAt(i - 1));
            if (!sign) {
                return false;
            }
            String century = html.substring(i + 1, i + 3);
            return (century.equals("20") || century.equals("19"))
                    && Character.isDigit(html.charAt(i + 3))
                    && Character.isDigit(html.charAt(i + 4));
        }
    }
}
