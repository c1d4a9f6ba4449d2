-- Cost lines are the client's own. No vendor sees one, not even about itself: the policy asks for the scope of those who
-- see all vendors.
create table cost_line (
    id               uuid           not null default uuidv7(),
    source           text           not null,
    line_id          text           not null,
    vendor_id        text           not null,
    site_id          text,
    category         text           not null,
    period_from      date           not null,
    period_to        date           not null,
    amount           numeric(20, 4) not null,
    currency         text           not null,
    charge_category  text,
    charge_class     text           not null,
    charge_frequency text,
    invoice_id       text,
    description      text,
    revision         integer        not null default 1,
    recorded_at      timestamptz    not null default now(),
    updated_at       timestamptz    not null default now(),
    constraint cost_line_pk primary key (id),
    constraint cost_line_identity unique (source, line_id),
    constraint cost_line_vendor_id check (vendor_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint cost_line_category check (category in (
        'service', 'service-fixed', 'passthrough', 'tax', 'credit', 'adjustment', 'transition', 'selection',
        'governance', 'travel', 'compliance', 'qa', 'training', 'technology', 'attrition', 'fx', 'inhouse-rework',
        'repeat', 'churn', 'exit', 'overhead-saved')),
    constraint cost_line_period_within_a_month check (
        period_from < period_to
        and date_trunc('month', period_from::timestamp) = date_trunc('month', (period_to - 1)::timestamp)),
    constraint cost_line_currency check (currency ~ '^[A-Z]{3}$'),
    constraint cost_line_charge_category check (
        charge_category in ('USAGE', 'PURCHASE', 'TAX', 'CREDIT', 'ADJUSTMENT')),
    constraint cost_line_charge_class check (charge_class in ('REGULAR', 'CORRECTION')),
    constraint cost_line_charge_frequency check (charge_frequency in ('ONE_TIME', 'RECURRING', 'USAGE_BASED')),
    constraint cost_line_received_is_not_positive check (
        category not in ('credit', 'overhead-saved') or charge_class = 'CORRECTION' or amount <= 0),
    constraint cost_line_revision_counts_from_one check (revision >= 1)
);
create index cost_line_vendor_month on cost_line (vendor_id, period_from);
create index cost_line_updated_at on cost_line (updated_at);

-- What a line said before it was restated.
create table cost_line_history (
    line_pk       uuid        not null,
    revision      integer     not null,
    content       jsonb       not null,
    superseded_at timestamptz not null default now(),
    constraint cost_line_history_pk primary key (line_pk, revision),
    constraint cost_line_history_of_line foreign key (line_pk) references cost_line on delete cascade
);

alter table cost_line enable row level security;
alter table cost_line force row level security;
create policy cost_line_client on cost_line
    using (current_setting('shorewise.vendor_scope', true) = '*');
alter table cost_line_history enable row level security;
alter table cost_line_history force row level security;
create policy cost_line_history_client on cost_line_history
    using (current_setting('shorewise.vendor_scope', true) = '*');
