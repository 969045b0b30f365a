package vn.theo.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.territory.load.ImportAreas;
import vn.theo.territory.load.SentFile;

/** Commits for real, since files are read by another thread. */
@TheoTest
@TestPropertySource(properties = "theo.test=commits-areas")
class BoundaryPagesTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    ImportAreas importAreas;

    UserDetails office;

    @BeforeEach
    void open() {
        String name = "van" + System.nanoTime();
        accounts.open(name, "Văn phòng", Role.OFFICE, null, "mat-khau");
        office = signIns.loadUserByUsername(name);
        String table = "code,name,level,parent,valid_from,valid_to\n81,Tỉnh Ranh,PROVINCE,VN,,\n"
                + "08101,Xã Một,COMMUNE,81,,\n08102,Xã Hai,COMMUNE,81,,\n08103,Xã Ba,COMMUNE,81,,\n";
        importAreas.load(List.of(new SentFile("a.csv", table.getBytes(StandardCharsets.UTF_8))), "", "Lan");
    }

    @Test
    void boundaries_are_shown_first_stored_drawn_and_withdrawn_with_a_reason() throws InterruptedException {
        String draft = send(
                squares("{\"STT\":1,\"MA_XA\":8101}", "{\"STT\":2,\"MA_XA\":8102}", "{\"STT\":3,\"MA_XA\":9}"),
                "2025-07-01");
        String shown = done(draft);
        assertThat(shown)
                .contains("MA_XA: khớp 2 địa bàn (Cấp xã)", "Tỉnh Ranh: 1 địa bàn không có hình: Xã Ba (08103)")
                .contains("Hình thứ 3 mang mã 9", "<svg class=\"area-map\"", "Lưu ranh giới");
        assertThat(done(draft + "?lang=en")).contains("MA_XA: fits 2 areas", "Store boundaries");
        assertThat(body(get("/dia-ban/81"))).doesNotContain("area-map");

        MvcTestResult stored = post(draft + "/ghi");
        String set = String.valueOf(stored.getResponse().getRedirectedUrl());
        assertThat(body(get(set))).contains("Cấp xã: 2 địa bàn", "Sở Thử nghiệm (CC BY 4.0)", "/dia-ban/08101");
        assertThat(body(get("/dia-ban/81"))).contains("area-map", "Ranh giới: Sở Thử nghiệm (CC BY 4.0)");
        assertThat(body(get("/dia-ban/81?ngay=2025-06-30"))).doesNotContain("area-map");

        assertThat(post(set + "/rut")).hasStatus(422).bodyText().contains("Chưa ghi lý do");
        assertThat(pages.post()
                        .uri(set + "/rut")
                        .param("ly-do", "sai tỉnh")
                        .with(user(office))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(body(get(set))).contains("sai tỉnh");
        assertThat(body(get("/dia-ban/81"))).doesNotContain("area-map");
    }

    @Test
    void another_property_can_be_chosen_for_the_codes() throws InterruptedException {
        String draft = send(squares("{\"a\":\"08101\",\"b\":\"08102\"}", "{\"a\":\"x\",\"b\":\"y\"}"), "2025-07-01");
        assertThat(done(draft)).contains("Hình thứ 2 mang mã");

        assertThat(pages.post()
                        .uri(draft + "/doc-lai")
                        .param("thuoc-tinh", "b")
                        .with(user(office))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(done(draft)).contains("Xã Hai (08102)").contains("Hình thứ 2 mang mã y");
    }

    @Test
    void shapes_without_codes_of_areas_cannot_be_stored() throws InterruptedException {
        String draft = send(squares("{\"ten\":\"Xã Một\"}"), "2025-07-01");

        assertThat(done(draft)).contains("Không thuộc tính nào ghi mã").doesNotContain("Lưu ranh giới");
        assertThat(post(draft + "/ghi")).hasStatus(303).hasHeader("Location", draft);
    }

    @Test
    void a_broken_file_and_a_missing_source_say_what_to_do_and_keep_what_was_typed() throws InterruptedException {
        assertThat(done(send("{\"type\":", "2025-07-01"))).contains("không phải JSON hợp lệ", "Gửi tệp khác");
        MvcTestResult refused = pages.post()
                .uri("/dia-ban/ranh-gioi")
                .multipart()
                .file(file(squares("{}")))
                .param("nguon", "Sở Thử nghiệm")
                .param("giay-phep", "")
                .param("ngay", "2025-07-01")
                .with(user(office))
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(422).bodyText().contains("Chưa ghi giấy phép", "value=\"Sở Thử nghiệm\"");
        assertThat(pages.get().uri("/dia-ban/ranh-gioi")).hasStatus3xxRedirection();
    }

    private String send(String geojson, String from) {
        MvcTestResult sent = pages.post()
                .uri("/dia-ban/ranh-gioi")
                .multipart()
                .file(file(geojson))
                .param("nguon", "Sở Thử nghiệm")
                .param("giay-phep", "CC BY 4.0")
                .param("ngay", from)
                .with(user(office))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private static MockMultipartFile file(String geojson) {
        return new MockMultipartFile(
                "tep", "xa.geojson", "application/geo+json", geojson.getBytes(StandardCharsets.UTF_8));
    }

    /** Squares side by side with these properties. */
    private static String squares(String... properties) {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < properties.length; i++) {
            String ring = Stream.of("0 0", "1 0", "1 1", "0 1", "0 0")
                    .map(corner -> corner.split(" "))
                    .map(corner -> "[" + (106 + features.size() + Integer.parseInt(corner[0])) + ","
                            + (10 + Integer.parseInt(corner[1])) + "]")
                    .collect(Collectors.joining(","));
            features.add("{\"type\":\"Feature\",\"properties\":" + properties[i]
                    + ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}");
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private String done(String page) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            String text = body(get(page));
            if (!text.contains("class=\"busy\"")) {
                return text;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The file is still being read");
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(user(office)).exchange();
    }

    private MvcTestResult post(String address) {
        return pages.post().uri(address).with(user(office)).with(csrf()).exchange();
    }
}
