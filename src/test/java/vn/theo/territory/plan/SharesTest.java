package vn.theo.territory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void shares_are_read_as_decimals_or_percent_and_for_single_indicators() {
        Shares shares = Shares.of("60%; dan-so=0,55");

        assertThat(shares.all()).isEqualByComparingTo("0.6");
        assertThat(shares.find("dan-so")).isEqualByComparingTo("0.55");
        assertThat(shares.find("grdp")).isEqualByComparingTo("0.6");
        assertThat(Shares.of(shares.text())).isEqualTo(Shares.of("0,6; dan-so=0,55"));
        assertThat(Shares.of("")).isEqualTo(Shares.UNKNOWN);
    }

    @Test
    void a_part_of_a_part_multiplies_and_an_unknown_one_stays_unknown() {
        Shares half = Shares.of("0,5; dan-so=0,4");

        assertThat(half.times(half).all()).isEqualByComparingTo("0.25");
        assertThat(half.times(half).find("dan-so")).isEqualByComparingTo("0.16");
        assertThat(half.plus(half.rest()).all()).isEqualByComparingTo("1");
        assertThat(half.times(Shares.UNKNOWN).all()).isNull();
    }

    @Test
    void what_is_no_share_is_refused() {
        for (String text : new String[] {"1,5", "-0,2", "nửa", "0", "120%"}) {
            assertThatThrownBy(() -> Shares.of(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
