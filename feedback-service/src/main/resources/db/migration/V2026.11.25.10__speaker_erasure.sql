-- Who spoke in a study and asked to be forgotten: nothing of them is kept, and nothing they say comes back. The label alone
-- is remembered, in small letters; whose it was is known to those who held the study.
create table study_speaker_erasure (
    study_id  text        not null,
    speaker   text        not null,
    vendor_id text,
    notes     bigint      not null,
    erased_by text        not null,
    erased_at timestamptz not null,
    constraint study_speaker_erasure_pk primary key (study_id, speaker),
    constraint study_speaker_erasure_of_study foreign key (study_id) references study on delete cascade,
    constraint study_speaker_erasure_speaker check (speaker = lower(speaker)),
    constraint study_speaker_erasure_notes check (notes >= 0)
);
select keep_to_vendor('study_speaker_erasure');
