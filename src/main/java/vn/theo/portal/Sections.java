package vn.theo.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sections of the newspaper in their order. */
@Repository
public class Sections {
    /** Where news of meetings goes unless the office chooses otherwise. */
    public static final String MEETINGS = "hoi-nghi";

    private final JdbcClient jdbc;

    Sections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Section> listAll() {
        return jdbc.sql("select slug, name, english_name from section order by position")
                .query(Sections::section)
                .list();
    }

    public Optional<Section> findBySlug(String slug) {
        return jdbc.sql("select slug, name, english_name from section where slug = :slug")
                .param("slug", slug)
                .query(Sections::section)
                .optional();
    }

    /** The section of this Vietnamese name. */
    public Optional<Section> findByName(String name) {
        return listAll().stream()
                .filter(section -> section.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static Section section(ResultSet row, int number) throws SQLException {
        return new Section(row.getString("slug"), row.getString("name"), row.getString("english_name"));
    }
}
