package vn.theo.indicator.load;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.indicator.Vintage;

/** Tables that were sent and wait for a person's word, with what was said about them; their bytes lie in pieces. */
@Repository
class WaitingTables {
    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    WaitingTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table that waits. */
    record Waiting(String id, long bytes, Instant at, LoadOptions options) {}

    /** Keeps a table and returns how many bytes it has. */
    @Transactional(rollbackFor = IOException.class)
    public Waiting add(InputStream content, LoadOptions options, Instant at) throws IOException {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into waiting_table (id, file_name, byte_count, sent_at, source, vintage, known_from, sent_by,
                                                   number_style, indicator, area)
                        values (:id, :fileName, 0, :at, :source, :vintage, :knownFrom, :by, :numbers, :indicator, :area)
                        """)
                .param("id", id)
                .param("fileName", options.fileName())
                .param("at", time(at))
                .param("source", options.source())
                .param("vintage", options.vintage().name())
                .param("knownFrom", time(options.knownFrom()))
                .param("by", options.by())
                .param("numbers", options.numbers().name())
                .param("indicator", options.indicator())
                .param("area", options.area())
                .update();
        long bytes = 0;
        int number = 0;
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            jdbc.sql("insert into waiting_table_piece (table_id, number, content) values (:id, :number, :content)")
                    .param("id", id)
                    .param("number", number++)
                    .param("content", piece)
                    .update();
            bytes += piece.length;
        }
        jdbc.sql("update waiting_table set byte_count = :bytes where id = :id")
                .param("bytes", bytes)
                .param("id", id)
                .update();
        return new Waiting(id.toString(), bytes, at, options);
    }

    /** Notes what a person says of a table now. */
    void say(String id, LoadOptions options) {
        jdbc.sql("""
                        update waiting_table
                        set file_name = :fileName, source = :source, vintage = :vintage, known_from = :knownFrom,
                            number_style = :numbers, indicator = :indicator, area = :area
                        where id = :id
                        """)
                .param("id", UUID.fromString(id))
                .param("fileName", options.fileName())
                .param("source", options.source())
                .param("vintage", options.vintage().name())
                .param("knownFrom", time(options.knownFrom()))
                .param("numbers", options.numbers().name())
                .param("indicator", options.indicator())
                .param("area", options.area())
                .update();
    }

    /** All that wait, the latest first. */
    List<Waiting> list() {
        return jdbc.sql("""
                        select id, file_name, byte_count, sent_at, source, vintage, known_from, sent_by, number_style,
                               indicator, area
                        from waiting_table order by sent_at desc, id
                        """).query(WaitingTables::waiting).list();
    }

    /** The bytes of a table from the first to the last, a piece in memory at a time. */
    InputStream open(String id) {
        return new InputStream() {
            private byte[] piece = new byte[0];
            private int at;
            private int number;

            private boolean isOver() {
                if (at == piece.length) {
                    piece = findPiece(UUID.fromString(id), number++).orElse(new byte[0]);
                    at = 0;
                }
                return at == piece.length;
            }

            @Override
            public int read() {
                return isOver() ? -1 : piece[at++] & 0xFF;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                if (length == 0) {
                    return 0;
                }
                if (isOver()) {
                    return -1;
                }
                int count = Math.min(length, piece.length - at);
                System.arraycopy(piece, at, to, from, count);
                at += count;
                return count;
            }
        };
    }

    private Optional<byte[]> findPiece(UUID id, int number) {
        return jdbc.sql("select content from waiting_table_piece where table_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    void delete(String id) {
        jdbc.sql("delete from waiting_table where id = :id")
                .param("id", UUID.fromString(id))
                .update();
    }

    /** Deletes what was sent before a moment. */
    void deleteBefore(Instant moment) {
        jdbc.sql("delete from waiting_table where sent_at < :moment")
                .param("moment", time(moment))
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        OffsetDateTime known = row.getObject("known_from", OffsetDateTime.class);
        return new Waiting(
                row.getString("id"),
                row.getLong("byte_count"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                new LoadOptions(
                        row.getString("file_name"),
                        row.getString("source"),
                        Vintage.valueOf(row.getString("vintage")),
                        false,
                        known == null ? null : known.toInstant(),
                        row.getString("sent_by"),
                        NumberStyle.valueOf(row.getString("number_style")),
                        row.getString("indicator"),
                        row.getString("area")));
    }
}
