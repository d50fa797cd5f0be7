-- What a second person confirmed changes by nobody alone: not through any table of the content, and not by a removal.

alter table plan add column was_registration_confirmed boolean not null default false;
comment on column plan.was_registration_confirmed is 'Whether the registration was ever confirmed. Such a plan is not removed.';
alter table plan disable trigger user;
update plan p set was_registration_confirmed = true
where p.is_registered and (p.registration_confirmed_at is not null
  or exists (select from journal j where j.subject_id = p.id and j.procedure = 'plans.registration.confirmRegistration'));
alter table plan enable trigger user;

drop trigger plan_keep_decided on plan;
create trigger plan_keep_decided before delete on plan for each row
  when (old.state <> 'drafting' and not (old.is_registered and not old.was_registration_confirmed))
  execute function keep_decided_plan();

create or replace function check_registration() returns trigger language plpgsql as $$
declare
  -- What may change without another comparison with the source: whether it was sent, and what follows from other rows.
  other_columns text[] := '{sent_at,revision,updated_at,access_id,valid_until,has_free_area,is_country_wide}';
begin
  if not is_own_writing() then return new; end if;
  if tg_op = 'INSERT' and new.is_registered then
    if not has_fitting_issuers(new.kind, new.pack_version, new.owner_id, new.issuing_body_ids) then
      raise exception 'Organisations of these kinds do not issue such a plan.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_issuers';
    end if;
    if has_unasked_accounts(new.id, new.owner_id, new.issuing_body_ids) then
      raise exception 'An organisation with accounts registers its plan itself.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_issuers';
    end if;
  end if;
  if tg_op = 'INSERT' and (new.registration_confirmed_at is not null or new.was_registration_confirmed)
    or tg_op = 'UPDATE' and (new.registration_confirmed_at, new.registration_confirmed_by, new.registration_source,
        new.registration_document_id, new.was_registration_confirmed)
      is distinct from (old.registration_confirmed_at, old.registration_confirmed_by, old.registration_source,
        old.registration_document_id, old.was_registration_confirmed) then
    raise exception 'A second person confirms a registered plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if tg_op = 'UPDATE' and old.registration_confirmed_at is not null
    and to_jsonb(new) - other_columns <> to_jsonb(old) - other_columns then
    raise exception 'A confirmed registration is reopened before it is changed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_confirmed';
  end if;
  return new;
end $$;

-- The file with which a plan was compared stays while the confirmation counts.
create policy file_keep_registration on file as restrictive for delete to public
  using (not exists (select from plan p where p.registration_document_id = file.id));
create index plan_registration_document on plan (registration_document_id) where registration_document_id is not null;

-- Who inserts into a section of a plan becomes an author, which `keep_confirmed_registration` refuses. A changed or removed row
-- of a section makes nobody an author, so that it is refused here.
create function refuse_confirmed_registrations(p_plans uuid[]) returns void
  language plpgsql stable security definer set search_path = public as $$
begin
  if exists (select from plan p where p.id = any (p_plans) and p.registration_confirmed_at is not null) then
    raise exception 'A confirmed registration is reopened before it is changed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_confirmed';
  end if;
end $$;
revoke execute on function refuse_confirmed_registrations(uuid[]) from public;
grant execute on function refuse_confirmed_registrations(uuid[]) to :app_role;

create function keep_confirmed_sections() returns trigger language plpgsql as $$
declare
  -- These follow from other rows.
  derived text[] := '{access_id,owner_id}';
  rows jsonb[];
begin
  if not is_own_writing() then return null; end if;
  if tg_op = 'DELETE' then
    select array_agg(to_jsonb(o)) into rows from old_rows o;
  else
    select array_agg(r) into rows from (select to_jsonb(n) - derived from new_rows n except select to_jsonb(o) - derived from old_rows o) changed (r);
  end if;
  perform refuse_confirmed_registrations(array(
    select coalesce((r ->> 'plan_id')::uuid, (select e.plan_id from expected_result e where e.id = (r ->> 'result_id')::uuid))
    from unnest(rows) r));
  return null;
end $$;
do $$
declare name text;
begin
  foreach name in array array['carry_over', 'priority_criteria', 'priority_phenomenon', 'priority_rating', 'priority_expectation',
      'priority_decision', 'capacity_decision', 'expected_result', 'expected_result_version'] loop
    execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement execute function keep_confirmed_sections()',
      name || '_keep_confirmed_changed', name);
  end loop;
end $$;
create trigger carry_over_keep_confirmed_removed after delete on carry_over referencing old table as old_rows
  for each statement execute function keep_confirmed_sections();

-- Likewise the fields of an element that make nobody an author: its readers, and whether it is confidential.
create function keep_confirmed_elements() returns trigger language plpgsql as $$
begin
  if not is_own_writing() then return null; end if;
  perform refuse_confirmed_registrations(array(select distinct n.plan_id from new_rows n join old_rows o on o.id = n.id
    where (n.partner_ids, n.person_ids, n.confidential, n.confidential_by, n.confidential_on)
      is distinct from (o.partner_ids, o.person_ids, o.confidential, o.confidential_by, o.confidential_on)));
  return null;
end $$;
create trigger element_keep_confirmed_changed after update on element referencing old table as old_rows new table as new_rows
  for each statement execute function keep_confirmed_elements();

-- The organisations that read a plan that was not sent. The owner of a registered plan, which was published elsewhere, names
-- further ones, so that somebody independent can compare it with its source.
create function draft_readers(p_plan uuid, p_owner uuid, p_issuers uuid[], p_partners uuid[], p_is_registered boolean) returns uuid[]
  language sql stable as $$
  select agreed_issuers(p_plan, p_owner, p_issuers) || consulted_organisations(p_plan)
    || case when p_is_registered then p_partners else '{}' end
$$;
create or replace function set_plan_access() returns trigger language plpgsql as $$
declare base integer;
begin
  base := access_for(new.marking, new.issuing_body_ids, new.partner_ids, new.person_ids);
  if new.sent_at is null then
    base := combine_access(base, intern_access(new.marking, true,
      draft_readers(new.id, new.owner_id, new.issuing_body_ids, new.partner_ids, new.is_registered), null));
  end if;
  new.access_id := base;
  return new;
end $$;
update plan set partner_ids = partner_ids where is_registered and sent_at is null;

-- A person who may speak for an organisation that reads the plan compares it with its source, also where nobody in the
-- organisation of the plan is independent of its authors.
create function speaks_for_organisation(p_person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
    where r.person_id = p_person and is_speaking_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true))
$$;
revoke execute on function speaks_for_organisation(uuid) from public;

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
  perform refuse_dependent_person(acting_person(), array(select plan_authors(p.id, null)));
  if has_unasked_accounts(p.id, p.owner_id, p.issuing_body_ids) then
    raise exception 'An organisation with accounts registers its plan itself.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_issuers';
  end if;
  update plan set registration_confirmed_at = p_now, registration_confirmed_by = acting_person(), registration_source = p_source,
    registration_document_id = p_document, was_registration_confirmed = true, marking = 0, updated_at = p_now where id = p.id;
end $$;
