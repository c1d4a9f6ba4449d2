-- Reference rates as published: units of the currency for one euro. Days without a rate have no row.
create table exchange_rate (
    currency    text           not null,
    day         date           not null,
    per_eur     numeric(24, 8) not null,
    revision    integer        not null default 1,
    updated_at  timestamptz    not null default now(),
    constraint exchange_rate_pk primary key (currency, day),
    constraint exchange_rate_currency check (currency ~ '^[A-Z]{3}$' and currency <> 'EUR'),
    constraint exchange_rate_is_positive check (per_eur > 0),
    constraint exchange_rate_revision_counts_from_one check (revision >= 1)
);

-- What a rate was before it was restated.
create table exchange_rate_history (
    currency      text           not null,
    day           date           not null,
    revision      integer        not null,
    per_eur       numeric(24, 8) not null,
    superseded_at timestamptz    not null default now(),
    constraint exchange_rate_history_pk primary key (currency, day, revision),
    constraint exchange_rate_history_of_rate foreign key (currency, day) references exchange_rate on delete cascade
);
