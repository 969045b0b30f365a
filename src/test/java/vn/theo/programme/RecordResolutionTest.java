package vn.theo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;
import vn.theo.site.NotFound;

@TheoTest
@Transactional
class RecordResolutionTest {
    static final NewResolution INDUSTRY = new NewResolution(
            "04-NQ/TU",
            "Về phát triển công nghiệp",
            "Ban Chấp hành Đảng bộ tỉnh khóa XVII",
            Period.ofYears(2006, 2010),
            LocalDate.of(2006, 8, 15),
            null);

    @Autowired
    RecordResolution recordResolution;

    @Autowired
    Resolutions resolutions;

    @Autowired
    RecordTarget recordTarget;

    @Autowired
    Targets targets;

    @Autowired
    RecordChainLink recordChainLink;

    @Autowired
    ChainLinks chainLinks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    WarningProfiles profiles;

    @Test
    void a_resolution_is_found_by_the_ways_it_is_printed() {
        Resolution recorded = recordResolution.record(INDUSTRY, "van-phong");

        assertThat(recorded.slug()).isEqualTo("04-nq-tu-2006");
        assertThat(resolutions.findMatching("NQ 04", "BCH Đảng bộ tỉnh khoá XVII"))
                .contains(recorded);
        assertThat(resolutions.findMatching("04", null)).contains(recorded);
        assertThat(resolutions.findMatching("05", null)).isEmpty();
        assertThat(recordResolution.record(INDUSTRY, "van-phong")).isEqualTo(recorded);
        assertThat(resolutions.listAll()).hasSize(1);
    }

    @Test
    void one_number_of_two_issuers_is_left_to_a_person() {
        recordResolution.record(INDUSTRY, "van-phong");
        recordResolution.record(
                new NewResolution("04", "Về làng nghề", "HĐND tỉnh", Period.ofYears(2006, 2010), null, null),
                "van-phong");

        assertThat(resolutions.findMatching("04", null)).isEmpty();
        assertThat(resolutions.findMatching("04", "Hội đồng nhân dân tỉnh").map(Resolution::slug))
                .contains("nq-04-2006");
    }

    @Test
    void a_correction_keeps_number_and_address() {
        Resolution recorded = recordResolution.record(INDUSTRY, "van-phong");

        Resolution corrected = recordResolution.correct(
                recorded.id(),
                new NewResolution(
                        "04-NQ/TU",
                        "Về đẩy mạnh phát triển công nghiệp",
                        "Ban Chấp hành Đảng bộ tỉnh khóa XVII",
                        Period.ofYears(2006, 2010),
                        LocalDate.of(2006, 8, 15),
                        null),
                "van-phong");

        assertThat(corrected.id()).isEqualTo(recorded.id());
        assertThat(corrected.slug()).isEqualTo(recorded.slug());
        assertThat(resolutions.findBySlug("04-nq-tu-2006").map(Resolution::title))
                .contains("Về đẩy mạnh phát triển công nghiệp");
    }

    @Test
    void a_retracted_resolution_leaves_every_list_and_its_address_is_not_reused() {
        Resolution recorded = recordResolution.record(INDUSTRY, "van-phong");
        recordResolution.retract(recorded.id(), "van-phong", "ghi trùng");

        assertThat(resolutions.listAll()).isEmpty();
        assertThatThrownBy(() -> resolutions.get(recorded.id())).isInstanceOf(NotFound.class);
        assertThat(recordResolution.record(INDUSTRY, "van-phong").slug()).isEqualTo("04-nq-tu-2006-2");
    }

    @Test
    void a_target_keeps_its_provenance_and_can_be_superseded() {
        long resolutionId = recordResolution.record(INDUSTRY, "van-phong").id();
        NewTarget first = NewTarget.ofAtLeast(
                        resolutionId, 1, 1, Period.ofYear(2010), new BigDecimal("402.5"), "triệu USD", "mục II.2")
                .withBaseline(new BigDecimal("89.6"), Period.ofYear(2005));
        Target recorded = recordTarget.record(first, "van-phong");
        Target corrected = recordTarget.record(
                new NewTarget(
                        resolutionId,
                        1,
                        1,
                        Period.ofYear(2010),
                        new BigDecimal(400),
                        "triệu USD",
                        TargetComparator.AT_LEAST,
                        null,
                        null,
                        null,
                        "mục II.2, bản đính chính",
                        null,
                        recorded.id()),
                "van-phong");

        assertThat(recorded.baseline()).isEqualByComparingTo("89.6");
        assertThat(targets.listByResolution(resolutionId)).containsExactly(corrected);
        recordTarget.retract(corrected.id(), "van-phong", "nhầm");
        assertThat(targets.listByIndicator(1)).containsExactly(recorded);
    }

    @Test
    void a_target_without_source_or_words_is_rejected() {
        assertThatThrownBy(() -> NewTarget.ofAtLeast(1, 1, 1, Period.ofYear(2010), BigDecimal.TEN, "%", " "))
                .hasMessageContaining("where it comes from");
    }

    @Test
    void the_chain_is_ordered_by_date() {
        long resolutionId = recordResolution.record(INDUSTRY, "van-phong").id();
        ChainLink scheme = recordChainLink.record(new NewChainLink(
                resolutionId, "đề án", null, "", "Sở Công Thương", null, ChainRelation.ORDERED, evidence(7)));
        ChainLink plan = recordChainLink.record(new NewChainLink(
                resolutionId,
                "kế hoạch",
                "134/KH-UBND",
                "Thực hiện nghị quyết",
                "UBND tỉnh",
                LocalDate.of(2006, 12, 1),
                ChainRelation.CONCRETISES,
                evidence(8)));

        assertThat(chainLinks.listByResolution(resolutionId)).containsExactly(plan, scheme);
        assertThat(scheme.title()).isEqualTo("đề án");
        recordChainLink.retract(scheme.id(), "van-phong", "nhầm");
        assertThat(chainLinks.listByResolution(resolutionId)).containsExactly(plan);
    }

    @Test
    void a_document_is_in_one_dossier_at_most() {
        Resolution industry = recordResolution.record(INDUSTRY, "van-phong");
        Resolution crafts = recordResolution.record(
                new NewResolution("12-NQ/TU", "Về làng nghề", "Tỉnh ủy", Period.ofYears(2011, 2015), null, null),
                "van-phong");

        dossiers.attach(industry.id(), 71, "van-phong");
        dossiers.attach(industry.id(), 71, "van-phong");
        dossiers.attach(industry.id(), 72, "van-phong");
        dossiers.attach(crafts.id(), 71, "van-phong");

        assertThat(dossiers.documentsOf(industry.id())).isEqualTo(List.of(72L));
        assertThat(dossiers.resolutionOf(71)).contains(crafts);
        dossiers.detach(71, "van-phong", "không thuộc hồ sơ này");
        assertThat(dossiers.resolutionOf(71)).isEmpty();
    }

    @Test
    void the_default_warning_bands_are_in_force() {
        WarningBands bands = profiles.inForce(LocalDate.of(2026, 11, 23));

        assertThat(bands.watchAt()).isEqualByComparingTo("-3");
        assertThat(bands.atRiskAt()).isEqualByComparingTo("-8");
        assertThat(bands.alarmAt()).isEqualByComparingTo("-15");
        assertThat(profiles.inForce(LocalDate.of(1999, 1, 1))).isEqualTo(bands);
    }

    private static Evidence evidence(long documentId) {
        return new Evidence(
                new Quote(documentId, new Span(3, 8), "đề án"), "van-phong", Instant.parse("2010-11-19T02:00:00Z"));
    }
}
