-- A month that stands here is closed: its cost lines are frozen, and corrections enter a later month. The hash is of its
-- export as comma-separated values, so that every later pull can be compared with it.
create table accounting_period (
    month     text        not null,
    closed_by text        not null,
    closed_at timestamptz not null default now(),
    lines     bigint      not null,
    sha256    text        not null,
    constraint accounting_period_pk primary key (month),
    constraint accounting_period_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint accounting_period_lines check (lines >= 0)
);

alter table accounting_period enable row level security;
alter table accounting_period force row level security;
create policy accounting_period_client on accounting_period
    using (current_setting('shorewise.vendor_scope', true) = '*');

-- Whoever writes, and by whatever statement: the last word is the database's.
create function refuse_frozen_cost_line() returns trigger language plpgsql as $$
begin
    if exists (select from touched t join accounting_period p on p.month = to_char(t.period_from, 'YYYY-MM')) then
        raise exception 'a closed month is frozen' using errcode = 'check_violation', constraint = 'cost_line_is_frozen';
    end if;
    return null;
end
$$;
create trigger cost_line_insert_not_frozen after insert on cost_line
    referencing new table as touched for each statement execute function refuse_frozen_cost_line();
create trigger cost_line_update_from_not_frozen after update on cost_line
    referencing old table as touched for each statement execute function refuse_frozen_cost_line();
create trigger cost_line_update_into_not_frozen after update on cost_line
    referencing new table as touched for each statement execute function refuse_frozen_cost_line();
create trigger cost_line_delete_not_frozen after delete on cost_line
    referencing old table as touched for each statement execute function refuse_frozen_cost_line();
