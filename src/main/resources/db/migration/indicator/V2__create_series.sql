-- National tables hold millions of values. They are kept as one row a series and load, the values side by side in arrays,
-- so that a value takes some tens of bytes with its history; a later load stands beside the earlier ones, never over them.
create table figure_source (
    id int generated always as identity primary key,
    name text not null unique check (btrim(name) <> '')
);

create table figure_load (
    id int generated always as identity primary key,
    file_name text not null,
    digest text not null,
    known_from timestamptz not null,
    loaded_by text not null,
    loaded_at timestamptz not null,
    row_count int not null check (row_count >= 0),
    added int not null check (added >= 0),
    changed int not null check (changed >= 0),
    unchanged int not null check (unchanged >= 0),
    refused int not null check (refused >= 0)
);

create table series (
    id int primary key,
    indicator_id bigint not null references indicator,
    area_id bigint not null references area,
    period_kind text not null,
    vintage text not null check (vintage in ('PLAN', 'STATED', 'INFERRED', 'ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
    unit text not null check (btrim(unit) <> ''),
    price_basis text not null,
    source_id int not null references figure_source,
    unique (indicator_id, area_id, period_kind, vintage, unit, price_basis, source_id)
);
create sequence series_id_seq as int owned by series.id;

-- Value i is amounts[i] / 10^scale for the days starts[i] to ends[i], from line lines[i] of the file; no amount takes back
-- what an earlier load said of that period. No bounds means that every value is exact.
create table series_part (
    series_id int not null references series,
    load_id int not null references figure_load,
    scale smallint not null check (scale between 0 and 12),
    starts date[] not null,
    ends date[] not null,
    amounts bigint[] not null,
    lines int[] not null,
    bounds smallint[],
    primary key (series_id, load_id),
    check (cardinality(starts) = cardinality(amounts) and cardinality(ends) = cardinality(amounts)
        and cardinality(lines) = cardinality(amounts) and coalesce(cardinality(bounds), cardinality(amounts)) = cardinality(amounts))
);
create index on series_part (load_id);

-- One row for every write to the figures of an indicator. Rows are only added, so their number as one transaction sees it
-- tells whether anything it may see has changed, whoever wrote it and from whichever node.
create table indicator_write (
    id bigint generated always as identity primary key,
    indicator_id bigint not null references indicator
);
create index on indicator_write (indicator_id);

create function note_observation_write() returns trigger
language plpgsql as $$
begin
    insert into indicator_write (indicator_id) select distinct indicator_id from written;
    return null;
end $$;

create function note_retraction_write() returns trigger
language plpgsql as $$
begin
    insert into indicator_write (indicator_id)
    select distinct o.indicator_id from written w join observation o on o.id = w.observation_id;
    return null;
end $$;

create trigger observation_written after insert on observation
referencing new table as written for each statement execute function note_observation_write();

create trigger retraction_written after insert on observation_retraction
referencing new table as written for each statement execute function note_retraction_write();

-- A ratio over several areas is worked out from the sums of its parts: factor * sum(numerator) / sum(denominator).
create table indicator_ratio (
    indicator_id bigint primary key references indicator,
    numerator_id bigint not null references indicator,
    denominator_id bigint not null references indicator,
    factor numeric not null check (factor > 0)
);

-- The same for definitions: their number of writes tells whether those kept in memory still stand.
create table definition_write (
    id bigint generated always as identity primary key
);

create function note_definition_write() returns trigger
language plpgsql as $$
begin
    insert into definition_write default values;
    return null;
end $$;

create trigger indicator_defined after insert or update on indicator
for each statement execute function note_definition_write();
create trigger synonym_defined after insert or update or delete on indicator_synonym
for each statement execute function note_definition_write();
create trigger ratio_defined after insert or update on indicator_ratio
for each statement execute function note_definition_write();
