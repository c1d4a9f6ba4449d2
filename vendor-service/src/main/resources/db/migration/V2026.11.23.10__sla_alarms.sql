-- What was told about running months: one row for each time that something began to go astray, ended when it no longer does.
-- span is the long window of a burn rate, empty for alarms without one.
create table sla_alarm (
    vendor_id    text        not null,
    agreement_id text        not null,
    id           uuid        not null,
    month        date        not null,
    level_id     text        not null,
    kind         text        not null,
    span         text        not null,
    urgent       boolean     not null,
    text         text        not null,
    raised_at    timestamptz not null,
    cleared_at   timestamptz,
    constraint sla_alarm_pk primary key (id),
    constraint sla_alarm_agreement foreign key (agreement_id) references agreement (id),
    constraint sla_alarm_first_day check (extract(day from month) = 1),
    constraint sla_alarm_order check (cleared_at >= raised_at)
);
create unique index sla_alarm_standing on sla_alarm (agreement_id, month, level_id, kind, span) where cleared_at is null;
create index sla_alarm_of_agreement on sla_alarm (agreement_id, raised_at);
select keep_to_vendor('sla_alarm');
