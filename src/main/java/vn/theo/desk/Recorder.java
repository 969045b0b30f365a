package vn.theo.desk;

import java.util.List;
import java.util.Map;
import vn.theo.document.RecordReference;
import vn.theo.kernel.Evidence;

/** What the desk knows about one kind of record: to say it in words, to have it edited, and to put it into the record. */
interface Recorder<D extends Draft> {
    /** What will be recorded, in words. */
    CardText describe(D draft, DeskContext context);

    /** What was recorded, in words; differs where the record itself has changed by it. */
    default CardText describeRecorded(D draft, DeskContext context) {
        return describe(draft, context);
    }

    /** What is missing before it can be recorded: by field name, what to do. */
    Map<String, String> problems(D draft, DeskContext context);

    List<Field> fields(D draft, DeskContext context);

    /** The draft with what a person typed; what cannot be read is kept as an error of the input. */
    D read(FormInput input, D before, DeskContext context);

    /** Puts the draft into the record, in the caller's transaction. */
    List<RecordReference> record(D draft, Evidence evidence, DeskContext context);
}
