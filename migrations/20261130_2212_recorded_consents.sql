-- An issuing organisation without accounts agrees on paper. The author's organisation records it with the document of the
-- agreement, which is a file of the plan. It counts when a second person, who neither recorded it nor wrote the plan,
-- confirmed it against the document. An organisation with accounts answers itself.
alter table issuer_consent
  add column document_id uuid references file (id),
  -- The day of the agreement.
  add column agreed_on date,
  add column recorded_by uuid references person (id),
  add column recorded_at timestamptz,
  add constraint issuer_consent_recording_check check (num_nonnulls(document_id, agreed_on, recorded_by, recorded_at) in (0, 4));
create index issuer_consent_document on issuer_consent (document_id) where document_id is not null;

-- The document of an agreement stays as long as the agreement.
create policy file_keep_consent on file as restrictive for delete
  using (not exists (select from issuer_consent c where c.document_id = file.id and c.withdrawn_at is null));

create function has_accounts(p_organisation uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
    where r.organisation_id = p_organisation and (r.valid_to is null or r.valid_to > current_date))
$$;
grant execute on function has_accounts(uuid) to :app_role;

create or replace function missing_issuers(p_plan uuid) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and (has_accounts(i)
      or exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
        where l.version = p.pack_version and k ->> 'code' = p.kind and not k ? 'path'
          and k -> 'issuerKinds' ? (select o.kind from organisation o where o.id = p.owner_id)))
$$;

create or replace function check_issuer_consent() returns trigger language plpgsql security definer set search_path = public as $$
declare
  answers_itself boolean := has_permission('plan.decide')
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
    if has_accounts(new.organisation_id) then
      raise exception 'An organisation with accounts answers itself.'
        using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_own_answer';
    end if;
    if new.answer is not null or new.recorded_by is distinct from acting_person()
      or not exists (select from file f where f.id = new.document_id and f.plan_id = new.plan_id) then
      raise exception 'A consent is recorded with a document of the plan, and confirmed by a second person.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  if new.answer is null or tg_op = 'UPDATE' and old.answer is not null or answers_itself then return new; end if;
  if new.recorded_by is null or new.answer <> 'agreed' or has_accounts(new.organisation_id) then
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
