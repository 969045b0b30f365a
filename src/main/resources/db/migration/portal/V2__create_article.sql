-- Articles: working texts and published editions are only ever added, so what was once public can always be shown again.
create extension if not exists unaccent;

-- Lower-case words without diacritics and punctuation, for search.
create function plain_words(words text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(lower(unaccent('unaccent', normalize(words, nfc))), '[^[:alnum:]]+', ' ', 'g');

create table article (
    id bigint generated always as identity primary key,
    document_id bigint references document,
    created_at timestamptz not null,
    created_by text not null
);

create table article_revision (
    id bigint generated always as identity primary key,
    article_id bigint not null references article,
    section text not null references section,
    title text not null,
    lead text not null,
    body text not null,
    byline text not null,
    photo_caption text,
    written_at timestamptz not null,
    written_by text not null
);

create index article_revision_by_article on article_revision (article_id, id desc);

-- Every address an article ever had; an address is never given to another article.
create table article_address (
    day date not null,
    slug text not null check (slug ~ '^[a-z0-9-]+$'),
    article_id bigint not null references article,
    primary key (day, slug)
);

create table article_edition (
    article_id bigint not null references article,
    number integer not null check (number > 0),
    day date not null,
    slug text not null,
    section text not null references section,
    title text not null check (btrim(title) <> ''),
    lead text not null,
    body text not null check (btrim(body) <> ''),
    byline text not null,
    photo_caption text,
    published_at timestamptz not null,
    published_by text not null,
    correction text,
    recorded_at timestamptz not null,
    words tsvector generated always as (to_tsvector('simple', plain_words(title || ' ' || lead || ' ' || body))) stored,
    primary key (article_id, number),
    foreign key (day, slug) references article_address
);

create index article_edition_words on article_edition using gin (words);
create index article_edition_by_time on article_edition (published_at desc);
create index article_edition_by_day on article_edition (day);

-- A withdrawal takes one edition off the public pages; a later edition stands again.
create table article_withdrawal (
    article_id bigint not null,
    number integer not null,
    withdrawn_at timestamptz not null,
    withdrawn_by text not null,
    reason text not null check (btrim(reason) <> ''),
    primary key (article_id, number),
    foreign key (article_id, number) references article_edition
);

create view latest_edition as
select distinct on (edition.article_id)
    edition.*,
    first.published_at as first_published_at,
    article.document_id,
    withdrawal.withdrawn_at,
    withdrawal.withdrawn_by,
    withdrawal.reason
from article_edition edition
join article on article.id = edition.article_id
join article_edition first on first.article_id = edition.article_id and first.number = 1
left join article_withdrawal withdrawal
    on withdrawal.article_id = edition.article_id and withdrawal.number = edition.number
order by edition.article_id, edition.number desc;

create view published_article as
select * from latest_edition where withdrawn_at is null;

create function refuse_change_of_news() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: publish a new edition instead', tg_table_name;
end
$$;

create trigger append_only before update or delete on article_revision
    for each statement execute function refuse_change_of_news();
create trigger append_only before update or delete on article_address
    for each statement execute function refuse_change_of_news();
create trigger append_only before update or delete on article_edition
    for each statement execute function refuse_change_of_news();
create trigger append_only before update or delete on article_withdrawal
    for each statement execute function refuse_change_of_news();
