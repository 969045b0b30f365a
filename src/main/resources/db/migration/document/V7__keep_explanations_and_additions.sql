-- A proposal keeps which words made it, so that a person can judge it later too; people add what the reader missed, and
-- what they added stays whatever a later reading finds.
alter table proposal
    add column explanation jsonb,
    add column added_by text,
    add column added_at timestamptz,
    add check ((added_by is null) = (added_at is null));
create index proposal_by_hand on proposal (document_id) where added_by is not null;

create or replace view proposal_now as
select p.id, p.document_id, p.reading_id, coalesce(again.position, p.position) as position, p.kind, p.found,
       p.span_start, p.span_end, p.words,
       case when d.action in ('ACCEPTED', 'EDITED') then 'CONFIRMED'
            when d.action = 'REJECTED' then 'REJECTED'
            else 'PENDING' end as state,
       d.action as last_action,
       p.reading_id = latest.id or again.reading_id is not null or d.action is not null or p.added_by is not null as current,
       p.added_by
from proposal p
cross join lateral (select max(r.id) as id from document_reading r where r.document_id = p.document_id) latest
left join proposal_again again on again.proposal_id = p.id and again.reading_id = latest.id
left join lateral (
    select x.action from decision x where x.proposal_id = p.id order by x.id desc limit 1) d on true;
