package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Span;
import vn.theo.reading.Recognition;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;
import vn.theo.reading.SourceFormat;

/** The files as they came, and what their conversion to text knew about them. Written once, never changed. */
@Repository
public class Originals {
    private final JdbcClient jdbc;

    Originals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addSource(long documentId, Source source) {
        Recognition recognition = source.recognition();
        List<Span> weak = recognition == null ? List.of() : recognition.weak();
        jdbc.sql("""
                        insert into document_source
                            (document_id, format, encoding, confidence, weak_starts, weak_ends, remarks)
                        values (:id, :format, :encoding, :confidence, :starts, :ends, :remarks)
                        """)
                .param("id", documentId)
                .param("format", source.format().name())
                .param("encoding", source.encoding().name())
                .param("confidence", recognition == null ? null : recognition.confidence())
                .param("starts", weak.stream().map(Span::start).toArray(Integer[]::new))
                .param("ends", weak.stream().map(Span::end).toArray(Integer[]::new))
                .param("remarks", source.remarks().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    void addFile(long documentId, byte[] bytes) {
        jdbc.sql("insert into document_original (document_id, bytes) values (:id, :bytes)")
                .param("id", documentId)
                .param("bytes", bytes)
                .update();
    }

    /** Where the text comes from; a plain text where nothing else was noted. */
    public Source source(long documentId) {
        return jdbc.sql("""
                        select format, encoding, confidence, weak_starts, weak_ends, remarks
                        from document_source where document_id = :id
                        """)
                .param("id", documentId)
                .query(Originals::source)
                .optional()
                .orElse(Source.TEXT);
    }

    /** Whether the file as it came is kept; a pasted text has none. */
    public boolean hasFile(long documentId) {
        return jdbc.sql("select exists (select 1 from document_original where document_id = :id)")
                .param("id", documentId)
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> findFile(long documentId) {
        return jdbc.sql("select bytes from document_original where document_id = :id")
                .param("id", documentId)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        Integer confidence = row.getObject("confidence", Integer.class);
        return new Source(
                SourceFormat.valueOf(row.getString("format")),
                SourceEncoding.valueOf(row.getString("encoding")),
                confidence == null ? null : new Recognition(confidence, spans(row)),
                Stream.of((String[]) row.getArray("remarks").getArray())
                        .map(Source.Remark::valueOf)
                        .toList());
    }

    private static List<Span> spans(ResultSet row) throws SQLException {
        Integer[] starts = (Integer[]) row.getArray("weak_starts").getArray();
        Integer[] ends = (Integer[]) row.getArray("weak_ends").getArray();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            spans.add(new Span(starts[i], ends[i]));
        }
        return spans;
    }
}
