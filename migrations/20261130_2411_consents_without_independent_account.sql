-- An issuing organisation of which nobody may agree, because its only people who decide wrote the plan, agrees on paper like one
-- without accounts.

-- Whether a role may decide for its organisation. The session names these roles; without them every role counts.
create function is_deciding_role(p_role text) returns boolean language sql stable as $$
  select coalesce(p_role = any (nullif(current_setting('integral.deciding_roles', true), '')::text[]), true)
$$;

-- Whether a person with an account in an organisation may agree that it issues a plan.
create function answers_itself(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with author as materialized (
    select array(select plan_authors(p_plan, authorship_start(p_plan, null))) as ids
  )
  select exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null, author a
    where r.organisation_id = p_organisation and is_deciding_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
      and is_independent_person(r.person_id, a.ids))
$$;
revoke execute on function answers_itself(uuid, uuid) from public;

-- The same for a reader of the plan or of a request to issue it.
create function visibly_answers_itself(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select answers_itself(p_plan, p_organisation)
  where is_readable_plan(p_plan) or exists (select from issuer_consent c
    where c.plan_id = p_plan and c.organisation_id = p_organisation and c.access_id = any (readable()))
$$;
revoke execute on function visibly_answers_itself(uuid, uuid) from public;
grant execute on function visibly_answers_itself(uuid, uuid) to :app_role;

create or replace function check_issuer_consent() returns trigger language plpgsql security definer set search_path = public as $$
declare
  is_own_answer boolean := has_permission('plan.decide')
    and new.organisation_id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[]);
begin
  if tg_op = 'UPDATE' and (old.withdrawn_at is not null or old.answer is not null and new.answer is distinct from old.answer
      or (old.plan_id, old.owner_id, old.organisation_id) is distinct from (new.plan_id, new.owner_id, new.organisation_id)
      or (old.document_id, old.agreed_on, old.recorded_by, old.recorded_at)
        is distinct from (new.document_id, new.agreed_on, new.recorded_by, new.recorded_at)) then
    raise exception 'A consent is not changed.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_unchanged';
  end if;
  if is_maintenance() or coalesce(current_setting('integral.system', true), '') = 'on' then return new; end if;
  if tg_op = 'INSERT' and new.recorded_by is not null then
    if answers_itself(new.plan_id, new.organisation_id) then
      raise exception 'An organisation answers itself if a person of it may.'
        using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_own_answer';
    end if;
    if new.answer is not null or new.recorded_by is distinct from acting_person()
      or not exists (select from file f where f.id = new.document_id and f.plan_id = new.plan_id) then
      raise exception 'A consent is recorded with a document of the plan, and confirmed by a second person.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  if new.answer is null or tg_op = 'UPDATE' and old.answer is not null then return new; end if;
  if is_own_answer then
    if new.answer = 'agreed' then
      perform refuse_dependent_person(acting_person(), array(select plan_authors(new.plan_id, authorship_start(new.plan_id, null))));
    end if;
    return new;
  end if;
  if new.recorded_by is null or new.answer <> 'agreed' or answers_itself(new.plan_id, new.organisation_id) then
    raise exception 'Only the organisation answers.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_own_answer';
  end if;
  if new.answered_by is distinct from acting_person() or new.answered_by is not distinct from new.recorded_by
    or new.answered_by in (select plan_authors(new.plan_id, authorship_start(new.plan_id, null)))
    or not exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
      where r.person_id = new.answered_by and r.organisation_id = new.owner_id
        and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)) then
    raise exception 'A second person confirms a recorded consent: neither the recorder nor an author.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
