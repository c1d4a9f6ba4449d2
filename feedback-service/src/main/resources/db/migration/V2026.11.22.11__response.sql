-- Responses. A vendor sees its own rows only, and no caller of a vendor is shown a row at all: figures only.
create table response (
    id             uuid        not null default uuidv7(),
    vendor_id      text        not null,
    source         text        not null,
    response_id    text        not null,
    survey_id      text        not null,
    survey_version integer     not null,
    responded_at   timestamptz not null,
    contact_id     text,
    site_id        text,
    queue          text,
    language       text,
    agent          text,
    customer       text,
    csat           smallint,
    nps            smallint,
    comment        text,
    revision       integer     not null default 1,
    recorded_at    timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    constraint response_pk primary key (id),
    constraint response_identity unique (vendor_id, source, response_id),
    constraint response_survey foreign key (survey_id, survey_version) references survey_version,
    constraint response_csat check (csat between 1 and 5),
    constraint response_nps check (nps between 0 and 10),
    constraint response_comment check (length(comment) between 1 and 10000),
    constraint response_answers_something check (num_nonnulls(csat, nps, comment) > 0),
    constraint response_agent_is_hashed check (agent ~ '^[0-9a-f]{32}$'),
    constraint response_customer_is_hashed check (customer ~ '^[0-9a-f]{32}$'),
    constraint response_revision_counts_from_one check (revision >= 1)
);
create index response_vendor_month on response (vendor_id, responded_at) include (csat, nps);
create index response_updated_at on response (updated_at, id);

-- What a response said before it was restated.
create table response_history (
    response_pk   uuid        not null,
    revision      integer     not null,
    vendor_id     text        not null,
    content       jsonb       not null,
    superseded_at timestamptz not null default now(),
    constraint response_history_pk primary key (response_pk, revision),
    constraint response_history_of_response foreign key (response_pk) references response on delete cascade
);

-- How often anything changed for a vendor: the revision that its figures carry.
create table response_revision (
    vendor_id  text        not null,
    revision   bigint      not null,
    changed_at timestamptz not null,
    constraint response_revision_pk primary key (vendor_id)
);

alter table response enable row level security;
alter table response force row level security;
create policy response_vendor on response
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
alter table response_history enable row level security;
alter table response_history force row level security;
create policy response_history_vendor on response_history
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
alter table response_revision enable row level security;
alter table response_revision force row level security;
create policy response_revision_vendor on response_revision
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
