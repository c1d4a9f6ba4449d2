-- Who serves the customers, and from where. The client's own team is a vendor too, held to the same standard.
create table vendor (
    id         text        not null,
    name       text        not null,
    kind       text        not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    revision   bigint      not null,
    constraint vendor_pk primary key (id),
    constraint vendor_id_slug check (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint vendor_name_length check (length(name) between 1 and 200),
    constraint vendor_kind check (kind in ('VENDOR', 'IN_HOUSE'))
);
alter table vendor enable row level security;
alter table vendor force row level security;
create policy vendor_vendor on vendor
    using ((select current_setting('shorewise.vendor_scope', true)) in ('*', id));

create table site (
    vendor_id      text        not null,
    id             text        not null,
    name           text        not null,
    country        text        not null,
    time_zone      text        not null,
    delivery_model text        not null,
    languages      text[]      not null,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    revision       bigint      not null,
    constraint site_pk primary key (vendor_id, id),
    constraint site_vendor foreign key (vendor_id) references vendor (id),
    constraint site_id_slug check (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint site_name_length check (length(name) between 1 and 200),
    constraint site_country_iso check (country ~ '^[A-Z]{2}$'),
    constraint site_delivery_model check (delivery_model in ('IN_HOUSE', 'ONSHORE', 'NEARSHORE', 'OFFSHORE'))
);
alter table site enable row level security;
alter table site force row level security;
create policy site_vendor on site
    using ((select current_setting('shorewise.vendor_scope', true)) in ('*', vendor_id));
