package vn.theo.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets commands on this machine act for the office while Theo runs: a key made at each start, in a file beside the database
 * that only its owner may read. Whoever can read it could read the database too.
 */
@Component
public class CommandKey extends OncePerRequestFilter implements DisposableBean {
    /** The file in the data folder: the port and the key, one a line. */
    public static final String FILE = "command-key";

    private static final Logger LOG = LoggerFactory.getLogger(CommandKey.class);
    private static final String BEARER = "Bearer ";
    private static final Account COMMAND = new Account(0, "theo-import", "./theo import", Role.OFFICE, null);

    private final Path file;
    private final Path folder;
    private final String key;

    CommandKey(@Value("${theo.data}") Path data) {
        this.folder = data.toAbsolutePath();
        this.file = folder.resolve(FILE);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = HexFormat.of().formatHex(random);
    }

    @EventListener
    void keep(WebServerInitializedEvent started) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, started.getWebServer().getPort() + "\n" + key + "\n");
        } catch (IOException | UnsupportedOperationException cause) {
            LOG.warn("Commands cannot reach this Theo: {} cannot be written ({})", file, cause.getMessage());
        }
    }

    /** Whether a request carries the key. */
    boolean isCarriedBy(HttpServletRequest request) {
        String sent = request.getHeader("Authorization");
        return sent != null
                && sent.startsWith(BEARER)
                && MessageDigest.isEqual(
                        sent.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
                        key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith("/api/") && isCarriedBy(request)) {
            SignedIn command = new SignedIn(COMMAND, "");
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(command, null, command.getAuthorities()));
        }
        chain.doFilter(request, response);
    }

    @Override
    public void destroy() {
        try {
            if (Files.exists(file) && Files.readString(file).contains(key)) {
                Files.delete(file);
            }
        } catch (IOException cause) {
            LOG.warn("{} stays behind: {}", file, cause.getMessage());
        }
    }
}
