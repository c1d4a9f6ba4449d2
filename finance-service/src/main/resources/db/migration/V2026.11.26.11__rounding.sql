-- By which rule a closed month's amounts were rounded; its files say so for good.
alter table accounting_period
    add column rounding text not null default 'HALF_UP',
    add constraint accounting_period_rounding check (rounding in ('HALF_UP', 'HALF_EVEN'));
alter table accounting_period alter column rounding drop default;
