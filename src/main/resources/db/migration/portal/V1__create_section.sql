-- The sections of the newspaper; their order is the order on the front page.
create table section (
    slug text primary key check (slug ~ '^[a-z0-9-]+$'),
    name text not null check (btrim(name) <> ''),
    english_name text not null check (btrim(english_name) <> ''),
    position integer not null unique
);

insert into section (slug, name, english_name, position) values
    ('chinh-tri', 'Chính trị', 'Politics', 1),
    ('hoi-nghi', 'Hội nghị', 'Meetings', 2),
    ('kinh-te', 'Kinh tế', 'Economy', 3),
    ('nong-nghiep', 'Nông nghiệp', 'Farming', 4),
    ('moi-truong', 'Môi trường', 'Environment', 5),
    ('xa-hoi', 'Xã hội', 'Society', 6);
