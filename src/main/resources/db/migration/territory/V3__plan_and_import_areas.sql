-- Rearrangements are planned before they are decided, whole countries come in tables, and what was recorded of an area may be
-- completed or corrected later: every state of an area and of a transfer stays as a row of its own, with the act that made it.
create table territory_act (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('IMPORTED', 'ENACTED')),
    reason text not null check (btrim(reason) <> ''),
    by text not null,
    at timestamptz not null
);

create table area_record (
    id bigint generated always as identity primary key,
    act_id bigint references territory_act,
    area_id bigint not null references area,
    code text not null,
    name text not null,
    level text not null,
    valid_from date not null,
    valid_to date,
    parent_id bigint,
    recorded_at timestamptz not null default now()
);
create index on area_record (area_id);
insert into area_record (area_id, code, name, level, valid_from, valid_to, parent_id)
select id, code, name, level, valid_from, valid_to, parent_id from area order by id;

create function keep_area_record() returns trigger
language plpgsql as $$
begin
    insert into area_record (act_id, area_id, code, name, level, valid_from, valid_to, parent_id)
    values (nullif(current_setting('theo.territory_act', true), '')::bigint,
            new.id, new.code, new.name, new.level, new.valid_from, new.valid_to, new.parent_id);
    return null;
end $$;
create trigger area_recorded after insert or update on area for each row execute function keep_area_record();

create table area_transfer_record (
    id bigint generated always as identity primary key,
    act_id bigint references territory_act,
    change_id bigint not null references area_change,
    from_id bigint not null references area,
    to_id bigint not null references area,
    share numeric,
    recorded_at timestamptz not null default now()
);
insert into area_transfer_record (change_id, from_id, to_id, share)
select change_id, from_id, to_id, share from area_transfer order by change_id, from_id, to_id;

create function keep_transfer_record() returns trigger
language plpgsql as $$
begin
    insert into area_transfer_record (act_id, change_id, from_id, to_id, share)
    values (nullif(current_setting('theo.territory_act', true), '')::bigint,
            new.change_id, new.from_id, new.to_id, new.share);
    return null;
end $$;
create trigger area_transfer_recorded after insert or update on area_transfer
for each row execute function keep_transfer_record();
create trigger area_transfer_corrected after update on area_transfer
for each statement execute function note_territory_write();

-- What is measured need not divide as the area does: people live in towns, forests do not.
create table area_transfer_share (
    change_id bigint not null,
    from_id bigint not null,
    to_id bigint not null,
    measure text not null check (measure ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    share numeric not null check (share >= 0 and share <= 1),
    primary key (change_id, from_id, to_id, measure),
    foreign key (change_id, from_id, to_id) references area_transfer
);
create trigger area_transfer_share_written after insert on area_transfer_share
for each statement execute function note_territory_write();

create table area_plan (
    id bigint generated always as identity primary key,
    made_by text not null,
    made_at timestamptz not null
);

create table area_plan_version (
    id bigint generated always as identity primary key,
    plan_id bigint not null references area_plan,
    previous_id bigint references area_plan_version,
    name text not null check (btrim(name) <> ''),
    planned_date date not null,
    legal_basis text not null,
    by text not null,
    at timestamptz not null
);
create index on area_plan_version (plan_id, id);

create table area_plan_step (
    version_id bigint not null references area_plan_version,
    place int not null,
    kind text not null check (kind in ('MERGE', 'SPLIT', 'TRANSFER', 'RENAME', 'RECODE', 'ABOLISH')),
    from_codes text[] not null,
    into_codes text[] not null,
    into_names text[] not null,
    into_parents text[] not null,
    into_shares text[] not null,
    into_children text[] not null,
    primary key (version_id, place)
);

create table area_plan_state (
    id bigint generated always as identity primary key,
    plan_id bigint not null references area_plan,
    state text not null check (state in ('OPEN', 'DISCARDED', 'ENACTED')),
    act_id bigint references territory_act,
    by text not null,
    at timestamptz not null,
    check ((state = 'ENACTED') = (act_id is not null))
);
create index on area_plan_state (plan_id, id);
create unique index on area_plan_state (plan_id) where state = 'ENACTED';

create table area_import (
    id bigint generated always as identity primary key,
    legal_basis text not null,
    sent_by text not null,
    sent_at timestamptz not null
);

create table area_import_file (
    import_id bigint not null references area_import,
    place int not null,
    name text not null,
    content bytea not null,
    primary key (import_id, place)
);

create table area_import_written (
    import_id bigint primary key references area_import,
    act_id bigint not null references territory_act,
    added int not null,
    corrected int not null,
    changes int not null
);
