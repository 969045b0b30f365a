-- A scan is recognised for minutes. Its item is taken on a short lease that its reader renews, so that no transaction stays
-- open meanwhile, a crash leaves it to be taken again, and two applications on one database do not read it twice; how far
-- recognition has come is told page by page. How sure it was decides with the rest how high a text stands in the queue.
alter table reading_waiting
    add column held_by text,
    add column held_until timestamptz,
    add column page integer not null default 0,
    add column pages integer not null default 0,
    add column keep_anyway boolean not null default false,
    add check ((held_by is null) = (held_until is null));

alter table queue_line add column confidence smallint;

create or replace function refresh_queue_line(documents bigint[]) returns void language plpgsql as
$$
begin
    perform from document where id = any (documents) order by id for no key update;
    insert into queue_line
        (document_id, title, folded, file_name, received_at, received_by, kind, reader, state, total, decided, confirmed,
         dues, aside, reprint_of, group_id, confidence)
    select d.id, coalesce(f.title, d.title), folded_title(coalesce(f.title, d.title)), d.file_name, d.received_at,
           d.received_by, coalesce(r.kind, 'OTHER'), coalesce(r.reader, ''),
           case when p.total = p.decided then 'DONE' when p.decided = 0 then 'NEW' else 'IN_REVIEW' end,
           p.total, p.decided, p.confirmed, p.dues,
           nullif(filing.action, 'RESTORED'), filing.reprint_of, coalesce(s.group_id, d.id),
           o.confidence
    from document d
    left join lateral (
        select x.title from document_frame x where x.document_id = d.id order by x.id desc limit 1) f on true
    left join lateral (
        select x.kind, x.reader from document_reading x where x.document_id = d.id order by x.id desc limit 1) r on true
    left join lateral (
        select x.action, x.reprint_of from document_filing x where x.document_id = d.id order by x.id desc limit 1
    ) filing on true
    left join document_signature s on s.document_id = d.id
    left join document_source o on o.document_id = d.id
    cross join lateral (
        select count(*) as total,
               count(*) filter (where c.state <> 'PENDING') as decided,
               count(*) filter (where c.state = 'CONFIRMED') as confirmed,
               coalesce(array_agg(distinct cast(c.found ->> 'due' as date))
                   filter (where c.state = 'PENDING' and c.found ->> 'due' is not null), '{}') as dues
        from current_proposal c where c.document_id = d.id) p
    where d.id = any (documents)
    on conflict (document_id) do update set
        title = excluded.title, folded = excluded.folded, kind = excluded.kind, reader = excluded.reader,
        state = excluded.state, total = excluded.total, decided = excluded.decided, confirmed = excluded.confirmed,
        dues = excluded.dues, aside = excluded.aside, reprint_of = excluded.reprint_of, group_id = excluded.group_id,
        confidence = excluded.confidence;
end
$$;

create trigger queue_line after insert on document_source
    referencing new table as added for each statement execute function queue_line_of_parts();

select refresh_queue_line(array(select id from document));
