package vn.theo.indicator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the indicators and public figures that ship with Theo, each figure with the public source that states it. The
 * sample areas must stand before.
 */
@Service
public class SampleFigures {
    private final ImportFigures importFigures;

    SampleFigures(ImportFigures importFigures) {
        this.importFigures = importFigures;
    }

    /** Loads everything that is not there yet and returns how many observations were new. */
    @Transactional
    public int load(String by) {
        try (Reader definitions = open("indicators.csv");
                Reader figures = open("figures.csv")) {
            importFigures.importIndicators(definitions);
            return importFigures.importCsv(figures, by);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Reader open(String name) throws IOException {
        return new InputStreamReader(new ClassPathResource("sample/" + name).getInputStream(), StandardCharsets.UTF_8);
    }
}
