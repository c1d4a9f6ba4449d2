-- What a site serves is kept since when: what was said until now is true from the beginning.
select set_config('shorewise.vendor_scope', '*', true);

update registry_entry
set body = jsonb_build_object(
    'periods', jsonb_build_array(jsonb_build_object('since', date '1900-01-01', 'service', body)))
where kind = 'SERVICE';
