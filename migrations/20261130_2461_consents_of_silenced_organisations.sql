-- An organisation answers itself if anybody decided for it since the plan was started, whoever gave the account. Only people who
-- wrote the plan, or recorded the consent on paper, do not count. An administrator of the author's organisation therefore neither
-- silences it by writing a word nor by ending its roles. A consent on paper is added to the open request, which the organisation
-- may answer until a second person confirmed it.

create or replace function answers_itself(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with author as materialized (
    select array(select plan_authors(p_plan, authorship_start(p_plan, null))
      union select c.recorded_by from issuer_consent c where c.plan_id = p_plan and c.organisation_id = p_organisation
        and c.withdrawn_at is null and c.recorded_by is not null) as ids
  )
  select exists (select from plan p, role_assignment r join person u on u.id = r.person_id, author a
    where p.id = p_plan and r.organisation_id = p_organisation and is_deciding_role(r.role)
      and coalesce(u.left_at >= p.created_at, true)
      and r.valid_from <= legal_today() and coalesce(r.valid_to >= p.created_at::date, true)
      and r.person_id <> all (a.ids))
$$;

-- The plan is not frozen without an organisation whose people who decide lost their roles meanwhile: it is asked again.
create or replace function missing_issuers(p_plan uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and (has_accounts(i) or not p.is_registered and (answers_itself(p.id, i)
      or not decides_on_path(p, i)
        and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
          where l.version = p.pack_version and k ->> 'code' = p.kind
            and k -> 'issuerKinds' ? (select o.kind from organisation o where o.id = p.owner_id))))
$$;

create or replace function check_issuer_consent() returns trigger language plpgsql security definer set search_path = public as $$
declare
  is_own_answer boolean := has_permission('plan.decide')
    and new.organisation_id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[]);
  -- A consent on paper is inserted, or added to the open request.
  is_recording boolean := new.recorded_by is not null and (tg_op = 'INSERT' or old.recorded_by is null and old.answer is null);
begin
  if tg_op = 'UPDATE' and (old.withdrawn_at is not null or old.answer is not null and new.answer is distinct from old.answer
      or (old.plan_id, old.owner_id, old.organisation_id) is distinct from (new.plan_id, new.owner_id, new.organisation_id)
      or not is_recording and (old.document_id, old.agreed_on, old.recorded_by, old.recorded_at)
        is distinct from (new.document_id, new.agreed_on, new.recorded_by, new.recorded_at)) then
    raise exception 'A consent is not changed.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_unchanged';
  end if;
  if is_maintenance() or coalesce(current_setting('integral.system', true), '') = 'on' then return new; end if;
  if is_recording then
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
create trigger issuer_consent_check_recorded_day before update of agreed_on on issuer_consent for each row
  when (new.agreed_on is not null and old.agreed_on is distinct from new.agreed_on) execute function check_consent_day();
