-- Who is told what happened. Client-owned targets have an empty vendor_id, which no vendor's scope shows.
create table webhook (
    vendor_id       text        not null,
    id              uuid        not null,
    url             text        not null,
    types           text[]      not null,
    secret          text        not null,
    former_secret   text,
    state           text        not null,
    created_by      text        not null,
    created_at      timestamptz not null,
    constraint webhook_pk primary key (id),
    constraint webhook_state check (state in ('ACTIVE', 'DISABLED'))
);

-- The outbox: an event is written in the transaction of what happened, one delivery for each target that asked for it.
create table webhook_delivery (
    vendor_id    text        not null,
    id           uuid        not null,
    webhook_id   uuid        not null,
    event_id     uuid        not null,
    type         text        not null,
    body         text        not null,
    state        text        not null,
    attempts     integer     not null,
    due_at       timestamptz not null,
    status       integer,
    problem      text,
    created_at   timestamptz not null,
    delivered_at timestamptz,
    constraint webhook_delivery_pk primary key (id),
    constraint webhook_delivery_once unique (webhook_id, event_id),
    constraint webhook_delivery_webhook foreign key (webhook_id) references webhook (id),
    constraint webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED'))
);
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'PENDING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, created_at);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['webhook', 'webhook_delivery'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy %I on %I using ((select current_setting(''shorewise.vendor_scope'', true)) in (''*'', vendor_id))',
            tenant_table || '_vendor', tenant_table);
    end loop;
end
$$;
