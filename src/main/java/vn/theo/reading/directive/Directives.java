package vn.theo.reading.directive;

import java.util.List;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Text;

/**
 * Finds what somebody with authority tells somebody to do, and what members recommend. Walks the blocks in order,
 * keeping who speaks, whether an order stands and what the headings say.
 */
public final class Directives {
    public List<FoundDirective> find(Text text, FramedText frame) {
        if (!frame.affairs().concern()) {
            return List.of();
        }
        return new DirectiveWalk(text, frame).walk();
    }
}
