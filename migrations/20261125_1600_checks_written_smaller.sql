-- Checks of a whole country write thousands of results that say few different things: each thing is sent once.

drop function write_checks(uuid[], json, json, text[], boolean, timestamptz);

/* Writes what checks found, in one statement for any number of plans: results that went, results that came, each with owner
   and access, and that the plans were checked. Only for bodies for which the transaction may write. A trigger per row would
   cost more than all the checks. After a check of some rules only, the others stay computed as they were, and the next day is
   the earlier of the two: being looked at too early does no harm.
   What came stands in columns of one length: an id, the number (from 1) of its plan among the checked and of what it says among
   the said, and what it speaks of. */
create function write_checks(gone uuid[], checked json, said json, ids uuid[], plan_numbers integer[], said_numbers integer[],
  element_ids uuid[], item_ids uuid[], other_element_ids uuid[], rules text[], whole boolean, at timestamptz) returns void
  -- One plan for all: to plan anew for each edit would take longer than to write.
  language plpgsql security definer set search_path = public set plan_cache_mode = force_generic_plan as $$
declare
  own_bodies uuid[] := writable();
begin
  if cardinality(gone) > 0 then
    delete from check_result where id = any (gone) and owner_id = any (own_bodies);
  end if;
  if cardinality(ids) > 0 then
  insert into check_result (id, plan_id, owner_id, element_id, rule, outcome, severity, says, data, item_id, other_element_id, computed_at, access_id)
  with plans as materialized (
    select n, p.id, p.owner_id, p.access_id from rows from (json_to_recordset(checked) as (plan_id uuid)) with ordinality as c (plan_id, n)
    join plan p on p.id = c.plan_id where p.owner_id = any (own_bodies)
  ), things as materialized (
    select * from rows from (json_to_recordset(said) as (rule text, outcome text, severity text, says text, data jsonb))
      with ordinality as s (rule, outcome, severity, says, data, n)
  ), fresh as materialized (
    select f.id, f.element_id, f.item_id, f.other_element_id, f.said_number, p.id as plan_id, p.owner_id,
      coalesce(e.access_id, p.access_id) as own, coalesce(i.access_id, 0) as of_item,
      coalesce(a.access_id, 0) as of_answer, coalesce(o.access_id, 0) as of_other
    from unnest(ids, plan_numbers, said_numbers, element_ids, item_ids, other_element_ids)
      as f (id, plan_number, said_number, element_id, item_id, other_element_id)
    join plans p on p.n = f.plan_number
    left join element e on e.id = f.element_id
    left join item i on i.id = f.item_id
    left join answer a on a.item_id = f.item_id and a.superseded_at is null
    left join element o on o.id = f.other_element_id
  ), combined as materialized (
    select own, of_item, of_answer, of_other, combine_access(combine_access(combine_access(
      own, nullif(of_item, 0)), nullif(of_answer, 0)), nullif(of_other, 0)) as access_id
    from (select distinct own, of_item, of_answer, of_other from fresh) pairs
  )
  select f.id, f.plan_id, f.owner_id, f.element_id, s.rule, s.outcome, s.severity, s.says, s.data, f.item_id, f.other_element_id, at, c.access_id
  from fresh f join things s on s.n = f.said_number join combined c using (own, of_item, of_answer, of_other);
  end if;
  insert into plan_check as c (plan_id, owner_id, computed, computed_at, next_check_on, access_id)
  select p.id, p.owner_id, string_to_array(f.computed, ' '), at, f.next_check_on, p.access_id
  from json_to_recordset(checked) as f (plan_id uuid, computed text, next_check_on date)
  join plan p on p.id = f.plan_id where p.owner_id = any (own_bodies)
  on conflict (plan_id) do update set
    computed = case when whole then excluded.computed else array(
      select r from unnest(c.computed) r where not r = any (rules) union select unnest(excluded.computed) order by 1) end,
    computed_at = excluded.computed_at,
    next_check_on = case when whole then excluded.next_check_on else least(c.next_check_on, excluded.next_check_on) end;
end $$;
