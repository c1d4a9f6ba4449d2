-- What was last said of a vendor's feed of a month; the reasons stand in the assessment.
create table feed_grade (
    vendor_id  text        not null,
    month      date        not null,
    grade      text        not null,
    reasons    text[]      not null,
    assessment uuid        not null,
    graded_at  timestamptz not null,
    constraint feed_grade_pk primary key (vendor_id, month),
    constraint feed_grade_vendor foreign key (vendor_id) references vendor (id),
    constraint feed_grade_assessment foreign key (assessment) references filing (id),
    constraint feed_grade_letter check (grade in ('A', 'B', 'C', 'D')),
    constraint feed_grade_first_day check (extract(day from month) = 1)
);

select keep_to_vendor('feed_grade');
