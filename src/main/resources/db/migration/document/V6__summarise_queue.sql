-- The queue sorts thousands of texts by what needs a person. Counting every proposal for every page took too long, so the
-- database keeps one derived line for each text, refreshed by triggers in the transaction that changes what it counts.
-- Letters without their marks, in lower case, as people type when they look for something.
create function folded_title(title text) returns text language sql immutable as
$$
    select regexp_replace(
        lower(translate(regexp_replace(normalize(title, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dD')),
        '[^[:alnum:]]+', ' ', 'g')
$$;

create table queue_line (
    document_id bigint primary key references document,
    title text not null,
    folded text not null,
    file_name text not null,
    received_at timestamptz not null,
    received_by text not null,
    kind text not null,
    reader text not null,
    state text not null,
    total integer not null,
    decided integer not null,
    confirmed integer not null,
    dues date[] not null,
    aside text,
    reprint_of bigint,
    group_id bigint not null
);
create index queue_line_by_group on queue_line (group_id);

-- The text is held first, so that of two people who decide at once the second counts what the first one did.
create function refresh_queue_line(documents bigint[]) returns void language plpgsql as
$$
begin
    perform from document where id = any (documents) order by id for no key update;
    insert into queue_line
        (document_id, title, folded, file_name, received_at, received_by, kind, reader, state, total, decided, confirmed,
         dues, aside, reprint_of, group_id)
    select d.id, coalesce(f.title, d.title), folded_title(coalesce(f.title, d.title)), d.file_name, d.received_at,
           d.received_by, coalesce(r.kind, 'OTHER'), coalesce(r.reader, ''),
           case when p.total = p.decided then 'DONE' when p.decided = 0 then 'NEW' else 'IN_REVIEW' end,
           p.total, p.decided, p.confirmed, p.dues,
           nullif(filing.action, 'RESTORED'), filing.reprint_of, coalesce(s.group_id, d.id)
    from document d
    left join lateral (
        select x.title from document_frame x where x.document_id = d.id order by x.id desc limit 1) f on true
    left join lateral (
        select x.kind, x.reader from document_reading x where x.document_id = d.id order by x.id desc limit 1) r on true
    left join lateral (
        select x.action, x.reprint_of from document_filing x where x.document_id = d.id order by x.id desc limit 1
    ) filing on true
    left join document_signature s on s.document_id = d.id
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
        dues = excluded.dues, aside = excluded.aside, reprint_of = excluded.reprint_of, group_id = excluded.group_id;
end
$$;

create function queue_line_of_documents() returns trigger language plpgsql as
$$
begin
    perform refresh_queue_line(array(select distinct id from added));
    return null;
end
$$;

create function queue_line_of_parts() returns trigger language plpgsql as
$$
begin
    perform refresh_queue_line(array(select distinct document_id from added));
    return null;
end
$$;

create function queue_line_of_proposals() returns trigger language plpgsql as
$$
begin
    perform refresh_queue_line(
        array(select distinct p.document_id from added a join proposal p on p.id = a.proposal_id));
    return null;
end
$$;

create trigger queue_line after insert on document
    referencing new table as added for each statement execute function queue_line_of_documents();
create trigger queue_line after insert on document_frame
    referencing new table as added for each statement execute function queue_line_of_parts();
create trigger queue_line after insert on document_reading
    referencing new table as added for each statement execute function queue_line_of_parts();
create trigger queue_line after insert on proposal
    referencing new table as added for each statement execute function queue_line_of_parts();
create trigger queue_line after insert on document_filing
    referencing new table as added for each statement execute function queue_line_of_parts();
create trigger queue_line after insert on document_signature
    referencing new table as added for each statement execute function queue_line_of_parts();
create trigger queue_line after insert on proposal_again
    referencing new table as added for each statement execute function queue_line_of_proposals();
create trigger queue_line after insert on decision
    referencing new table as added for each statement execute function queue_line_of_proposals();

select refresh_queue_line(array(select id from document));

drop view document_progress;
