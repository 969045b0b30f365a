package vn.theo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Texts;

@TheoTest
@Transactional
class VerdictMarkTest {
    @Autowired
    MessageSource messages;

    @Autowired
    Verdicts verdicts;

    @Autowired
    RecordResolution recordResolution;

    @Autowired
    RecordTarget recordTarget;

    @Test
    void a_verdict_shows_its_word_its_symbol_and_how_far_behind() {
        Verdict behind = new Verdict.AtRisk(new Verdict.Standing(
                new BigDecimal(132), Period.ofYear(2007), new BigDecimal(140), new BigDecimal("-8.0")));

        assertThat(html(behind))
                .contains("nguy cơ", "status-risk", "▲", "chậm hơn lộ trình 8 điểm %, theo số liệu năm 2007");
        assertThat(html(new Verdict.NotYetDue())).contains("chưa đến kỳ").doesNotContain("title");
    }

    @Test
    void verdicts_use_the_bands_in_force() {
        long resolutionId = recordResolution
                .record(RecordResolutionTest.INDUSTRY, "van-phong")
                .id();
        Target target = recordTarget.record(
                NewTarget.ofAtLeast(resolutionId, 1, 1, Period.ofYear(2010), BigDecimal.TEN, "%", "mục II"),
                "van-phong");

        assertThat(verdicts.of(target, List.of(), LocalDate.of(2010, 6, 1))).isEqualTo(new Verdict.NotYetDue());
        assertThat(verdicts.of(target, List.of(), LocalDate.of(2011, 6, 1))).isEqualTo(new Verdict.NoFigures(null));
    }

    private String html(Verdict verdict) {
        Frame frame = new Frame(new Texts(messages, Texts.VIETNAMESE), null, "/", "", null);
        Target target = new Target(
                1,
                1,
                1,
                1,
                Period.ofYear(2010),
                BigDecimal.TEN,
                "%",
                TargetComparator.AT_LEAST,
                null,
                null,
                null,
                "mục II",
                null);
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.theo.templates")
                .render(
                        "vn/theo/programme/VerdictMark.jte",
                        Map.of("page", new VerdictMark(frame, target, verdict)),
                        output);
        return output.toString();
    }
}
