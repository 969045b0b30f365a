package vn.theo.reading.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Who signed an act: the name in the last lines, and the post printed above it ("KT. CHỦ TỊCH" stands above that). */
record Signature(Stretch name, @Nullable Stretch post) {
    private static final Lexicon RECIPIENTS = Lexicon.of("Nơi nhận", "Như trên", "Lưu");

    static @Nullable Signature find(List<Block> closing, PersonNames names, Lexicon posts) {
        boolean columns = closing.stream().anyMatch(block -> block.column() > 0);
        Signature found = columns
                ? last(closing.stream().filter(block -> block.column() > 0).toList(), names, posts)
                : null;
        return found == null ? last(closing, names, posts) : found;
    }

    private static @Nullable Signature last(List<Block> closing, PersonNames names, Lexicon posts) {
        Signature found = null;
        Stretch before = null;
        for (Block block : closing) {
            if (!block.marker().isEmpty() || RECIPIENTS.at(block.content(), 0) != null) {
                before = null;
                continue;
            }
            for (Stretch line : block.lines()) {
                if (before != null && isName(line, names) && posts.at(line, 0) == null) {
                    found = new Signature(line, before);
                }
                before = line.isEmpty() ? before : line;
            }
        }
        return found;
    }

    private static boolean isName(Stretch line, PersonNames names) {
        if (line.size() < 2 || line.size() > 5 || !names.isFamily(line, 0)) {
            return false;
        }
        for (int i = 0; i < line.size(); i++) {
            if (!line.token(i).capital()) {
                return false;
            }
        }
        return true;
    }
}
