package vn.theo.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;
import vn.theo.programme.ChainLink;
import vn.theo.programme.ChainRelation;

class ChainNameTest {
    @Test
    void type_and_symbol_are_said_once() {
        ChainName named = named("nghị quyết", "01-NQ/ĐH", "Nghị quyết số 01-NQ/ĐH của Đại hội tỉnh", "Đại hội tỉnh");

        assertThat(named).isEqualTo(new ChainName("Nghị quyết 01-NQ/ĐH", ""));
    }

    @Test
    void what_the_document_is_about_stays() {
        ChainName named = named("kế hoạch", "12-KH/TU", "Kế hoạch số 12-KH/TU về cụm công nghiệp", null);

        assertThat(named).isEqualTo(new ChainName("Kế hoạch 12-KH/TU", "về cụm công nghiệp"));
    }

    @Test
    void without_a_symbol_the_title_is_the_name() {
        assertThat(named("đề án", null, "đề án phát triển công nghiệp", null))
                .isEqualTo(new ChainName("Đề án phát triển công nghiệp", ""));
        assertThat(named("đề án", null, "phát triển công nghiệp", null))
                .isEqualTo(new ChainName("Đề án", "phát triển công nghiệp"));
    }

    private static ChainName named(String type, @Nullable String symbol, String title, @Nullable String issuer) {
        Evidence said = new Evidence(new Quote(1, new Span(0, 1), "x"), "Văn phòng", Instant.EPOCH);
        return ChainName.of(new ChainLink(1, 1, type, symbol, title, issuer, null, ChainRelation.MENTIONS, said));
    }
}
