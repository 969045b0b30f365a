package vn.theo.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The accounts and their password hashes. */
@Repository
public class Accounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /**
     * Opens an account.
     *
     * @throws IllegalArgumentException when the name or display name is not allowed
     * @throws org.springframework.dao.DuplicateKeyException when the name is taken
     */
    public Account open(String name, String displayName, Role role, @Nullable Long bodyId, String password) {
        Account draft = new Account(0, name, displayName, role, bodyId);
        long id = jdbc.sql("""
                        insert into account (name, display_name, role, body_id, password_hash)
                        values (:name, :displayName, :role, :bodyId, :hash)
                        returning id
                        """)
                .param("name", draft.name())
                .param("displayName", draft.displayName())
                .param("role", role.name())
                .param("bodyId", bodyId)
                .param("hash", encoder.encode(password))
                .query(Long.class)
                .single();
        return new Account(id, name, displayName, role, bodyId);
    }

    public void changePassword(String name, String password) {
        jdbc.sql("update account set password_hash = :hash where name = :name")
                .param("hash", encoder.encode(password))
                .param("name", name)
                .update();
    }

    public List<Account> listAll() {
        return jdbc.sql("select id, name, display_name, role, body_id from account order by role, name")
                .query(Accounts::account)
                .list();
    }

    public Optional<Account> findByName(String name) {
        return jdbc.sql("select id, name, display_name, role, body_id from account where name = :name")
                .param("name", name)
                .query(Accounts::account)
                .optional();
    }

    Optional<SignedIn> findSignIn(String name) {
        return jdbc.sql("select id, name, display_name, role, body_id, password_hash from account where name = :name")
                .param("name", name)
                .query((row, number) -> new SignedIn(account(row, number), row.getString("password_hash")))
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("body_id", Long.class));
    }
}
