-- A table that was sent waits for a person's word, over a restart of Theo too. It is kept in pieces, so that no file has to fit
-- into memory, and only until a day that its page names; what was loaded or put away is deleted at once.
create table waiting_table (
    id uuid primary key,
    file_name text not null,
    byte_count bigint not null check (byte_count >= 0),
    sent_at timestamptz not null,
    source text not null,
    vintage text not null,
    known_from timestamptz,
    sent_by text not null,
    number_style text not null,
    indicator text not null,
    area text not null
);

create table waiting_table_piece (
    table_id uuid not null references waiting_table on delete cascade,
    number int not null check (number >= 0),
    content bytea not null,
    primary key (table_id, number)
);
