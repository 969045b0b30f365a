-- Which dossiers the public may read: published and withdrawn again are both rows, the last one holds.
create table dossier_publication (
    id bigint generated always as identity primary key,
    resolution_id bigint not null references resolution,
    published boolean not null,
    reason text not null,
    set_by text not null,
    set_at timestamptz not null,
    check (published or btrim(reason) <> '')
);

create index dossier_publication_by_resolution on dossier_publication (resolution_id, id desc);

create trigger append_only before update or delete on dossier_publication
    for each statement execute function refuse_change_of_news();
