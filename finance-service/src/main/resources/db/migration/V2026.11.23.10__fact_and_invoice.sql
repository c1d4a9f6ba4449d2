-- What other services said, each different answer once, so that a figure can be explained later.
create table fact (
    id         uuid        not null default uuidv7(),
    service    text        not null,
    address    text        not null,
    vendor_id  text        not null,
    month      text        not null,
    revision   integer     not null,
    hash       text        not null,
    content    text        not null,
    fetched_at timestamptz not null,
    constraint fact_pk primary key (id),
    constraint fact_answer unique (service, address, hash),
    constraint fact_service check (service in ('VENDOR_SERVICE', 'FEEDBACK_SERVICE')),
    constraint fact_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint fact_revision_counts_from_one check (revision >= 1)
);
create index fact_latest on fact (service, address, fetched_at desc);
alter table fact enable row level security;
alter table fact force row level security;
create policy fact_client on fact using (current_setting('shorewise.vendor_scope', true) = '*');

-- What a vendor and its client agreed to pay for; versions never change.
create table rate_card_version (
    vendor_id  text        not null,
    version    integer     not null,
    from_month text        not null,
    author     text        not null,
    stored_at  timestamptz not null default now(),
    content    jsonb       not null,
    constraint rate_card_version_pk primary key (vendor_id, version),
    constraint rate_card_version_from_month check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint rate_card_version_counts_from_one check (version >= 1)
);

-- Quantities that no contact record tells: people, productive hours, outcomes.
create table accepted_quantity (
    vendor_id   text           not null,
    month       text           not null,
    service     text           not null,
    quantity    numeric(20, 8) not null,
    source      text           not null,
    revision    integer        not null default 1,
    accepted_by text           not null,
    accepted_at timestamptz    not null default now(),
    constraint accepted_quantity_pk primary key (vendor_id, month, service),
    constraint accepted_quantity_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint accepted_quantity_is_not_negative check (quantity >= 0),
    constraint accepted_quantity_revision_counts_from_one check (revision >= 1)
);

create table invoice (
    id          uuid        not null default uuidv7(),
    vendor_id   text        not null,
    number      text        not null,
    month       text        not null,
    invoiced_on date,
    currency    text        not null,
    total       numeric(20, 4),
    state       text        not null default 'RECEIVED',
    revision    integer     not null default 1,
    recorded_at timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint invoice_pk primary key (id),
    constraint invoice_number unique (vendor_id, number),
    constraint invoice_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint invoice_currency check (currency ~ '^[A-Z]{3}$'),
    constraint invoice_state check (state in ('RECEIVED', 'ACCEPTED', 'DISPUTED', 'SETTLED')),
    constraint invoice_revision_counts_from_one check (revision >= 1)
);
create index invoice_vendor_month on invoice (vendor_id, month);
create index invoice_updated_at on invoice (updated_at);

create table invoice_line (
    vendor_id   text           not null,
    line_id     text           not null,
    invoice     uuid           not null,
    kind        text           not null,
    service     text           not null,
    quantity    numeric(24, 8),
    unit_price  numeric(24, 8),
    amount      numeric(20, 4) not null,
    fx_rate     numeric(24, 8),
    description text,
    revision    integer        not null default 1,
    constraint invoice_line_pk primary key (vendor_id, line_id),
    constraint invoice_line_of_invoice foreign key (invoice) references invoice on delete cascade,
    constraint invoice_line_kind check (kind in ('SERVICE', 'CREDIT', 'TAX')),
    constraint invoice_line_revision_counts_from_one check (revision >= 1)
);
create index invoice_line_invoice on invoice_line (invoice);

-- What was found, each time that an invoice was checked.
create table invoice_check (
    vendor_id  text        not null,
    invoice    uuid        not null,
    revision   integer     not null,
    checked_by text        not null,
    checked_at timestamptz not null default now(),
    content    jsonb       not null,
    constraint invoice_check_pk primary key (invoice, revision),
    constraint invoice_check_of_invoice foreign key (invoice) references invoice on delete cascade,
    constraint invoice_check_revision_counts_from_one check (revision >= 1)
);

-- How an invoice came to where it stands.
create table invoice_step (
    vendor_id text        not null,
    invoice   uuid        not null,
    revision  integer     not null,
    state     text        not null,
    reason    text,
    taken_by  text        not null,
    taken_at  timestamptz not null default now(),
    constraint invoice_step_pk primary key (invoice, revision),
    constraint invoice_step_of_invoice foreign key (invoice) references invoice on delete cascade,
    constraint invoice_step_state check (state in ('RECEIVED', 'ACCEPTED', 'DISPUTED', 'SETTLED'))
);

select keep_to_vendor(
    'rate_card_version', 'accepted_quantity', 'invoice', 'invoice_line', 'invoice_check', 'invoice_step');
