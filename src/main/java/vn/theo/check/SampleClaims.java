package vn.theo.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the growth rates and shares that were published with the sample figures, which must stand before. */
@Service
public class SampleClaims {
    private final ImportClaims importClaims;

    SampleClaims(ImportClaims importClaims) {
        this.importClaims = importClaims;
    }

    /** Loads everything that is not there yet and returns how many claims were new. */
    @Transactional
    public int load(String by) {
        try (Reader table = new InputStreamReader(
                new ClassPathResource("sample/claims.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return importClaims.importCsv(table, by);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
