-- Sessions that ended before their cookies do: at the provider, which says so, or here by a logout. A row without a session's
-- id ends all sessions that its subject had begun by then. No row is a vendor's; rows go when no session can be as old.
create table ended_session (
    number bigint generated always as identity,
    session_id text,
    subject text,
    at timestamptz not null,
    constraint ended_session_pk primary key (number),
    constraint ended_session_is_somebodys check (session_id is not null or subject is not null)
);

create index ended_session_by_id on ended_session (session_id) where session_id is not null;
create index ended_session_by_subject on ended_session (subject, at) where session_id is null;
