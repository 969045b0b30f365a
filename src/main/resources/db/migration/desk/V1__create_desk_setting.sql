-- Which area a received text is about, as set on the desk; the last row counts.
create table desk_setting (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    area_id bigint not null references area,
    set_by text not null,
    set_at timestamptz not null
);
create index desk_setting_by_document on desk_setting (document_id, id desc);
