-- What was resolved, for which years, with which targets, and which documents carry it out: the frame every report is read in.
-- A resolution keeps its number and address; what is known of it is stated, and stated anew when corrected.
create table resolution (
    id bigint generated always as identity primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table resolution_statement (
    id bigint generated always as identity primary key,
    resolution_id bigint not null references resolution,
    symbol text not null check (btrim(symbol) <> ''),
    title text not null check (btrim(title) <> ''),
    issuer_id bigint references body,
    issuer_name text not null check (btrim(issuer_name) <> ''),
    period text not null,
    adopted_on date,
    recorded_by text not null,
    recorded_at timestamptz not null,
    document_id bigint,
    span_start int,
    span_end int,
    quote text,
    confirmed_by text,
    confirmed_at timestamptz,
    check (num_nulls(document_id, span_start, span_end, quote, confirmed_by, confirmed_at) in (0, 6))
);
create index on resolution_statement (resolution_id);

create table resolution_statement_retraction (
    record_id bigint primary key references resolution_statement,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view current_resolution as
select distinct on (s.resolution_id) s.resolution_id as id, r.slug, s.symbol, s.title, s.issuer_id, s.issuer_name, s.period,
    s.adopted_on, s.document_id, s.span_start, s.span_end, s.quote, s.confirmed_by, s.confirmed_at
from resolution_statement s
join resolution r on r.id = s.resolution_id
where not exists (select from resolution_statement_retraction x where x.record_id = s.id)
order by s.resolution_id, s.id desc;

create table chain_link (
    id bigint generated always as identity primary key,
    resolution_id bigint not null references resolution,
    type text not null check (btrim(type) <> ''),
    symbol text,
    title text not null,
    issuer_name text,
    date date,
    relation text not null check (relation in
        ('CONCRETISES', 'SUPERSEDES', 'AMENDS', 'CARRIED_OVER_FROM', 'REPORTS', 'ORDERED', 'MENTIONS')),
    document_id bigint not null,
    span_start int not null,
    span_end int not null,
    quote text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
create index on chain_link (resolution_id);

create table chain_link_retraction (
    record_id bigint primary key references chain_link,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_chain_link as
select l.* from chain_link l where not exists (select from chain_link_retraction r where r.record_id = l.id);

-- A target without the words or the source it rests on is not published, so it does not enter.
create table target (
    id bigint generated always as identity primary key,
    resolution_id bigint not null references resolution,
    indicator_id bigint not null,
    area_id bigint not null,
    period text not null,
    value numeric not null,
    highest numeric,
    unit text not null check (btrim(unit) <> ''),
    comparator text not null check (comparator in ('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'WITHIN', 'DONE')),
    baseline numeric,
    baseline_period text,
    source text not null,
    supersedes bigint unique references target,
    recorded_by text not null,
    recorded_at timestamptz not null,
    document_id bigint,
    span_start int,
    span_end int,
    quote text,
    confirmed_by text,
    confirmed_at timestamptz,
    check (num_nulls(document_id, span_start, span_end, quote, confirmed_by, confirmed_at) in (0, 6)),
    check (btrim(source) <> '' or document_id is not null),
    check ((comparator = 'WITHIN') = (highest is not null) and (highest is null or highest >= value))
);
create index on target (resolution_id);
create index on target (indicator_id);

create table target_retraction (
    record_id bigint primary key references target,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_target as
select t.* from target t
where not exists (select from target_retraction r where r.record_id = t.id)
    and not exists (
        select from target s where s.supersedes = t.id
            and not exists (select from target_retraction r where r.record_id = s.id));

-- The dossier of a resolution: the stored documents that belong to it.
create table dossier_document (
    id bigint generated always as identity primary key,
    resolution_id bigint not null references resolution,
    document_id bigint not null,
    attached_by text not null,
    attached_at timestamptz not null
);
create index on dossier_document (document_id);

create table dossier_document_retraction (
    record_id bigint primary key references dossier_document,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_dossier_document as
select d.* from dossier_document d
where not exists (select from dossier_document_retraction r where r.record_id = d.id);

-- Where the early warnings begin, in points behind the path; a regulation that draws them elsewhere is a new row.
create table warning_profile (
    effective_from date primary key,
    watch_at numeric not null,
    at_risk_at numeric not null,
    alarm_at numeric not null,
    legal_basis text not null,
    check (0 > watch_at and watch_at > at_risk_at and at_risk_at > alarm_at)
);
insert into warning_profile values ('2000-01-01', -3, -8, -15, 'Mức mặc định của hệ thống');
