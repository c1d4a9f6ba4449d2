-- Who did what: a row before each write or export goes on to its service, and one when it has ended. Rows are only added.
create table audit_begun (
    request_id text        not null,
    at         timestamptz not null,
    subject    text        not null,
    name       text        not null,
    roles      text        not null,
    vendor_id  text,
    address    text        not null,
    method     text        not null,
    target     text        not null,
    number     bigint generated always as identity,
    constraint audit_begun_pk primary key (number)
);
create index audit_begun_request on audit_begun (request_id);
create index audit_begun_at on audit_begun (at);

create table audit_ended (
    number    bigint      not null,
    at        timestamptz not null,
    status    integer     not null,
    constraint audit_ended_pk primary key (number),
    constraint audit_ended_status check (status between 100 and 599)
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end
$$;

do $$
declare
    audit_table text;
begin
    foreach audit_table in array array['audit_begun', 'audit_ended'] loop
        execute format(
            'create trigger %I before update or delete or truncate on %I for each statement execute function audit_is_append_only()',
            audit_table || '_append_only', audit_table);
        execute format('alter table %I enable row level security', audit_table);
        execute format('alter table %I force row level security', audit_table);
        execute format('create policy %I on %I for insert with check (true)', audit_table || '_write', audit_table);
        execute format(
            'create policy %I on %I for select using ((select current_setting(''shorewise.vendor_scope'', true)) = ''*'')',
            audit_table || '_read', audit_table);
    end loop;
end
$$;
