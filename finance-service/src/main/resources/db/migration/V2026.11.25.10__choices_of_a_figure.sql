-- A figure is of a basis and a rate set: other choices are other figures, each with revisions of its own.
alter table unit_cost
    add column basis text not null default 'BILLED',
    add column rate_set text not null default 'MONTH-AVERAGE',
    add constraint unit_cost_basis check (basis in ('BILLED', 'EFFECTIVE', 'CONTRACTED')),
    add constraint unit_cost_rate_set check (rate_set in ('MONTH-AVERAGE', 'CLOSING', 'BUDGET')),
    drop constraint unit_cost_pk,
    add constraint unit_cost_pk primary key (vendor_id, month, currency, basis, rate_set, revision);
alter table unit_cost
    alter column basis drop default,
    alter column rate_set drop default;

-- The client's own team costs staff and overhead.
alter table cost_line
    drop constraint cost_line_category,
    add constraint cost_line_category check (category in (
        'service', 'service-fixed', 'passthrough', 'tax', 'credit', 'adjustment', 'transition', 'selection',
        'governance', 'travel', 'compliance', 'qa', 'training', 'technology', 'attrition', 'fx', 'inhouse-rework',
        'inhouse-staff', 'inhouse-overhead', 'repeat', 'churn', 'exit', 'overhead-saved'));

-- Where an invoiced service was given.
alter table invoice_line add column site_id text;
