-- Who is asked. A version of a policy is never updated; its seed decides every draw under it and is drawn by this service.
create table invitation_policy (
    policy_id  text        not null,
    version    integer     not null,
    seed       text        not null,
    terms      jsonb       not null,
    created_at timestamptz not null,
    constraint invitation_policy_pk primary key (policy_id, version),
    constraint invitation_policy_id check (policy_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint invitation_policy_seed check (seed ~ '^[0-9a-f]{64}$'),
    constraint invitation_policy_version check (version >= 1)
);

-- Every contact that was handed over, once, with what was decided about it: also who was not asked, and why.
create table invitation_contact (
    vendor_id      text             not null,
    contact_id     text             not null,
    contact_at     timestamptz      not null,
    closed_at      timestamptz      not null,
    time_zone      text,
    site_id        text,
    delivery_model text,
    channel        text,
    queue          text,
    language       text,
    reason         text,
    agent          text,
    customer       text,
    decision       text             not null,
    policy_id      text,
    policy_version integer,
    stratum        text,
    rate           numeric,
    draw           double precision,
    decided_at     timestamptz      not null,
    constraint invitation_contact_pk primary key (vendor_id, contact_id),
    constraint invitation_contact_policy foreign key (policy_id, policy_version) references invitation_policy,
    constraint invitation_contact_decision check (decision in
        ('INVITED', 'NOT_DRAWN', 'QUARANTINED', 'NOT_ELIGIBLE', 'CUSTOMER_UNKNOWN', 'TOO_LATE', 'ERASED')),
    constraint invitation_contact_drawn check ((decision in ('INVITED', 'NOT_DRAWN', 'QUARANTINED')) = (draw is not null)),
    constraint invitation_contact_people check (agent ~ '^[0-9a-f]{32}$' and customer ~ '^[0-9a-f]{32}$')
);
create index invitation_contact_time on invitation_contact (contact_at, vendor_id, contact_id);

-- A link is made of the id and a signature and is kept nowhere.
create table invitation (
    id             uuid        not null,
    vendor_id      text        not null,
    contact_id     text        not null,
    survey_id      text        not null,
    survey_version integer     not null,
    customer       text,
    state          text        not null,
    next_at        timestamptz,
    expires_at     timestamptz not null,
    sends          integer     not null default 0,
    failures       integer     not null default 0,
    created_at     timestamptz not null,
    sent_at        timestamptz,
    opened_at      timestamptz,
    answered_at    timestamptz,
    partial        jsonb,
    partial_at     timestamptz,
    constraint invitation_pk primary key (id),
    constraint invitation_of_contact unique (vendor_id, contact_id),
    constraint invitation_contact_known foreign key (vendor_id, contact_id) references invitation_contact,
    constraint invitation_survey foreign key (survey_id, survey_version) references survey_version,
    constraint invitation_state check (state in ('PLANNED', 'SENT', 'ANSWERED', 'EXPIRED', 'FAILED')),
    constraint invitation_answered check ((state = 'ANSWERED') = (answered_at is not null))
);
create index invitation_due on invitation (next_at) where next_at is not null;
create index invitation_customer on invitation (customer, created_at) where customer is not null;

select keep_to_vendor('invitation_contact', 'invitation');

-- Who asked to be forgotten, by pseudonym, and what was found; the same question gets the same counts.
create table response_erasure (
    customer    text        not null,
    erased_at   timestamptz not null,
    erased_by   text        not null,
    responses   bigint      not null,
    comments    bigint      not null,
    invitations bigint      not null,
    constraint response_erasure_pk primary key (customer),
    constraint response_erasure_customer check (customer ~ '^[0-9a-f]{32}$')
);
