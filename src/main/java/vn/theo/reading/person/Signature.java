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
        List<Block> right = closing.stream().filter(Signature::mayStandRight).toList();
        Signature found = columns ? last(right, names, posts) : null;
        return found == null ? last(closing, names, posts) : found;
    }

    /** Whether a block stands in the right of two columns, or in none and is no recipient. */
    private static boolean mayStandRight(Block block) {
        boolean alone = block.column() < 0 && block.marker().isEmpty();
        return block.column() > 0 || alone && RECIPIENTS.at(block.content(), 0) == null;
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
                Signature behind = behindPost(line, names, posts);
                found = behind == null ? found : behind;
                if (before != null && isName(line, names) && posts.at(line, 0) == null) {
                    found = new Signature(line, before);
                }
                before = line.isEmpty() ? before : line;
            }
        }
        return found;
    }

    /** "Người ký | Lê Văn Bình": the signer as a sheet of data above the act names him. */
    static @Nullable Signature stated(List<Block> opening, PersonNames names) {
        for (int i = 0; i + 1 < opening.size(); i++) {
            Block label = opening.get(i);
            Block value = opening.get(i + 1);
            boolean signer = label.inTable() && label.row() == value.row() && SIGNERS.isAt(label.content(), 0);
            if (signer && isName(value.content(), names)) {
                return new Signature(value.content(), null);
            }
        }
        return null;
    }

    private static final Lexicon SIGNERS = Lexicon.of("Người ký", "Người ký ban hành", "Họ tên người ký");

    /** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Bình": post and name on one line, as the cell of a table holds them. */
    private static @Nullable Signature behindPost(Stretch line, PersonNames names, Lexicon posts) {
        int name = line.size();
        while (name > 0
                && line.token(name - 1).capital()
                && !line.token(name - 1).allCapitals()) {
            name--;
        }
        if (name < 2 || name == line.size() || !line.token(name - 1).allCapitals()) {
            return null;
        }
        int post = name;
        for (int i = name - 1; i >= 0 && line.token(i).allCapitals(); i--) {
            post = i + posts.lengthAt(line, i) == name ? i : post;
        }
        Stretch signer = line.part(name, line.size());
        return post < name && isName(signer, names) ? new Signature(signer, line.part(post, name)) : null;
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
