-- What people put on record about vendors and about choosing them, one document each. vendor_id '-' is the client's own:
-- no vendor can be called that, so no vendor's scope shows it. of_id is what the paper belongs to, empty for none.
create table paper (
    vendor_id  text        not null,
    kind       text        not null,
    of_id      text        not null,
    id         text        not null,
    body       jsonb       not null,
    revision   bigint      not null,
    created_by text        not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint paper_pk primary key (kind, vendor_id, of_id, id),
    constraint paper_id_length check (length(id) between 1 and 200)
);

-- Every revision, by whom and when. Nothing is deleted.
create table paper_step (
    vendor_id text        not null,
    kind      text        not null,
    of_id     text        not null,
    id        text        not null,
    revision  bigint      not null,
    body      jsonb       not null,
    done_by   text        not null,
    done_at   timestamptz not null,
    constraint paper_step_pk primary key (kind, vendor_id, of_id, id, revision),
    constraint paper_step_paper foreign key (kind, vendor_id, of_id, id) references paper (kind, vendor_id, of_id, id)
);

select keep_to_vendor('paper', 'paper_step');
