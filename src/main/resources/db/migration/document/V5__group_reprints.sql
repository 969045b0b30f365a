-- The same notice arrives several times: printed by several pages, with another headline, with sentences cut. Signatures
-- and their bands find candidates without comparing every text with every other (ADR 014); both are derived from the texts
-- and can be worked out again.
create table document_signature (
    document_id bigint primary key references document,
    method integer not null,
    shingles integer not null,
    group_id bigint not null references document
);
create index document_signature_by_group on document_signature (group_id);

create table document_band (
    band bigint not null,
    document_id bigint not null references document,
    primary key (band, document_id)
);
create index document_band_by_document on document_band (document_id);

create table document_likeness (
    document_id bigint not null references document,
    other_id bigint not null references document,
    verdict text not null check (verdict in ('SAME', 'TEMPLATE')),
    percent integer not null check (percent between 0 and 100),
    primary key (document_id, other_id),
    check (other_id <> document_id)
);
create index document_likeness_by_other on document_likeness (other_id);
