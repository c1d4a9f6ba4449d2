-- Agents by the pseudonym that their contacts bear. profile holds languages, skills and modules as JSON.
create table agent (
    vendor_id    text        not null,
    agent_key    uuid        not null,
    site_id      text        not null,
    team         text        not null,
    started_on   date        not null,
    ended_on     date,
    left_because text        not null,
    profile      jsonb       not null,
    changed_at   timestamptz not null,
    constraint agent_pk primary key (vendor_id, agent_key),
    constraint agent_site foreign key (vendor_id, site_id) references site (vendor_id, id),
    constraint agent_ends_after_start check (ended_on >= started_on)
);

-- What was counted of an agent in a week that begins on a Monday: reviews failed of reviews made, points of points.
create table agent_tally (
    vendor_id   text             not null,
    agent_key   uuid             not null,
    measure     text             not null,
    week        date             not null,
    numerator   double precision not null,
    denominator double precision not null,
    constraint agent_tally_pk primary key (vendor_id, measure, week, agent_key),
    constraint agent_tally_monday check (extract(isodow from week) = 1),
    constraint agent_tally_denominator check (denominator > 0)
);

create table course_assignment (
    vendor_id    text           not null,
    course_id    text           not null,
    agent_key    uuid           not null,
    assigned_on  date           not null,
    due_on       date           not null,
    completed_on date,
    cost         numeric(15, 4) not null,
    constraint course_assignment_pk primary key (vendor_id, course_id, agent_key),
    constraint course_assignment_due check (due_on >= assigned_on),
    constraint course_assignment_cost check (cost >= 0)
);

select keep_to_vendor('agent', 'agent_tally', 'course_assignment');
