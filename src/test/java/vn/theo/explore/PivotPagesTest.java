package vn.theo.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
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
import vn.theo.indicator.load.RefusedRow;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class PivotPagesTest {
    private static final String OLD = "&ban-do=2024-12-31";

    @Autowired
    MockMvcTester pages;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Areas areas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    UserDetails office;

    @BeforeEach
    void fill() throws IOException {
        sampleAreas.load();
        define("dan-so", "Dân số", "nghìn người", IndicatorKind.STOCK);
        define("xuat-khau", "Kim ngạch xuất khẩu", "triệu USD", IndicatorKind.FLOW);
        define("ty-le-ngheo", "Tỷ lệ hộ nghèo", "%", IndicatorKind.RATIO);
        load("""
                indicator,area,period,value
                dan-so,33,2023,1290
                dan-so,33,2024,1302
                dan-so,34,2024,1882.3
                xuat-khau,33,2023,5000
                xuat-khau,33,2024,6250.5
                xuat-khau,34,2024,2600
                ty-le-ngheo,33,2024,2.5
                ty-le-ngheo,34,2024,3.5
                """);
        accounts.open("van-phong", "Văn phòng", Role.OFFICE, null, "mat-khau");
        office = users.loadUserByUsername("van-phong");
    }

    private void define(String slug, String name, String unit, IndicatorKind kind) {
        indicators.define(new NewIndicator(
                slug,
                name,
                null,
                unit,
                kind,
                Direction.UP,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
    }

    private LoadReport load(String table) throws IOException {
        return loadFigures.load(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                new LoadOptions("bang.csv", "Niên giám", Vintage.OFFICIAL, false, null, "office"),
                rows -> {});
    }

    private String text(String address) throws IOException {
        MvcTestResult result = pages.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private @Nullable String choose(String form) {
        return pages.get()
                .uri(URI.create("/so-lieu/chon?" + form))
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void a_table_stands_in_the_shape_that_its_address_says() throws IOException {
        String page = text(
                "/so-lieu?chi-tieu=dan-so,xuat-khau&dia-ban=33,34&ky=2023,2024&hang=dia-ban&cot=chi-tieu,ky" + OLD);

        assertThat(page).contains("Dân số", "nghìn người", "6.250,5", "1.882,3", "Hưng Yên", "Thái Bình");
        assertThat(page).contains("2 hàng × 4 cột = 8 ô");
        assertThat(page).contains("chưa từng có số");
    }

    @Test
    void an_empty_form_offers_questions_that_the_figures_can_answer() throws IOException {
        areas.chooseHome(
                areas.findByCode("33", LocalDate.of(2026, 1, 1)).orElseThrow().id(), "office");
        load("""
                indicator,area,period,value
                dan-so,33,2022,1280
                """);
        for (String path : List.of("/so-lieu", "/so-sanh")) {
            String page = text(path);
            assertThat(page).contains("Thử với số liệu đang có");
            List<String> offered = Pattern.compile("<li><a href=\"(" + path + "\\?[^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .toList();
            assertThat(offered).isNotEmpty();
            for (String address : offered) {
                assertThat(text(address)).contains("<th scope=\"row\">").doesNotContain("Thử với số liệu đang có");
            }
        }
    }

    @Test
    void rows_are_sorted_filtered_and_added_up_only_where_they_may_be() throws IOException {
        String sorted =
                text("/so-lieu?chi-tieu=dan-so&dia-ban=33,34&ky=2024&hang=dia-ban&cot=chi-tieu,ky&xep=1&tong=co" + OLD);
        assertThat(sorted.indexOf("1.882,3")).isLessThan(sorted.indexOf("1.302"));
        assertThat(sorted).contains("Tổng 2 hàng", "3.184,3");

        String filtered =
                text("/so-lieu?chi-tieu=dan-so&dia-ban=33,34&ky=2024&hang=dia-ban&cot=chi-tieu,ky&loc=thai+b" + OLD);
        assertThat(filtered).contains("1.882,3").doesNotContain("1.302");

        String rates =
                text("/so-lieu?chi-tieu=ty-le-ngheo&dia-ban=33,34&ky=2024&hang=dia-ban&cot=chi-tieu,ky&tong=co" + OLD);
        assertThat(rates).contains("không có dòng tổng").doesNotContain("Tổng 2 hàng");
    }

    @Test
    void an_empty_cell_says_which_part_is_missing_and_what_is_last_known() throws IOException {
        String page = text("/so-lieu?chi-tieu=dan-so&dia-ban=33&ky=2023,2024&ban-do=2026-01-01");
        assertThat(page).contains("3.184,3", "Σ", "thiếu: Tỉnh Thái Bình (đến 30/06/2025), 2023 (chưa từng có số)");

        String cell = text("/so-lieu/o?chi-tieu=dan-so&dia-ban=33&ky=2024&ban-do=2026-01-01");
        assertThat(cell).contains("Thái Bình (đến 30/06/2025)", "cộng từ các phần", "1.882,3");
    }

    @Test
    void typed_names_are_understood_with_and_without_diacritics_or_offered() {
        assertThat(choose("chi-tieu=dan-so&them-chi-tieu=kim%20ngach&dia-ban=33&ky=2024"))
                .isEqualTo("/so-lieu?chi-tieu=dan-so,xuat-khau&dia-ban=33&ky=2024");
        assertThat(choose("chi-tieu=dan-so&them-dia-ban=t%E1%BB%89nh%20Th%C3%A1i%20B%C3%ACnh&ban-do=2024-12-31"))
                .isEqualTo("/so-lieu?chi-tieu=dan-so&dia-ban=34&ban-do=2024-12-31");
        assertThat(choose("them-chi-tieu=vo%20nghia")).isEqualTo("/so-lieu?tim-chi-tieu=vo+nghia");
        assertThat(choose("chi-tieu=dan-so&cap=COMMUNE&trong=33"))
                .isEqualTo("/so-lieu?chi-tieu=dan-so&cap=COMMUNE&trong=33");
    }

    @Test
    void an_address_that_names_nothing_says_so_beside_the_form() {
        MvcTestResult result = pages.get()
                .uri(URI.create("/so-lieu?chi-tieu=dan-so&dia-ban=33&ky=h%C3%B4m%20qua"))
                .exchange();
        assertThat(result).hasStatus(422).bodyText().contains("hôm qua", "field-error");
    }

    @Test
    void the_csv_file_loads_again_and_changes_nothing_but_worked_out_results_do_not_load() throws IOException {
        String query = "chi-tieu=dan-so,xuat-khau&dia-ban=33,34&ky=2023,2024" + OLD;
        String csv = text("/so-lieu.csv?" + query);
        LoadReport again =
                load(csv.replaceAll("Theo, 2024-12-31", "Niên giám").replaceAll("\"Niên giám\"", "Niên giám"));
        assertThat(again.refusedCount()).isZero();
        assertThat(again.unchanged()).isEqualTo(6);

        String growth = text("/so-lieu.csv?" + query + "&tinh=tang-cung-ky");
        assertThat(growth).contains("xuat-khau,33,2024-12-31,2024,25.01");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> load(growth))
                .isInstanceOf(vn.theo.site.Refusal.class)
                .hasMessageContaining("only-results");
        assertThat(load(csv).refused()).extracting(RefusedRow::key).containsOnly("indicator.load.worked-out");
    }

    @Test
    void the_workbook_opens_with_numbers_as_numbers() throws IOException {
        byte[] body = pages.get()
                .uri("/so-lieu.xlsx?chi-tieu=xuat-khau&dia-ban=33,34&ky=2024" + OLD)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(body))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .contains("Hưng Yên");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(6250.5);
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(4).getNumericCellValue())
                    .isEqualTo(2600);
        }
    }

    @Test
    void a_view_is_saved_opened_renamed_deleted_and_brought_back() throws IOException {
        String query = "chi-tieu=dan-so&dia-ban=33&ky=2024&ban-do=2024-12-31";
        post("/so-lieu/da-luu", "Dân số Hưng Yên", query, true);
        assertThat(open("dan-so-hung-yen")).isEqualTo("/so-lieu?" + query + "&khung=dan-so-hung-yen");
        assertThat(text("/so-lieu?" + query + "&khung=dan-so-hung-yen")).contains("<h1>Dân số Hưng Yên</h1>");

        post("/so-lieu/da-luu/dan-so-hung-yen", "Dân số", "", false);
        assertThat(pages.get().uri("/so-lieu/xem/dan-so-hung-yen").exchange()).hasStatus(404);
        assertThat(text("/so-lieu/da-luu")).doesNotContain("dan-so-hung-yen");

        post("/so-lieu/da-luu/dan-so-hung-yen/hoan-tac", "", "", false);
        assertThat(open("dan-so-hung-yen")).isNotNull();
        post("/so-lieu/da-luu/dan-so-hung-yen/xoa", "", "", false);
        assertThat(pages.get().uri("/so-lieu/xem/dan-so-hung-yen").exchange()).hasStatus(404);
        post("/so-lieu/da-luu/dan-so-hung-yen/hoan-tac", "", "", false);
        assertThat(text("/so-lieu/da-luu")).contains("Dân số Hưng Yên");
    }

    @Test
    void only_the_office_saves() {
        assertThat(pages.post()
                        .uri("/so-lieu/da-luu")
                        .with(csrf())
                        .param("ten", "x")
                        .param("trang-xem", "/so-lieu")
                        .param("dia-chi", "chi-tieu=dan-so")
                        .exchange())
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/dang-nhap");
        assertThat(pages.post()
                        .uri("/so-lieu/da-luu")
                        .with(csrf())
                        .with(user(office))
                        .param("ten", " ")
                        .param("trang-xem", "/so-lieu")
                        .param("dia-chi", "chi-tieu=dan-so")
                        .exchange())
                .hasStatus(409);
    }

    private void post(String address, String name, String query, boolean open) {
        assertThat(pages.post()
                        .uri(address)
                        .with(csrf())
                        .with(user(office))
                        .param("ten", name)
                        .param("trang-xem", "/so-lieu")
                        .param("dia-chi", query)
                        .param("cong-khai", String.valueOf(open))
                        .exchange())
                .as(address)
                .hasStatus(303);
    }

    private @Nullable String open(String slug) {
        return Objects.requireNonNull(pages.get().uri("/so-lieu/xem/" + slug).exchange())
                .getResponse()
                .getRedirectedUrl();
    }
}
