-- Communes can only be drawn where the office brings their boundaries: each file is a set with source and licence, which stays
-- as it was stored and may be withdrawn with a reason. Outlines are well-known binary, longitude and latitude in WGS 84.
create table area_boundary_set (
    id bigint generated always as identity primary key,
    file_name text not null,
    level text not null references area_level,
    source text not null check (btrim(source) <> ''),
    licence text not null check (btrim(licence) <> ''),
    valid_from date not null,
    sent_by text not null,
    sent_at timestamptz not null,
    points int not null
);

create table area_boundary (
    set_id bigint not null references area_boundary_set,
    area_id bigint not null references area,
    outline bytea not null,
    primary key (set_id, area_id)
);
create index on area_boundary (area_id);

create table area_boundary_withdrawal (
    set_id bigint primary key references area_boundary_set,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);
