package vn.theo.reading;

import java.util.List;

/** Finds the directives that a text states. */
final class Directives {
    List<FoundDirective> find(Text text, Frame frame) {
        return List.of();
    }
}
