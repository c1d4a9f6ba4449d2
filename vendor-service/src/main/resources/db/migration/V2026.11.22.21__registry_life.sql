-- Where a vendor stands in its life. Vendors that were there before are at work.
alter table vendor add column stage text not null default 'ACTIVE';
alter table vendor alter column stage drop default;
alter table vendor add constraint vendor_stage
    check (stage in ('PROSPECT', 'ONBOARDING', 'ACTIVE', 'ON_NOTICE', 'EXITED'));

-- What is known of a vendor beyond itself and its sites: few, small, and read as a whole. Kinds are told apart by code.
create table registry_entry (
    vendor_id  text        not null,
    kind       text        not null,
    id         text        not null,
    body       jsonb       not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    revision   bigint      not null,
    constraint registry_entry_pk primary key (vendor_id, kind, id),
    constraint registry_entry_vendor foreign key (vendor_id) references vendor (id),
    constraint registry_entry_kind check (kind in ('CONTRACT', 'PERSON', 'SERVICE'))
);

-- Every change of the registry: who, when, why, and what it came to. Never changed, never deleted.
create table registry_change (
    number     bigint      not null generated always as identity,
    vendor_id  text        not null,
    subject    text        not null,
    subject_id text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text,
    state      jsonb       not null,
    constraint registry_change_pk primary key (vendor_id, number),
    constraint registry_change_vendor foreign key (vendor_id) references vendor (id)
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['registry_entry', 'registry_change'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy %I on %I using ((select current_setting(''shorewise.vendor_scope'', true)) in (''*'', vendor_id))',
            tenant_table || '_vendor', tenant_table);
    end loop;
end
$$;
