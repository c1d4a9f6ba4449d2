-- What a line costs beside what was billed: null where it is the same. Tags are one JSON object, its names in order.
alter table cost_line
    add column effective_amount numeric(20, 4),
    add column contracted_amount numeric(20, 4),
    add column contract_id text,
    add column tags text,
    add constraint cost_line_tags check (tags is json object);

-- The columns that a closed month is exported with: those that there were when it was closed.
alter table accounting_period
    add column edition integer not null default 1,
    add constraint accounting_period_edition check (edition >= 1);
