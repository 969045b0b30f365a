-- People who may log in; the public needs no account.
create table account (
    id bigint generated always as identity primary key,
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
    display_name text not null check (btrim(display_name) <> ''),
    role text not null check (role in ('OFFICE', 'AGENCY', 'LEADER')),
    body_id bigint,
    password_hash text not null,
    opened_at timestamptz not null default now()
);
