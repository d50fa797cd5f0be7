-- An act on which an entry into force rests cannot be withdrawn: the plan ends by a decision or changes by an addendum.
-- Only the entry itself can be withdrawn, before its day, because the decisions then remain. Requests, sendings and
-- receipts bring nothing into force.
create function check_withdrawal() returns trigger language plpgsql security definer set search_path = public as $$
declare
  target path_act;
  entry path_act;
begin
  if is_maintenance() then return new; end if;
  select * into entry from path_act a
    where a.round_id = new.round_id and a.kind = 'entered_into_force' and not is_withdrawn(a.id) limit 1;
  if new.kind = 'submitted' then
    if entry.id is not null then
      raise exception 'A version that entered into force is changed by an addendum only.'
        using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
    end if;
    return new;
  end if;
  select * into target from path_act where id = new.withdraws and round_id = new.round_id;
  if target.id is null then raise exception 'The act does not exist.'; end if;
  if new.owner_id is distinct from target.owner_id
    and not (target.mandate_id is not null and new.owner_id is not distinct from target.seat_organisation_id) then
    raise exception 'Another organisation recorded this.' using errcode = 'insufficient_privilege';
  end if;
  if coalesce(btrim(new.text), '') = '' then
    raise exception 'A withdrawal needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'withdrawal_reason';
  end if;
  if target.place <= entry.place and target.kind not in ('requested', 'sent', 'received')
    and (target.id <> entry.id or entry.on_date <= legal_today()) then
    raise exception 'The entry into force rests on this act.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  return new;
end $$;
create trigger path_act_check_withdrawal before insert on path_act
  for each row when (new.kind in ('withdrawn', 'submitted')) execute function check_withdrawal();

-- The state of a plan in procedure. A plan with a day of entry keeps it, whoever calls the function, and without a
-- submitted version nothing is under decision.
create or replace function set_plan_state(p_plan uuid, p_state text, p_decision date) returns void
language plpgsql security definer set search_path = public as $$
begin
  if p_state not in ('drafting', 'in_decision', 'approved') then
    raise exception 'This function cannot bring a plan into force or end it.';
  end if;
  if p_state <> 'approved' and exists (select from plan_version v where v.plan_id = p_plan and v.in_force_on is not null) then
    raise exception 'A version of the plan was brought into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  if not is_maintenance() and (p_state <> 'drafting') <> exists (select from path_act a
      where a.kind = 'submitted' and not is_withdrawn(a.id)
        and a.round_id = (select r.id from path_round r where r.plan_id = p_plan order by r.number desc limit 1)) then
    raise exception 'The state does not follow from the acts.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  update plan p set state = p_state, decided_on = p_decision
    where p.id = p_plan and p.access_id = any ((select readable())::integer[]) and p.state in ('drafting', 'in_decision', 'approved')
      and (p.state, p.decided_on) is distinct from (p_state, p_decision)
      and exists (select from path_round r join path_act a on a.round_id = r.id where r.plan_id = p_plan);
end $$;
