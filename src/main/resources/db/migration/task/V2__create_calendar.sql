-- Days off beside weekends, and weekend days worked instead; an office adds the next year's when they are announced.
create table calendar_day (
    day date primary key,
    worked boolean not null default false,
    name text not null
);
