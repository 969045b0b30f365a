-- Headlines that a source page lists beside its article: only the title and its time are known, with the words that say so.
create table headline (
    id bigint generated always as identity primary key,
    title text not null check (btrim(title) <> ''),
    published timestamp,
    place text not null,
    document_id bigint not null references document,
    span_start integer not null,
    span_end integer not null,
    quote text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);

create index headline_by_time on headline (published);
create index headline_by_document on headline (document_id);

create table headline_retraction (
    headline_id bigint primary key references headline,
    retracted_by text not null,
    retracted_at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view standing_headline as
select headline.*
from headline
where not exists (select from headline_retraction where headline_id = headline.id);

-- Headlines whose source document everyone may read; the public face shows no others.
create view public_headline as
select headline.*
from standing_headline headline
join document_now document on document.id = headline.document_id and document.open_to_public;
