-- Contacts that closed and whose customers may be asked. A row is written with its contact, in one transaction, and once:
-- while it stands, the contact is never handed over again.
create table contact_handover (
    vendor_id  text collate "C" not null,
    contact_id text collate "C" not null,
    queued_at  timestamptz      not null,
    taken_at   timestamptz,
    constraint contact_handover_pk primary key (vendor_id, contact_id)
);
create index contact_handover_waiting on contact_handover (queued_at) where taken_at is null;
create index contact_handover_taken on contact_handover (taken_at) where taken_at is not null;

select keep_to_vendor('contact_handover');
