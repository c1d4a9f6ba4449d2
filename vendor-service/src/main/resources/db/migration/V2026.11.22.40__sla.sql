-- What was agreed. A version never changes once it is published; a change is the next version.
create table agreement (
    vendor_id  text        not null,
    id         text        not null,
    name       text        not null,
    currency   text        not null,
    time_zone  text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    constraint agreement_pk primary key (id),
    constraint agreement_vendor foreign key (vendor_id) references vendor (id),
    constraint agreement_id_slug check (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint agreement_name_length check (length(name) between 1 and 200),
    constraint agreement_currency check (currency ~ '^[A-Z]{3}$')
);

-- terms is JSON as text: a published version is read back byte for byte, and hash is the SHA-256 of it.
create table agreement_version (
    vendor_id      text        not null,
    agreement_id   text        not null,
    version        integer     not null,
    effective_from date        not null,
    terms          text        not null,
    hash           text        not null,
    state          text        not null,
    revision       bigint      not null,
    changed_by     text        not null,
    changed_at     timestamptz not null,
    constraint agreement_version_pk primary key (agreement_id, version),
    constraint agreement_version_agreement foreign key (agreement_id) references agreement (id),
    constraint agreement_version_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint agreement_version_first_day check (extract(day from effective_from) = 1)
);
create unique index agreement_version_start on agreement_version (agreement_id, effective_from) where state = 'PUBLISHED';

-- What is told about a month besides contacts: exclusions, events, reported figures, fees and forecasts, disputes.
-- Each has a state and a body; every state that it ever had stays in sla_record_step. Nothing is deleted.
create table sla_record (
    vendor_id    text        not null,
    agreement_id text        not null,
    id           uuid        not null,
    kind         text        not null,
    state        text        not null,
    revision     bigint      not null,
    body         text        not null,
    side         text        not null,
    opened_by    text        not null,
    opened_at    timestamptz not null,
    changed_at   timestamptz not null,
    constraint sla_record_pk primary key (id),
    constraint sla_record_agreement foreign key (agreement_id) references agreement (id),
    constraint sla_record_kind check (kind in ('EXCLUSION', 'EVENT', 'FIGURE', 'MONTH', 'DISPUTE', 'ACCEPTANCE')),
    constraint sla_record_side check (side in ('CLIENT', 'VENDOR'))
);
create index sla_record_of_agreement on sla_record (agreement_id, kind, opened_at);

create table sla_record_step (
    vendor_id text        not null,
    record_id uuid        not null,
    revision  bigint      not null,
    state     text        not null,
    note      text        not null,
    body      text        not null,
    side      text        not null,
    done_by   text        not null,
    done_at   timestamptz not null,
    constraint sla_record_step_pk primary key (record_id, revision),
    constraint sla_record_step_record foreign key (record_id) references sla_record (id),
    constraint sla_record_step_side check (side in ('CLIENT', 'VENDOR'))
);

-- document is JSON as text and hash the SHA-256 of it. Once locked, a row is as it is for ever.
create table statement (
    vendor_id    text        not null,
    agreement_id text        not null,
    id           uuid        not null,
    month        date        not null,
    revision     integer     not null,
    state        text        not null,
    document     text        not null,
    hash         text        not null,
    changes      bigint      not null,
    changed_at   timestamptz not null,
    constraint statement_pk primary key (id),
    constraint statement_revision unique (agreement_id, month, revision),
    constraint statement_agreement foreign key (agreement_id) references agreement (id),
    constraint statement_state check (state in ('DRAFT', 'REVIEW', 'LOCKED')),
    constraint statement_first_day check (extract(day from month) = 1)
);

create function locked_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'a locked statement never changes' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger statement_locked before update or delete on statement
    for each row when (old.state = 'LOCKED') execute function locked_is_for_ever();

create function published_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'a published version never changes' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger agreement_version_published before update or delete on agreement_version
    for each row when (old.state = 'PUBLISHED') execute function published_is_for_ever();

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['agreement', 'agreement_version', 'sla_record', 'sla_record_step', 'statement'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy %I on %I using ((select current_setting(''shorewise.vendor_scope'', true)) in (''*'', vendor_id))',
            tenant_table || '_vendor', tenant_table);
    end loop;
end
$$;
