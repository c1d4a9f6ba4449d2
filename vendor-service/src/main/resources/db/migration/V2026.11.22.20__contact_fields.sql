-- The fields that e-mail, chat, social media and tickets have beyond a call's, and what happened to a contact when.
-- Statuses at the same moment follow each other in this order.
create type contact_status as enum (
    'NEW', 'OPEN', 'PENDING_CUSTOMER', 'ON_HOLD_CLIENT', 'ON_HOLD_THIRD_PARTY', 'SOLVED', 'CLOSED');

do $$
declare
    contacts text;
begin
    foreach contacts in array array['contact', 'contact_history'] loop
        execute format($ddl$
            alter table %I
                add column first_response_at   timestamptz,
                add column callback_due_at     timestamptz,
                add column callback_made_at    timestamptz,
                add column wall_ms             integer,
                add column agent_tenure_days   integer,
                add column escalation_accepted boolean,
                add column issue_id            text collate "C",
                add column event_ref           text collate "C",
                add column recording_uri       text collate "C",
                add column recording_sha256    text collate "C",
                add column recording_until     date,
                add column concurrency         numeric,
                add column event_times         timestamptz[],
                add column event_statuses      contact_status[]$ddl$, contacts);
    end loop;
end
$$;
alter table contact
    add constraint contact_wall check (wall_ms between 0 and 864000000),
    add constraint contact_tenure check (agent_tenure_days between 0 and 36500),
    add constraint contact_concurrency check (concurrency between 1 and 1000),
    add constraint contact_recording_hash check (recording_sha256 ~ '^[0-9a-f]{64}$'),
    add constraint contact_events check (
        cardinality(event_times) is not distinct from cardinality(event_statuses) and cardinality(event_times) <= 1000);

-- Each step of each contact: from which status to which. The caller's own rights decide what it shows.
create view contact_event with (security_invoker = true) as
    select contact.vendor_id, contact.contact_id, event.position::integer as position, event.at,
        contact.event_statuses[event.position - 1] as from_status, event.status as to_status
    from contact
        cross join lateral unnest(event_times, event_statuses) with ordinality as event (at, status, position);
