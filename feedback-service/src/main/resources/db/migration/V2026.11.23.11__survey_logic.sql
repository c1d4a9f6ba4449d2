-- Choices, ratings, questions that depend on earlier ones, and translations. A version still never changes.
alter table survey_version
    add column language text not null default 'en',
    add constraint survey_version_language check (language ~ '^[A-Za-z0-9-]{2,35}$');
alter table survey_question
    add column lowest             smallint,
    add column highest            smallint,
    add column show_if_question   text,
    add column show_if_comparison text,
    add column show_if_answer     text,
    drop constraint survey_question_kind_once,
    drop constraint survey_question_kind,
    add constraint survey_question_kind
        check (kind in ('CSAT', 'NPS', 'CES', 'RESOLVED', 'CHOICE', 'RATING', 'TEXT')),
    add constraint survey_question_scale check ((kind = 'RATING') = (num_nonnulls(lowest, highest) = 2)),
    add constraint survey_question_show_if
        check (num_nonnulls(show_if_question, show_if_comparison, show_if_answer) in (0, 3)),
    add constraint survey_question_comparison check (show_if_comparison in ('IS', 'IS_NOT', 'AT_MOST', 'AT_LEAST'));
create unique index survey_question_kind_once on survey_question (survey_id, version, kind)
    where kind not in ('CHOICE', 'RATING');

create table survey_option (
    survey_id   text    not null,
    version     integer not null,
    position    integer not null,
    question_id text    not null,
    option_id   text    not null,
    wording     text    not null,
    constraint survey_option_pk primary key (survey_id, version, position),
    constraint survey_option_id unique (survey_id, version, question_id, option_id),
    constraint survey_option_of_question
        foreign key (survey_id, version, question_id) references survey_question (survey_id, version, question_id)
        deferrable initially deferred,
    constraint survey_option_wording check (length(wording) between 1 and 500)
);

-- item: 'title', a question's id, or 'question.option'
create table survey_translation (
    survey_id text    not null,
    version   integer not null,
    position  integer not null,
    language  text    not null,
    item      text    not null,
    wording   text    not null,
    constraint survey_translation_pk primary key (survey_id, version, position),
    constraint survey_translation_item unique (survey_id, version, language, item),
    constraint survey_translation_of_version foreign key (survey_id, version) references survey_version,
    constraint survey_translation_wording check (length(wording) between 1 and 500)
);

-- answers to choices and ratings, each as question=answer, in order
alter table response
    add column others text[],
    drop constraint response_answers_something,
    add constraint response_answers_something
        check (num_nonnulls(csat, nps, ces, resolved, comment) > 0 or cardinality(others) > 0);
