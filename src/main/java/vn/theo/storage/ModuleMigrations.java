package vn.theo.storage;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates the schema module by module: each has its folder {@code db/migration/<module>} and its own history table, so that
 * modules number their migrations on their own. Lower modules come first, since upper tables refer to theirs.
 */
public final class ModuleMigrations implements FlywayMigrationStrategy {
    /** Every module with tables, lower modules first. */
    public static final List<String> MODULES = List.of(
            "access",
            "site",
            "territory",
            "body",
            "lexicon",
            "document",
            "indicator",
            "check",
            "programme",
            "explore",
            "task",
            "review",
            "portal",
            "desk",
            "workbench",
            "sample");

    @Override
    public void migrate(Flyway flyway) {
        for (String module : MODULES) {
            String location = "classpath:db/migration/" + module;
            if (getClass().getResource("/db/migration/" + module) != null) {
                Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .locations(location)
                        .table("flyway_" + module)
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate();
            }
        }
    }
}
