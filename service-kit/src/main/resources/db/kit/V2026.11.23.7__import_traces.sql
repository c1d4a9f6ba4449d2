-- Whose pseudonyms a rejected row gives, so that its text goes when one of them is erased; rows from before name nobody.
alter table import_reject add column subjects text[] not null default '{}';

-- What a rehearsal has seen, so that a record that comes again in another chunk is told as one that is known.
create table import_rehearsed (
    job_id    uuid   not null,
    identity  text   collate "C" not null,
    vendor_id text   not null,
    content   bigint not null,
    constraint import_rehearsed_pk primary key (job_id, identity),
    constraint import_rehearsed_job foreign key (job_id) references import_job (id) on delete cascade
);
select keep_to_vendor('import_rehearsed');
