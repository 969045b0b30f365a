-- A proposal keeps which words made it, so that a person can judge it later too; people add what the reader missed; a
-- reading names the version of the office's dictionary it was made with, so that texts read with other words are found.
alter table proposal
    add column explanation jsonb,
    add column added_by text,
    add column added_at timestamptz,
    add check ((added_by is null) = (added_at is null));
create index proposal_by_hand on proposal (document_id) where added_by is not null;

alter table document_reading add column vocabulary text not null default '';

-- What the desk shows: the proposals of the latest reading, older ones on which a decision stands, and what people added.
create or replace view current_proposal as
select p.id, p.document_id, p.reading_id, p.position, p.kind, p.found, p.span_start, p.span_end, p.words,
       case when d.action in ('ACCEPTED', 'EDITED') then 'CONFIRMED'
            when d.action = 'REJECTED' then 'REJECTED'
            else 'PENDING' end as state
from proposal p
left join standing_decision d on d.proposal_id = p.id
where p.reading_id = (select max(r.id) from document_reading r where r.document_id = p.document_id)
   or d.action in ('ACCEPTED', 'EDITED', 'REJECTED')
   or p.added_by is not null;
