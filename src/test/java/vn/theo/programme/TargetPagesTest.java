package vn.theo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.site.Texts;

@TheoTest
@Transactional
class TargetPagesTest {
    private static final String FORM = "/nghi-quyet/04-nq-tu-2006/chi-tieu-moi";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    RecordResolution recordResolution;

    @Autowired
    Targets targets;

    @Autowired
    TargetsOnCharts charts;

    @Autowired
    Indicators indicators;

    @Autowired
    MessageSource messages;

    private Resolution resolution;
    private Indicator indicator;

    @BeforeEach
    void record_a_resolution() {
        resolution = recordResolution.record(RecordResolutionTest.INDUSTRY, "van-phong");
        indicator = indicators.define(
                NewIndicator.of("Giá trị hàng bán ra nước ngoài", "triệu USD", IndicatorKind.FLOW, "Niên giám"));
    }

    @Test
    void the_form_is_for_the_office_in_both_languages() {
        assertThat(pages.get().uri(FORM).with(signIn("van-phong", Role.OFFICE)))
                .hasStatusOk()
                .bodyText()
                .contains("Thêm mục tiêu", indicator.name(), "giai đoạn 2006–2010");
        assertThat(pages.get().uri(FORM + "?lang=en").with(signIn("van-phong", Role.OFFICE)))
                .hasStatusOk()
                .bodyText()
                .contains("Add a target");
        assertThat(pages.get().uri(FORM).with(signIn("bi-thu", Role.LEADER))).hasStatus(403);
        assertThat(pages.get().uri("/nghi-quyet/khong-co/chi-tieu-moi").with(signIn("van-phong", Role.OFFICE)))
                .hasStatus(404);
    }

    @Test
    void a_target_without_source_or_words_is_refused_and_what_was_typed_stays() {
        assertThat(pages.post()
                        .uri(FORM)
                        .param("gia-tri", "34087,5x")
                        .param("ky", "năm cuối")
                        .param("don-vi", "triệu USD")
                        .with(signIn("van-phong", Role.OFFICE))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("34087,5x", "năm cuối", "Hãy chọn một chỉ tiêu", "Kỳ chưa đúng", "Hãy ghi nguồn");
        assertThat(targets.listByResolution(resolution.id())).isEmpty();
    }

    @Test
    void a_target_is_added_with_its_words_and_can_be_undone() {
        RequestPostProcessor office = signIn("van-phong", Role.OFFICE);
        assertThat(pages.post()
                        .uri(FORM)
                        .param("chi-tieu", String.valueOf(indicator.id()))
                        .param("ky", "2010")
                        .param("so-sanh", "AT_LEAST")
                        .param("gia-tri", "1.204,5")
                        .param("don-vi", "triệu USD")
                        .param("moc", "89,6")
                        .param("ky-moc", "2005")
                        .param("nguon", "mục II.2")
                        .param("cau-goc", "xuất khẩu đạt 1.204,5 triệu USD")
                        .with(office)
                        .with(csrf()))
                .hasRedirectedUrl(resolution.address());

        Target target = targets.listByResolution(resolution.id()).getFirst();
        assertThat(target.value()).isEqualByComparingTo(new BigDecimal("1204.5"));
        assertThat(target.source()).isEqualTo("mục II.2: “xuất khẩu đạt 1.204,5 triệu USD”");
        assertThat(charts.listOf(indicator.id(), target.areaId()).getFirst().points())
                .hasSize(2);

        assertThat(pages.post()
                        .uri(resolution.address() + "/chi-tieu/" + target.id() + "/hoan-tac")
                        .with(office)
                        .with(csrf()))
                .hasStatus(303);
        assertThat(targets.listByResolution(resolution.id())).isEmpty();
    }

    @Test
    void numbers_are_typed_in_the_language_of_the_page() {
        Texts vietnamese = new Texts(messages, Texts.VIETNAMESE);
        Texts english = new Texts(messages, java.util.Locale.ENGLISH);

        assertThat(TypedNumber.find("34.087,5", vietnamese)).contains(new BigDecimal("34087.5"));
        assertThat(TypedNumber.find("34087,5", vietnamese)).contains(new BigDecimal("34087.5"));
        assertThat(TypedNumber.find("−6", vietnamese)).contains(new BigDecimal("-6"));
        assertThat(TypedNumber.find("34,087.5", english)).contains(new BigDecimal("34087.5"));
        assertThat(TypedNumber.find("25.24", vietnamese)).isEmpty();
        assertThat(TypedNumber.find("", english)).isEmpty();
    }

    private RequestPostProcessor signIn(String name, Role role) {
        if (accounts.findByName(name).isEmpty()) {
            accounts.open(name, name, role, null, "mat-khau");
        }
        return user(users.loadUserByUsername(name));
    }
}
