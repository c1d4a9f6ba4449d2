create table kit_thing (
    id        bigint generated always as identity,
    vendor_id text not null,
    name      text not null,
    constraint kit_thing_pk primary key (id)
);
alter table kit_thing enable row level security;
alter table kit_thing force row level security;
create policy kit_thing_vendor on kit_thing
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
