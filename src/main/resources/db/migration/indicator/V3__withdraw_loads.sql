-- A load that should not have been is withdrawn as a whole, with the reason; its figures stay for whoever asks what was known
-- before. The rows that a load refused are kept beside it, to be mended and sent again.
create table figure_load_retraction (
    load_id int primary key references figure_load,
    retracted_by text not null,
    retracted_at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create table figure_load_refusal (
    load_id int primary key references figure_load,
    table_rows bytea not null
);

create index on figure_load (digest);

create function note_load_retraction() returns trigger
language plpgsql as $$
begin
    insert into indicator_write (indicator_id)
    select distinct s.indicator_id
    from written w join series_part p on p.load_id = w.load_id join series s on s.id = p.series_id;
    return null;
end $$;

create trigger load_retracted after insert on figure_load_retraction
referencing new table as written for each statement execute function note_load_retraction();
