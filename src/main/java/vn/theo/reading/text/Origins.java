package vn.theo.reading.text;

import java.util.Arrays;

/**
 * Where in a text as received the characters of a surface come from. Kept in runs, because most characters are copied
 * side by side and two numbers for each of them would take four times the room of the text.
 */
final class Origins {
    /** Stands for the end of what a character stands for where each stands for the one character it was copied from. */
    private static final int COPIED = -1;

    /** Offsets of the surface where runs begin. */
    private int[] places = new int[512];
    /** Offsets of the text as received where the first characters of the runs begin. */
    private int[] begins = new int[512];
    /** Where all characters of a run end in the text as received. */
    private int[] ends = new int[512];

    private int runs;
    private int length;
    private int receivedEnd;

    /** Some characters are copied from here on. */
    void copy(int from, int count) {
        if (count == 0) {
            return;
        }
        boolean goesOn = runs > 0 && ends[runs - 1] == COPIED && begins[runs - 1] + length - places[runs - 1] == from;
        if (!goesOn) {
            open(from, COPIED);
        }
        length += count;
    }

    /** One character stands for a stretch of the text as received. */
    void stand(int from, int to) {
        if (runs == 0 || begins[runs - 1] != from || ends[runs - 1] != to) {
            open(from, to);
        }
        length++;
    }

    /** One character, copied or not. */
    void add(int from, int to) {
        if (to == from + 1) {
            copy(from, 1);
        } else {
            stand(from, to);
        }
    }

    private void open(int begin, int end) {
        if (runs == places.length) {
            room(runs * 2);
        }
        places[runs] = length;
        begins[runs] = begin;
        ends[runs++] = end;
    }

    /** Takes characters back, so that so many are left. */
    void cut(int left) {
        length = left;
        while (runs > 0 && places[runs - 1] >= left) {
            runs--;
        }
    }

    /** Ends the surface where the text as received ends. */
    void close(int end) {
        receivedEnd = end;
        if (runs < places.length / 2) {
            room(runs);
        }
    }

    private void room(int count) {
        places = Arrays.copyOf(places, count);
        begins = Arrays.copyOf(begins, count);
        ends = Arrays.copyOf(ends, count);
    }

    private int run(int place) {
        int found = Arrays.binarySearch(places, 0, runs, place);
        return found >= 0 ? found : -found - 2;
    }

    /** Where the character at this place of the surface begins in the text as received; its end behind the last one. */
    int begin(int place) {
        if (place >= length) {
            return receivedEnd;
        }
        int run = run(place);
        return ends[run] == COPIED ? begins[run] + place - places[run] : begins[run];
    }

    /** Where the character at this place of the surface ends in the text as received. */
    int end(int place) {
        int run = run(place);
        return ends[run] == COPIED ? begins[run] + place - places[run] + 1 : ends[run];
    }
}
