-- An organisation issues a plan only if it agreed. Until then it does not read the draft, and the plan is neither sent nor
-- frozen in its name.
create table issuer_consent (
  id uuid primary key,
  plan_id uuid not null references plan (id) on delete cascade,
  owner_id uuid not null references organisation (id),
  organisation_id uuid not null references organisation (id),
  requested_by uuid references person (id),
  requested_at timestamptz not null,
  answer text check (answer in ('agreed', 'refused')),
  reason text,
  answered_by uuid references person (id),
  answered_at timestamptz,
  -- No longer named as issuing organisation, or asked again.
  withdrawn_at timestamptz,
  access_id integer not null references access (id),
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'refused' or reason is not null)
);
create unique index issuer_consent_current on issuer_consent (plan_id, organisation_id) where withdrawn_at is null;

-- Both organisations read the request, whatever the marking of the plan. It contains no text of the plan.
create function set_issuer_consent_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger issuer_consent_set_access before insert or update of access_id on issuer_consent
  for each row execute function set_issuer_consent_access();

-- An organisation answers only for itself. Nobody changes an answer or the question afterwards: a consent is withdrawn, and
-- a refusal takes its place.
create function check_issuer_consent() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.withdrawn_at is not null or old.answer is not null and new.answer is distinct from old.answer
      or (old.plan_id, old.owner_id, old.organisation_id) is distinct from (new.plan_id, new.owner_id, new.organisation_id)) then
    raise exception 'A consent is not changed.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_unchanged';
  end if;
  if new.answer is not null and (tg_op = 'INSERT' or old.answer is null) and not is_maintenance()
      and coalesce(current_setting('integral.system', true), '') <> 'on'
      and not (has_permission('plan.decide')
        and new.organisation_id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])) then
    raise exception 'Only the organisation answers.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_own_answer';
  end if;
  return new;
end $$;
create trigger issuer_consent_check before insert or update on issuer_consent for each row execute function check_issuer_consent();

alter table issuer_consent enable row level security;
create policy issuer_consent_read on issuer_consent for select using (access_id = any ((select readable())::int[]));
create policy issuer_consent_insert on issuer_consent for insert
  with check (answer = 'refused' and organisation_id = any ((select writable())::uuid[]) or owner_id = any ((select writable())::uuid[])
    and exists (select from plan p where p.id = plan_id and p.owner_id = issuer_consent.owner_id));
create policy issuer_consent_update on issuer_consent for update
  using (organisation_id = any ((select writable())::uuid[]) or owner_id = any ((select writable())::uuid[]))
  with check (true);
grant select, insert, update on issuer_consent to :app_role;

-- The issuing organisations of plans that exist agreed before consents were recorded.
insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, answer, answered_at, access_id)
  select gen_random_uuid(), p.id, p.owner_id, i.id, p.created_at, 'agreed', p.created_at, 1
  from plan p, unnest(p.issuing_body_ids) i (id) where i.id <> p.owner_id;

/* The issuing organisations that agreed, and the owner. */
create function agreed_issuers(p_plan uuid, p_owner uuid, p_issuers uuid[]) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from unnest(p_issuers) i
  where i = p_owner or exists (
    select from issuer_consent c where c.plan_id = p_plan and c.organisation_id = i and c.answer = 'agreed' and c.withdrawn_at is null)
$$;

/*
  The issuing organisations without whose consent the plan is neither sent nor frozen. An organisation without users
  cannot be asked here; the approval procedure proves its decision.
*/
create function missing_issuers(p_plan uuid) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
      where r.organisation_id = i and (r.valid_to is null or r.valid_to > current_date))
$$;

-- A draft is read only by issuing organisations that agreed.
create or replace function set_plan_access() returns trigger language plpgsql as $$
declare base integer;
begin
  base := access_for(new.marking, new.issuing_body_ids, new.partner_ids, new.person_ids);
  if new.sent_at is null then
    base := combine_access(base, intern_access(new.marking, true,
      agreed_issuers(new.id, new.owner_id, new.issuing_body_ids) || consulted_organisations(new.id), null));
  end if;
  new.access_id := base;
  return new;
end $$;

/* Opens or closes the draft to the organisation. */
create function apply_issuer_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan set sent_at = sent_at where id = new.plan_id and sent_at is null;
  return null;
end $$;
create trigger issuer_consent_apply after insert or update of answer, withdrawn_at on issuer_consent
  for each row execute function apply_issuer_consent();

/*
  Refuses to send or freeze a plan that names an issuing organisation without its consent. It is checked at the end of the
  transaction, because a file brings a plan with its issuing organisations at once.
*/
create function require_issuer_consents() returns trigger language plpgsql security definer set search_path = public as $$
declare subject uuid := (case when tg_table_name = 'plan' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'plan_id' end)::uuid;
begin
  if missing_issuers(subject) <> '{}' and not is_maintenance() and coalesce(current_setting('integral.system', true), '') <> 'on'
      and (tg_table_name <> 'plan' or exists (select from plan where id = subject and sent_at is not null)) then
    raise exception 'An issuing organisation has not agreed.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_required';
  end if;
  return null;
end $$;
create constraint trigger plan_require_issuer_consents after insert on plan
  deferrable initially deferred for each row when (new.sent_at is not null) execute function require_issuer_consents();
create constraint trigger plan_require_issuer_consents_to_send after update of sent_at on plan
  deferrable initially deferred for each row when (old.sent_at is null and new.sent_at is not null) execute function require_issuer_consents();
create constraint trigger plan_version_require_issuer_consents after insert on plan_version
  deferrable initially deferred for each row execute function require_issuer_consents();
