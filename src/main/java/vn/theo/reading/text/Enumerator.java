package vn.theo.reading.text;

/** Recognises what numbers a line: "1.", "2.3.", "a)", "(iv)", "III.", "đ)", with layout marks around it. */
final class Enumerator {
    private Enumerator() {}

    /** The offset of the words after the number that starts at from, or from when there is none. */
    static int end(String surface, int from, int to) {
        int i = skipOpening(surface, from, to);
        boolean bracket = i < to && surface.charAt(i) == '(';
        i = skipMarks(surface, bracket ? i + 1 : i, to);
        int labelEnd = labelEnd(surface, i, to, bracket);
        if (labelEnd == i) {
            return from;
        }
        i = skipMarks(surface, labelEnd, to);
        if (i >= to || !closes(surface.charAt(i), bracket)) {
            return from;
        }
        i++;
        int marks = skipMarks(surface, i, to);
        if (marks < to && !Chars.isSpace(surface.charAt(marks)) && !(surface.charAt(i - 1) == ')' && marks == i)) {
            return glued(surface, from, i, marks, to) ? marks : from;
        }
        while (marks < to && Chars.isSpace(surface.charAt(marks))) {
            marks++;
        }
        return marks < to ? marks : from;
    }

    /** "1.Mục đích": a typing habit, accepted before a capital only. */
    private static boolean glued(String surface, int from, int i, int marks, int to) {
        boolean number = Character.isDigit(surface.charAt(skipOpening(surface, from, to)));
        return number
                && surface.charAt(i - 1) == '.'
                && Character.isUpperCase(surface.charAt(marks))
                && marks + 1 < to
                && Character.isLowerCase(surface.charAt(marks + 1));
    }

    /** The number without marks and spaces, "a)" for "*a*)". */
    static String label(String surface, int from, int end) {
        StringBuilder label = new StringBuilder();
        for (int i = from; i < end; i++) {
            char c = surface.charAt(i);
            if (c != '*' && c != '_' && !Chars.isSpace(c)) {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static boolean closes(char c, boolean bracket) {
        return bracket ? c == ')' : c == '.' || c == ')' || c == '/';
    }

    private static int labelEnd(String surface, int from, int to, boolean bracket) {
        int i = from;
        while (i < to && i - from < 9 && (Character.isDigit(surface.charAt(i)) || isInnerDot(surface, from, i, to))) {
            i++;
        }
        if (i > from) {
            boolean slash = i < to && surface.charAt(i) == '/';
            boolean long_ = surface.indexOf('.', from, i) < 0 && i - from > 2;
            boolean spaceAfterSlash = slash && i + 1 < to && Chars.isSpace(surface.charAt(i + 1));
            return long_ || (slash && !spaceAfterSlash) ? from : i;
        }
        int roman = romanEnd(surface, from, to);
        if (roman > from && roman < to && closes(surface.charAt(roman), bracket) && surface.charAt(roman) != '/') {
            return roman;
        }
        boolean letter = from + 1 < to && Character.isLetter(surface.charAt(from)) && surface.charAt(from + 1) == ')';
        boolean capital = from + 1 < to
                && surface.charAt(from) >= 'A'
                && surface.charAt(from) <= 'H'
                && surface.charAt(from + 1) == '.'
                && from + 2 < to
                && Chars.isSpace(surface.charAt(from + 2));
        return letter || capital ? from + 1 : from;
    }

    private static boolean isInnerDot(String surface, int from, int i, int to) {
        return i > from
                && surface.charAt(i) == '.'
                && i + 1 < to
                && Character.isDigit(surface.charAt(i + 1))
                && i - from <= 2;
    }

    private static int romanEnd(String surface, int from, int to) {
        int i = from;
        while (i < to && i - from < 6 && "IVXivx".indexOf(surface.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** "** 2.1. **Tập trung …": a space that slipped inside the marks before the number. */
    private static int skipOpening(String surface, int from, int to) {
        int i = skipMarks(surface, from, to);
        while (i > from && i < to && Chars.isSpace(surface.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipMarks(String surface, int from, int to) {
        int i = from;
        while (i < to && (surface.charAt(i) == '*' || surface.charAt(i) == '_')) {
            i++;
        }
        return i;
    }
}
