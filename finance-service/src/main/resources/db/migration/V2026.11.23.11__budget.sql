-- What was planned for a vendor's month, in versions that never change. Plans are the client's own: no vendor sees one.
create table budget_version (
    vendor_id text        not null,
    month     text        not null,
    version   integer     not null,
    author    text        not null,
    stored_at timestamptz not null default now(),
    content   jsonb       not null,
    constraint budget_version_pk primary key (vendor_id, month, version),
    constraint budget_version_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint budget_version_counts_from_one check (version >= 1)
);
alter table budget_version enable row level security;
alter table budget_version force row level security;
create policy budget_version_client on budget_version
    using (current_setting('shorewise.vendor_scope', true) = '*');
