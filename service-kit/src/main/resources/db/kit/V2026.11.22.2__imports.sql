-- Profiles: how a sender's files are read. Versions are never changed.
create table import_profile (
    kind       text        not null,
    vendor_id  text        not null,
    profile_id text        not null,
    version    integer     not null,
    body       jsonb       not null,
    created_at timestamptz not null default now(),
    constraint import_profile_pk primary key (kind, vendor_id, profile_id, version),
    constraint import_profile_version check (version > 0)
);

-- Jobs: one row a file, with its fate so far and the lease of the worker that is at it.
create table import_job (
    id                uuid        not null default uuidv7(),
    kind              text        not null,
    vendor_id         text        not null,
    profile_id        text        not null,
    profile_version   integer     not null,
    mode              text        not null,
    parameters        jsonb       not null,
    file_name         text,
    submitted_by      text        not null,
    submitted_at      timestamptz not null default now(),
    -- how the file is laid out, found out when it arrived
    rfc4180           boolean     not null,
    columns           text[]      not null,
    data_from         bigint      not null,
    lines_before      integer     not null,
    expanded_size     bigint      not null default 0,
    -- how far it is
    state             text        not null default 'QUEUED',
    step              integer     not null default 0,
    position          bigint      not null,
    line              bigint      not null,
    last_identity     text,
    percent           integer     not null default 0,
    started_at        timestamptz,
    finished_at       timestamptz,
    rows_read         bigint      not null default 0,
    rows_accepted     bigint      not null default 0,
    rows_unchanged    bigint      not null default 0,
    rows_restated     bigint      not null default 0,
    rows_rejected     bigint      not null default 0,
    rows_skipped      bigint      not null default 0,
    records_created   bigint      not null default 0,
    records_unchanged bigint      not null default 0,
    records_restated  bigint      not null default 0,
    failure_code      text,
    failure_detail    text,
    cancel_requested  boolean     not null default false,
    -- who is at it: attempt counts claims and fences out a worker that lost its lease
    attempt           integer     not null default 0,
    stalls            integer     not null default 0,
    worker            text,
    leased_until      timestamptz,
    constraint import_job_pk primary key (id),
    constraint import_job_profile foreign key (kind, vendor_id, profile_id, profile_version)
        references import_profile (kind, vendor_id, profile_id, version),
    constraint import_job_mode check (mode in ('VALIDATE', 'PARTIAL', 'ALL_OR_NOTHING')),
    constraint import_job_state check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    constraint import_job_rows_have_a_fate check (
        state <> 'COMPLETED'
        or rows_read = rows_accepted + rows_unchanged + rows_restated + rows_rejected + rows_skipped),
    constraint import_job_ended check ((finished_at is not null) = (state in ('COMPLETED', 'FAILED', 'CANCELLED')))
);
create index import_job_waiting on import_job (submitted_at) where finished_at is null;
create index import_job_of_vendor on import_job (kind, vendor_id, id);

-- The file itself, in blocks of equal size before compression; kept until the job ends.
create table import_upload_block (
    job_id    uuid    not null,
    number    integer not null,
    vendor_id text    not null,
    bytes     bytea   not null,
    constraint import_upload_block_pk primary key (job_id, number),
    constraint import_upload_block_job foreign key (job_id) references import_job (id) on delete cascade
);
alter table import_upload_block alter column bytes set storage external;

-- Rows that were not imported, byte for byte.
create table import_reject (
    job_id      uuid   not null,
    line        bigint not null,
    vendor_id   text   not null,
    column_name text,
    code        text   not null,
    reason      text   not null,
    original    bytea  not null,
    constraint import_reject_pk primary key (job_id, line),
    constraint import_reject_job foreign key (job_id) references import_job (id) on delete cascade
);

-- Rows of records that have several, until all rows of the file are here.
create table import_staged_row (
    job_id    uuid   not null,
    identity  text   not null collate "C",
    line      bigint not null,
    vendor_id text   not null,
    original  bytea  not null,
    constraint import_staged_row_pk primary key (job_id, identity, line),
    constraint import_staged_row_job foreign key (job_id) references import_job (id) on delete cascade
);

alter table import_profile enable row level security;
alter table import_profile force row level security;
create policy import_profile_vendor on import_profile
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));

alter table import_job enable row level security;
alter table import_job force row level security;
create policy import_job_vendor on import_job
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));

alter table import_upload_block enable row level security;
alter table import_upload_block force row level security;
create policy import_upload_block_vendor on import_upload_block
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));

alter table import_reject enable row level security;
alter table import_reject force row level security;
create policy import_reject_vendor on import_reject
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));

alter table import_staged_row enable row level security;
alter table import_staged_row force row level security;
create policy import_staged_row_vendor on import_staged_row
    using (current_setting('shorewise.vendor_scope', true) in ('*', vendor_id));
