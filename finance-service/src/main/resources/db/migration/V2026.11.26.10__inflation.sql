-- Yearly inflation of consumer prices as published: by how many per cent a year's mean level is above that of the year
-- before. Years without a figure have no row.
create table inflation (
    country    text        not null,
    year       integer     not null,
    percent    numeric     not null,
    revision   integer     not null default 1,
    updated_at timestamptz not null default now(),
    constraint inflation_pk primary key (country, year),
    constraint inflation_country check (country ~ '^[A-Z]{3}$'),
    constraint inflation_year check (year between 1800 and 9998),
    constraint inflation_leaves_a_price check (percent > -100)
);

-- What a year's inflation was before it was restated.
create table inflation_history (
    country       text        not null,
    year          integer     not null,
    revision      integer     not null,
    percent       numeric     not null,
    superseded_at timestamptz not null default now(),
    constraint inflation_history_pk primary key (country, year, revision),
    constraint inflation_history_of_year foreign key (country, year) references inflation on delete cascade
);
