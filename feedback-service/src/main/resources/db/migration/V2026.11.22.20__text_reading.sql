-- What was read in the words of responses. A comment whose present revision nobody has read yet has no sentiment and no
-- themes: that is neither neutral nor nothing.
create table text_reading (
    response_pk         uuid             not null,
    vendor_id           text             not null,
    revision            integer          not null,
    model               text             not null,
    language            text             not null,
    language_confidence double precision not null,
    score               double precision not null,
    label               text             not null,
    emotions            text[]           not null,
    read_at             timestamptz      not null default now(),
    constraint text_reading_pk primary key (response_pk),
    constraint text_reading_of_response foreign key (response_pk) references response on delete cascade,
    constraint text_reading_score check (score between -1 and 1),
    constraint text_reading_label check
        (label in ('very_negative', 'negative', 'neutral', 'positive', 'very_positive', 'mixed'))
);

create table text_mention (
    response_pk uuid             not null,
    theme       text             not null,
    vendor_id   text             not null,
    position    integer          not null,
    score       double precision not null,
    label       text             not null,
    words       text[]           not null,
    constraint text_mention_pk primary key (response_pk, theme),
    constraint text_mention_of_reading foreign key (response_pk) references text_reading on delete cascade,
    constraint text_mention_score check (score between -1 and 1)
);

-- What a person said instead; the newest counts. Kept when the text is read again, and never given to another text.
create table text_correction (
    response_pk  uuid        not null,
    revision     integer     not null,
    vendor_id    text        not null,
    of_revision  integer     not null,
    label        text        not null,
    themes       text[],
    corrected_by text        not null,
    corrected_at timestamptz not null default now(),
    constraint text_correction_pk primary key (response_pk, revision),
    constraint text_correction_of_response foreign key (response_pk) references response on delete cascade,
    constraint text_correction_counts_from_one check (revision >= 1),
    constraint text_correction_label check
        (label in ('very_negative', 'negative', 'neutral', 'positive', 'very_positive', 'mixed'))
);

-- Which model has read the comment as it stands; null until one has.
alter table response add column read_by text;
create index response_unread on response (read_by, id) where comment is not null;

alter table text_reading enable row level security;
alter table text_reading force row level security;
create policy text_reading_vendor on text_reading
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
alter table text_mention enable row level security;
alter table text_mention force row level security;
create policy text_mention_vendor on text_mention
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
alter table text_correction enable row level security;
alter table text_correction force row level security;
create policy text_correction_vendor on text_correction
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
