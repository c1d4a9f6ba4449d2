-- What the service was like that a customer judges, frozen with the response like the rest of what it is about.
alter table response
    add column wait_s    integer,
    add column handle_s  integer,
    add column transfers integer,
    add constraint response_wait check (wait_s between 0 and 604800),
    add constraint response_handling check (handle_s between 0 and 604800),
    add constraint response_transfers check (transfers between 0 and 1000);

-- What each response says, as figures read it: the newest correction of a comment counts instead of its reading. Scores are
-- rounded to four decimals first, so that sums do not depend on their order.
create view experience_answer with (security_invoker = true) as
select r.id, r.vendor_id, r.site_id, r.delivery_model, r.channel, r.queue, r.language, r.agent, r.reason, r.responded_at,
    r.csat, r.nps, r.ces, r.wait_s, r.handle_s, r.transfers, r.comment, c.themes as judged, t.response_pk is not null as is_read,
    coalesce(c.label, t.label) as label,
    round(coalesce(case c.label when 'very_negative' then -1 when 'negative' then -0.5 when 'positive' then 0.5
        when 'very_positive' then 1 when 'neutral' then 0 when 'mixed' then 0 end, t.score)::numeric, 4) as score
from response r
left join text_reading t on t.response_pk = r.id and t.revision = r.revision
left join lateral (
    select label, themes from text_correction
    where response_pk = r.id and of_revision = r.revision order by revision desc limit 1) c on true;

-- What comments touch, one row a theme.
create view experience_mention with (security_invoker = true) as
select a.*, m.theme, round(m.score::numeric, 4) as theme_score, m.label as theme_label
from experience_answer a join text_mention m on m.response_pk = a.id
where a.is_read and a.judged is null
union all
select a.*, j.theme, a.score, a.label
from experience_answer a cross join lateral unnest(a.judged) as j (theme);

create index response_responded_at on response (responded_at);
