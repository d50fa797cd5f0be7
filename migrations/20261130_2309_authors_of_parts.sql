-- Who writes the links, resources, partners, needs and places of an element writes the plan: they are printed, and the kind of
-- plan may bind them. Reports about them, such as the answer of a partner or the day of an agreement, are no text.
create function record_element_part_authors() returns trigger language plpgsql as $$
declare
  elements uuid[];
begin
  if not is_own_writing() then return null; end if;
  if tg_op = 'INSERT' then
    select array_agg(distinct part_element(to_jsonb(n))) into elements from new_rows n;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct part_element(to_jsonb(o))) into elements from old_rows o;
  else
    select array_agg(distinct part_element(to_jsonb(n))) into elements from new_rows n join old_rows o on o.id = n.id
      where to_jsonb(n) - part_reports() is distinct from to_jsonb(o) - part_reports();
  end if;
  perform record_authors(array(select distinct e.plan_id from element e where e.id = any (elements)));
  return null;
end $$;
-- The element to which a part of an element belongs. A link belongs to the element from which it starts.
create function part_element(p_part jsonb) returns uuid language sql immutable as $$
  select coalesce(p_part ->> 'element_id', p_part ->> 'from_id')::uuid
$$;
-- The fields of parts that report what happened, or that the system derives.
create function part_reports() returns text[] language sql immutable as $$
  select array['access_id', 'owner_id', 'status', 'on_date', 'translate_by', 'translated_on', 'ratified_on', 'signatory']
$$;
do $$
declare name text;
begin
  foreach name in array array['element_link', 'element_resource', 'element_partner', 'element_need', 'element_territory', 'element_signature'] loop
    execute format('create trigger %I after insert on %I referencing new table as new_rows for each statement execute function record_element_part_authors()',
      name || '_record_authors_of_new', name);
    execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement execute function record_element_part_authors()',
      name || '_record_authors_of_changed', name);
    execute format('create trigger %I after delete on %I referencing old table as old_rows for each statement execute function record_element_part_authors()',
      name || '_record_authors_of_removed', name);
  end loop;
end $$;
