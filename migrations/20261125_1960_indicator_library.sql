-- Indicators that come with the country. What a pack no longer brings stays, because plans and figures may name it, and says so.
alter table indicator add column withdrawn boolean not null default false;

/*
  Writes indicators of the country's pack, whichever body owns them: whoever installs the pack writes for none of those. What was
  edited here stays, and so does an own indicator that has the code already. `gone`: what the pack brought and no longer does.
*/
create function save_library(library jsonb, gone uuid[], its_reason text) returns void
  language plpgsql security definer set search_path = public as $$
declare
  otherwise uuid;
begin
  -- At the first start the owner of the tables acts, before anybody writes for an organisation.
  if current_setting('role') <> 'none' and cardinality(writable()) = 0 then
    raise exception 'Not somebody who installs a pack.' using errcode = 'insufficient_privilege';
  end if;
  insert into indicator (id, code, owner_id, names, sort_name, definition, adds_over_area, adds_over_time, period_type, level, version,
    source, marking, saved_at)
  select r.id, r.code, r.owner_id, r.definition -> 'names', r.sort_name, r.definition, r.adds_over_area, r.adds_over_time, r.period_type,
    r.level, r.version, 'pack', r.marking, now()
  from jsonb_to_recordset(library) as r(id uuid, code text, owner_id uuid, sort_name text, definition jsonb, adds_over_area text,
    adds_over_time text, period_type text, level text, version smallint, marking smallint)
  where not exists (select from indicator i where i.code = r.code and i.id <> r.id)
  on conflict (id) do update set owner_id = excluded.owner_id, names = excluded.names, sort_name = excluded.sort_name,
    definition = excluded.definition, adds_over_area = excluded.adds_over_area, adds_over_time = excluded.adds_over_time,
    period_type = excluded.period_type, level = excluded.level, version = excluded.version, revision = indicator.revision + 1,
    marking = excluded.marking, withdrawn = false, saved_at = excluded.saved_at
  where indicator.source = 'pack';
  insert into indicator_version (indicator_id, version, definition, reason, saved_at)
  select i.id, i.version, i.definition, case when i.version > 1 then its_reason end, now()
  from jsonb_to_recordset(library) as r(id uuid) join indicator i on i.id = r.id and i.source = 'pack'
  on conflict (indicator_id, version) do nothing;
  update indicator i set withdrawn = i.id = any (gone)
  where i.source = 'pack' and i.withdrawn is distinct from (i.id = any (gone));
  for otherwise in select r.id from jsonb_to_recordset(library) as r(id uuid, adds_otherwise boolean)
    join indicator i on i.id = r.id and i.source = 'pack' where r.adds_otherwise
  loop
    perform add_up_anew(otherwise);
  end loop;
end $$;
