package vn.theo.reading;

/** What a person does in the event or document, strongest first; {@code AUTHOR} wrote or signed the text. */
public enum EventRole {
    CHAIR,
    SPEAKER,
    ATTENDEE,
    AUTHOR,
    MENTIONED
}
