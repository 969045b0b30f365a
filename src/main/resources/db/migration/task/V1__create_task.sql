-- What was ordered: one lead, a product, a deadline that never moves; every step by a person is an event that stays.
create table task (
    id bigint generated always as identity primary key,
    title text not null check (btrim(title) <> ''),
    lead_id bigint references body,
    lead_name text,
    co_agencies text[] not null default '{}',
    deliverable text,
    expected_result text,
    original_deadline date,
    deadline_text text,
    open_ended_reason text,
    resolution_id bigint references resolution,
    assigner text not null check (btrim(assigner) <> ''),
    accountable_leader text,
    assigned_on date not null,
    source text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    document_id bigint,
    span_start int,
    span_end int,
    quote text,
    confirmed_by text,
    confirmed_at timestamptz,
    check (num_nulls(document_id, span_start, span_end, quote, confirmed_by, confirmed_at) in (0, 6)),
    check (btrim(source) <> '' or document_id is not null),
    check (original_deadline is null or open_ended_reason is null)
);
create index on task (document_id);
create index on task (resolution_id);
create index on task (lead_id);

create table task_retraction (
    record_id bigint primary key references task,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

-- What an order left unsaid and the office settled later; what the order itself says is never overwritten.
create table task_clarification (
    id bigint generated always as identity primary key,
    task_id bigint not null references task,
    clarity text not null check (clarity in ('PERSON', 'TIME', 'RESULT', 'RESPONSIBILITY', 'PRODUCT')),
    text text not null check (btrim(text) <> ''),
    lead_id bigint references body,
    deadline date,
    by text not null,
    at timestamptz not null,
    unique (task_id, clarity)
);

create view current_task as
select t.id, t.title, coalesce(t.lead_id, person.lead_id) as lead_id, coalesce(b.name, t.lead_name, person.text) as lead_name,
    t.co_agencies, coalesce(t.deliverable, product.text) as deliverable,
    coalesce(t.expected_result, result.text) as expected_result,
    coalesce(t.original_deadline, case when t.open_ended_reason is null then time.deadline end) as original_deadline,
    t.deadline_text,
    coalesce(t.open_ended_reason,
        case when t.original_deadline is null and time.deadline is null then time.text end) as open_ended_reason,
    t.resolution_id, t.assigner, coalesce(t.accountable_leader, responsibility.text) as accountable_leader,
    t.assigned_on, t.source, t.recorded_by, t.recorded_at,
    t.document_id, t.span_start, t.span_end, t.quote, t.confirmed_by, t.confirmed_at
from task t
left join task_clarification person on person.task_id = t.id and person.clarity = 'PERSON'
left join task_clarification time on time.task_id = t.id and time.clarity = 'TIME'
left join task_clarification result on result.task_id = t.id and result.clarity = 'RESULT'
left join task_clarification responsibility on responsibility.task_id = t.id and responsibility.clarity = 'RESPONSIBILITY'
left join task_clarification product on product.task_id = t.id and product.clarity = 'PRODUCT'
left join body b on b.id = coalesce(t.lead_id, person.lead_id)
where not exists (select from task_retraction r where r.record_id = t.id);

create table task_event (
    id bigint generated always as identity primary key,
    task_id bigint not null references task,
    action text not null,
    state text not null,
    text text,
    percent int check (percent between 0 and 100),
    account text not null,
    account_name text not null,
    at timestamptz not null,
    recorded_at timestamptz not null
);
create index on task_event (task_id, at);

create table task_event_retraction (
    record_id bigint primary key references task_event,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_task_event as
select e.* from task_event e where not exists (select from task_event_retraction r where r.record_id = e.id);

-- The state of every task at a moment, and when its result was last handed in before it.
create function task_at(moment timestamptz) returns table (task_id bigint, state text, submitted_at timestamptz)
language sql stable as $$
    select t.id, coalesce(last.state, 'NEW'), submitted.at
    from current_task t
    left join lateral (
        select e.state from live_task_event e where e.task_id = t.id and e.at <= moment order by e.at desc, e.id desc limit 1
    ) last on true
    left join lateral (
        select e.at from live_task_event e
        where e.task_id = t.id and e.at <= moment and e.action = 'SUBMIT' order by e.at desc, e.id desc limit 1
    ) submitted on true
$$;
