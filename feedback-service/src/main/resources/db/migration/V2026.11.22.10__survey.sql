-- Surveys in versions. A row is never updated: a change is the next version.
create table survey_version (
    survey_id    text        not null,
    version      integer     not null,
    title        text        not null,
    published_at timestamptz not null,
    constraint survey_version_pk primary key (survey_id, version),
    constraint survey_version_survey_id check (survey_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint survey_version_counts_from_one check (version >= 1),
    constraint survey_version_title check (length(title) between 1 and 200)
);

create table survey_question (
    survey_id   text    not null,
    version     integer not null,
    position    integer not null,
    question_id text    not null,
    kind        text    not null,
    wording     text    not null,
    constraint survey_question_pk primary key (survey_id, version, position),
    constraint survey_question_id unique (survey_id, version, question_id),
    constraint survey_question_kind_once unique (survey_id, version, kind),
    constraint survey_question_of_version foreign key (survey_id, version) references survey_version,
    constraint survey_question_kind check (kind in ('CSAT', 'NPS', 'TEXT')),
    constraint survey_question_wording check (length(wording) between 1 and 500)
);
