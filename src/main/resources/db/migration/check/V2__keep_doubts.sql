-- Doubts that checks found, with every state their figures went through, and what people said to them: rows are only added.
create table doubt (
    id bigint generated always as identity primary key,
    kind text not null,
    indicator_id bigint not null references indicator,
    area_id bigint not null references area,
    period_kind text not null,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    about text not null,
    first_seen timestamptz not null,
    unique (indicator_id, kind, area_id, period_kind, period_from, period_to, about)
);

-- Found with these figures, or no longer found. A check that finds the same figures again adds nothing: when it was last seen
-- is when its indicator was last checked.
create table doubt_sighting (
    id bigint generated always as identity primary key,
    doubt_id bigint not null references doubt,
    found boolean not null,
    fingerprint text not null,
    content jsonb,
    off numeric,
    documents bigint[] not null default '{}',
    observations bigint[] not null default '{}',
    claims bigint[] not null default '{}',
    seen_at timestamptz not null,
    check (found = (content is not null and off is not null))
);
create index on doubt_sighting (doubt_id, id);

create table doubt_settlement (
    id bigint generated always as identity primary key,
    doubt_id bigint not null references doubt,
    fingerprint text not null,
    kind text not null check (kind in
        ('RIGHT_AS_STATED', 'WRONG_FIGURE', 'DIFFERENT_DEFINITION', 'ROUNDING', 'WRONG_READING')),
    reason text not null check (btrim(reason) <> ''),
    settled_by text not null,
    settled_at timestamptz not null
);
create index on doubt_settlement (doubt_id, id);

create table doubt_settlement_undo (
    settlement_id bigint primary key references doubt_settlement,
    undone_by text not null,
    undone_at timestamptz not null
);

-- One row for every time an indicator was checked: with which writes to its figures and claims, and how much was looked at.
create table check_pass (
    id bigint generated always as identity primary key,
    indicator_id bigint not null references indicator,
    token text not null,
    figures bigint not null,
    found int not null,
    left_out int not null,
    started_at timestamptz not null,
    ended_at timestamptz not null
);
create index on check_pass (indicator_id, id);

-- A settlement holds for the figures it was made about; when they change the doubt is open again.
create view doubt_now as
select d.id, d.kind, d.indicator_id, d.area_id, d.period_kind, d.period_from, d.period_to, d.first_seen,
       c.fingerprint, c.content, c.off, c.documents, c.observations, c.claims,
       case when s.found then coalesce(p.ended_at, s.seen_at) else s.seen_at end as last_seen,
       t.id as settlement_id, t.kind as settlement_kind, t.reason, t.settled_by, t.settled_at,
       case when not s.found then 'GONE' when t.id is null then 'OPEN' when t.kind = 'WRONG_FIGURE' then 'CORRECTING'
            else 'SETTLED' end as state
from doubt d
join lateral (
    select x.found, x.seen_at from doubt_sighting x where x.doubt_id = d.id order by x.id desc limit 1) s on true
join lateral (
    select x.* from doubt_sighting x where x.doubt_id = d.id and x.found order by x.id desc limit 1) c on true
left join lateral (
    select x.* from doubt_settlement x
    where x.doubt_id = d.id and x.fingerprint = c.fingerprint
      and not exists (select from doubt_settlement_undo u where u.settlement_id = x.id)
    order by x.id desc limit 1) t on true
left join lateral (
    select x.ended_at from check_pass x where x.indicator_id = d.indicator_id order by x.id desc limit 1) p on true;

insert into tolerance (reading, percent, since, reason) values
    ('PARTS_SUM', 0, '1900-01-01', 'chỉ sai số làm tròn của từng thành phần và của toàn bộ'),
    ('COUNT_SUM', 0, '1900-01-01', 'số đếm không làm tròn'),
    ('AREA_SUM', 0, '1900-01-01', 'chỉ sai số làm tròn của từng địa bàn và của địa bàn cấp trên'),
    ('RATIO_OF_PARTS', 0, '1900-01-01', 'chỉ sai số làm tròn của tỷ lệ, tử số và mẫu số'),
    ('SAME_FIGURE', 0.05, '1900-01-01', 'hai nguồn có thể làm tròn ở hai bước khác nhau'),
    ('SAME_DENOMINATOR', 0.05, '1900-01-01', 'hai nguồn có thể làm tròn ở hai bước khác nhau'),
    ('OTHER_DENOMINATOR', 2, '1900-01-01', 'diện tích đất thường được nói tròn'),
    ('MIXED_PRICES', 0.5, '1900-01-01', 'như suy về năm trước trong cùng một gốc giá'),
    ('AS_PRINTED', 0, '1900-01-01', 'khoảng cho phép đã gấp bốn lần giá trị liền kề'),
    ('POINT_MOVED', 0, '1900-01-01', 'khoảng cho phép đã gấp rưỡi giá trị liền kề'),
    ('NAMED_DOCUMENT', 0, '1900-01-01', 'chỉ tiêu là con số được ấn định, không làm tròn'),
    ('OTHER_DOCUMENT', 0, '1900-01-01', 'chỉ tiêu là con số được ấn định, không làm tròn');
