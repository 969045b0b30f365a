package vn.theo.site;

/** What went wrong, where, and what to do. */
public record ErrorPage(Frame frame, int status, String title, String advice) implements Page {}
