-- A plan past its end is superseded by the earliest later plan of its line, also when it is recorded after that plan: a
-- plan of 2008 that is entered today ended when the plan of 2012 entered into force.
create or replace function supersede_plan_past_end() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null then
    -- The entry into force was withdrawn before its day.
    update plan set superseded_on = null, superseded_by = null where superseded_by = new.id;
    return null;
  end if;
  update plan o set superseded_on = next.day, superseded_by = next.id
    from (select p.id as plan_id, n.id, greatest(p.valid_until, n.entry) as day
      from plan p cross join lateral (
        select n.id, plan_entry_day(n) as entry from plan n
        where n.id <> p.id and has_same_scope(n, p) and plan_entry_day(n) > plan_entry_day(p)
          and (p.id = n.predecessor_id or p.valid_until <= plan_entry_day(n))
        order by plan_entry_day(n) limit 1) n
      where p.superseded_on is null and p.state in ('approved', 'in_force', 'bridging') and has_same_scope(new, p)) next
    where o.id = next.plan_id;
  return null;
end $$;
