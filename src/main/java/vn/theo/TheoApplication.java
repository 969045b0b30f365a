package vn.theo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the system: the database, the pages and, on an empty database, the sample province. */
@Modulithic(systemName = "Theo")
@SpringBootApplication
public class TheoApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(TheoApplication.class, arguments);
    }
}
