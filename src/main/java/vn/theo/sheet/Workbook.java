package vn.theo.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbookPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.SAXException;
import vn.theo.sheet.UnreadableWorkbook.Why;

/**
 * An Excel workbook as a file holds it: its shown sheets in their order, each read forward, so that a sheet of any length takes
 * the memory of one row and of the texts that cells share.
 */
public final class Workbook implements AutoCloseable {
    private static final int MOST_ENTRIES = 10_000;
    private static final long UNSUSPECTED_BYTES = 16L << 20;

    /** What POI keeps as trees in memory: links, types and properties; those of real workbooks take some kilobytes. */
    private static final long MOST_BYTES_ASIDE = 16L << 20;

    private final OPCPackage file;
    private final XSSFReader reader;
    private final List<Shown> sheets;
    private final SharedTexts texts;
    private final Looks looks;

    /** A shown sheet and the link to its part. */
    private record Shown(String name, String link) {}

    static {
        // beyond these POI's own bounds hold: an entry of 4 GB, or of a hundred times its packed size
        ZipSecureFile.setGraceEntrySize(UNSUSPECTED_BYTES);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private Workbook(OPCPackage file, XSSFReader reader, List<Shown> sheets, SharedTexts texts, Looks looks) {
        this.file = file;
        this.reader = reader;
        this.sheets = sheets;
        this.texts = texts;
        this.looks = looks;
    }

    /**
     * Opens a workbook.
     *
     * @throws UnreadableWorkbook when the file is none, locked, damaged or unsafe
     */
    public static Workbook open(Path path) throws IOException {
        @Nullable OPCPackage file = null;
        try {
            checkParts(path);
            file = OPCPackage.open(path.toFile(), PackageAccess.READ);
            checkKind(file);
            return of(file);
        } catch (FileSystemException notOfTheFile) {
            throw notOfTheFile;
        } catch (IOException | OpenXML4JException | XmlException | SAXException | RuntimeException failure) {
            if (file != null) {
                file.revert();
            }
            throw UnreadableWorkbook.of(failure);
        }
    }

    private static Workbook of(OPCPackage file) throws IOException, OpenXML4JException, XmlException, SAXException {
        XSSFReader reader = new XSSFReader(file);
        CTWorkbook book;
        try (InputStream part = new AtMost(reader.getWorkbookData())) {
            book = WorkbookDocument.Factory.parse(part, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getWorkbook();
        }
        List<Shown> sheets = new ArrayList<>();
        for (CTSheet sheet : book.getSheets().getSheetArray()) {
            boolean shown = !sheet.isSetState() || sheet.getState() == STSheetState.VISIBLE;
            if (shown && isWorksheet(reader, sheet.getId())) {
                sheets.add(new Shown(sheet.getName(), sheet.getId()));
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbook(Why.EMPTY, null);
        }
        CTWorkbookPr properties = book.getWorkbookPr();
        boolean from1904 = properties != null && properties.getDate1904();
        return new Workbook(file, reader, sheets, SharedTexts.of(reader), Looks.of(reader, from1904));
    }

    /** A sheet of charts is shown too, but holds no rows. */
    private static boolean isWorksheet(XSSFReader reader, String link) throws IOException, OpenXML4JException {
        try (InputStream part = reader.getSheet(link)) {
            String start = new String(part.readNBytes(4096), java.nio.charset.StandardCharsets.UTF_8);
            return !start.contains("<chartsheet") && !start.contains("<dialogsheet");
        }
    }

    private static void checkKind(OPCPackage file) {
        if (file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).isEmpty()
                && file.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                        .isEmpty()) {
            throw new UnreadableWorkbook(Why.OTHER, null);
        }
    }

    /** Looks at the parts that POI takes into memory whole before it does. */
    private static void checkParts(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableWorkbook(Why.UNSAFE, null);
            }
            long left = MOST_BYTES_ASIDE;
            boolean typed = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                typed |= name.equals("[Content_Types].xml");
                if (name.endsWith(".rels") || name.startsWith("docProps/") || name.equals("[Content_Types].xml")) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        left -= part.skip(left + 1);
                    }
                    if (left < 0) {
                        throw new UnreadableWorkbook(Why.UNSAFE, null);
                    }
                }
            }
            if (!typed) {
                throw new UnreadableWorkbook(Why.OTHER, null);
            }
        }
    }

    /** The names of the shown sheets in their order, at least one. */
    public List<String> sheets() {
        return sheets.stream().map(Shown::name).toList();
    }

    /** Starts to read a shown sheet. */
    public SheetReader read(int sheet) throws IOException {
        try {
            return new SheetReader(reader.getSheet(sheets.get(sheet).link()), texts, looks);
        } catch (OpenXML4JException | RuntimeException failure) {
            throw UnreadableWorkbook.of(failure);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
