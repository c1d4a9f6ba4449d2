-- When a contact last changed, for those who pull what is new; contacts that are there changed now at the latest.
select set_config('shorewise.vendor_scope', '*', true);

alter table contact add column changed_at timestamptz not null default now();

-- Erasure also blanks what is kept of rejected rows.
alter table contact_erasure add column rejected bigint not null default 0;

-- Who gives up in a queue counts as abandoned even if the source tells no wait. Cells whose contacts are gone keep what they had.
do $$
declare
    cells text;
    keys text;
    joined text;
begin
    for cells, keys in values
        ('contact_month_roll_up', 'month, site_id, channel, queue_id'),
        ('contact_topic_month_roll_up', 'month, site_id, channel, language, reason_code'),
        ('contact_topic_roll_up', 'local_day, site_id, channel, language, reason_code'),
        ('contact_roll_up', 'local_day, site_id, channel, queue_id, agent_key'),
        ('contact_slot_roll_up', 'slot, site_id, channel')
    loop
        execute format('alter table %I add column abandoned_in_queue bigint', cells);
        execute format('update %I set abandoned_in_queue = abandoned_timed', cells);
        execute format('alter table %I alter column abandoned_in_queue set not null', cells);
        select string_agg(format('r.%1$s = w.%1$s', trim(key)), ' and ')
        into joined from unnest(string_to_array('vendor_id, ' || keys, ',')) as key;
        execute format($update$
            update %1$I r set abandoned_in_queue = r.abandoned_in_queue + w.waitless
            from (
                select vendor_id, %2$s, count(*) as waitless
                from (
                    select vendor_id, local_day, date_trunc('month', local_day)::date as month, site_id, channel,
                        date_bin('15 minutes', offered_at, timestamptz 'epoch') as slot, coalesce(queue_id, '') as queue_id,
                        coalesce(language, '') as language, coalesce(reason_code, '') as reason_code,
                        coalesce(agent_key, '00000000-0000-0000-0000-000000000000') as agent_key
                    from contact
                    where direction = 'INBOUND' and outcome = 'ABANDONED' and wait_ms is null
                        and channel in ('VOICE', 'CALLBACK', 'CHAT')
                ) c
                group by vendor_id, %2$s
            ) w
            where %3$s$update$, cells, keys, joined);
    end loop;
end
$$;
