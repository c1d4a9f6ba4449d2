-- Rules that open a case where a customer deserves an answer. The first that fits, by position, opens it.
create table case_rule (
    rule_id      text        not null,
    revision     integer     not null,
    position     integer     not null,
    active       boolean     not null,
    applies_from timestamptz not null,
    content      jsonb       not null,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    constraint case_rule_pk primary key (rule_id),
    constraint case_rule_id check (rule_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint case_rule_position check (position between 1 and 1000),
    constraint case_rule_counts_from_one check (revision >= 1)
);

-- One case a response at the most.
create table customer_case (
    id           uuid        not null default uuidv7(),
    vendor_id    text        not null,
    response_pk  uuid        not null,
    rule_id      text,
    revision     integer     not null default 1,
    state        text        not null,
    owner        text        not null,
    escalate_to  text,
    opened_at    timestamptz not null,
    due_at       timestamptz not null,
    escalated_at timestamptz,
    closed_at    timestamptz,
    question     text,
    root_cause   text,
    explanation  text,
    action       text,
    acted_on     date,
    follow_up    text,
    updated_at   timestamptz not null,
    constraint customer_case_pk primary key (id),
    constraint customer_case_response unique (response_pk),
    constraint customer_case_of_response foreign key (response_pk) references response on delete cascade,
    constraint customer_case_of_rule foreign key (rule_id) references case_rule,
    constraint customer_case_state check (state in ('OPEN', 'IN_PROGRESS', 'CLOSED')),
    constraint customer_case_closes_with_cause_and_action check
        (state <> 'CLOSED' or num_nonnulls(root_cause, action, acted_on, closed_at) = 4),
    constraint customer_case_follow_up check (follow_up in ('SETTLED', 'STILL_OPEN', 'NO_ANSWER'))
);
create index customer_case_open on customer_case (due_at, id) where state <> 'CLOSED';
create index customer_case_vendor on customer_case (vendor_id, id);

-- What happened to a case, in order.
create table customer_case_event (
    case_pk   uuid        not null,
    revision  integer     not null,
    vendor_id text        not null,
    what      text        not null,
    done_by   text        not null,
    done_at   timestamptz not null,
    constraint customer_case_event_pk primary key (case_pk, revision),
    constraint customer_case_event_of_case foreign key (case_pk) references customer_case on delete cascade
);

-- Which state of a response the rules have judged; null until they have.
alter table response add column judged_revision integer;
create index response_unjudged on response (recorded_at, id) where judged_revision is null;

select keep_to_vendor('customer_case', 'customer_case_event');
