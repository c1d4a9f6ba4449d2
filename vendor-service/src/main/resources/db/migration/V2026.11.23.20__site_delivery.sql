-- Since when a site delivers from where: what happened earlier keeps the model that it had then.
select set_config('shorewise.vendor_scope', '*', true);

create table site_delivery (
    vendor_id      text collate "C" not null,
    site_id        text collate "C" not null,
    since          date             not null,
    delivery_model text             not null,
    constraint site_delivery_pk primary key (vendor_id, site_id, since),
    constraint site_delivery_site_fk foreign key (vendor_id, site_id) references site (vendor_id, id),
    constraint site_delivery_model check (delivery_model in ('IN_HOUSE', 'ONSHORE', 'NEARSHORE', 'OFFSHORE'))
);

insert into site_delivery (vendor_id, site_id, since, delivery_model)
select vendor_id, id, date '1900-01-01', delivery_model from site;

select keep_to_vendor('site_delivery');
