-- The last good answer of a service to a question of a home view, for viewers with the same rights. vendor_id is whose answers
-- the viewers see: a vendor's, or '*'.
create table home_answer (
    vendor_id text not null,
    question text not null,
    scope text not null,
    data text not null,
    as_of timestamptz not null,
    constraint home_answer_pk primary key (scope, question)
);

select keep_to_vendor('home_answer');
