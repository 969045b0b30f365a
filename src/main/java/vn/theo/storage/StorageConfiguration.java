package vn.theo.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which database the application uses: {@code THEO_DB_URL} when it is set, else the embedded one. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "theo.db.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedDatabase embeddedDatabase(@Value("${theo.data}") Path data) {
        return EmbeddedDatabase.start(data);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "theo.db.url", matchIfMissing = true, havingValue = "embedded")
    DataSource embeddedDataSource(EmbeddedDatabase database) {
        return pool(database.url(), database.user(), database.password());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("theo.db.url")
    DataSource outsideDataSource(Environment environment) {
        return pool(
                environment.getRequiredProperty("theo.db.url"),
                environment.getProperty("theo.db.user", "theo"),
                environment.getProperty("theo.db.password", ""));
    }

    @Bean
    FlywayMigrationStrategy migrateModuleByModule() {
        return new ModuleMigrations();
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(16);
        pool.setConnectionTimeout(15_000);
        pool.setPoolName("theo");
        return pool;
    }
}
