-- Which contacts a vendor says that it asked for an answer itself, as its own telephone system or mail does. The client's own
-- invitations are drawn and kept by feedback-service.
create table invitation_log (
    vendor_id  text collate "C" not null,
    contact_id text collate "C" not null,
    invited_at timestamptz      not null,
    told_at    timestamptz      not null,
    constraint invitation_log_pk primary key (vendor_id, contact_id),
    constraint invitation_log_vendor foreign key (vendor_id) references vendor (id)
);

select keep_to_vendor('invitation_log');
