package vn.theo.site;

/** The sign-in form; {@code failed} after a wrong name or password. */
public record SignInPage(Frame frame, boolean failed) implements Page {}
