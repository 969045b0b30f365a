-- Claims about levels, only ever added, and how far an implied figure may lie off before it counts as a contradiction.
create table claim (
    id bigint generated always as identity primary key,
    indicator_id bigint not null references indicator,
    area_id bigint not null references area,
    period_kind text not null,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    kind text not null check (kind in ('GROWTH', 'AVERAGE_GROWTH', 'SHARE', 'PLAN_COMPLETION')),
    value numeric not null,
    unit text not null,
    base text,
    level_observation_id bigint references observation,
    source text not null check (btrim(source) <> ''),
    document_id bigint,
    span_start int,
    span_end int,
    quote text,
    confirmed_by text,
    confirmed_at timestamptz,
    recorded_by text not null,
    recorded_at timestamptz not null,
    check (num_nulls(document_id, span_start, span_end, quote, confirmed_by, confirmed_at) in (0, 6))
);
create index on claim (indicator_id, area_id, period_from);
create index on claim (document_id) where document_id is not null;

create table claim_retraction (
    claim_id bigint primary key references claim,
    retracted_by text not null,
    retracted_at timestamptz not null,
    reason text not null check (btrim(reason) <> '')
);

create view claim_in_force as
select c.* from claim c where not exists (select from claim_retraction r where r.claim_id = c.id);

create table tolerance (
    reading text not null,
    percent numeric not null check (percent >= 0),
    since date not null,
    reason text not null,
    primary key (reading, since)
);
insert into tolerance (reading, percent, since, reason) values
    ('SUM_OVER_PERIOD', 1.0, '1900-01-01', 'tốc độ in hai chữ số thập phân, mức in tới đơn vị'),
    ('YEAR_VALUE', 1.0, '1900-01-01', 'tốc độ in hai chữ số thập phân, mức in tới đơn vị'),
    ('YEAR_BEFORE', 0.5, '1900-01-01', 'một năm, sai số làm tròn không cộng dồn'),
    ('ARITHMETIC_MEAN', 0.05, '1900-01-01', 'điểm phần trăm; chỉ sai số làm tròn'),
    ('GEOMETRIC_MEAN', 0.05, '1900-01-01', 'điểm phần trăm; chỉ sai số làm tròn'),
    ('PLAN', 0.5, '1900-01-01', 'tỷ lệ in tới hai chữ số thập phân'),
    ('WHOLE', 2.0, '1900-01-01', 'tỷ trọng thường được nói tròn');
