package vn.theo.reading.format.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.List;

/** Finds the long straight rules of tables in the picture of a page, and wipes them out so that they are no letters. */
final class PictureRules {
    private static final int DARK = 140;
    private static final int WHITE = 255;
    private static final int MAX_RULES = 4_000;
    /** Longer than the stroke of any letter of a text at 300 dots an inch. */
    private static final int SHORTEST = 110;

    private static final int SAMPLES = 7;
    private static final int THICKEST = 14;

    private final WritableRaster dots;
    private final int width;
    private final int height;
    private final List<PdfPage.Rule> rules = new ArrayList<>();

    private PictureRules(BufferedImage grey) {
        this.dots = grey.getRaster();
        this.width = grey.getWidth();
        this.height = grey.getHeight();
    }

    /** The rules of a grey picture in its dots; they are white in it afterwards. */
    static List<PdfPage.Rule> take(BufferedImage grey) {
        PictureRules picture = new PictureRules(grey);
        picture.find(true);
        picture.find(false);
        picture.rules.forEach(picture::wipe);
        return picture.rules;
    }

    private void find(boolean across) {
        int lines = across ? height : width;
        int length = across ? width : height;
        int[] row = new int[length];
        for (int i = 0; i < lines; i++) {
            if (across) {
                dots.getSamples(0, i, length, 1, 0, row);
            } else {
                dots.getSamples(i, 0, 1, length, 0, row);
            }
            int from = -1;
            for (int j = 0; j <= length; j++) {
                boolean dark = j < length && row[j] < DARK;
                if (dark && from < 0) {
                    from = j;
                } else if (!dark && from >= 0) {
                    if (j - from >= SHORTEST && isThin(i, from, j, across) && rules.size() < MAX_RULES) {
                        rules.add(across ? new PdfPage.Rule(from, i, j - 1, i) : new PdfPage.Rule(i, from, i, j - 1));
                    }
                    from = -1;
                }
            }
        }
    }

    /** A rule has white on both sides within a few dots; a dark area has not. */
    private boolean isThin(int at, int from, int to, boolean across) {
        int thin = 0;
        for (int i = 1; i <= SAMPLES; i++) {
            int place = from + (to - from) * i / (SAMPLES + 1);
            thin += isWhiteNear(at, place, across, 1) && isWhiteNear(at, place, across, -1) ? 1 : 0;
        }
        // some places may lie on rules that cross this one
        return thin * 2 > SAMPLES;
    }

    private boolean isWhiteNear(int at, int place, boolean across, int step) {
        for (int i = 1; i <= THICKEST; i++) {
            int line = at + i * step;
            if (line < 0 || line >= (across ? height : width)) {
                return true;
            }
            int dot = across ? dots.getSample(place, line, 0) : dots.getSample(line, place, 0);
            if (dot >= DARK) {
                return true;
            }
        }
        return false;
    }

    private void wipe(PdfPage.Rule rule) {
        int fromX = Math.max(0, (int) rule.x1() - 2);
        int toX = Math.min(width - 1, (int) rule.x2() + 2);
        int fromY = Math.max(0, (int) rule.y1() - 2);
        int toY = Math.min(height - 1, (int) rule.y2() + 2);
        for (int y = fromY; y <= toY; y++) {
            for (int x = fromX; x <= toX; x++) {
                dots.setSample(x, y, 0, WHITE);
            }
        }
    }
}
