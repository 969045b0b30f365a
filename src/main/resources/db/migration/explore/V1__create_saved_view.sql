-- A view of figures that was shaped by hand and kept under a name; every change is a version more, so that it can be undone.
create table saved_view (
    id bigint generated always as identity primary key,
    slug text not null unique check (btrim(slug) <> '')
);

create table saved_view_version (
    view_id bigint not null references saved_view,
    version int not null check (version > 0),
    name text not null check (btrim(name) <> '' and length(name) <= 120),
    page text not null check (page in ('/so-lieu', '/so-sanh')),
    query text not null check (length(query) <= 20000),
    open boolean not null,
    deleted boolean not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (view_id, version)
);
