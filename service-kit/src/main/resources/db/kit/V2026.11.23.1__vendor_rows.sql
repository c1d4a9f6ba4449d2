-- Puts tables under the second lock: a row shows only in the scope of its vendor, or in the scope of all ('*'); an empty scope shows none.
-- Every table that has a vendor_id is named to it in the migration that creates it: select keep_to_vendor('a', 'b');
create function keep_to_vendor(variadic tables text[]) returns void
language plpgsql as $$
declare
    vendor_table text;
begin
    foreach vendor_table in array tables loop
        execute format('alter table %I enable row level security', vendor_table);
        execute format('alter table %I force row level security', vendor_table);
        execute format(
            'create policy %I on %I using ((select current_setting(''shorewise.vendor_scope'', true)) in (''*'', vendor_id))',
            vendor_table || '_vendor', vendor_table);
    end loop;
end
$$;
