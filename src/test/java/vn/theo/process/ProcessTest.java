package vn.theo.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ProcessTest {
    @TempDir
    Path data;

    @Test
    void a_second_start_keeps_accounts_tells_no_password_and_a_second_instance_is_refused() throws Exception {
        String password;
        try (RunningTheo theo = RunningTheo.start(data)) {
            password = theo.password().orElseThrow();
            assertThat(Visitor.signedIn(theo.address(), password)
                            .get("/tai-khoan")
                            .body())
                    .contains("quantri");

            Process second = RunningTheo.launch(data);
            String told = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isEqualTo(3);
            assertThat(told.strip())
                    .startsWith("theo: Another Theo is running on the data folder")
                    .doesNotContain("\tat ");
        }
        try (RunningTheo theo = RunningTheo.start(data)) {
            assertThat(theo.password()).isEmpty();
            assertThat(Visitor.signedIn(theo.address(), password)
                            .get("/tai-khoan")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
