package vn.theo.reading.frame;

import java.util.List;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/** What shows that the first paragraph of a page is its lead: the body says it again, or a subheading follows. */
final class PageLeads {
    private PageLeads() {}

    static boolean isRepeated(Block lead, Block body) {
        Stretch words = lead.content();
        if (words.size() < 4 || body.content().size() < words.size()) {
            return false;
        }
        int same = 0;
        while (same < words.size() && words.norm(same).equals(body.content().norm(same))) {
            same++;
        }
        return same >= words.size() - 1;
    }

    /** A line that nothing marks is a subheading where others like it stand below; alone it is the caption of a picture. */
    static boolean hasCompany(List<Block> rest) {
        Block second = rest.get(1);
        if (second.bold() || second.level() > 0) {
            return true;
        }
        return rest.size() > 3 && rest.subList(2, rest.size() - 1).stream().anyMatch(PageLeads::isSubheading);
    }

    static boolean isSubheading(Block block) {
        Stretch words = block.content();
        String last = words.norm(words.size() - 1);
        boolean open = !last.equals(".") && !last.equals(":") && !last.equals(";") && !last.equals(",");
        return block.marker().isEmpty()
                && block.length() <= PageFrames.LONGEST_SUBHEADING
                && (block.bold() || block.level() > 0 || (open && words.token(0).capital()));
    }
}
