-- A sample that was interrupted while being filled is told at the next start instead of being mistaken for a whole one.
create table sample_fill (
    id bigint generated always as identity primary key,
    step text not null check (step in ('STARTED', 'FINISHED')),
    at timestamptz not null
);
