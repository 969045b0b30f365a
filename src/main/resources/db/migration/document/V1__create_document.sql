-- Texts are kept as received and never change; readings, settings, frames and decisions are added beside them, so that a
-- text read again later, or a decision taken back, loses nothing.
create table document (
    id bigint generated always as identity primary key,
    title text not null check (btrim(title) <> ''),
    file_name text not null,
    text text not null,
    markup text not null check (markup in ('PLAIN', 'HTML')),
    digest text not null unique,
    received_at timestamptz not null,
    received_by text not null
);
create index document_by_arrival on document (received_at desc, id desc);

create table document_setting (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    event_date date,
    open_to_public boolean not null,
    set_by text not null,
    set_at timestamptz not null
);
create index document_setting_by_document on document_setting (document_id, id desc);

create table document_reading (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    frame jsonb not null,
    read_at timestamptz not null
);
create index document_reading_by_document on document_reading (document_id, id desc);

create table document_frame (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    title text not null check (btrim(title) <> ''),
    lead text,
    byline text,
    published text,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
create index document_frame_by_document on document_frame (document_id, id desc);

create table proposal (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    reading_id bigint not null references document_reading,
    position integer not null,
    kind text not null,
    found jsonb not null,
    span_start integer not null,
    span_end integer not null,
    words text not null,
    check (span_start >= 0 and span_end >= span_start)
);
create index proposal_by_document on proposal (document_id, position);

create table decision (
    id bigint generated always as identity primary key,
    proposal_id bigint not null references proposal,
    action text not null check (action in ('ACCEPTED', 'EDITED', 'REJECTED', 'UNDONE')),
    draft jsonb,
    decided_by text not null,
    decided_at timestamptz not null,
    check ((draft is not null) = (action in ('ACCEPTED', 'EDITED')))
);
create index decision_by_proposal on decision (proposal_id, id desc);

create table decision_record (
    decision_id bigint not null references decision,
    position integer not null,
    record_type text not null,
    record_id bigint not null,
    primary key (decision_id, position)
);
create index decision_record_by_record on decision_record (record_type, record_id);

-- The decision that stands for each proposal; a proposal without a row here is still open.
create view standing_decision as
select distinct on (proposal_id) id, proposal_id, action, draft, decided_by, decided_at
from decision
order by proposal_id, id desc;

-- What the desk shows: the proposals of the latest reading, and older ones on which a decision stands.
create view current_proposal as
select p.id, p.document_id, p.reading_id, p.position, p.kind, p.found, p.span_start, p.span_end, p.words,
       case when d.action in ('ACCEPTED', 'EDITED') then 'CONFIRMED'
            when d.action = 'REJECTED' then 'REJECTED'
            else 'PENDING' end as state
from proposal p
left join standing_decision d on d.proposal_id = p.id
where p.reading_id = (select max(r.id) from document_reading r where r.document_id = p.document_id)
   or d.action in ('ACCEPTED', 'EDITED', 'REJECTED');

create view document_progress as
select d.id as document_id,
       count(p.id) as total,
       count(p.id) filter (where p.state <> 'PENDING') as decided,
       count(p.id) filter (where p.state = 'CONFIRMED') as confirmed,
       case when count(p.id) filter (where p.state = 'PENDING') = 0 then 'DONE'
            when count(p.id) filter (where p.state <> 'PENDING') = 0 then 'NEW'
            else 'IN_REVIEW' end as state
from document d
left join current_proposal p on p.document_id = d.id
group by d.id;

create view document_now as
select d.id, coalesce(f.title, d.title) as title, d.file_name, d.text, d.received_at, d.received_by,
       s.event_date, coalesce(s.open_to_public, false) as open_to_public, f.published, f.id is not null as frame_confirmed
from document d
left join lateral (
    select * from document_setting x where x.document_id = d.id order by x.id desc limit 1) s on true
left join lateral (
    select * from document_frame x where x.document_id = d.id order by x.id desc limit 1) f on true;
