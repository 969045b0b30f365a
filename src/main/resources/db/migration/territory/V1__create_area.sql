-- A code is not a territory: an area is a code during a validity, and codes never overlap in time.
create extension if not exists btree_gist;

create table area_level (
    code text primary key,
    rank int not null unique
);
insert into area_level (code, rank) values ('COUNTRY', 0), ('PROVINCE', 1), ('DISTRICT', 2), ('COMMUNE', 3);

create table area (
    id bigint generated always as identity primary key,
    code text not null check (code ~ '^[0-9A-Z]{2,10}$'),
    name text not null check (btrim(name) <> ''),
    level text not null references area_level,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    parent_id bigint references area,
    unique (code, valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on area (parent_id);
insert into area (code, name, level, valid_from) values ('VN', 'Việt Nam', 'COUNTRY', date '1900-01-01');

create table area_change (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('MERGED', 'SPLIT', 'RENAMED', 'RECODED', 'LEVEL_ABOLISHED')),
    date date not null,
    legal_basis text not null check (btrim(legal_basis) <> ''),
    level text references area_level,
    check ((kind = 'LEVEL_ABOLISHED') = (level is not null))
);
create unique index on area_change (level, date) where level is not null;

create table area_transfer (
    change_id bigint not null references area_change,
    from_id bigint not null references area,
    to_id bigint not null references area,
    share numeric check (share > 0 and share <= 1),
    primary key (change_id, from_id, to_id),
    unique (from_id, to_id)
);
create index on area_transfer (to_id);

create table home_area (
    id bigint generated always as identity primary key,
    area_id bigint not null references area,
    set_by text not null,
    set_at timestamptz not null default now()
);
