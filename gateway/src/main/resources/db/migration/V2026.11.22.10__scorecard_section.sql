-- The last good answer of each service about a vendor's month, for viewers with the same rights.
create table scorecard_section (
    vendor_id text not null,
    month text not null,
    section text not null,
    scope text not null,
    data text not null,
    as_of timestamptz not null,
    constraint scorecard_section_pk primary key (vendor_id, month, section, scope),
    constraint scorecard_section_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint scorecard_section_name check (section in ('vendor', 'contract', 'customers', 'money'))
);

alter table scorecard_section enable row level security;
alter table scorecard_section force row level security;

create policy scorecard_section_vendor on scorecard_section
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
