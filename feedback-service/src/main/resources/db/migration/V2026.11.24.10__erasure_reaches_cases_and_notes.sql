-- Whose words a note holds, where the one who spoke is a known customer: they leave with the customer.
alter table study_note
    add column customer text,
    add constraint study_note_customer_is_hashed check (customer ~ '^[0-9a-f]{32}$');
create index study_note_customer on study_note (customer) where customer is not null;

alter table response_erasure
    add column cases bigint not null default 0,
    add column notes bigint not null default 0;
