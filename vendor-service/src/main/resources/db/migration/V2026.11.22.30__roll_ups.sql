-- Roll-ups by month, by topic, by quarter of an hour and in bins, so that what a series costs does not depend on how many
-- contacts there are. All are made anew from the contacts, of all vendors.
select set_config('shorewise.vendor_scope', '*', true);

truncate contact_roll_up;
alter table contact_roll_up
    add column named_talked bigint not null,
    add column named_talk_hold bigint not null,
    add column named_talk_hold_squares numeric not null,
    add column worked bigint not null,
    add column active bigint not null,
    add column active_squares numeric not null,
    add column sessions bigint not null,
    add column wall bigint not null,
    add column wall_squares numeric not null,
    add column shared_sessions bigint not null,
    add column wall_share bigint not null,
    add column wall_share_squares numeric not null,
    add column replied bigint not null,
    add column reply bigint not null,
    add column reply_squares numeric not null,
    add column callbacks_promised bigint not null,
    add column callbacks_kept bigint not null,
    add column escalations_judged bigint not null,
    add column escalations_accepted bigint not null;

-- What most series are read from. Neither agents nor days: a few cells a month.
create table contact_month_roll_up (month date not null, like contact_roll_up);
alter table contact_month_roll_up
    drop column local_day,
    drop column agent_key,
    add constraint contact_month_roll_up_pk primary key (vendor_id, month, site_id, channel, queue_id),
    add constraint contact_month_roll_up_first_day check (extract(day from month) = 1),
    set (fillfactor = 50);

-- What contacts are about, by day and by month. Empty: none named.
create table contact_topic_roll_up (
    language text collate "C" not null, reason_code text collate "C" not null, like contact_roll_up);
alter table contact_topic_roll_up
    drop column queue_id,
    drop column agent_key,
    add constraint contact_topic_roll_up_pk primary key (vendor_id, local_day, site_id, channel, language, reason_code),
    set (fillfactor = 50);

create table contact_topic_month_roll_up (month date not null, like contact_topic_roll_up);
alter table contact_topic_month_roll_up
    drop column local_day,
    add constraint contact_topic_month_roll_up_pk
        primary key (vendor_id, month, site_id, channel, language, reason_code),
    add constraint contact_topic_month_roll_up_first_day check (extract(day from month) = 1),
    set (fillfactor = 50);

-- Quarters of an hour by universal time, of which the days and hours of any zone are put together.
create table contact_slot_roll_up (slot timestamptz not null, like contact_roll_up);
alter table contact_slot_roll_up
    drop column local_day,
    drop column queue_id,
    drop column agent_key,
    add constraint contact_slot_roll_up_pk primary key (vendor_id, slot, site_id, channel),
    add constraint contact_slot_roll_up_quarter check (date_bin('15 minutes', slot, timestamptz 'epoch') = slot),
    set (fillfactor = 50);

-- How often times of about this length occur. A bin is named by its least second; see DurationBins.
create type contact_sample as enum ('WAIT_ANSWERED', 'WAIT_ABANDONED', 'HANDLE_BY_NAMED_AGENT', 'FIRST_REPLY');
create table contact_time_bin (
    vendor_id text collate "C" not null,
    month     date             not null,
    site_id   text collate "C" not null,
    channel   contact_channel  not null,
    sample    contact_sample   not null,
    bin       integer          not null,
    contacts  bigint           not null,
    constraint contact_time_bin_pk primary key (vendor_id, month, site_id, channel, sample, bin),
    constraint contact_time_bin_first_day check (extract(day from month) = 1),
    constraint contact_time_bin_least check (bin >= 0)
) with (fillfactor = 50);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['contact_month_roll_up', 'contact_topic_roll_up', 'contact_topic_month_roll_up',
            'contact_slot_roll_up', 'contact_time_bin'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy %I on %I using ((select current_setting(''shorewise.vendor_scope'', true)) in (''*'', vendor_id))',
            tenant_table || '_vendor', tenant_table);
    end loop;
end
$$;

create temporary view measured_contact as
select 1 as sign, p.vendor_id as vendor_id, p.local_day as local_day,
    p.local_day - extract(day from p.local_day)::integer + 1 as month,
    date_bin('15 minutes', p.offered_at, timestamptz 'epoch') as slot,
    p.site_id as site_id, p.channel as channel, coalesce(p.queue_id, '') as queue_id,
    coalesce(p.language, '') as language, coalesce(p.reason_code, '') as reason_code,
    coalesce(p.agent_key, '00000000-0000-0000-0000-000000000000') as agent_key,
    p.outcome = 'ANSWERED' as answered, p.outcome = 'ABANDONED' as abandoned,
    p.wait_ms::bigint as wait, p.talk_ms::bigint + coalesce(p.hold_ms, 0) as handle,
    p.wrap_ms::bigint as wrap, p.active_ms::bigint as active, p.wall_ms::bigint as wall,
    round(p.wall_ms / p.concurrency)::bigint as wall_share,
    case when p.first_response_at >= coalesce(p.arrived_at, p.offered_at)
        then (extract(epoch from p.first_response_at
            - coalesce(p.arrived_at, p.offered_at)) * 1000)::bigint end as reply,
    p.transfers_out::bigint as transfers_out, p.reopen_count as reopen_count,
    p.escalated_to_client as escalated, p.escalation_accepted as accepted,
    p.agent_resolved as flag, p.sender_sla_met as sla,
    p.outcome = 'CALLBACK_TAKEN' and p.callback_due_at is not null as promised,
    p.callback_made_at <= p.callback_due_at as kept,
    p.resolved_at is not null as has_end
from contact p
where p.direction = 'INBOUND' and p.outcome <> 'VOID';

create temporary table by_agent on commit drop as
select vendor_id, month, local_day, site_id, channel, queue_id, agent_key,
sum(sign) as contacts,
coalesce(sum(sign) filter (where answered), 0) as answered,
coalesce(sum(sign) filter (where abandoned), 0) as abandoned,
coalesce(sum(sign) filter (where answered and wait is not null), 0) as answered_timed,
coalesce(sum(sign) filter (where abandoned and wait is not null), 0) as abandoned_timed,
coalesce(sum(sign) filter (where answered and wait > 0), 0) as answered_queued,
coalesce(sum(sign) filter (where abandoned and wait > 0), 0) as abandoned_queued,
coalesce(sum(sign * wait) filter (where answered), 0) as wait_answered,
coalesce(sum(sign * wait * wait) filter (where answered), 0) as wait_answered_squares,
coalesce(sum(sign * wait) filter (where abandoned), 0) as wait_abandoned,
coalesce(sum(sign * wait * wait) filter (where abandoned), 0) as wait_abandoned_squares,
coalesce(sum(sign) filter (where answered and wait <= 5000), 0) as answered_within_5,
coalesce(sum(sign) filter (where answered and wait <= 10000), 0) as answered_within_10,
coalesce(sum(sign) filter (where answered and wait <= 20000), 0) as answered_within_20,
coalesce(sum(sign) filter (where answered and wait <= 30000), 0) as answered_within_30,
coalesce(sum(sign) filter (where answered and wait <= 60000), 0) as answered_within_60,
coalesce(sum(sign) filter (where answered and wait <= 120000), 0) as answered_within_120,
coalesce(sum(sign) filter (where abandoned and wait <= 5000), 0) as abandoned_within_5,
coalesce(sum(sign) filter (where abandoned and wait <= 10000), 0) as abandoned_within_10,
coalesce(sum(sign) filter (where abandoned and wait <= 20000), 0) as abandoned_within_20,
coalesce(sum(sign) filter (where abandoned and wait <= 30000), 0) as abandoned_within_30,
coalesce(sum(sign) filter (where abandoned and wait <= 60000), 0) as abandoned_within_60,
coalesce(sum(sign) filter (where abandoned and wait <= 120000), 0) as abandoned_within_120,
coalesce(sum(sign) filter (where answered and handle is not null), 0) as talked,
coalesce(sum(sign * handle) filter (where answered), 0) as talk_hold,
coalesce(sum(sign * handle * handle) filter (where answered), 0) as talk_hold_squares,
coalesce(sum(sign) filter (where answered and handle + wrap is not null), 0) as wrapped,
coalesce(sum(sign * (handle + wrap)) filter (where answered), 0) as talk_hold_wrap,
coalesce(sum(sign * (handle + wrap) * (handle + wrap)) filter (where answered), 0) as talk_hold_wrap_squares,
coalesce(sum(sign) filter (where answered and transfers_out is not null), 0) as transfers_known,
coalesce(sum(sign) filter (where answered and transfers_out > 0), 0) as transferred,
coalesce(sum(sign * transfers_out) filter (where answered), 0) as transfers,
coalesce(sum(sign * transfers_out * transfers_out) filter (where answered), 0) as transfers_squares,
coalesce(sum(sign) filter (where answered and escalated is not null), 0) as escalations_known,
coalesce(sum(sign) filter (where answered and escalated), 0) as escalated,
coalesce(sum(sign) filter (where answered and reopen_count is not null), 0) as reopens_known,
coalesce(sum(sign) filter (where answered and reopen_count > 0), 0) as reopened,
coalesce(sum(sign) filter (where answered and sla is not null), 0) as sla_known,
coalesce(sum(sign) filter (where answered and sla), 0) as sla_met,
coalesce(sum(sign) filter (where answered and flag is not null), 0) as flags_known,
coalesce(sum(sign) filter (where answered and flag), 0) as flagged_resolved,
coalesce(sum(sign) filter (where answered and (has_end or flag is not null)), 0) as resolutions_known,
coalesce(sum(sign) filter (where answered and (has_end or flag)), 0) as resolved,
coalesce(sum(sign) filter (where answered and agent_key <> '00000000-0000-0000-0000-000000000000' and handle is not
    null), 0) as named_talked,
coalesce(sum(sign * handle) filter (where answered and agent_key <> '00000000-0000-0000-0000-000000000000'), 0) as
    named_talk_hold,
coalesce(sum(sign * handle * handle) filter (where answered and agent_key <> '00000000-0000-0000-0000-000000000000'),
    0) as named_talk_hold_squares,
coalesce(sum(sign) filter (where answered and active is not null), 0) as worked,
coalesce(sum(sign * active) filter (where answered), 0) as active,
coalesce(sum(sign * active * active) filter (where answered), 0) as active_squares,
coalesce(sum(sign) filter (where answered and wall is not null), 0) as sessions,
coalesce(sum(sign * wall) filter (where answered), 0) as wall,
coalesce(sum(sign * wall * wall) filter (where answered), 0) as wall_squares,
coalesce(sum(sign) filter (where answered and wall_share is not null), 0) as shared_sessions,
coalesce(sum(sign * wall_share) filter (where answered), 0) as wall_share,
coalesce(sum(sign * wall_share * wall_share) filter (where answered), 0) as wall_share_squares,
coalesce(sum(sign) filter (where reply is not null), 0) as replied,
coalesce(sum(sign * reply) filter (where reply is not null), 0) as reply,
coalesce(sum(sign * reply::numeric * reply) filter (where reply is not null), 0) as reply_squares,
coalesce(sum(sign) filter (where promised), 0) as callbacks_promised,
coalesce(sum(sign) filter (where promised and kept), 0) as callbacks_kept,
coalesce(sum(sign) filter (where answered and escalated and accepted is not null), 0) as escalations_judged,
coalesce(sum(sign) filter (where answered and escalated and accepted), 0) as escalations_accepted
from measured_contact
group by vendor_id, month, local_day, site_id, channel, queue_id, agent_key;

create temporary table by_topic on commit drop as
select vendor_id, month, local_day, slot, site_id, channel, language, reason_code,
sum(sign) as contacts,
coalesce(sum(sign) filter (where answered), 0) as answered,
coalesce(sum(sign) filter (where abandoned), 0) as abandoned,
coalesce(sum(sign) filter (where answered and wait is not null), 0) as answered_timed,
coalesce(sum(sign) filter (where abandoned and wait is not null), 0) as abandoned_timed,
coalesce(sum(sign) filter (where answered and wait > 0), 0) as answered_queued,
coalesce(sum(sign) filter (where abandoned and wait > 0), 0) as abandoned_queued,
coalesce(sum(sign * wait) filter (where answered), 0) as wait_answered,
coalesce(sum(sign * wait * wait) filter (where answered), 0) as wait_answered_squares,
coalesce(sum(sign * wait) filter (where abandoned), 0) as wait_abandoned,
coalesce(sum(sign * wait * wait) filter (where abandoned), 0) as wait_abandoned_squares,
coalesce(sum(sign) filter (where answered and wait <= 5000), 0) as answered_within_5,
coalesce(sum(sign) filter (where answered and wait <= 10000), 0) as answered_within_10,
coalesce(sum(sign) filter (where answered and wait <= 20000), 0) as answered_within_20,
coalesce(sum(sign) filter (where answered and wait <= 30000), 0) as answered_within_30,
coalesce(sum(sign) filter (where answered and wait <= 60000), 0) as answered_within_60,
coalesce(sum(sign) filter (where answered and wait <= 120000), 0) as answered_within_120,
coalesce(sum(sign) filter (where abandoned and wait <= 5000), 0) as abandoned_within_5,
coalesce(sum(sign) filter (where abandoned and wait <= 10000), 0) as abandoned_within_10,
coalesce(sum(sign) filter (where abandoned and wait <= 20000), 0) as abandoned_within_20,
coalesce(sum(sign) filter (where abandoned and wait <= 30000), 0) as abandoned_within_30,
coalesce(sum(sign) filter (where abandoned and wait <= 60000), 0) as abandoned_within_60,
coalesce(sum(sign) filter (where abandoned and wait <= 120000), 0) as abandoned_within_120,
coalesce(sum(sign) filter (where answered and handle is not null), 0) as talked,
coalesce(sum(sign * handle) filter (where answered), 0) as talk_hold,
coalesce(sum(sign * handle * handle) filter (where answered), 0) as talk_hold_squares,
coalesce(sum(sign) filter (where answered and handle + wrap is not null), 0) as wrapped,
coalesce(sum(sign * (handle + wrap)) filter (where answered), 0) as talk_hold_wrap,
coalesce(sum(sign * (handle + wrap) * (handle + wrap)) filter (where answered), 0) as talk_hold_wrap_squares,
coalesce(sum(sign) filter (where answered and transfers_out is not null), 0) as transfers_known,
coalesce(sum(sign) filter (where answered and transfers_out > 0), 0) as transferred,
coalesce(sum(sign * transfers_out) filter (where answered), 0) as transfers,
coalesce(sum(sign * transfers_out * transfers_out) filter (where answered), 0) as transfers_squares,
coalesce(sum(sign) filter (where answered and escalated is not null), 0) as escalations_known,
coalesce(sum(sign) filter (where answered and escalated), 0) as escalated,
coalesce(sum(sign) filter (where answered and reopen_count is not null), 0) as reopens_known,
coalesce(sum(sign) filter (where answered and reopen_count > 0), 0) as reopened,
coalesce(sum(sign) filter (where answered and sla is not null), 0) as sla_known,
coalesce(sum(sign) filter (where answered and sla), 0) as sla_met,
coalesce(sum(sign) filter (where answered and flag is not null), 0) as flags_known,
coalesce(sum(sign) filter (where answered and flag), 0) as flagged_resolved,
coalesce(sum(sign) filter (where answered and (has_end or flag is not null)), 0) as resolutions_known,
coalesce(sum(sign) filter (where answered and (has_end or flag)), 0) as resolved,
coalesce(sum(sign) filter (where answered and agent_key <> '00000000-0000-0000-0000-000000000000' and handle is not
    null), 0) as named_talked,
coalesce(sum(sign * handle) filter (where answered and agent_key <> '00000000-0000-0000-0000-000000000000'), 0) as
    named_talk_hold,
coalesce(sum(sign * handle * handle) filter (where answered and agent_key <> '00000000-0000-0000-0000-000000000000'),
    0) as named_talk_hold_squares,
coalesce(sum(sign) filter (where answered and active is not null), 0) as worked,
coalesce(sum(sign * active) filter (where answered), 0) as active,
coalesce(sum(sign * active * active) filter (where answered), 0) as active_squares,
coalesce(sum(sign) filter (where answered and wall is not null), 0) as sessions,
coalesce(sum(sign * wall) filter (where answered), 0) as wall,
coalesce(sum(sign * wall * wall) filter (where answered), 0) as wall_squares,
coalesce(sum(sign) filter (where answered and wall_share is not null), 0) as shared_sessions,
coalesce(sum(sign * wall_share) filter (where answered), 0) as wall_share,
coalesce(sum(sign * wall_share * wall_share) filter (where answered), 0) as wall_share_squares,
coalesce(sum(sign) filter (where reply is not null), 0) as replied,
coalesce(sum(sign * reply) filter (where reply is not null), 0) as reply,
coalesce(sum(sign * reply::numeric * reply) filter (where reply is not null), 0) as reply_squares,
coalesce(sum(sign) filter (where promised), 0) as callbacks_promised,
coalesce(sum(sign) filter (where promised and kept), 0) as callbacks_kept,
coalesce(sum(sign) filter (where answered and escalated and accepted is not null), 0) as escalations_judged,
coalesce(sum(sign) filter (where answered and escalated and accepted), 0) as escalations_accepted
from measured_contact
group by vendor_id, month, local_day, slot, site_id, channel, language, reason_code;

insert into contact_roll_up (vendor_id, local_day, site_id, channel, queue_id, agent_key, contacts, answered,
    abandoned, answered_timed, abandoned_timed, answered_queued, abandoned_queued, wait_answered,
    wait_answered_squares, wait_abandoned, wait_abandoned_squares, answered_within_5, answered_within_10,
    answered_within_20, answered_within_30, answered_within_60, answered_within_120, abandoned_within_5,
    abandoned_within_10, abandoned_within_20, abandoned_within_30, abandoned_within_60, abandoned_within_120, talked,
    talk_hold, talk_hold_squares, wrapped, talk_hold_wrap, talk_hold_wrap_squares, transfers_known, transferred,
    transfers, transfers_squares, escalations_known, escalated, reopens_known, reopened, sla_known, sla_met,
    flags_known, flagged_resolved, resolutions_known, resolved, named_talked, named_talk_hold,
    named_talk_hold_squares, worked, active, active_squares, sessions, wall, wall_squares, shared_sessions,
    wall_share, wall_share_squares, replied, reply, reply_squares, callbacks_promised, callbacks_kept,
    escalations_judged, escalations_accepted)
select vendor_id, local_day, site_id, channel, queue_id, agent_key, sum(contacts), sum(answered), sum(abandoned),
    sum(answered_timed), sum(abandoned_timed), sum(answered_queued), sum(abandoned_queued), sum(wait_answered),
    sum(wait_answered_squares), sum(wait_abandoned), sum(wait_abandoned_squares), sum(answered_within_5),
    sum(answered_within_10), sum(answered_within_20), sum(answered_within_30), sum(answered_within_60),
    sum(answered_within_120), sum(abandoned_within_5), sum(abandoned_within_10), sum(abandoned_within_20),
    sum(abandoned_within_30), sum(abandoned_within_60), sum(abandoned_within_120), sum(talked), sum(talk_hold),
    sum(talk_hold_squares), sum(wrapped), sum(talk_hold_wrap), sum(talk_hold_wrap_squares), sum(transfers_known),
    sum(transferred), sum(transfers), sum(transfers_squares), sum(escalations_known), sum(escalated),
    sum(reopens_known), sum(reopened), sum(sla_known), sum(sla_met), sum(flags_known), sum(flagged_resolved),
    sum(resolutions_known), sum(resolved), sum(named_talked), sum(named_talk_hold), sum(named_talk_hold_squares),
    sum(worked), sum(active), sum(active_squares), sum(sessions), sum(wall), sum(wall_squares), sum(shared_sessions),
    sum(wall_share), sum(wall_share_squares), sum(replied), sum(reply), sum(reply_squares), sum(callbacks_promised),
    sum(callbacks_kept), sum(escalations_judged), sum(escalations_accepted)
from by_agent
group by vendor_id, local_day, site_id, channel, queue_id, agent_key
order by vendor_id, local_day, site_id, channel, queue_id, agent_key;

insert into contact_month_roll_up (vendor_id, month, site_id, channel, queue_id, contacts, answered, abandoned,
    answered_timed, abandoned_timed, answered_queued, abandoned_queued, wait_answered, wait_answered_squares,
    wait_abandoned, wait_abandoned_squares, answered_within_5, answered_within_10, answered_within_20,
    answered_within_30, answered_within_60, answered_within_120, abandoned_within_5, abandoned_within_10,
    abandoned_within_20, abandoned_within_30, abandoned_within_60, abandoned_within_120, talked, talk_hold,
    talk_hold_squares, wrapped, talk_hold_wrap, talk_hold_wrap_squares, transfers_known, transferred, transfers,
    transfers_squares, escalations_known, escalated, reopens_known, reopened, sla_known, sla_met, flags_known,
    flagged_resolved, resolutions_known, resolved, named_talked, named_talk_hold, named_talk_hold_squares, worked,
    active, active_squares, sessions, wall, wall_squares, shared_sessions, wall_share, wall_share_squares, replied,
    reply, reply_squares, callbacks_promised, callbacks_kept, escalations_judged, escalations_accepted)
select vendor_id, month, site_id, channel, queue_id, sum(contacts), sum(answered), sum(abandoned),
    sum(answered_timed), sum(abandoned_timed), sum(answered_queued), sum(abandoned_queued), sum(wait_answered),
    sum(wait_answered_squares), sum(wait_abandoned), sum(wait_abandoned_squares), sum(answered_within_5),
    sum(answered_within_10), sum(answered_within_20), sum(answered_within_30), sum(answered_within_60),
    sum(answered_within_120), sum(abandoned_within_5), sum(abandoned_within_10), sum(abandoned_within_20),
    sum(abandoned_within_30), sum(abandoned_within_60), sum(abandoned_within_120), sum(talked), sum(talk_hold),
    sum(talk_hold_squares), sum(wrapped), sum(talk_hold_wrap), sum(talk_hold_wrap_squares), sum(transfers_known),
    sum(transferred), sum(transfers), sum(transfers_squares), sum(escalations_known), sum(escalated),
    sum(reopens_known), sum(reopened), sum(sla_known), sum(sla_met), sum(flags_known), sum(flagged_resolved),
    sum(resolutions_known), sum(resolved), sum(named_talked), sum(named_talk_hold), sum(named_talk_hold_squares),
    sum(worked), sum(active), sum(active_squares), sum(sessions), sum(wall), sum(wall_squares), sum(shared_sessions),
    sum(wall_share), sum(wall_share_squares), sum(replied), sum(reply), sum(reply_squares), sum(callbacks_promised),
    sum(callbacks_kept), sum(escalations_judged), sum(escalations_accepted)
from by_agent
group by vendor_id, month, site_id, channel, queue_id
order by vendor_id, month, site_id, channel, queue_id;

insert into contact_topic_roll_up (vendor_id, local_day, site_id, channel, language, reason_code, contacts,
    answered, abandoned, answered_timed, abandoned_timed, answered_queued, abandoned_queued, wait_answered,
    wait_answered_squares, wait_abandoned, wait_abandoned_squares, answered_within_5, answered_within_10,
    answered_within_20, answered_within_30, answered_within_60, answered_within_120, abandoned_within_5,
    abandoned_within_10, abandoned_within_20, abandoned_within_30, abandoned_within_60, abandoned_within_120, talked,
    talk_hold, talk_hold_squares, wrapped, talk_hold_wrap, talk_hold_wrap_squares, transfers_known, transferred,
    transfers, transfers_squares, escalations_known, escalated, reopens_known, reopened, sla_known, sla_met,
    flags_known, flagged_resolved, resolutions_known, resolved, named_talked, named_talk_hold,
    named_talk_hold_squares, worked, active, active_squares, sessions, wall, wall_squares, shared_sessions,
    wall_share, wall_share_squares, replied, reply, reply_squares, callbacks_promised, callbacks_kept,
    escalations_judged, escalations_accepted)
select vendor_id, local_day, site_id, channel, language, reason_code, sum(contacts), sum(answered), sum(abandoned),
    sum(answered_timed), sum(abandoned_timed), sum(answered_queued), sum(abandoned_queued), sum(wait_answered),
    sum(wait_answered_squares), sum(wait_abandoned), sum(wait_abandoned_squares), sum(answered_within_5),
    sum(answered_within_10), sum(answered_within_20), sum(answered_within_30), sum(answered_within_60),
    sum(answered_within_120), sum(abandoned_within_5), sum(abandoned_within_10), sum(abandoned_within_20),
    sum(abandoned_within_30), sum(abandoned_within_60), sum(abandoned_within_120), sum(talked), sum(talk_hold),
    sum(talk_hold_squares), sum(wrapped), sum(talk_hold_wrap), sum(talk_hold_wrap_squares), sum(transfers_known),
    sum(transferred), sum(transfers), sum(transfers_squares), sum(escalations_known), sum(escalated),
    sum(reopens_known), sum(reopened), sum(sla_known), sum(sla_met), sum(flags_known), sum(flagged_resolved),
    sum(resolutions_known), sum(resolved), sum(named_talked), sum(named_talk_hold), sum(named_talk_hold_squares),
    sum(worked), sum(active), sum(active_squares), sum(sessions), sum(wall), sum(wall_squares), sum(shared_sessions),
    sum(wall_share), sum(wall_share_squares), sum(replied), sum(reply), sum(reply_squares), sum(callbacks_promised),
    sum(callbacks_kept), sum(escalations_judged), sum(escalations_accepted)
from by_topic
group by vendor_id, local_day, site_id, channel, language, reason_code
order by vendor_id, local_day, site_id, channel, language, reason_code;

insert into contact_topic_month_roll_up (vendor_id, month, site_id, channel, language, reason_code, contacts,
    answered, abandoned, answered_timed, abandoned_timed, answered_queued, abandoned_queued, wait_answered,
    wait_answered_squares, wait_abandoned, wait_abandoned_squares, answered_within_5, answered_within_10,
    answered_within_20, answered_within_30, answered_within_60, answered_within_120, abandoned_within_5,
    abandoned_within_10, abandoned_within_20, abandoned_within_30, abandoned_within_60, abandoned_within_120, talked,
    talk_hold, talk_hold_squares, wrapped, talk_hold_wrap, talk_hold_wrap_squares, transfers_known, transferred,
    transfers, transfers_squares, escalations_known, escalated, reopens_known, reopened, sla_known, sla_met,
    flags_known, flagged_resolved, resolutions_known, resolved, named_talked, named_talk_hold,
    named_talk_hold_squares, worked, active, active_squares, sessions, wall, wall_squares, shared_sessions,
    wall_share, wall_share_squares, replied, reply, reply_squares, callbacks_promised, callbacks_kept,
    escalations_judged, escalations_accepted)
select vendor_id, month, site_id, channel, language, reason_code, sum(contacts), sum(answered), sum(abandoned),
    sum(answered_timed), sum(abandoned_timed), sum(answered_queued), sum(abandoned_queued), sum(wait_answered),
    sum(wait_answered_squares), sum(wait_abandoned), sum(wait_abandoned_squares), sum(answered_within_5),
    sum(answered_within_10), sum(answered_within_20), sum(answered_within_30), sum(answered_within_60),
    sum(answered_within_120), sum(abandoned_within_5), sum(abandoned_within_10), sum(abandoned_within_20),
    sum(abandoned_within_30), sum(abandoned_within_60), sum(abandoned_within_120), sum(talked), sum(talk_hold),
    sum(talk_hold_squares), sum(wrapped), sum(talk_hold_wrap), sum(talk_hold_wrap_squares), sum(transfers_known),
    sum(transferred), sum(transfers), sum(transfers_squares), sum(escalations_known), sum(escalated),
    sum(reopens_known), sum(reopened), sum(sla_known), sum(sla_met), sum(flags_known), sum(flagged_resolved),
    sum(resolutions_known), sum(resolved), sum(named_talked), sum(named_talk_hold), sum(named_talk_hold_squares),
    sum(worked), sum(active), sum(active_squares), sum(sessions), sum(wall), sum(wall_squares), sum(shared_sessions),
    sum(wall_share), sum(wall_share_squares), sum(replied), sum(reply), sum(reply_squares), sum(callbacks_promised),
    sum(callbacks_kept), sum(escalations_judged), sum(escalations_accepted)
from by_topic
group by vendor_id, month, site_id, channel, language, reason_code
order by vendor_id, month, site_id, channel, language, reason_code;

insert into contact_slot_roll_up (vendor_id, slot, site_id, channel, contacts, answered, abandoned,
    answered_timed, abandoned_timed, answered_queued, abandoned_queued, wait_answered, wait_answered_squares,
    wait_abandoned, wait_abandoned_squares, answered_within_5, answered_within_10, answered_within_20,
    answered_within_30, answered_within_60, answered_within_120, abandoned_within_5, abandoned_within_10,
    abandoned_within_20, abandoned_within_30, abandoned_within_60, abandoned_within_120, talked, talk_hold,
    talk_hold_squares, wrapped, talk_hold_wrap, talk_hold_wrap_squares, transfers_known, transferred, transfers,
    transfers_squares, escalations_known, escalated, reopens_known, reopened, sla_known, sla_met, flags_known,
    flagged_resolved, resolutions_known, resolved, named_talked, named_talk_hold, named_talk_hold_squares, worked,
    active, active_squares, sessions, wall, wall_squares, shared_sessions, wall_share, wall_share_squares, replied,
    reply, reply_squares, callbacks_promised, callbacks_kept, escalations_judged, escalations_accepted)
select vendor_id, slot, site_id, channel, sum(contacts), sum(answered), sum(abandoned), sum(answered_timed),
    sum(abandoned_timed), sum(answered_queued), sum(abandoned_queued), sum(wait_answered), sum(wait_answered_squares),
    sum(wait_abandoned), sum(wait_abandoned_squares), sum(answered_within_5), sum(answered_within_10),
    sum(answered_within_20), sum(answered_within_30), sum(answered_within_60), sum(answered_within_120),
    sum(abandoned_within_5), sum(abandoned_within_10), sum(abandoned_within_20), sum(abandoned_within_30),
    sum(abandoned_within_60), sum(abandoned_within_120), sum(talked), sum(talk_hold), sum(talk_hold_squares),
    sum(wrapped), sum(talk_hold_wrap), sum(talk_hold_wrap_squares), sum(transfers_known), sum(transferred),
    sum(transfers), sum(transfers_squares), sum(escalations_known), sum(escalated), sum(reopens_known), sum(reopened),
    sum(sla_known), sum(sla_met), sum(flags_known), sum(flagged_resolved), sum(resolutions_known), sum(resolved),
    sum(named_talked), sum(named_talk_hold), sum(named_talk_hold_squares), sum(worked), sum(active),
    sum(active_squares), sum(sessions), sum(wall), sum(wall_squares), sum(shared_sessions), sum(wall_share),
    sum(wall_share_squares), sum(replied), sum(reply), sum(reply_squares), sum(callbacks_promised),
    sum(callbacks_kept), sum(escalations_judged), sum(escalations_accepted)
from by_topic
group by vendor_id, slot, site_id, channel
order by vendor_id, slot, site_id, channel;

insert into contact_time_bin (vendor_id, month, site_id, channel, sample, bin, contacts)
select vendor_id, month, site_id, channel, sample, bin, sum(sign) as contacts
from (
    select vendor_id, month, site_id, channel, sample, case when ((millis + 500) / 1000) < 256 then ((millis + 500) /
        1000) when ((millis + 500) / 1000) < 512 then ((millis + 500) / 1000) & -2 when ((millis + 500) / 1000) < 1024
        then ((millis + 500) / 1000) & -4 when ((millis + 500) / 1000) < 2048 then ((millis + 500) / 1000) & -8 when
        ((millis + 500) / 1000) < 4096 then ((millis + 500) / 1000) & -16 when ((millis + 500) / 1000) < 8192 then
        ((millis + 500) / 1000) & -32 when ((millis + 500) / 1000) < 16384 then ((millis + 500) / 1000) & -64 when
        ((millis + 500) / 1000) < 32768 then ((millis + 500) / 1000) & -128 when ((millis + 500) / 1000) < 65536 then
        ((millis + 500) / 1000) & -256 when ((millis + 500) / 1000) < 131072 then ((millis + 500) / 1000) & -512 when
        ((millis + 500) / 1000) < 262144 then ((millis + 500) / 1000) & -1024 when ((millis + 500) / 1000) < 524288
        then ((millis + 500) / 1000) & -2048 when ((millis + 500) / 1000) < 1048576 then ((millis + 500) / 1000) &
        -4096 when ((millis + 500) / 1000) < 2097152 then ((millis + 500) / 1000) & -8192 when ((millis + 500) / 1000)
        < 4194304 then ((millis + 500) / 1000) & -16384 when ((millis + 500) / 1000) < 8388608 then ((millis + 500) /
        1000) & -32768 when ((millis + 500) / 1000) < 16777216 then ((millis + 500) / 1000) & -65536 when ((millis +
        500) / 1000) < 33554432 then ((millis + 500) / 1000) & -131072 when ((millis + 500) / 1000) < 67108864 then
        ((millis + 500) / 1000) & -262144 when ((millis + 500) / 1000) < 134217728 then ((millis + 500) / 1000) &
        -524288 when ((millis + 500) / 1000) < 268435456 then ((millis + 500) / 1000) & -1048576 when ((millis + 500)
        / 1000) < 536870912 then ((millis + 500) / 1000) & -2097152 when ((millis + 500) / 1000) < 1073741824 then
        ((millis + 500) / 1000) & -4194304 when ((millis + 500) / 1000) < 2147483648 then ((millis + 500) / 1000) &
        -8388608 end as bin, sign
    from measured_contact cross join lateral (values ('WAIT_ANSWERED'::contact_sample, case when answered then wait
        end), ('WAIT_ABANDONED'::contact_sample, case when abandoned then wait end),
        ('HANDLE_BY_NAMED_AGENT'::contact_sample, case when answered and agent_key <>
        '00000000-0000-0000-0000-000000000000' then handle end), ('FIRST_REPLY'::contact_sample, reply)) sampled
        (sample, millis)
    where millis is not null
) binned
group by vendor_id, month, site_id, channel, sample, bin
order by vendor_id, month, site_id, channel, sample, bin;

drop view measured_contact;
