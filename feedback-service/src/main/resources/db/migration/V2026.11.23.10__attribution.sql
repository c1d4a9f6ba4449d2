-- What a response is about, frozen as it was told, and two answers more. What nobody told is null.
alter table response
    add column contact_at     timestamptz,
    add column delivery_model text,
    add column channel        text,
    add column reason         text,
    add column ces            smallint,
    add column resolved       text,
    add constraint response_delivery_model check (delivery_model in ('IN_HOUSE', 'ONSHORE', 'NEARSHORE', 'OFFSHORE')),
    add constraint response_channel
        check (channel in ('VOICE', 'CALLBACK', 'CHAT', 'MESSAGING', 'EMAIL', 'CASE', 'SOCIAL')),
    add constraint response_reason check (length(reason) between 1 and 200),
    add constraint response_ces check (ces between 1 and 7),
    add constraint response_resolved check (resolved in ('YES', 'NO', 'NOT_YET')),
    drop constraint response_answers_something,
    add constraint response_answers_something check (num_nonnulls(csat, nps, ces, resolved, comment) > 0);
create index response_contact on response (vendor_id, contact_id) where contact_id is not null;
create index response_customer on response (customer) where customer is not null;

alter table survey_question
    drop constraint survey_question_kind,
    add constraint survey_question_kind check (kind in ('CSAT', 'NPS', 'CES', 'RESOLVED', 'TEXT'));
