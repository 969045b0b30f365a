package vn.theo.desk;

import java.util.ArrayList;
import java.util.List;
import vn.theo.kernel.Span;
import vn.theo.reading.Recognition;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;
import vn.theo.site.Texts;

/**
 * Where the text on the desk comes from, in words: kind of file, encoding, how sure the recognition is, remarks.
 *
 * @param words what is worth saying, empty for a plain text
 * @param file whether the file as it came can be downloaded
 * @param weak words that were recognised weakly
 */
public record Origin(List<String> words, boolean file, List<Span> weak) {
    public Origin {
        words = List.copyOf(words);
        weak = List.copyOf(weak);
    }

    static Origin of(Source source, boolean file, Texts texts) {
        List<String> words = new ArrayList<>();
        if (!source.format().isText()) {
            words.add(texts.of("document.source.from", texts.of("document.source." + source.format())));
        }
        if (source.encoding() != SourceEncoding.UNICODE) {
            words.add(texts.of(
                    "document.source.encoding", source.encoding().name().replace('_', '-')));
        }
        Recognition recognition = source.recognition();
        List<Span> weak = recognition == null ? List.of() : recognition.weak();
        if (recognition != null) {
            words.add(texts.of("document.source.confidence", String.valueOf(recognition.confidence())));
        }
        if (!weak.isEmpty()) {
            words.add(texts.of("document.source.weak", String.valueOf(weak.size())));
        }
        source.remarks().forEach(remark -> words.add(texts.of("document.remark." + remark)));
        return new Origin(words, file, weak);
    }
}
