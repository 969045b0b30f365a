-- When somebody was at the workbench, so that it can say what changed since.
create table workbench_visit (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    at timestamptz not null
);
create index on workbench_visit (account_id, at desc);
