-- What became of areas is asked for with every table of figures and changes once in years: one row for every write lets a
-- reader keep it in memory and still see each change as soon as it is committed.
create table territory_write (
    id bigint generated always as identity primary key
);

create function note_territory_write() returns trigger
language plpgsql as $$
begin
    insert into territory_write default values;
    return null;
end $$;

create trigger area_written after insert or update on area for each statement execute function note_territory_write();
create trigger area_transfer_written after insert on area_transfer
for each statement execute function note_territory_write();
