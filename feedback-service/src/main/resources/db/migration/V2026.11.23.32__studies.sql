-- Focus groups and interviews. A study without a vendor is about several, and no vendor's.
create table study (
    study_id     text        not null,
    vendor_id    text,
    kind         text        not null,
    title        text        not null,
    question     text        not null,
    held_on      date        not null,
    moderator    text        not null,
    participants integer     not null,
    survey_from  date        not null,
    survey_to    date        not null,
    only_at      jsonb       not null,
    noted_by     text        not null,
    noted_at     timestamptz not null,
    constraint study_pk primary key (study_id),
    constraint study_id check (study_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint study_kind check (kind in ('FOCUS_GROUP', 'INTERVIEW')),
    constraint study_participants check (participants between 1 and 1000),
    constraint study_survey_period check (survey_from < survey_to)
);

-- What was said, redacted, with its codes: those of the taxonomy that comments are read by.
create table study_note (
    study_id  text    not null,
    number    integer not null,
    vendor_id text,
    speaker   text    not null,
    words     text    not null,
    quotable  boolean not null,
    themes    text[]  not null,
    label     text    not null,
    coded_by  text    not null,
    revision  integer not null default 1,
    constraint study_note_pk primary key (study_id, number),
    constraint study_note_of_study foreign key (study_id) references study on delete cascade,
    constraint study_note_words check (length(words) between 1 and 5000),
    constraint study_note_label check
        (label in ('very_negative', 'negative', 'neutral', 'positive', 'very_positive', 'mixed'))
);

select keep_to_vendor('study', 'study_note');
