-- A plan of a period that begins when the instance exists is not decided before its version was frozen here. Plans of earlier
-- periods may have been decided on paper before their text was entered.

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
  -- Days of time zones differ by at most one.
  if exists (select from plan p, instance i, plan_version v where p.id = new.plan_id and v.id = new.id
      and p.period_from >= i.created_at::date and p.decided_on < (v.frozen_at at time zone 'UTC')::date - 1) then
    raise exception 'A version is frozen before it is decided.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_on_day';
  end if;
  return null;
end $$;

-- A registered plan was published: it is not decided in the future.
create or replace function confirm_registration(p_plan uuid, p_source text, p_document uuid, p_now timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare p plan;
begin
  select * into p from plan where id = p_plan and is_registered and registration_confirmed_at is null
    and (owner_id = any (writable()) or speaks_for_organisation(acting_person())) and access_id = any (readable()) for no key update;
  if p.id is null then
    raise exception 'There is no such registration to confirm.' using errcode = 'insufficient_privilege';
  end if;
  if num_nonnulls(p_source, p_document) = 0
    or p_document is not null and not exists (select from file f where f.id = p_document and f.plan_id = p.id) then
    raise exception 'A registration is confirmed against its source.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registration_source';
  end if;
  if p.decided_on > legal_today() then
    raise exception 'A published plan is decided already.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day';
  end if;
  perform refuse_dependent_person(acting_person(), array(select plan_authors(p.id, null)));
  if has_unasked_accounts(p.id, p.owner_id, p.issuing_body_ids) then
    raise exception 'An organisation with accounts registers its plan itself.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_issuers';
  end if;
  update plan set registration_confirmed_at = p_now, registration_confirmed_by = acting_person(), registration_source = p_source,
    registration_document_id = p_document, was_registration_confirmed = true, marking = 0, updated_at = p_now where id = p.id;
end $$;
