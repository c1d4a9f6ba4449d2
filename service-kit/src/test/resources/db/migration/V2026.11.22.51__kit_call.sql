create table kit_call (
    vendor_id   text        not null,
    identity    text        not null,
    arrived_at  timestamptz not null,
    queue       text,
    outcome     text        not null,
    customer    text,
    agent       text,
    wait_ms     bigint,
    handle_ms   bigint,
    note        text,
    transfers   bigint,
    amount      numeric,
    met         boolean,
    resolved_at timestamptz,
    constraint kit_call_pk primary key (vendor_id, identity)
);
create table kit_call_history (vendor_id text not null, identity text not null, outcome text not null);
alter table kit_call enable row level security;
alter table kit_call force row level security;
create policy kit_call_vendor on kit_call
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
