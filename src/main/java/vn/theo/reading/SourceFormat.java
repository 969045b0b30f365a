package vn.theo.reading;

/** What kind of file a text came in, told by its content and only where that says nothing by its name. */
public enum SourceFormat {
    TEXT,
    MARKDOWN,
    HTML,
    DOCX,
    DOC,
    ODT,
    RTF,
    PDF,
    XLSX,
    XLS,
    ODS,
    IMAGE;

    /** Whether the text as received is the file's own characters, not a conversion. */
    public boolean isText() {
        return this == TEXT || this == MARKDOWN || this == HTML;
    }
}
