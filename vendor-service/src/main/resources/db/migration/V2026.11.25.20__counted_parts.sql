-- What other systems counted of a site's day, by its parts: agents' time from workforce management, answers on scales that no
-- survey here uses, labels of texts. Told again it is replaced. An empty text names nothing.
create table counted_part (
    vendor_id   text collate "C" not null,
    site_id     text collate "C" not null,
    local_day   date             not null,
    definition  text collate "C" not null,
    label       text collate "C" not null,
    channel     text collate "C" not null,
    queue_id    text collate "C" not null,
    language    text collate "C" not null,
    reason_code text collate "C" not null,
    agent       text collate "C" not null,
    numerator   numeric          not null,
    denominator numeric          not null,
    records     bigint           not null,
    squares     numeric,
    told_at     timestamptz      not null,
    told_by     text             not null,
    constraint counted_part_pk primary key
        (vendor_id, definition, local_day, site_id, label, channel, queue_id, language, reason_code, agent),
    constraint counted_part_vendor foreign key (vendor_id) references vendor (id),
    constraint counted_part_divides check (denominator > 0 and records > 0)
);

select keep_to_vendor('counted_part');
