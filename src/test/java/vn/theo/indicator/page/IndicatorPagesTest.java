package vn.theo.indicator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.xml.sax.InputSource;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.LoadFigures;
import vn.theo.indicator.load.LoadOptions;
import vn.theo.indicator.load.LoadReport;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class IndicatorPagesTest {
    private static final String TABLE = """
        indicator,area,period,value
        dan-so,33,2023,1290
        dan-so,34,2023,1870
        dan-so,33,2024,1302
        dan-so,34,2024,1882.3
        dan-so,01,2024,8700
        dan-so,33,2025,3195
        """;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    @BeforeEach
    void population() throws Exception {
        sampleAreas.load();
        indicators.define(new NewIndicator(
                "dan-so",
                "Dân số",
                null,
                "nghìn người",
                IndicatorKind.STOCK,
                Direction.NEITHER,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
        load(TABLE, "2025-01-10T00:00:00Z");
    }

    @Test
    void loaded_figures_stand_on_the_chart_and_in_the_table_with_file_line_and_load() throws Exception {
        String page = page("/chi-tieu/dan-so?dia-ban=34@2025-06-30");

        assertThat(page).contains("1.882,3 nghìn người").contains("tệp dan-so.csv, dòng 5, lần nạp");
        assertThat(page).contains("\"y\":1882.3");
    }

    @Test
    void before_the_merger_the_new_province_shows_the_sum_of_its_parts_and_says_so() throws Exception {
        String page = page("/chi-tieu/dan-so?dia-ban=33");

        assertThat(page).contains("3.184,3 nghìn người");
        assertThat(page).contains("\"derived\":true").contains("Tỉnh Thái Bình");
    }

    @Test
    void the_map_of_a_year_before_the_merger_has_63_provinces_and_34_after() throws Exception {
        String before = page("/chi-tieu/dan-so/ban-do?ky=2024");
        String after = page("/chi-tieu/dan-so/ban-do?ky=2025");
        String onOneMap = page("/chi-tieu/dan-so/ban-do?ky=2024&kieu=mot-ban-do&ban-do=2026-01-01");

        assertThat(count(before, "class=\"map-area")).isEqualTo(63);
        assertThat(count(after, "class=\"map-area")).isEqualTo(34);
        assertThat(before).contains("Tỉnh Thái Bình: 1.882,3 nghìn người · năm 2024 · chính thức");
        assertThat(before).contains("Quần đảo Hoàng Sa").contains("Quần đảo Trường Sa");
        assertThat(count(onOneMap, "class=\"map-area")).isEqualTo(34);
        assertThat(onOneMap).contains("Tỉnh Hưng Yên: 3.184,3 nghìn người");
    }

    @Test
    void what_is_missing_is_said_with_the_part_and_since_when() throws Exception {
        load("indicator,area,period,value\ndan-so,34,2022,1860\n", "2025-01-11T00:00:00Z");

        String page = page("/chi-tieu/dan-so?dia-ban=33");

        assertThat(page).contains("Thiếu số liệu").contains("Tỉnh Hưng Yên (chưa kỳ nào có)");
    }

    @Test
    void an_area_is_found_by_a_part_of_its_name_without_tone_marks() throws Exception {
        String found = page("/chi-tieu/dan-so/dia-ban?tim=thai%20bi&biet-ngay=2025-02-01");

        assertThat(found).contains("Tỉnh Thái Bình").contains("dia-ban=34@2025-06-30&amp;biet-ngay=2025-02-01");
        assertThat(page("/chi-tieu/dan-so/dia-ban?tim=khong+co+noi+nay")).contains("Không có địa bàn nào khớp");
    }

    @Test
    void a_revised_figure_keeps_its_history_and_each_day_shows_what_it_knew() throws Exception {
        load(TABLE.replace("1882.3", "1890"), "2025-06-10T00:00:00Z");

        assertThat(page("/chi-tieu/dan-so?dia-ban=34@2025-06-30")).doesNotContain("1.882,3");
        assertThat(page("/chi-tieu/dan-so?dia-ban=34@2025-06-30&biet-ngay=2025-03-01"))
                .contains("1.882,3");
        assertThat(page("/chi-tieu/dan-so/lich-su?dia-ban=34@2025-06-30&ky=2024"))
                .contains("1.882,3 nghìn người", "đã được lần nạp sau thay", "1.890 nghìn người", "tăng 0,41 %");
        assertThat(page("/chi-tieu/dan-so/lich-su?dia-ban=33&ky=2024"))
                .contains("3.192 nghìn người", "Được tính từ", "Tỉnh Thái Bình");
    }

    @Test
    void a_withdrawn_load_no_longer_stands_and_the_history_says_who_and_why() throws Exception {
        LoadReport wrong = load(TABLE.replace("1882.3", "18823"), "2025-06-10T00:00:00Z");
        assertThat(page("/chi-tieu/dan-so?dia-ban=34@2025-06-30")).contains("18.823 nghìn");

        loadFigures.withdraw(wrong.loadId(), "nhầm dấu thập phân", "Lan");

        assertThat(page("/chi-tieu/dan-so?dia-ban=34@2025-06-30"))
                .contains("1.882,3 nghìn người")
                .doesNotContain("18.823 nghìn");
        String history = "/chi-tieu/dan-so/lich-su?dia-ban=34@2025-06-30&ky=2024";
        assertThat(page(history))
                .contains("18.823 nghìn người", "đã rút", "Lần nạp này đã được rút lúc")
                .doesNotContain("đã được lần nạp sau thay", "nhầm dấu thập phân");
        accounts.open("van-phong", "Văn phòng", Role.OFFICE, null, "mat-khau");
        String inOffice = web.perform(
                        get(java.net.URI.create(history)).with(user(users.loadUserByUsername("van-phong"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(inOffice).contains("Lan rút lần nạp lúc", "nhầm dấu thập phân");
    }

    @Test
    void an_address_that_cannot_be_read_says_which_part_and_how_it_is_written() throws Exception {
        String page = web.perform(get("/chi-tieu/dan-so?ban-do=hom-qua"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("hom-qua", "ban-do", "2025-07-01");
    }

    @Test
    void the_workbook_holds_the_area_and_the_provinces() throws Exception {
        byte[] file = web.perform(get("/chi-tieu/dan-so.xlsx?dia-ban=33"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet values = book.getSheet("Số liệu");
            assertThat(values.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(3195);
            assertThat(values.getRow(0).getCell(4).getStringCellValue()).isEqualTo("value");
            XSSFSheet provinces = book.getSheet("Cấp tỉnh");
            assertThat(provinces.getLastRowNum()).isEqualTo(2);
            assertThat(provinces.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Tỉnh Hưng Yên");
            assertThat(provinces.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(3184.3);
        }
    }

    @Test
    void communes_without_boundaries_stand_as_tiles_in_the_colours_of_their_values() throws Exception {
        load("indicator,area,period,value\ndan-so,11953,2025,52.5\n", "2026-01-11T00:00:00Z");

        String page = page("/chi-tieu/dan-so?dia-ban=33&ky=2025");

        assertThat(page).contains("class=\"map-tiles\"", "104 xã, phường, đặc khu của Tỉnh Hưng Yên");
        assertThat(page)
                .containsPattern("Phường Phố Hiến: 52,5 nghìn người[^>]*style=\"background:#77acd9\">Phố Hiến<");
        assertThat(count(page, "class=\"no-value\"")).isEqualTo(103);
        assertThat(page("/chi-tieu/dan-so?dia-ban=33&ky=2024")).doesNotContain("class=\"map-tiles\"");
    }

    @Test
    void the_map_is_a_file_of_well_formed_svg_with_its_source() throws Exception {
        String svg = page("/chi-tieu/dan-so/ban-do.svg?ky=2024");

        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("path").getLength()).isEqualTo(63);
        assertThat(svg).contains("geoBoundaries.org (CC BY 4.0)").contains("Dân số, năm 2024");
    }

    @Test
    void the_scoreboard_of_an_area_has_the_last_figure_and_its_change() throws Exception {
        assertThat(page("/dia-ban/33")).contains("3.195 nghìn người").contains("+0,3 %");
        assertThat(page("/chi-tieu?dia-ban=34@2025-06-30"))
                .contains("1.882,3 nghìn người")
                .contains("+0,7 %");
    }

    private String page(String address) throws Exception {
        return web.perform(get(java.net.URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private LoadReport load(String table, String knownFrom) throws Exception {
        return loadFigures.load(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                new LoadOptions("dan-so.csv", "Niên giám", Vintage.OFFICIAL, false, Instant.parse(knownFrom), "office"),
                rows -> {});
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
