-- Those that rules can judge now, in the order in which they came: the many whose comment is still to be read are not looked at
-- again for every batch.
create index response_to_judge on response (recorded_at, id)
    where judged_revision is null and (comment is null or read_by is not null);

drop index response_unjudged;
