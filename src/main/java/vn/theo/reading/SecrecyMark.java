package vn.theo.reading;

import java.util.Set;
import vn.theo.reading.text.Normal;

/** Looks for the stamp of a secret document near the top of a text: a line of its own, or "Độ mật: …". */
final class SecrecyMark {
    private static final int LINES = 60;
    private static final Set<String> LEVELS = Set.of("mật", "tối mật", "tuyệt mật");

    private SecrecyMark() {}

    static boolean isOn(String surface) {
        return isOn(surface, LINES);
    }

    /** Whether one of all lines is a stamp: for headers, footers and text boxes, where it may stand anywhere. */
    static boolean isAnywhere(String lines) {
        return isOn(lines, Integer.MAX_VALUE);
    }

    private static boolean isOn(String surface, int most) {
        int from = 0;
        int lines = 0;
        while (from < surface.length() && lines < most) {
            int to = surface.indexOf('\n', from);
            to = to < 0 ? surface.length() : to;
            String line = surface.substring(from, Math.min(to, from + 200));
            if (!line.isBlank()) {
                lines++;
                for (String part : line.split("[|\\u2028]")) {
                    String words = letters(part);
                    if (!words.isEmpty() && isStamp(words)) {
                        return true;
                    }
                }
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean isStamp(String line) {
        String normal = Normal.collapsed(line);
        for (String lead : new String[] {"độ mật", "mức độ mật", "dấu mật", "mức mật"}) {
            if (normal.startsWith(lead)) {
                String level = normal.substring(lead.length()).replace(":", " ").strip();
                return LEVELS.contains(level);
            }
        }
        // capitals typed in TCVN3 keep small letters where a mark stands: "MậT"
        boolean capitals = line.chars().noneMatch(c -> c >= 'a' && c <= 'z')
                && !line.isEmpty()
                && Character.isUpperCase(line.charAt(0));
        return capitals && LEVELS.contains(normal);
    }

    /** The line without marks around it: "| **MẬT** |" becomes "MẬT". */
    private static String letters(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(line.charAt(to - 1))
                && Character.getType(line.charAt(to - 1)) != Character.NON_SPACING_MARK) {
            to--;
        }
        return line.substring(from, to);
    }
}
