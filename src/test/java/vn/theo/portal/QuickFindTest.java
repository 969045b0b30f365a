package vn.theo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.document.Documents;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class QuickFindTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Documents documents;

    UserDetails office;

    @BeforeEach
    void fill() {
        sampleAreas.load();
        accounts.open("van-phong", "Văn phòng", Role.OFFICE, null, "mat-khau");
        office = users.loadUserByUsername("van-phong");
    }

    @Test
    void finds_of_every_kind_are_offered_without_diacritics() throws Exception {
        assertThat(offered("thai binh", false)).contains("<mark>Thái</mark> <mark>Bình</mark>", "/dia-ban/");
        define("xuat-khau", "Kim ngạch xuất khẩu");
        assertThat(offered("xuat kh", false)).contains("/chi-tieu/xuat-khau");
        define("thu-ngan-sach", "Thu ngân sách");
        assertThat(offered("ngan sach", false)).contains("/chi-tieu/thu-ngan-sach");
        assertThat(offered("", false).strip()).isEmpty();
    }

    @Test
    void documents_are_offered_to_the_public_only_while_they_are_open() throws Exception {
        Received received = receiveDocument.receiveText("""
                Kết quả trồng cây đầu xuân

                Toàn tỉnh trồng 1.200 ha cây ăn quả.
                """, true, "Văn phòng");
        long id = ((Received.Stored) received).document().id();
        assertThat(offered("dau xuan", true)).contains("/van-ban/" + id);
        assertThat(offered("dau xuan", false)).doesNotContain("/van-ban/" + id);
        documents.set(id, null, true, "Văn phòng");
        assertThat(offered("dau xuan", false)).contains("/van-ban/" + id);
        documents.set(id, null, false, "Văn phòng");
        assertThat(offered("dau xuan", false)).doesNotContain("/van-ban/" + id);
    }

    private void define(String slug, String name) {
        indicators.define(new NewIndicator(
                slug,
                name,
                null,
                "tỷ đồng",
                IndicatorKind.FLOW,
                Direction.UP,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
    }

    private String offered(String typed, boolean staff) throws Exception {
        URI address = URI.create("/tim/goi-y?q=" + typed.replace(" ", "%20"));
        var result = staff
                ? pages.get().uri(address).with(user(office)).exchange()
                : pages.get().uri(address).exchange();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
