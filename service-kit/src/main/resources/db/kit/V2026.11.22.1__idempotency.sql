-- One row for each key that a caller has used; kept for 72 hours.
create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    request_hash bytea,
    status       integer,
    location     text,
    body         text,
    created_at   timestamptz not null default now(),
    constraint idempotency_key_pk primary key (caller, key),
    constraint idempotency_key_length check (length(key) between 1 and 255)
);
create index idempotency_key_created_at on idempotency_key (created_at);
