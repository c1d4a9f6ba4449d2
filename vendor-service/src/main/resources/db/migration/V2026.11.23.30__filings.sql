-- What somebody puts on record about a vendor: reported figures, findings, cases, reviews, disputes. Each has a state and a
-- body, JSON as text with its SHA-256; every state that it ever had stays in filing_step. Nothing is deleted.
create table filing (
    vendor_id  text        not null,
    id         uuid        not null,
    kind       text        not null,
    key        text,
    state      text        not null,
    revision   bigint      not null,
    body       text        not null,
    hash       text        not null,
    side       text        not null,
    opened_by  text        not null,
    opened_at  timestamptz not null,
    constraint filing_pk primary key (id),
    constraint filing_vendor foreign key (vendor_id) references vendor (id),
    constraint filing_key unique (kind, key),
    constraint filing_kind check (kind ~ '^[A-Z_]{3,40}$'),
    constraint filing_hash check (hash ~ '^[0-9a-f]{64}$'),
    constraint filing_side check (side in ('CLIENT', 'VENDOR'))
);
create index filing_of_vendor on filing (vendor_id, kind, opened_at);

create table filing_step (
    vendor_id text        not null,
    filing_id  uuid        not null,
    revision  bigint      not null,
    state     text        not null,
    note      text        not null,
    hash      text        not null,
    side      text        not null,
    done_by   text        not null,
    done_at   timestamptz not null,
    constraint filing_step_pk primary key (filing_id, revision),
    constraint filing_step_filing foreign key (filing_id) references filing (id),
    constraint filing_step_side check (side in ('CLIENT', 'VENDOR'))
);

select keep_to_vendor('filing', 'filing_step');
