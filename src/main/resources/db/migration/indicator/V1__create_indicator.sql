-- Definitions, and observations that are only ever added; corrections and retractions are rows beside them.
create table indicator (
    id bigint generated always as identity primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (btrim(name) <> ''),
    short_name text,
    unit text not null check (btrim(unit) <> ''),
    kind text not null check (kind in ('FLOW', 'STOCK', 'RATIO', 'INDEX', 'RANK', 'MILESTONE')),
    direction text not null check (direction in ('UP', 'DOWN', 'NEITHER')),
    price_basis text not null,
    definition text,
    responsible_body text,
    source text not null check (btrim(source) <> ''),
    part_of bigint references indicator,
    defined_at timestamptz not null default now()
);

create table indicator_synonym (
    indicator_id bigint not null references indicator,
    printed text not null check (btrim(printed) <> ''),
    context text not null default '',
    primary key (indicator_id, printed, context)
);

create table observation (
    id bigint generated always as identity primary key,
    indicator_id bigint not null references indicator,
    area_id bigint not null references area,
    period_kind text not null,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    value numeric not null,
    unit text not null check (btrim(unit) <> ''),
    bound text not null,
    vintage text not null check (vintage in ('PLAN', 'STATED', 'INFERRED', 'ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
    price_basis text not null,
    source text not null check (btrim(source) <> ''),
    reliability text check (reliability in ('A', 'B', 'C', 'D')),
    note text,
    document_id bigint,
    span_start int,
    span_end int,
    quote text,
    confirmed_by text,
    confirmed_at timestamptz,
    known_from timestamptz not null,
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    supersedes bigint references observation,
    check (num_nulls(document_id, span_start, span_end, quote, confirmed_by, confirmed_at) in (0, 6))
);
create index on observation (indicator_id, area_id, period_from);
create index on observation (area_id);
create index on observation (document_id) where document_id is not null;
create index on observation (supersedes) where supersedes is not null;

create table observation_retraction (
    observation_id bigint primary key references observation,
    retracted_by text not null,
    retracted_at timestamptz not null default now(),
    reason text not null check (btrim(reason) <> '')
);

-- What the record held at a moment: known by then, not yet retracted, not yet corrected by a row that still stands.
create function observation_known_on(moment timestamptz) returns setof observation
language sql stable parallel safe
begin atomic
    select o.*
    from observation o
    where o.known_from <= moment
      and not exists (
          select from observation_retraction r where r.observation_id = o.id and r.retracted_at <= moment)
      and not exists (
          select from observation s
          where s.supersedes = o.id and s.known_from <= moment
            and not exists (
                select from observation_retraction r where r.observation_id = s.id and r.retracted_at <= moment));
end;

create view observation_in_force as select * from observation_known_on('infinity');
