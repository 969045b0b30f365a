-- Who met, what was heard, found, advised and concluded; everything hangs on the document that reports the meeting.
create table meeting (
    id bigint generated always as identity primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (btrim(kind) <> ''),
    subject text not null check (btrim(subject) <> ''),
    held_on date,
    chair_name text,
    document_id bigint not null,
    span_start int not null,
    span_end int not null,
    quote text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
create index on meeting (document_id);

create table meeting_retraction (
    record_id bigint primary key references meeting,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

-- Published and withdrawn again are both steps; the last one holds.
create table meeting_publication (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    published boolean not null,
    reason text not null default '',
    by text not null,
    at timestamptz not null
);
create index on meeting_publication (meeting_id);

create view live_meeting as
select m.*, coalesce((
        select p.published from meeting_publication p where p.meeting_id = m.id order by p.id desc limit 1
    ), false) as published
from meeting m
where not exists (select from meeting_retraction r where r.record_id = m.id);

create table attendance (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    role text not null check (role in ('CHAIR', 'SPEAKER', 'ATTENDEE', 'AUTHOR', 'MENTIONED')),
    posts text[] not null default '{}',
    document_id bigint not null,
    span_start int not null,
    span_end int not null,
    quote text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
create index on attendance (document_id);
create index on attendance (person_id);

create table attendance_retraction (
    record_id bigint primary key references attendance,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_attendance as
select a.* from attendance a where not exists (select from attendance_retraction r where r.record_id = a.id);

create table finding (
    id bigint generated always as identity primary key,
    kind text not null check (kind in
        ('STRENGTH', 'SHORTCOMING', 'EXTERNAL_CAUSE', 'INTERNAL_CAUSE', 'LESSON', 'RECOMMENDATION', 'CONCLUSION')),
    text text not null check (btrim(text) <> ''),
    issuer text,
    document_id bigint not null,
    span_start int not null,
    span_end int not null,
    quote text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
create index on finding (document_id);

create table finding_retraction (
    record_id bigint primary key references finding,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_finding as
select f.* from finding f where not exists (select from finding_retraction r where r.record_id = f.id);

-- A conclusion becomes a task, or somebody says that none arises from it.
create table no_task_marker (
    id bigint generated always as identity primary key,
    finding_id bigint not null references finding,
    by text not null,
    at timestamptz not null
);
create index on no_task_marker (finding_id);

create table no_task_marker_retraction (
    record_id bigint primary key references no_task_marker,
    by text not null,
    at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view live_no_task_marker as
select m.* from no_task_marker m where not exists (select from no_task_marker_retraction r where r.record_id = m.id);
