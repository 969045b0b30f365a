-- A text is read again when the reader has improved. What the new reading finds as before keeps its proposal, so that
-- decisions and open pages stay valid; what it no longer finds stays in the tables but is no longer offered.
alter table document_reading
    add column reader text not null default '',
    add column kind text not null default 'OTHER',
    add column read_by text,
    add column added integer,
    add column changed integer,
    add column gone integer,
    add column same integer;

create table proposal_again (
    reading_id bigint not null references document_reading,
    proposal_id bigint not null references proposal,
    position integer not null,
    primary key (proposal_id, reading_id)
);

-- Every proposal with its state; those that no reading offers any more and nobody decided about are not current.
create view proposal_now as
select p.id, p.document_id, p.reading_id, coalesce(again.position, p.position) as position, p.kind, p.found,
       p.span_start, p.span_end, p.words,
       case when d.action in ('ACCEPTED', 'EDITED') then 'CONFIRMED'
            when d.action = 'REJECTED' then 'REJECTED'
            else 'PENDING' end as state,
       d.action as last_action,
       p.reading_id = latest.id or again.reading_id is not null or d.action is not null as current
from proposal p
cross join lateral (select max(r.id) as id from document_reading r where r.document_id = p.document_id) latest
left join proposal_again again on again.proposal_id = p.id and again.reading_id = latest.id
left join lateral (
    select x.action from decision x where x.proposal_id = p.id order by x.id desc limit 1) d on true;

-- What the desk shows: what the latest reading found, newly or again, and everything that somebody has decided about.
create or replace view current_proposal as
select id, document_id, reading_id, position, kind, found, span_start, span_end, words, state
from proposal_now
where current;
