-- What vendor-service said about a month, each different answer once, so that a figure can be explained later.
create table volume_fact (
    id         uuid        not null default uuidv7(),
    vendor_id  text        not null,
    month      text        not null,
    revision   bigint      not null,
    hash       text        not null,
    offered    bigint      not null,
    handled    bigint      not null,
    resolved   bigint,
    as_of      timestamptz,
    fetched_at timestamptz not null,
    constraint volume_fact_pk primary key (id),
    constraint volume_fact_answer unique (vendor_id, month, revision, hash),
    constraint volume_fact_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint volume_fact_counts check (offered >= 0 and handled >= 0 and resolved >= 0)
);
create index volume_fact_latest on volume_fact (vendor_id, month, fetched_at desc);

-- Each different figure once, with the volume and the rates that it was made with.
create table unit_cost (
    vendor_id   text           not null,
    month       text           not null,
    currency    text           not null,
    revision    integer        not null,
    cost        numeric(20, 4) not null,
    handled     bigint         not null,
    volume_fact uuid           not null,
    rates       jsonb          not null,
    computed_at timestamptz    not null,
    constraint unit_cost_pk primary key (vendor_id, month, currency, revision),
    constraint unit_cost_volume foreign key (volume_fact) references volume_fact,
    constraint unit_cost_revision_counts_from_one check (revision >= 1)
);

alter table volume_fact enable row level security;
alter table volume_fact force row level security;
create policy volume_fact_client on volume_fact
    using (current_setting('shorewise.vendor_scope', true) = '*');
alter table unit_cost enable row level security;
alter table unit_cost force row level security;
create policy unit_cost_client on unit_cost
    using (current_setting('shorewise.vendor_scope', true) = '*');
