-- A plan past its end is superseded by the next plan of its line only: of the same kind, organisation and area. A plan
-- that names a plan of another line as its predecessor has no effect on it.
create or replace function supersede_plan_past_end() returns trigger
language plpgsql security definer set search_path = public as $$
declare entry date := plan_entry_day(new);
begin
  if entry is null then
    -- The entry into force was withdrawn before its day.
    update plan set superseded_on = null, superseded_by = null where superseded_by = new.id;
    return null;
  end if;
  update plan o set superseded_on = greatest(o.valid_until, entry), superseded_by = new.id
    where o.superseded_on is null and o.state in ('approved', 'in_force', 'bridging') and plan_entry_day(o) < entry
      and has_same_scope(new, o) and (o.id = new.predecessor_id or o.valid_until <= entry);
  return null;
end $$;
