-- A closed month never changes: what arrives for it later is kept aside until somebody reopens it.
alter table contact_month add column closed_at timestamptz;
alter table contact_month add column dropped_at timestamptz;

-- Who closed, reopened or dropped a month, when and why, and what it was then.
create table contact_month_change (
    number     bigint      not null generated always as identity,
    vendor_id  text        not null,
    month      date        not null,
    what       text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null,
    revision   bigint      not null,
    contacts   bigint      not null,
    checksum   numeric     not null,
    constraint contact_month_change_pk primary key (vendor_id, month, number),
    constraint contact_month_change_what check (what in ('CLOSED', 'REOPENED', 'DROPPED'))
);

-- What came for a closed month, as it was staged; of one contact the last. Empty site: none.
create table contact_late (
    vendor_id  text collate "C" not null,
    contact_id text collate "C" not null,
    month      date             not null,
    site_id    text             not null,
    job_id     uuid             not null,
    known_at   timestamptz      not null,
    staged     jsonb            not null,
    constraint contact_late_pk primary key (vendor_id, contact_id)
);
create index contact_late_month on contact_late (vendor_id, month);

-- Customers who were erased: their hash is kept so that no later file brings them back. Shared by all vendors.
-- Erasing reads all contacts: an index in the order of hashes would cost every import more than rare erasures gain.
create table contact_erasure (
    customer_key uuid        not null,
    erased_at    timestamptz not null,
    erased_by    text        not null,
    contacts     bigint      not null,
    former       bigint      not null,
    late         bigint      not null,
    constraint contact_erasure_pk primary key (customer_key)
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['contact_month_change', 'contact_late'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy %I on %I using ((select current_setting(''shorewise.vendor_scope'', true)) in (''*'', vendor_id))',
            tenant_table || '_vendor', tenant_table);
    end loop;
end
$$;
