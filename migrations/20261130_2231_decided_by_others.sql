-- Joint decisions are taken by several people, and a plan enters into force within its period, because another person
-- than its author decided or confirmed it.

-- The capacity in which a seat was taken in person: holder or deputy of its function, or under a power of attorney. Null:
-- a seat without a function, or not in person.
alter table path_act add column capacity text,
  add constraint path_act_capacity_check
    check (capacity is null or capacity in ('holder', 'deputy', 'mandate') and coalesce(provenance = 'in_person', false));

/* The capacity in which a person acts for the seat of an act on its day. */
create function act_capacity(p_act path_act) returns text language sql stable security definer set search_path = public as $$
  select case
    when p_act.provenance is distinct from 'in_person' or p_act.refers_to is not null or p_act.seat_function is null then null
    when p_act.mandate_id is not null then 'mandate'
    else (select h.capacity from function_holding h join function f on f.id = h.function_id
      where h.person_id = p_act.recorded_by and f.organisation_id = p_act.seat_organisation_id and f.code = p_act.seat_function
        and h.valid_from <= p_act.on_date and coalesce(p_act.on_date < h.valid_to, true)
      order by h.capacity = 'deputy' limit 1)
  end
$$;
update path_act a set capacity = act_capacity(a) where act_capacity(a) is not null;

create function set_act_capacity() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.capacity := act_capacity(new);
  return new;
end $$;
create trigger path_act_set_capacity before insert on path_act for each row execute function set_act_capacity();
create trigger path_act_forbid_capacity_change before update of capacity on path_act
  for each row execute function forbid_path_act_change();

/* One person decides in person in one seat of a step only. */
create function check_one_seat() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and exists (select from path_act a where a.round_id = new.round_id and a.step = new.step
      and a.kind = 'decided' and a.recorded_by = new.recorded_by and a.provenance = 'in_person' and a.mandate_id is null
      and (a.seat_organisation_id, a.seat_function) is distinct from (new.seat_organisation_id, new.seat_function)
      and not is_withdrawn(a.id)) then
    raise exception 'The person decided in person in another seat of this step.'
      using errcode = 'integrity_constraint_violation', constraint = 'path_act_one_seat';
  end if;
  return new;
end $$;
create trigger path_act_one_seat before insert on path_act for each row
  when (new.kind = 'decided' and new.provenance = 'in_person' and new.mandate_id is null) execute function check_one_seat();

/*
  The entry into force. Its day is within the period of the plan; an addendum to a plan that bridges the time until the
  next plan has no last day. Somebody who neither wrote the plan nor recorded an act of the round decided in person in
  favour of the submitted version and is not the person who records the entry, or confirmed what was recorded. An opinion
  approves nothing. This is stricter than `check_path_act`, which counts it.
*/
create function check_entry() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  submission path_act;
  since timestamptz := authorship_start(new.plan_id, null);
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
  if not exists (select from path_act a where a.round_id = new.round_id and not is_withdrawn(a.id)
    and coalesce(a.recorded_by not in (select path_recorders(new.round_id))
      and a.recorded_by not in (select plan_authors(new.plan_id, since)), a.link_id is not null)
    and (a.kind = 'confirmed' and not is_withdrawn(a.refers_to)
      or a.kind = 'decided' and a.verdict <> 'refused' and a.provenance = 'in_person' and a.mandate_id is null
        and a.recorded_by is distinct from new.recorded_by
        and (a.version_id = submission.version_id or a.sections <@ submission.sections))) then
    raise exception 'One person cannot bring a plan into force alone.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
create trigger path_act_check_entry before insert on path_act
  for each row when (new.kind = 'entered_into_force') execute function check_entry();
