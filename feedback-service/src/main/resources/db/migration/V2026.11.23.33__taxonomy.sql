-- Themes of one's own. Version 1 is the taxonomy that ships with the models; a version is never updated.
create table text_taxonomy (
    version      integer     not null,
    themes       jsonb       not null,
    published_by text        not null,
    published_at timestamptz not null,
    constraint text_taxonomy_pk primary key (version),
    constraint text_taxonomy_follows_the_shipped_one check (version >= 2)
);
