package vn.theo.reading;

/** One record that a text states, with the words that state it. */
public sealed interface Found
        permits FoundBody,
                FoundDirective,
                FoundDocument,
                FoundFinding,
                FoundIndicator,
                FoundLink,
                FoundMeeting,
                FoundPerson {
    /** The exact words that state this record. */
    Excerpt words();

    /** The way back to the words that made each part of it. */
    Trace trace();
}
