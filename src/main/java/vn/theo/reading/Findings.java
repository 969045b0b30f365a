package vn.theo.reading;

import java.util.List;

/** Finds the findings that a text states. */
final class Findings {
    List<FoundFinding> find(Text text, Frame frame) {
        return List.of();
    }
}
