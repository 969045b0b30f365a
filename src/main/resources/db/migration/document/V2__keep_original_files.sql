-- A text converted from a Word, PDF or scanned file must stay comparable with the file itself, so the file is kept as it
-- came, with what the conversion knew about it. Both are written once, with the text.
create table document_source (
    document_id bigint primary key references document,
    format text not null,
    encoding text not null,
    confidence smallint check (confidence between 0 and 100),
    weak_starts integer[] not null,
    weak_ends integer[] not null,
    remarks text[] not null,
    check (cardinality(weak_starts) = cardinality(weak_ends)),
    check (confidence is not null or cardinality(weak_starts) = 0)
);

create table document_original (
    document_id bigint primary key references document,
    bytes bytea not null
);
