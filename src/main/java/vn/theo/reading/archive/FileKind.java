package vn.theo.reading.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a file is by its name or its media type, as far as it decides whether it is read. */
enum FileKind {
    DOCUMENT("document"),
    ZIP("ZIP"),
    WARC("WARC"),
    /** Archives that are not opened. */
    OTHER_ARCHIVE("other archive"),
    IMAGE("image"),
    STYLE("style sheet"),
    SCRIPT("script"),
    FONT("font"),
    MEDIA("sound or film"),
    STRUCTURED("structured data"),
    PROGRAM("program"),
    SYSTEM("file of the operating system");

    private static final Map<String, FileKind> ENDINGS = new HashMap<>();
    private static final Map<String, String> DOCUMENT_TYPES = Map.ofEntries(
            Map.entry("text/html", ".html"),
            Map.entry("application/xhtml+xml", ".xhtml"),
            Map.entry("text/plain", ".txt"),
            Map.entry("text/markdown", ".md"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/rtf", ".rtf"),
            Map.entry("text/rtf", ".rtf"),
            Map.entry("application/msword", ".doc"),
            Map.entry("application/vnd.ms-excel", ".xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
            Map.entry("application/vnd.oasis.opendocument.text", ".odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", ".ods"));

    static {
        put(ZIP, "zip");
        put(WARC, "warc warc.gz");
        put(OTHER_ARCHIVE, "rar 7z tar gz tgz bz2 xz zst iso cab wacz");
        put(IMAGE, "jpg jpeg png gif webp bmp svg ico tif tiff heic avif psd");
        put(STYLE, "css less scss map");
        put(SCRIPT, "js mjs ts");
        put(FONT, "woff woff2 ttf otf eot");
        put(MEDIA, "mp3 mp4 m4a m4v wav ogg webm avi mov wmv flv mkv swf");
        put(STRUCTURED, "json jsonl xml rss atom csv tsv sql db sqlite cdx cdxj");
        put(PROGRAM, "exe dll so jar class msi apk bat com bin");
        put(SYSTEM, "ds_store ini lnk tmp bak part crdownload");
    }

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** What the summary calls it. */
    String words() {
        return words;
    }

    /** The kind by the ending of a path or name; what is not known is tried as a document. */
    static FileKind of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.startsWith("~$") || name.equals("thumbs.db") || path.startsWith("__MACOSX/")) {
            return SYSTEM;
        }
        if (name.endsWith(".warc.gz")) {
            return WARC;
        }
        return ENDINGS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), DOCUMENT);
    }

    /** The kind by a media type without parameters, in lower case; by the address where the type says nothing. */
    static FileKind ofMediaType(String type, String address) {
        int slash = type.indexOf('/');
        String family = slash < 0 ? "" : type.substring(0, slash);
        if (DOCUMENT_TYPES.containsKey(type)) {
            return DOCUMENT;
        }
        return switch (family) {
            case "image" -> IMAGE;
            case "font" -> FONT;
            case "audio", "video" -> MEDIA;
            case "text" -> type.endsWith("css") ? STYLE : type.endsWith("javascript") ? SCRIPT : STRUCTURED;
            default -> saysNothing(type) ? of(pathOf(address)) : ofApplication(type);
        };
    }

    /** An ending that tells the format of a document of this media type, or the address where the type does not say it. */
    static String fileName(String type, String address) {
        return DOCUMENT_TYPES.containsKey(type) ? "page" + DOCUMENT_TYPES.get(type) : pathOf(address);
    }

    private static boolean saysNothing(String type) {
        return switch (type) {
            case "",
                    "application/octet-stream",
                    "binary/octet-stream",
                    "application/x-download",
                    "application/download",
                    "application/force-download",
                    "unknown/unknown",
                    "application/unknown",
                    "application/x-unknown" -> true;
            default -> false;
        };
    }

    private static FileKind ofApplication(String type) {
        boolean script = type.endsWith("javascript") || type.endsWith("ecmascript");
        boolean archive = type.contains("zip") || type.contains("rar") || type.contains("compressed");
        boolean font = type.contains("font");
        return script ? SCRIPT : archive ? OTHER_ARCHIVE : font ? FONT : STRUCTURED;
    }

    private static String pathOf(String address) {
        int end = address.length();
        int query = address.indexOf('?');
        int fragment = address.indexOf('#');
        end = query >= 0 ? query : end;
        end = fragment >= 0 ? Math.min(end, fragment) : end;
        String path = address.substring(0, end);
        int host = path.indexOf("://");
        boolean bare = host >= 0 && path.indexOf('/', host + 3) < 0;
        return bare ? path + "/" : path;
    }

    private static void put(FileKind kind, String endings) {
        for (String ending : endings.split(" ", -1)) {
            ENDINGS.put(ending, kind);
        }
    }
}
