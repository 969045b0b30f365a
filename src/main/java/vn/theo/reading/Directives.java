package vn.theo.reading;

import java.util.List;

/**
 * Finds what somebody with authority tells somebody to do, and what members recommend. Walks the blocks in order,
 * keeping who speaks, whether an order stands and what the headings say.
 */
final class Directives {
    List<FoundDirective> find(Text text, Frame frame) {
        if (!PublicAffairs.concern(frame.facts())) {
            return List.of();
        }
        return new DirectiveWalk(text, frame).walk();
    }
}
