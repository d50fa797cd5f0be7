-- Nobody appoints themself: a holding of a function that a person entered for themself entitles to no act in person until
-- another person enters it too. Holdings of before, of the system and of the start of an instance count as entered by others.
alter table function_holding add column entered_by uuid;

create function set_holding_entered_by() returns trigger language plpgsql as $$
declare
  actor uuid := case when is_maintenance() then null else acting_person() end;
begin
  if tg_op = 'INSERT' then
    new.entered_by := actor;
  elsif (new.person_id, new.function_id, new.capacity, new.valid_from) is distinct from (old.person_id, old.function_id, old.capacity, old.valid_from)
    or coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity')
    -- The same holding, entered by another person.
    or actor <> old.person_id and new.valid_to is not distinct from old.valid_to then
    new.entered_by := actor;
  else
    new.entered_by := old.entered_by;
  end if;
  return new;
end $$;
create trigger function_holding_set_entered_by before insert or update on function_holding
  for each row execute function set_holding_entered_by();

-- Whether a person held or deputised for a function on a day, and another person entered it.
create or replace function held_function(p_person uuid, p_organisation uuid, p_code text, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from function_holding h join function f on f.id = h.function_id
    where h.person_id = p_person and f.organisation_id = p_organisation and f.code = p_code
      and h.entered_by is distinct from h.person_id
      and h.valid_from <= p_day and coalesce(p_day < h.valid_to, true)
      and coalesce(f.valid_from <= p_day, true) and coalesce(p_day < f.valid_to, true))
$$;

create or replace function act_capacity(p_act path_act) returns text language sql stable security definer set search_path = public as $$
  select case
    when p_act.provenance is distinct from 'in_person' or p_act.refers_to is not null or p_act.seat_function is null then null
    when p_act.mandate_id is not null then 'mandate'
    else (select h.capacity from function_holding h join function f on f.id = h.function_id
      where h.person_id = p_act.recorded_by and f.organisation_id = p_act.seat_organisation_id and f.code = p_act.seat_function
        and h.entered_by is distinct from h.person_id
        and h.valid_from <= p_act.on_date and coalesce(p_act.on_date < h.valid_to, true)
      order by h.capacity = 'deputy' limit 1)
  end
$$;
