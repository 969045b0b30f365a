-- Many files arrive at once and are read in the background: a run holds what one person handed in or asked to be read
-- again, each item ends in an outcome. Runs, items and outcomes are facts and only added; what still waits, and the bytes
-- of what was not taken yet, are working material and go when they are done with.
create table reading_run (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('RECEIVE', 'READ_AGAIN')),
    started_by text not null,
    started_at timestamptz not null
);

create table reading_item (
    id bigint generated always as identity primary key,
    run_id bigint not null references reading_run,
    file_name text not null,
    document_id bigint references document
);
create index reading_item_by_run on reading_item (run_id);

create table reading_waiting (
    item_id bigint primary key references reading_item,
    attempts integer not null
);

create table reading_content (
    item_id bigint primary key references reading_item,
    content bytea not null
);

create table reading_outcome (
    id bigint generated always as identity primary key,
    item_id bigint not null references reading_item,
    outcome text not null check (outcome in ('READ', 'DUPLICATE', 'REFUSED', 'DISMISSED')),
    reason text,
    document_id bigint references document,
    by text not null,
    at timestamptz not null,
    check ((reason is not null) = (outcome = 'REFUSED')),
    check ((document_id is not null) = (outcome in ('READ', 'DUPLICATE')))
);
create index reading_outcome_by_item on reading_outcome (item_id, id desc);
create index reading_outcome_refused on reading_outcome (id) where outcome = 'REFUSED';

-- Whoever has seen how a run ended closes its notice.
create table reading_run_closing (
    run_id bigint primary key references reading_run,
    closed_by text not null,
    closed_at timestamptz not null
);

-- A text that is not for this office, or that only reprints another one, is set aside and can be taken back.
create table document_filing (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    action text not null check (action in ('NOT_OURS', 'REPRINT', 'RESTORED')),
    reprint_of bigint references document,
    filed_by text not null,
    filed_at timestamptz not null,
    check ((reprint_of is not null) = (action = 'REPRINT')),
    check (reprint_of <> document_id)
);
create index document_filing_by_document on document_filing (document_id, id desc);
