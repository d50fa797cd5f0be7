-- The second person of an entry into force is a single person: of a body that decides on the plan or receives it, neither
-- recorder nor author, and independent of them. Two people who each meet a part of this are none.

-- Whether an act is that of a second person for what these people recorded and wrote: a confirmation, or a decision in person.
create function is_act_of_second_person(p_act path_act, p_others uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  -- A link went to an address that is independent of them.
  select p_act.link_id is not null or is_independent_person(p_act.recorded_by, p_others, p_act.owner_id)
$$;
revoke execute on function is_act_of_second_person(path_act, uuid[]) from public;

create or replace function check_entry() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  submission path_act;
  others uuid[];
begin
  if is_maintenance() then return new; end if;
  select * into p from plan where id = new.plan_id;
  if new.on_date < p.period_from or new.on_date >= p.valid_until and not (p.valid_until <= legal_today()
    and exists (select from path_round r where r.id = new.round_id and r.kind = 'addendum')) then
    raise exception 'The day of entry is outside the period of the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_in_period';
  end if;
  select * into submission from path_act s where s.round_id = new.round_id and s.kind = 'submitted' and not is_withdrawn(s.id)
    order by s.place desc limit 1;
  others := involved_people(new.plan_id, new.round_id);
  if not exists (select from path_act a where a.round_id = new.round_id and not is_withdrawn(a.id)
    and (a.kind = 'confirmed' and not is_withdrawn(a.refers_to)
      or a.kind = 'decided' and a.verdict <> 'refused' and a.provenance = 'in_person' and a.mandate_id is null
        and a.recorded_by is distinct from new.recorded_by
        and (a.version_id = submission.version_id or a.sections <@ submission.sections))
    and is_act_of_second_person(a, others)) then
    raise exception 'One person cannot bring a plan into force alone.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;

create or replace function require_independent_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_act_of_second_person(new, involved_people(new.plan_id, new.round_id)) then
    raise exception 'A person whose account or roles come from those who recorded or wrote cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
drop trigger path_act_independent_person on path_act;
create trigger path_act_independent_person before insert on path_act
  for each row when (new.kind = 'confirmed') execute function require_independent_person();
