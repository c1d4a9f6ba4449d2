-- By what work is judged, in versions. A version never changes: what was scored by it stays readable. It belongs to the
-- client and is no secret: everybody who is judged by it reads it.
create table scorecard_template (
    id         text        not null,
    version    integer     not null,
    body       text        not null,
    made_by    text        not null,
    made_at    timestamptz not null,
    constraint scorecard_template_pk primary key (id, version),
    constraint scorecard_template_id check (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint scorecard_template_version check (version > 0)
);

create function a_template_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a scorecard never changes' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger scorecard_template_kept before update or delete on scorecard_template
    for each row execute function a_template_is_for_ever();
