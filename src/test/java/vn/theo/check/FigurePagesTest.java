package vn.theo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.check.watch.CheckIndicators;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewObservation;
import vn.theo.indicator.Observation;
import vn.theo.indicator.RecordObservation;
import vn.theo.indicator.SampleFigures;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class FigurePagesTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    SampleFigures sampleFigures;

    @Autowired
    SampleClaims sampleClaims;

    @Autowired
    Indicators indicators;

    @Autowired
    Areas areas;

    @Autowired
    RecordObservation recordObservation;

    @Autowired
    RecordClaim recordClaim;

    @Autowired
    Checks checks;

    @Autowired
    CheckIndicators check;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void load() {
        sampleAreas.load();
        sampleFigures.load("sample");
        sampleClaims.load("sample");
        areas.chooseHome(thaiBinh().id(), "sample");
        check.checkDue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chi-tieu",
                "/chi-tieu?q=xuat+khau",
                "/chi-tieu?q=khong-co-gi",
                "/chi-tieu?dia-ban=33",
                "/chi-tieu/grdp",
                "/chi-tieu/grdp?dia-ban=33@2025-06-30",
                "/chi-tieu/grdp?dia-ban=33@2025-06-30&biet-ngay=2020-01-01",
                "/chi-tieu/gtsx-cong-nghiep?dia-ban=36",
                "/chi-tieu/lao-dong-lang-nghe?dia-ban=33",
                "/chi-tieu/kim-ngach-xuat-khau?dia-ban=33",
                "/dia-ban/VN",
                "/dia-ban/VN?ngay=2025-06-30",
                "/dia-ban/33",
                "/dia-ban/33@2025-06-30",
                "/dia-ban/34",
                "/dia-ban/336",
                "/dia-ban/11950",
                "/dia-ban/11953",
                "/nghi-van",
                "/nghi-van?loai=loi-in",
                "/nghi-van?trang-thai=tat-ca&chi-tieu=grdp&dia-ban=34@2025-06-30",
                "/nghi-van?trang-thai=khong-con"
            })
    void pages_show_in_both_languages_without_a_missing_text(String address) {
        String joint = address.contains("?") ? "&" : "?";
        for (String language : new String[] {"vi", "en"}) {
            assertThat(pages.get().uri(address + joint + "lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"")
                    .doesNotContainPattern(">(indicator|check|territory)\\.[a-z]")
                    .doesNotContainPattern("\\{[0-9]\\}")
                    .doesNotContain("Vintage.", "PriceBasis.", "Fit.");
        }
    }

    @Test
    void the_list_shows_the_last_value_with_unit_period_and_vintage() {
        assertThat(pages.get().uri("/chi-tieu?lang=vi"))
                .hasStatusOk()
                .bodyText()
                .contains("Tỉnh Thái Bình", "36.154 tỷ đồng", "6 tháng đầu năm 2025", "ước tính", "<polyline");
        assertThat(pages.get().uri("/chi-tieu?q=lang+nghe&lang=vi"))
                .bodyText()
                .contains("Số làng nghề được công nhận")
                .doesNotContain("Thứ hạng PCI");
    }

    @Test
    void the_indicator_page_draws_the_series_the_merger_and_the_area_it_became() {
        assertThat(pages.get().uri("/chi-tieu/grdp?dia-ban=34&lang=vi"))
                .hasStatusOk()
                .bodyText()
                .contains("application/json", "\"style\":\"SERIES\"", "Sáp nhập 01/07/2025", "\"style\":\"RELATED\"")
                .contains("⚠", "66.629", "consosukien.vn");
    }

    @Test
    void the_past_can_be_asked_for() {
        assertThat(pages.get().uri("/chi-tieu/grdp?dia-ban=33@2025-06-30&biet-ngay=2020-01-01&lang=vi"))
                .bodyText()
                .contains("25.675,279 tỷ đồng")
                .doesNotContain("27.065,153");
    }

    @Test
    void the_download_reads_back_through_the_import() throws Exception {
        var response = pages.get().uri("/chi-tieu/grdp.csv?dia-ban=34").exchange();

        assertThat(response).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        CsvTable table = read(response.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(table.rows()).hasSizeGreaterThan(5).allSatisfy(row -> {
            assertThat(row.get("area")).isEqualTo("34");
            assertThat(Period.find(row.get("period"))).isPresent();
        });
    }

    @Test
    void an_unknown_indicator_or_area_says_what_to_do() {
        assertThat(pages.get().uri("/chi-tieu/khong-co?lang=vi"))
                .hasStatus(404)
                .bodyText()
                .contains("khong-co");
        assertThat(pages.get().uri("/dia-ban/99999?lang=vi"))
                .hasStatus(404)
                .bodyText()
                .contains("33@2025-06-30");
        assertThat(pages.get().uri("/dia-ban/33@khong?lang=vi")).hasStatus(404);
    }

    @Test
    void the_area_page_names_what_became_of_it_on_what_basis() {
        assertThat(pages.get().uri("/dia-ban/34?lang=vi"))
                .bodyText()
                .contains("Sáp nhập", "01/07/2025", "202/2025/QH15", "Tỉnh Hưng Yên", "Huyện Hưng Hà");
        assertThat(pages.get().uri("/dia-ban/VN?ngay=2025-06-30&lang=vi"))
                .bodyText()
                .contains("63 đơn vị");
        assertThat(pages.get().uri("/dia-ban/VN?ngay=2025-07-01&lang=vi"))
                .bodyText()
                .contains("34 đơn vị");
    }

    @Test
    void the_check_spells_the_arithmetic_out() {
        CheckResult result = checkOfTheReadPage();
        CheckBox box = new CheckBox(
                new vn.theo.site.Frame(new Texts(messages, Texts.VIETNAMESE), null, "/", "", null), result);

        assertThat(box.title())
                .isEqualTo("GTSX công nghiệp đạt 34.087 tỷ đồng, bình quân tăng 25,24%/năm (giai đoạn 2006–2010)");
        assertThat(box.summary()).contains("tổng của cả giai đoạn", "lệch 0,26%", "năm 2010 thì lệch 234");
        assertThat(box.lines()).hasSize(2);
        CheckBox.Line sum = box.lines().getFirst();
        assertThat(sum.sentence())
                .isEqualTo(
                        "Nếu 34.087 tỷ đồng là tổng của 5 năm 2006–2010 thì năm 2005 phải là 3.300,9 tỷ đồng, và năm 2010 vào khoảng 10.171 tỷ đồng.");
        assertThat(sum.formula()).isEqualTo("34.087 ÷ (1,2524 + 1,2524² + … + 1,2524⁵) = 3.300,9");
        assertThat(sum.recorded()).isEqualTo("3.309,3 tỷ đồng");
        assertThat(sum.deviation()).isEqualTo("−0,26%");
        assertThat(box.lines().getLast().formula()).isEqualTo("34.087 ÷ 1,2524⁵ = 11.063");
        assertThat(box.recordedNotes())
                .singleElement()
                .asString()
                .contains("4.087 ÷ 1,235 = 3.309,3", "tapchicongthuong.vn");
        assertThat(box.caution()).contains("giá so sánh 1994");
    }

    @Test
    void the_read_page_appears_with_its_words_its_doubt_and_its_implied_path() {
        checkOfTheReadPage();

        assertThat(pages.get().uri("/chi-tieu/gtsx-cong-nghiep?dia-ban=34&lang=vi"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "giai đoạn 2006–2010", "34.087 tỷ đồng", "đạt 34.087 tỷ đồng, bình quân tăng", "✕", "mâu thuẫn")
                .contains("\"style\":\"IMPLIED\"", "suy ra từ tổng 2006–2010", "3.309,3 tỷ đồng");
        check.checkDue();
        assertThat(pages.get().uri("/nghi-van?lang=vi").with(user(office())))
                .bodyText()
                .contains("Chỉ khớp nếu hiểu “Là tổng của 5 năm” (lệch 0,26%)");
    }

    private UserDetails office() {
        accounts.open("vp-nghi-van", "Văn phòng thử", Role.OFFICE, null, "mat-khau-thu");
        return users.loadUserByUsername("vp-nghi-van");
    }

    private CheckResult checkOfTheReadPage() {
        Indicator output = indicators.findBySlug("gtsx-cong-nghiep").orElseThrow();
        Evidence words = new Evidence(
                new Quote(1, new Span(5, 40), "đạt 34.087 tỷ đồng, bình quân tăng"),
                "office",
                Instant.parse("2026-01-02T03:04:05Z"));
        Period years = Period.ofYears(2006, 2010);
        Observation level = recordObservation.record(NewObservation.stated(
                output.id(), thaiBinh().id(), years, new BigDecimal("34087"), "tỷ đồng", "Trang mẫu", words, "office"));
        Claim claim = recordClaim.record(new NewClaim(
                output.id(),
                thaiBinh().id(),
                years,
                ClaimKind.AVERAGE_GROWTH,
                new BigDecimal("25.24"),
                "%/năm",
                null,
                level.id(),
                "Trang mẫu",
                words,
                "office"));
        return checks.check(claim);
    }

    private Area thaiBinh() {
        return areas.findByCode("34", LocalDate.of(2025, 6, 30)).orElseThrow();
    }

    private static CsvTable read(String text) {
        try {
            return CsvTable.read(new StringReader(text));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
