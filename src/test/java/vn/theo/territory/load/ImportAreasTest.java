package vn.theo.territory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChanges;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;
import vn.theo.territory.TerritoryRecord;

@TheoTest
@Transactional
class ImportAreasTest {
    private static final String HEAD = "code,name,level,parent,valid_from,valid_to\n";
    private static final String CHANGES = "date,kind,from,to,share,legal_basis\n";
    private static final String PROVINCE = "01,Tỉnh A,PROVINCE,VN,,\n";

    @Autowired
    ImportAreas importAreas;

    @Autowired
    ExportAreas exportAreas;

    @Autowired
    SampleAreas sample;

    @Autowired
    Areas areas;

    @Autowired
    AreaChanges changes;

    @Autowired
    TerritoryRecord record;

    @Autowired
    MessageSource messages;

    @Test
    void a_country_is_taken_in_with_its_changes() {
        ImportReport report = load(
                HEAD + PROVINCE + "101,Xã B,COMMUNE,01,,2026-12-31\n102,Xã C,COMMUNE,01,,2026-12-31\n"
                        + "101,Xã B,COMMUNE,01,2027-01-01,\n",
                CHANGES + "2027-01-01,MERGED,101,101,,NQ 1\n2027-01-01,MERGED,102,101,,NQ 1\n");

        assertThat(report.findings()).noneMatch(finding -> finding.weight() == Finding.Weight.ERROR);
        assertThat(report.added()).isEqualTo(4);
        assertThat(report.changes()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(finding -> finding.what(vietnamese()))
                .contains(
                        "Cấp xã, 01/01/2027: 2 trước, 1 sau",
                        "01/01/2027: 2 phần đất chuyển đi, 2 toàn bộ, 0 một phần");
        Area merged = areas.findByCode("101", LocalDate.of(2027, 1, 1)).orElseThrow();
        assertThat(changes.listOf(merged.id())).singleElement().isInstanceOf(AreaChange.Merged.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "overlap | 101,Xã B,COMMUNE,01,,;101,Xã B,COMMUNE,01,2027-01-01, |",
                "parent-missing | 101,Xã B,COMMUNE,99,, |",
                "parent-not-then | 11,Huyện D,DISTRICT,01,,2020-12-31;101,Xã B,COMMUNE,11,2021-01-01, |",
                "parent-ends | 11,Huyện D,DISTRICT,01,,2020-12-31;101,Xã B,COMMUNE,11,, |",
                "parent-level | 101,Xã B,COMMUNE,01,,;102,Xã C,COMMUNE,101,, |",
                "cycle | 11,Huyện D,DISTRICT,12,,;12,Huyện E,DISTRICT,11,, |",
                "level-skipped | 11,Huyện D,DISTRICT,01,,;101,Xã B,COMMUNE,01,, |",
                "twice | 101,Xã B,COMMUNE,01,,;101,Xã C,COMMUNE,01,, |",
                "code | 1-1,Xã B,COMMUNE,01,, |",
                "no-name | 101,,COMMUNE,01,, |",
                "level | 101,Xã B,HAMLET,01,, |",
                "date | 101,Xã B,COMMUNE,01,2027-13-01, |",
                "ends-before-start | 101,Xã B,COMMUNE,01,2027-01-01,2026-01-01 |",
                "no-successor | 101,Xã B,COMMUNE,01,,2026-12-31;102,Xã C,COMMUNE,01,, |",
                "no-origin | 101,Xã B,COMMUNE,01,,;102,Xã C,COMMUNE,01,2027-01-01, |",
                "gap | 101,Xã B,COMMUNE,01,,2025-12-31;101,Xã B,COMMUNE,01,2027-01-01, |",
                "same-name | 101,Xã Hoà,COMMUNE,01,,;102,Xã Hòa,COMMUNE,01,, |",
                "no-source | 101,Xã B,COMMUNE,01,2027-01-01, | 2027-01-01,RENAMED,109,101,,NQ",
                "no-target | 101,Xã B,COMMUNE,01,,2026-12-31 | 2027-01-01,RENAMED,101,109,,NQ",
                "begun-before | 101,Xã B,COMMUNE,01,,2026-12-31;102,Xã C,COMMUNE,01,, | 2027-01-01,MERGED,101,102,,NQ",
                "goes-on | 101,Xã B,COMMUNE,01,,2027-05-01;102,Xã C,COMMUNE,01,2027-01-01, | 2027-01-01,RENAMED,101,102,,NQ",
                "spelling-rename | 101,Xã Hoà,COMMUNE,01,,2026-12-31;101,Xã Hòa,COMMUNE,01,2027-01-01, | 2027-01-01,RENAMED,101,101,,NQ",
                "shares | 101,Xã B,COMMUNE,01,,2026-12-31;102,Xã C,COMMUNE,01,2027-01-01,;103,Xã D,COMMUNE,01,2027-01-01, | 2027-01-01,SPLIT,101,102,0.5,NQ;2027-01-01,SPLIT,101,103,0.4,NQ",
                "no-share | 101,Xã B,COMMUNE,01,,2026-12-31;102,Xã C,COMMUNE,01,2027-01-01,;103,Xã D,COMMUNE,01,2027-01-01, | 2027-01-01,SPLIT,101,102,,NQ;2027-01-01,SPLIT,101,103,,NQ",
                "level-goes-on | 11,Huyện D,DISTRICT,01,, | 2027-01-01,LEVEL_ABOLISHED,DISTRICT,,,NQ",
                "kind | 101,Xã B,COMMUNE,01,, | 2027-01-01,JOINED,101,101,,NQ",
                "basis | 101,Xã B,COMMUNE,01,,2026-12-31;102,Xã C,COMMUNE,01,2027-01-01, | 2027-01-01,RENAMED,101,102,,"
            })
    void what_does_not_add_up_is_reported_with_its_line(String key, String rows, String changeRows) {
        int before = areas.listAll().size();
        String table = HEAD + PROVINCE + rows.replace(";", "\n") + "\n";
        ImportReport report =
                changeRows == null ? load(table) : load(table, CHANGES + changeRows.replace(";", "\n") + "\n");

        assertThat(report.findings())
                .filteredOn(finding -> finding.key().equals(key))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.line()).isPositive();
                    assertThat(finding.file()).matches("tep[12]\\.csv");
                    assertThat(finding.what(vietnamese()))
                            .doesNotContain("territory.")
                            .doesNotContain("{");
                    assertThat(finding.advice(vietnamese()))
                            .doesNotContain("territory.")
                            .isNotBlank();
                });
        if (report.isRefused()) {
            assertThat(report.written()).isFalse();
            assertThat(areas.listAll()).hasSize(before);
        }
        assertThat(report.csv(vietnamese()).lines().count())
                .isEqualTo(report.findings().size() + 1L);
    }

    @Test
    void the_same_tables_again_change_nothing() {
        sample.load();
        int count = areas.listAll().size();
        List<SentFile> files = files(exportAreas.areas(), exportAreas.changes());

        ImportAreas.Outcome again = importAreas.load(files, "", "Lan");

        assertThat(again.act()).isNull();
        assertThat(again.report().isRefused()).isFalse();
        assertThat(again.report().isNews()).isFalse();
        assertThat(again.report().unchanged()).isEqualTo(count);
    }

    @Test
    void an_exported_country_comes_in_again_as_the_same_country() {
        sample.load();
        String allAreas = exportAreas.areas();
        String allChanges = exportAreas.changes();
        TestTransaction.end();
        TestTransaction.start();
        assertThat(areas.listAll()).hasSize(1);

        ImportReport report = load(allAreas, allChanges);

        assertThat(report.isRefused()).as(report.findings().toString()).isFalse();
        assertThat(exportAreas.areas()).isEqualTo(allAreas);
        assertThat(exportAreas.changes().lines().sorted())
                .containsExactlyElementsOf(allChanges.lines().sorted().toList());
        assertThat(report.findings())
                .extracting(finding -> finding.what(vietnamese()))
                .contains("Cấp tỉnh, 01/07/2025: 63 trước, 34 sau", "Cấp xã, 01/07/2025: 381 trước, 104 sau");
    }

    @Test
    void eighty_four_new_communes_bear_another_name_where_spelling_alone_is_no_renaming() {
        sample.load();
        LocalDate before = LocalDate.of(2025, 6, 30);

        assertThat(areas.listOn(LocalDate.of(2025, 7, 1), Area.COMMUNE))
                .hasSize(104)
                .filteredOn(commune -> !SpellingKey.of(areas.findByCode(commune.code(), before)
                                .orElseThrow()
                                .name())
                        .equals(SpellingKey.of(commune.name())))
                .hasSize(84);
    }

    @Test
    void names_that_the_tables_of_a_rearrangement_spell_differently_are_reported() {
        String units = "province_code,district_code,district,commune_code,commune\n01,11,Huyện D,101,Xã Vũ Quí\n";
        String fresh = "province_code,commune_code,full_name\n01,101,Xã Thuỵ Anh\n";
        String transfers = "old_commune_code,old_commune,new_commune_code,new_commune,old_unit_coverage,effective\n"
                + "101,Xã Vũ Quý,101,Xã Thụy An,WHOLE,2025-07-01\n";
        load(HEAD + PROVINCE);

        ImportReport report =
                importAreas.load(files(units, fresh, transfers), "NQ", "Lan").report();

        assertThat(report.isRefused()).as(report.findings().toString()).isFalse();
        assertThat(report.findings())
                .filteredOn(finding -> finding.weight() == Finding.Weight.WARNING)
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("mapping-spelling", "mapping-name");
    }

    @Test
    void a_correction_stays_beside_what_stood_before() {
        load(HEAD + PROVINCE + "101,Xã B,COMMUNE,01,,\n");
        Area area = areas.findByCode("101", LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(record.countRecords(area.id())).isEqualTo(1);

        ImportReport report = load(HEAD + "101,Xã Bình,COMMUNE,01,,\n");

        assertThat(report.corrected()).isEqualTo(1);
        assertThat(areas.get(area.id()).name()).isEqualTo("Xã Bình");
        assertThat(record.countRecords(area.id())).isEqualTo(2);
    }

    @Test
    void a_share_that_becomes_known_later_completes_the_split() {
        String rows = HEAD + PROVINCE + "101,Xã B,COMMUNE,01,,2026-12-31\n102,Xã C,COMMUNE,01,2027-01-01,\n"
                + "103,Xã D,COMMUNE,01,2027-01-01,\n";
        load(rows, CHANGES + "2027-01-01,SPLIT,101,102,,NQ\n2027-01-01,SPLIT,101,103,,NQ\n");

        ImportReport report =
                load(rows, CHANGES + "2027-01-01,SPLIT,101,102,0.4,NQ\n2027-01-01,SPLIT,101,103,\"0,6\",NQ\n");

        assertThat(report.changes()).isEqualTo(2);
        Area old = areas.findByCode("101", LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(changes.listOf(old.id()))
                .singleElement()
                .isInstanceOfSatisfying(
                        AreaChange.Split.class,
                        split -> assertThat(split.into())
                                .extracting(AreaChange.Part::share)
                                .satisfiesExactly(
                                        one -> assertThat(one).isEqualByComparingTo("0.4"),
                                        other -> assertThat(other).isEqualByComparingTo("0.6")));
    }

    @Test
    void a_workbook_with_vietnamese_heads_and_dates_of_excel_is_read() throws IOException {
        SentFile workbook;
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Địa bàn");
            row(sheet.createRow(0), "Mã", "Tên", "Cấp", "Mã cấp trên", "Từ ngày", "Đến ngày");
            row(sheet.createRow(2), "01", "Tỉnh A", "cấp tỉnh", "VN", "", "");
            Row commune = sheet.createRow(3);
            row(commune, "101", "Xã B", "cấp xã", "01", "", "31/12/2026");
            commune.createCell(4).setCellValue(LocalDate.of(2020, 5, 17));
            book.write(bytes);
            workbook = new SentFile("dia-ban.xlsx", bytes.toByteArray());
        }

        ImportReport report = importAreas.load(List.of(workbook), "", "Lan").report();

        assertThat(report.added()).as(report.findings().toString()).isEqualTo(2);
        Area commune = areas.findByCode("101", LocalDate.of(2021, 1, 1)).orElseThrow();
        assertThat(commune.validFrom()).isEqualTo(LocalDate.of(2020, 5, 17));
        assertThat(commune.validTo()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_the_columns_it_has() {
        assertThat(load("a,b\n1,2\n").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what(vietnamese())).contains("a, b"));
        assertThat(importAreas
                        .preview(List.of(new SentFile("x.xlsx", new byte[] {'P', 'K', 3, 4, 0})), "")
                        .isRefused())
                .isTrue();
    }

    private static void row(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private ImportReport load(String... tables) {
        return importAreas.load(files(tables), "", "Lan").report();
    }

    private static List<SentFile> files(String... tables) {
        return java.util.stream.IntStream.range(0, tables.length)
                .mapToObj(i -> new SentFile("tep" + (i + 1) + ".csv", tables[i].getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private Texts vietnamese() {
        return new Texts(messages, Texts.VIETNAMESE);
    }
}
