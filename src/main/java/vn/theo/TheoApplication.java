package vn.theo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.modulith.Modulithic;
import vn.theo.storage.StorageException;

/** Starts the system: the database, the pages and, on an empty database, the sample province. */
@Modulithic(systemName = "Theo")
@SpringBootApplication
public class TheoApplication {
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(TheoApplication.class, arguments);
        } catch (RuntimeException failure) {
            System.exit(explain(failure));
        }
    }

    /** Says on standard error why the start failed and returns the exit code: 3 for the data folder, else 1. */
    static int explain(RuntimeException failure) {
        if (find(failure, StorageException.class) instanceof StorageException storage) {
            System.err.println("theo: " + storage.getMessage());
            return 3;
        }
        if (find(failure, PortInUseException.class) instanceof PortInUseException port) {
            System.err.println("theo: Port " + port.getPort()
                    + " is in use by another program. Stop it, or start Theo with --port ANOTHER_NUMBER.");
            return 1;
        }
        failure.printStackTrace();
        return 1;
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
