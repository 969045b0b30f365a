package vn.theo.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.theo.TheoTest;

/** Commits for real, since what is remembered hangs on what other connections commit. */
@TheoTest
@TestPropertySource(properties = "theo.test=commits")
class CommitsTest {
    @Autowired
    Commits commits;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    DataSource connections;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private Remembered<Integer> sum = remembered();

    @BeforeEach
    void an_empty_table() {
        sql.execute("create table if not exists remembered (id bigint generated always as identity, amount int)");
        sql.execute("delete from remembered");
        asked.set(0);
        reads.set(0);
        sum = remembered();
    }

    @Test
    void nothing_is_asked_twice_while_nothing_is_committed() {
        sql.update("insert into remembered (amount) values (4)");

        assertThat(commits.askOnce(() -> sum.current() + sum.current())).isEqualTo(8);
        assertThat(commits.askOnce(sum::current)).isEqualTo(4);
        assertThat(asked).hasValue(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_commit_of_another_connection_is_seen_by_the_next_question_and_what_it_does_not_touch_is_not_read_again() {
        assertThat(commits.askOnce(sum::current)).isZero();
        sql.update("insert into remembered (amount) values (4)");
        assertThat(commits.askOnce(sum::current)).isEqualTo(4);
        sql.execute("create table if not exists elsewhere (id int)");
        assertThat(commits.askOnce(sum::current)).isEqualTo(4);

        assertThat(reads).hasValue(2);
    }

    @Test
    void what_another_transaction_has_not_committed_is_seen_only_once_it_has() throws SQLException {
        assertThat(commits.askOnce(sum::current)).isZero();
        try (Connection other = connections.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into remembered (amount) values (7)");
            assertThat(commits.askOnce(sum::current)).isZero();
            other.commit();
            assertThat(commits.askOnce(sum::current)).isEqualTo(7);
            other.setAutoCommit(true);
        }
    }

    @Test
    void a_transaction_sees_its_own_rows_and_leaves_nothing_of_them_behind_when_it_is_rolled_back() {
        assertThat(commits.askOnce(sum::current)).isZero();
        Integer inside = transaction.execute(status -> {
            sql.update("insert into remembered (amount) values (9)");
            status.setRollbackOnly();
            return commits.askOnce(sum::current);
        });

        assertThat(inside).isEqualTo(9);
        assertThat(commits.askOnce(sum::current)).isZero();
        assertThat(sum.current()).isZero();
    }

    private Remembered<Integer> remembered() {
        Supplier<String> writes = () -> {
            asked.incrementAndGet();
            return String.valueOf(
                    sql.queryForObject("select count(*) || ':' || coalesce(max(id), 0) from remembered", String.class));
        };
        Supplier<Integer> read = () -> {
            reads.incrementAndGet();
            Integer total = sql.queryForObject("select coalesce(sum(amount), 0) from remembered", Integer.class);
            return total == null ? 0 : total;
        };
        return new Remembered<>(writes, read);
    }
}
