-- A version that is brought into force by hand names the day of its decision. Versions in force keep what they have.

-- Runs at the end of the transaction, when the external round is recorded and the plan has its dates.
create or replace function require_decision_document() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  if (select r.kind from path_round r where r.plan_id = new.plan_id order by r.number desc limit 1) <> 'external'
    or not exists (select from plan_version v where v.id = new.id and v.in_force_on is not null) then
    return null;
  end if;
  if not has_version_content(new.id) then
    raise exception 'A version without content does not enter into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_content';
  end if;
  if not has_decision_document(new.id, acting_person()) then
    raise exception 'A decision that was made elsewhere needs a document that another person attached.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_document';
  end if;
  if exists (select from plan p where p.id = new.plan_id and p.decided_on is null) then
    raise exception 'A version that is decided elsewhere names the day of its decision.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day_given';
  end if;
  if exists (select from plan p where p.id = new.plan_id and p.decided_on > least(new.in_force_on, legal_today())) then
    raise exception 'A version is decided before it enters into force, and not in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day';
  end if;
  return null;
end $$;
