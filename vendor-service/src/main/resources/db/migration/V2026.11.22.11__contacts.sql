-- One row for every attempt of a customer to reach the service, as its sender describes it.
create type contact_channel as enum ('VOICE', 'CALLBACK', 'CHAT', 'MESSAGING', 'EMAIL', 'CASE', 'SOCIAL');
create type contact_direction as enum ('INBOUND', 'OUTBOUND');
create type contact_outcome as enum ('ANSWERED', 'ABANDONED', 'FLOW_OUT', 'CALLBACK_TAKEN', 'DEFLECTED', 'VOID');

-- Durations are whole milliseconds; where one is null nobody said, which is not 0. Agents and customers appear only as
-- keyed hashes. local_day is the day of offered_at in the site's zone at the time of import and never joined anew.
-- There is no foreign key to site: who was in charge is a snapshot, checked once a file.
create table contact (
    vendor_id           text collate "C"  not null,
    contact_id          text collate "C"  not null,
    row_hash            bigint            not null,
    offered_at          timestamptz       not null,
    arrived_at          timestamptz,
    resolved_at         timestamptz,
    closed_at           timestamptz,
    source_recorded_at  timestamptz,
    agent_key           uuid,
    customer_key        uuid,
    job_id              uuid              not null,
    local_day           date              not null,
    revision            integer           not null,
    source_rows         integer           not null,
    channel             contact_channel   not null,
    direction           contact_direction not null,
    outcome             contact_outcome   not null,
    wait_ms             integer,
    talk_ms             integer,
    hold_ms             integer,
    wrap_ms             integer,
    active_ms           integer,
    transfers_out       integer,
    reopen_count        integer,
    escalated_to_client boolean,
    agent_resolved      boolean,
    sender_sla_met      boolean,
    site_id             text collate "C"  not null,
    queue_id            text collate "C",
    language            text collate "C",
    reason_code         text collate "C",
    priority            text collate "C",
    constraint contact_pk primary key (vendor_id, contact_id),
    -- ten days: the square of three such durations still fits a bigint
    constraint contact_durations check (
        least(wait_ms, talk_ms, hold_ms, wrap_ms, active_ms) >= 0
        and greatest(wait_ms, talk_ms, hold_ms, wrap_ms, active_ms) <= 864000000),
    constraint contact_counts check (least(transfers_out, reopen_count) >= 0),
    constraint contact_arrival check (offered_at >= arrived_at)
);
create index contact_day on contact (vendor_id, local_day);

-- What a contact was before a later file said otherwise.
create table contact_history (
    like contact,
    replaced_at timestamptz not null default now(),
    replaced_by uuid        not null,
    constraint contact_history_pk primary key (vendor_id, contact_id, revision)
);

-- One row for each month in which a vendor has contacts. The revision grows with every change of one of them;
-- the checksum is the sum of their row hashes, so it does not depend on the order in which they came.
create table contact_month (
    vendor_id  text collate "C" not null,
    month      date             not null,
    contacts   bigint           not null,
    checksum   numeric          not null,
    revision   bigint           not null,
    changed_at timestamptz      not null,
    constraint contact_month_pk primary key (vendor_id, month),
    constraint contact_month_first_day check (extract(day from month) = 1)
) with (fillfactor = 50);

-- What measures read in place of contacts: counts, sums and sums of squares of inbound contacts that are not void.
-- Empty queue: none named. Agent 0: none named. "timed" contacts have a wait; only they are in queue measures.
create table contact_roll_up (
    vendor_id              text collate "C" not null,
    local_day              date             not null,
    site_id                text collate "C" not null,
    channel                contact_channel  not null,
    queue_id               text collate "C" not null,
    agent_key              uuid             not null,
    contacts               bigint           not null,
    answered               bigint           not null,
    abandoned              bigint           not null,
    answered_timed         bigint           not null,
    abandoned_timed        bigint           not null,
    answered_queued        bigint           not null,
    abandoned_queued       bigint           not null,
    wait_answered          bigint           not null,
    wait_answered_squares  numeric          not null,
    wait_abandoned         bigint           not null,
    wait_abandoned_squares numeric          not null,
    answered_within_5      bigint           not null,
    answered_within_10     bigint           not null,
    answered_within_20     bigint           not null,
    answered_within_30     bigint           not null,
    answered_within_60     bigint           not null,
    answered_within_120    bigint           not null,
    abandoned_within_5     bigint           not null,
    abandoned_within_10    bigint           not null,
    abandoned_within_20    bigint           not null,
    abandoned_within_30    bigint           not null,
    abandoned_within_60    bigint           not null,
    abandoned_within_120   bigint           not null,
    talked                 bigint           not null,
    talk_hold              bigint           not null,
    talk_hold_squares      numeric          not null,
    wrapped                bigint           not null,
    talk_hold_wrap         bigint           not null,
    talk_hold_wrap_squares numeric          not null,
    transfers_known        bigint           not null,
    transferred            bigint           not null,
    transfers              bigint           not null,
    transfers_squares      numeric          not null,
    escalations_known      bigint           not null,
    escalated              bigint           not null,
    reopens_known          bigint           not null,
    reopened               bigint           not null,
    sla_known              bigint           not null,
    sla_met                bigint           not null,
    flags_known            bigint           not null,
    flagged_resolved       bigint           not null,
    resolutions_known      bigint           not null,
    resolved               bigint           not null,
    constraint contact_roll_up_pk primary key (vendor_id, local_day, site_id, channel, queue_id, agent_key)
) with (fillfactor = 50);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['contact', 'contact_history', 'contact_month', 'contact_roll_up'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy %I on %I using ((select current_setting(''shorewise.vendor_scope'', true)) in (''*'', vendor_id))',
            tenant_table || '_vendor', tenant_table);
    end loop;
end
$$;
