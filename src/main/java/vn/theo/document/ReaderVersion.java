package vn.theo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.theo.lexicon.Vocabulary;

/**
 * Which reader this is: a hash over the grammar (the compiled classes of {@code reading}) and its lexicons, worked out once
 * at start, and the office's words that it knows. Nobody has to remember to count a number up; a reader that did not change
 * keeps its version.
 */
@Component
public class ReaderVersion {
    private static final int SHOWN_BYTES = 6;
    private static final String PARTS = "classpath*:vn/theo/reading/**/*.*";

    private final String grammar;
    private final Vocabulary vocabulary;

    ReaderVersion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        try {
            grammar = hash();
        } catch (IOException cause) {
            throw new UncheckedIOException("The reader's own files cannot be read", cause);
        }
    }

    /** Twelve hexadecimal digits, and where the office has words of its own twelve more that tell which. */
    public String current() {
        String words = vocabulary.now().version();
        return words.isEmpty() ? grammar : grammar + "+" + words;
    }

    private static String hash() throws IOException {
        Resource[] parts = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PARTS))
                .filter(part -> reads(path(part)))
                .sorted(Comparator.comparing(ReaderVersion::path))
                .toArray(Resource[]::new);
        MessageDigest digest = sha256();
        for (Resource part : parts) {
            try (InputStream bytes = part.getInputStream()) {
                digest.update(bytes.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
    }

    /** Measuring and the command line do not change what is found. */
    private static boolean reads(String path) {
        return !path.startsWith("vn/theo/reading/score/")
                && !path.startsWith("vn/theo/reading/ReadCommand")
                && !path.endsWith("Test.class");
    }

    private static String path(Resource part) {
        try {
            String address = part.getURL().toString();
            return address.substring(address.lastIndexOf("vn/theo/reading/"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }
}
