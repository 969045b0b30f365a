package vn.theo.reading;

/** How a file writes Vietnamese letters, recognised by the words that come out. */
public enum SourceEncoding {
    /** Unicode of any form: UTF-8, UTF-16, or inside a format that prescribes it. */
    UNICODE,
    WINDOWS_1258,
    /** One byte a letter, shown by fonts named .VnTime and the like; also called ABC. */
    TCVN3,
    /** A base letter and a byte for its marks, shown by fonts named VNI-Times and the like. */
    VNI
}
