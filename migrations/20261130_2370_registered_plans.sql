-- A plan that is registered from a published list is the word of the person who imports the list. It stays in the
-- organisation until an independent second person compares it with its source.

alter table plan
  add column registration_confirmed_at timestamptz,
  add column registration_confirmed_by uuid,
  add column registration_source text,
  add column registration_document_id uuid references file (id);
comment on column plan.registration_confirmed_at is
  'When a second person compared the registered plan with its source. Null: nobody did, or the plan is not registered.';
comment on column plan.registration_confirmed_by is 'The second person. Null: the operator, or a plan from before this was recorded.';
comment on column plan.registration_source is 'Address of the publication with which the plan was compared.';
comment on column plan.registration_document_id is 'File of the plan with which it was compared.';

alter table plan disable trigger user;
update plan set registration_confirmed_at = updated_at where is_registered;
alter table plan enable trigger user;

alter table plan
  add constraint plan_registration_confirmed check (
    not is_registered or registration_confirmed_at is not null or sent_at is null and marking >= 1),
  add constraint plan_registration_source check (
    registration_confirmed_at is not null and is_registered
      or num_nonnulls(registration_confirmed_at, registration_confirmed_by, registration_source, registration_document_id) = 0);

-- Whether organisations of these kinds issue such a plan, by its law. The owner of a registered plan counts only as the
-- single issuer: otherwise it registers the plan of the others.
create function has_fitting_issuers(p_kind text, p_version text, p_owner uuid, p_issuers uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select coalesce(bool_and(k -> 'issuerKinds' ? o.kind), true)
  from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k, organisation o
  where l.version = p_version and k ->> 'code' = p_kind and o.id = any (p_issuers)
    and (o.id <> p_owner or p_issuers = array[p_owner])
$$;

-- The other issuing organisations that have accounts here and did not agree.
create function has_unasked_accounts(p_plan uuid, p_owner uuid, p_issuers uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from unnest(p_issuers) i where has_accounts(i) and not i = any (agreed_issuers(p_plan, p_owner, p_issuers)))
$$;

create or replace function check_plan_state() returns trigger language plpgsql as $$
begin
  if not is_restricted_person() or pg_has_role(current_user, (select relowner from pg_class where oid = 'plan'::regclass), 'MEMBER') then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.is_registered and (new.state <> 'approved' or new.in_force_on is not null or new.period_from > legal_today()) then
      raise exception 'A registered plan was published elsewhere, and its period has begun.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
    end if;
    if not new.is_registered and (new.state <> 'drafting' or new.in_force_on is not null) then
      raise exception 'A plan is started as a draft.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_starts_as_draft';
    end if;
    return new;
  end if;
  if new.is_registered is distinct from old.is_registered
    or old.is_registered and (new.state, new.in_force_on) is distinct from (old.state, old.in_force_on) then
    raise exception 'A plan that was registered from a published list is not decided here.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
  end if;
  if old.state in ('drafting', 'in_decision') and new.state <> old.state
    and not (new.state in ('approved', 'in_force') and new.in_force_on is not null and is_decided_now(new.id)) then
    raise exception 'The state of a plan follows from the recorded acts.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  return new;
end $$;

-- Runs as the writer: only `confirm_registration` and `reopen_registration` change the confirmation.
create function check_registration() returns trigger language plpgsql as $$
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
  if tg_op = 'INSERT' and new.registration_confirmed_at is not null
    or tg_op = 'UPDATE' and (new.registration_confirmed_at, new.registration_confirmed_by, new.registration_source, new.registration_document_id)
      is distinct from (old.registration_confirmed_at, old.registration_confirmed_by, old.registration_source, old.registration_document_id) then
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
create trigger plan_check_registration before insert or update on plan for each row execute function check_registration();

-- Whoever writes in a plan becomes its author, so that this refuses each change of the text.
create function keep_confirmed_registration() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person() and exists (select from plan p where p.id = new.plan_id and p.registration_confirmed_at is not null) then
    raise exception 'A confirmed registration is reopened before it is changed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_confirmed';
  end if;
  return new;
end $$;
create trigger plan_author_keep_registration before insert on plan_author for each row execute function keep_confirmed_registration();

-- A registration that nobody confirmed can be removed.
drop trigger plan_keep_decided on plan;
create trigger plan_keep_decided before delete on plan for each row
  when (old.state <> 'drafting' and not (old.is_registered and old.registration_confirmed_at is null))
  execute function keep_decided_plan();

-- Confirms a registered plan as the acting person, against an address or a file of the plan. It is public from then on, as
-- it was published elsewhere, as soon as it is sent.
create function confirm_registration(p_plan uuid, p_source text, p_document uuid, p_now timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare p plan;
begin
  select * into p from plan where id = p_plan and is_registered and registration_confirmed_at is null
    and owner_id = any (writable()) and access_id = any (readable()) for no key update;
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
    registration_document_id = p_document, marking = 0, updated_at = p_now where id = p.id;
end $$;
revoke execute on function confirm_registration(uuid, text, uuid, timestamptz) from public;
grant execute on function confirm_registration(uuid, text, uuid, timestamptz) to :app_role;

-- Reopens a confirmed registration, so that it can be changed. Until it is confirmed again, it is read in its organisation.
create function reopen_registration(p_plan uuid, p_now timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  update plan set registration_confirmed_at = null, registration_confirmed_by = null, registration_source = null,
    registration_document_id = null, marking = greatest(marking, 1::smallint), sent_at = null, updated_at = p_now
  where id = p_plan and registration_confirmed_at is not null and owner_id = any (writable()) and access_id = any (readable());
  if not found then
    raise exception 'There is no such registration to reopen.' using errcode = 'insufficient_privilege';
  end if;
end $$;
revoke execute on function reopen_registration(uuid, timestamptz) from public;
grant execute on function reopen_registration(uuid, timestamptz) to :app_role;

-- A registered plan was published by its issuers. Only those who have accounts here are asked.
create or replace function missing_issuers(p_plan uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and (has_accounts(i)
      or not p.is_registered and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
        where l.version = p.pack_version and k ->> 'code' = p.kind and not k ? 'path'
          and k -> 'issuerKinds' ? (select o.kind from organisation o where o.id = p.owner_id)))
$$;
