-- What a year is planned with, in versions that never change: units of currencies for one euro, and who decided so.
create table budget_rate_version (
    year      integer     not null,
    version   integer     not null,
    author    text        not null,
    stored_at timestamptz not null default now(),
    content   jsonb       not null,
    constraint budget_rate_version_pk primary key (year, version),
    constraint budget_rate_version_year check (year between 1970 and 9998),
    constraint budget_rate_version_counts_from_one check (version >= 1)
);
alter table budget_rate_version enable row level security;
alter table budget_rate_version force row level security;
create policy budget_rate_version_client on budget_rate_version
    using (current_setting('shorewise.vendor_scope', true) = '*');
