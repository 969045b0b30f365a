-- The office's words and what people corrected. Versions are only added, so that everybody sees who changed a word and when;
-- a correction belongs to the decision about one proposal of the module above, and goes when that decision is undone.
create table lexicon_word (
    id bigint generated always as identity primary key
);

create table lexicon_version (
    id bigint generated always as identity primary key,
    word_id bigint not null references lexicon_word,
    kind text not null check (kind in ('AGENCY', 'ABBREVIATION', 'POST', 'UNIT', 'PERSON', 'INDICATOR')),
    spelling text not null check (btrim(spelling) <> ''),
    standard text not null check (btrim(standard) <> ''),
    note text not null,
    retired boolean not null,
    set_by text not null,
    set_at timestamptz not null
);
create index lexicon_version_by_word on lexicon_version (word_id, id desc);

-- Each word as it stands, retired ones included.
create view lexicon_now as
select distinct on (word_id) word_id, kind, spelling, standard, note, retired, set_by, set_at
from lexicon_version
order by word_id, id desc;

create table correction (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('AGENCY', 'POST', 'UNIT', 'PERSON', 'INDICATOR')),
    printed text not null,
    printed_key text not null,
    corrected text not null check (corrected <> printed),
    document_id bigint not null,
    proposal_id bigint not null,
    corrected_by text not null,
    corrected_at timestamptz not null
);
create index correction_by_name on correction (kind, printed_key);
create index correction_by_proposal on correction (proposal_id);

create table correction_withdrawal (
    correction_id bigint primary key references correction,
    withdrawn_by text not null,
    withdrawn_at timestamptz not null
);

-- What the office decided about a correction made several times; the last row of a name counts.
create table correction_answer (
    id bigint generated always as identity primary key,
    kind text not null,
    printed_key text not null,
    corrected text not null,
    answer text not null check (answer in ('ADOPTED', 'DECLINED', 'REOPENED')),
    answered_by text not null,
    answered_at timestamptz not null
);
create index correction_answer_by_name on correction_answer (kind, printed_key, id desc);

-- An offer that somebody passed over on one card.
create table correction_skip (
    id bigint generated always as identity primary key,
    proposal_id bigint not null,
    kind text not null,
    printed_key text not null,
    skipped_by text not null,
    skipped_at timestamptz not null
);
create index correction_skip_by_proposal on correction_skip (proposal_id);

-- How often each correction stands, and what was decided about it.
create view standing_correction as
select c.kind, c.printed_key, c.corrected,
       (array_agg(c.printed order by c.id desc))[1] as printed,
       count(*) as times, count(distinct c.document_id) as documents,
       max(c.corrected_at) as last_at,
       (array_agg(c.corrected_by order by c.id desc))[1] as last_by,
       coalesce((select a.answer from correction_answer a
                 where a.kind = c.kind and a.printed_key = c.printed_key and a.corrected = c.corrected
                 order by a.id desc limit 1), 'REOPENED') as answer
from correction c
where not exists (select 1 from correction_withdrawal w where w.correction_id = c.id)
group by c.kind, c.printed_key, c.corrected;
