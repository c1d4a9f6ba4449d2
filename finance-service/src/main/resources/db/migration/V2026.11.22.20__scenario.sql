-- Scenarios in versions that never change, and what was simulated of them. They are the client's own: no vendor sees one.
create table scenario_version (
    scenario_id text        not null,
    version     integer     not null,
    author      text        not null,
    stored_at   timestamptz not null default now(),
    content     jsonb       not null,
    constraint scenario_version_pk primary key (scenario_id, version),
    constraint scenario_version_scenario_id check (scenario_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    constraint scenario_version_counts_from_one check (version >= 1)
);

create table scenario_simulation (
    id           uuid        not null default uuidv7(),
    scenario_id  text        not null,
    version      integer     not null,
    trials       integer     not null,
    seed         bigint      not null,
    method       text        not null,
    model        text        not null,
    simulated_at timestamptz not null default now(),
    result       jsonb       not null,
    constraint scenario_simulation_pk primary key (id),
    constraint scenario_simulation_order unique (scenario_id, version, trials, seed, method, model),
    constraint scenario_simulation_of_version foreign key (scenario_id, version) references scenario_version,
    constraint scenario_simulation_method check (method in ('GAUSSIAN_COPULA', 'IMAN_CONOVER'))
);

alter table scenario_version enable row level security;
alter table scenario_version force row level security;
create policy scenario_version_client on scenario_version
    using (current_setting('shorewise.vendor_scope', true) = '*');
alter table scenario_simulation enable row level security;
alter table scenario_simulation force row level security;
create policy scenario_simulation_client on scenario_simulation
    using (current_setting('shorewise.vendor_scope', true) = '*');
