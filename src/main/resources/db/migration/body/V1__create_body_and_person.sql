-- Bodies and people are found again under every way their names are printed; every mention keeps the words it rests on.
create table body (
    id bigint generated always as identity primary key,
    slug text not null unique,
    name text not null check (btrim(name) <> ''),
    kind text not null
);

-- The normalised name forms of a body; one form means one body.
create table body_alias (
    key text primary key check (key ~ '^\S+( \S+)*$'),
    body_id bigint not null references body,
    printed text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index on body_alias (body_id);

create table body_mention (
    id bigint generated always as identity primary key,
    body_id bigint not null references body,
    printed text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    document_id bigint,
    span_start int,
    span_end int,
    quote text,
    confirmed_by text,
    confirmed_at timestamptz,
    check (num_nulls(document_id, span_start, span_end, quote, confirmed_by, confirmed_at) in (0, 6))
);
create index on body_mention (body_id);
create index on body_mention (document_id);

create table body_mention_retraction (
    record_id bigint primary key references body_mention,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_body_mention as
select m.* from body_mention m where not exists (select from body_mention_retraction r where r.record_id = m.id);

create table person (
    id bigint generated always as identity primary key,
    slug text not null unique,
    name text not null check (btrim(name) <> ''),
    key text not null unique
);

create table person_mention (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    as_of date not null,
    document_id bigint not null,
    span_start int not null,
    span_end int not null,
    quote text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
create index on person_mention (person_id);
create index on person_mention (document_id);

create table person_mention_retraction (
    record_id bigint primary key references person_mention,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_person_mention as
select m.* from person_mention m where not exists (select from person_mention_retraction r where r.record_id = m.id);

-- A post that a person is stated to hold on a date; it falls with its mention.
create table tenure (
    id bigint generated always as identity primary key,
    mention_id bigint not null references person_mention,
    position int not null,
    post text not null check (btrim(post) <> ''),
    post_key text not null
);
create index on tenure (mention_id);

-- The body of a post is the longest known name that the post ends with, so a body recorded later is found too.
create view live_tenure as
select t.id, m.person_id, t.post, t.position, a.body_id, m.as_of,
    m.document_id, m.span_start, m.span_end, m.quote, m.confirmed_by, m.confirmed_at
from tenure t
join live_person_mention m on m.id = t.mention_id
left join lateral (
    select b.body_id from body_alias b where t.post_key like '% ' || b.key order by length(b.key) desc limit 1
) a on true;
