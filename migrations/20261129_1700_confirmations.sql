-- One person cannot bring a plan into force alone. Whatever a person records for the seat of another person carries a
-- document, and a second person confirms it: a person who recorded no act of the round and did not write the plan.
alter table path_act
  -- The act that this act confirms or contests.
  add column refers_to uuid references path_act (id),
  -- The signed link through which a seat without an account confirms or contests. Then no person is known.
  add column link_id uuid references signed_link (id),
  add constraint path_act_link_check check (link_id is null or kind in ('confirmed', 'contested') and recorded_by is null),
  drop constraint path_act_kind_check,
  add constraint path_act_kind_check check (kind in ('submitted', 'done', 'requested', 'opinion_given', 'opinion_missing',
    'decided', 'sent', 'received', 'entered_into_force', 'skipped', 'withdrawn', 'confirmed', 'contested')),
  add constraint path_act_refers_to_check check ((kind in ('confirmed', 'contested')) = (refers_to is not null));
create index path_act_refers_to on path_act (refers_to) where refers_to is not null;

create index path_act_link on path_act (link_id) where link_id is not null;

create trigger path_act_forbid_reference_change before update of refers_to, link_id on path_act
  for each row execute function forbid_path_act_change();

/* Checks whether the session is maintenance by the owner of the schema. Requests always have the application role. */
create function is_maintenance() returns boolean language sql stable as $$
  select coalesce(current_setting('role', true), 'none') = 'none'
$$;

/*
  The people who wrote a plan since a moment: those who created or imported it, changed its own fields, or added, changed,
  moved or removed an element, from the change records. Decisions about the plan are no authorship.
*/
create function plan_authors(p_plan uuid, p_since timestamptz) returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct c.person_id from change c
  where c.plan_id = p_plan and c.person_id is not null and c.at > coalesce(p_since, '-infinity'::timestamptz)
    and (c.element_id is not null
      or c.procedure not in ('bringIntoForce', 'withdrawAct', 'sendPlan', 'extendPlan', 'withdrawExtension', 'endPlan', 'settleHolding'))
    -- Reports on the results of a plan in force are no text of the plan.
    and c.procedure not in ('overrideStatus', 'explainVariance')
$$;

/* The version that is submitted for decision and not in force yet. */
create function submitted_version(p_plan uuid) returns uuid
language sql stable security definer set search_path = public as $$
  select v.id from path_act s join plan_version v on v.id = s.version_id and v.in_force_on is null
  where s.kind = 'submitted' and not exists (select from path_act w where w.withdraws = s.id)
    and s.round_id = (select r.id from path_round r where r.plan_id = p_plan order by r.number desc limit 1)
  order by s.place desc limit 1
$$;

/*
  The moment since which authors of a version (or else of the submitted version, or of the draft) count: when the latest
  other version in force was frozen. A version that is older than that contains what was written before.
*/
create function authorship_start(p_plan uuid, p_version uuid) returns timestamptz
language sql stable security definer set search_path = public as $$
  select max(v.frozen_at) from plan_version v
  where v.plan_id = p_plan and v.in_force_on is not null and v.id is distinct from p_version
    and v.frozen_at < coalesce(
      (select own.frozen_at from plan_version own where own.id = coalesce(p_version, submitted_version(p_plan))), 'infinity')
$$;

/* Checks whether an act counts for a seat whose holder did not give it in person. */
create function needs_confirmation(p_act path_act) returns boolean language sql immutable as $$
  select p_act.kind = 'opinion_missing'
    or p_act.kind in ('decided', 'opinion_given', 'received')
      and (p_act.provenance is distinct from 'in_person' or p_act.mandate_id is not null)
$$;

create function is_withdrawn(p_act uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from path_act w where w.withdraws = p_act)
$$;

/* The people who recorded an act of the round, except what a holder gave in person for the own seat. */
create function path_recorders(p_round uuid) returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct a.recorded_by from path_act a left join path_act t on t.id = a.withdraws
  where a.round_id = p_round and a.recorded_by is not null
    and a.kind not in ('confirmed', 'contested', 'entered_into_force')
    and not (a.provenance is not distinct from 'in_person' and a.mandate_id is null)
    and not (t.id is not null and t.mandate_id is null
      and (t.provenance is not distinct from 'in_person' or t.kind in ('confirmed', 'contested')))
$$;

-- Who entered the address of a contact point. Without a time it is not known, and the address confirms nothing.
alter table contact_point
  add column email_entered_by uuid,
  add column email_entered_at timestamptz;

create function record_contact_address() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.email, new.organisation_id) is not distinct from (old.email, old.organisation_id) then
    new.email_entered_by := old.email_entered_by;
    new.email_entered_at := old.email_entered_at;
  else
    new.email_entered_by := acting_person();
    new.email_entered_at := now();
  end if;
  return new;
end $$;
create trigger contact_point_record_address before insert or update on contact_point
  for each row execute function record_contact_address();

/*
  The addresses of the seat of a recorded act to which a link for its confirmation may be sent: addresses of the
  organisation in the registry that no recorder or author entered, and that are not the own address of such a person.
*/
create function confirmation_addresses(p_act uuid) returns table (name text, email text)
language sql stable security definer set search_path = public as $$
  with act as (
    select * from path_act where id = p_act
  ), involved as (
    select path_recorders(act.round_id) as person_id from act
    union select plan_authors(act.plan_id, authorship_start(act.plan_id, null)) from act
    union select act.recorded_by from act
  )
  select c.name, c.email from act join contact_point c on c.organisation_id = act.seat_organisation_id
  where c.email is not null and c.email_entered_at is not null
    and not exists (select from involved i where i.person_id = c.email_entered_by)
    and not exists (select from involved i join person p on p.id = i.person_id where lower(p.email) = lower(c.email))
  order by c.purpose <> 'plans', c.purpose, c.id
$$;

/* Whether a person who neither recorded nor wrote can sign in for the organisation of the seat. Then no link is sent. */
create function has_independent_account(p_act uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from path_act a join role_assignment r on r.organisation_id = a.seat_organisation_id
    join person p on p.id = r.person_id and p.left_at is null
    where a.id = p_act and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
      and p.id not in (select path_recorders(a.round_id))
      and p.id not in (select plan_authors(a.plan_id, authorship_start(a.plan_id, null))))
$$;

create function check_path_act() returns trigger language plpgsql security definer set search_path = public as $$
declare
  target path_act;
  since timestamptz;
  actors uuid[];
  is_confirmed_by_link boolean;
begin
  if new.link_id is null and not is_maintenance() and new.recorded_by is distinct from acting_person() then
    raise exception 'An act is recorded under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind not in ('confirmed', 'contested', 'entered_into_force') then return new; end if;
  if new.recorded_by is null and new.link_id is null then
    raise exception 'Only a person can confirm or contest an act, or bring a plan into force.' using errcode = 'insufficient_privilege';
  end if;
  since := authorship_start(new.plan_id, null);
  if new.kind in ('confirmed', 'contested') then
    select * into target from path_act where id = new.refers_to and round_id = new.round_id;
    if target.id is null or is_withdrawn(target.id) or not needs_confirmation(target) then
      raise exception 'Only a valid act that was recorded for a seat can be confirmed or contested.';
    end if;
    if new.link_id is not null then
      if not exists (select from signed_link l where l.id = new.link_id and l.purpose = 'confirmation' and l.subject_id = target.id
          and l.recipient_organisation_id = target.seat_organisation_id and new.owner_id = target.seat_organisation_id
          and exists (select from confirmation_addresses(target.id) c where lower(c.email) = lower(l.recipient_address))) then
        raise exception 'The link was not sent to an independent address of the seat.'
          using errcode = 'integrity_constraint_violation', constraint = 'second_person';
      end if;
      return new;
    end if;
    if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.person_id = new.recorded_by and r.organisation_id = new.owner_id and p.left_at is null
        and r.valid_from <= new.recorded_at::date and coalesce(new.recorded_at::date < r.valid_to, true)) then
      raise exception 'The person has no role in this organisation.' using errcode = 'insufficient_privilege';
    end if;
    if new.owner_id is distinct from target.seat_organisation_id
      and not exists (select from plan p where p.id = new.plan_id and new.owner_id = any (p.issuing_body_ids))
      and not exists (select from path_act a where a.round_id = new.round_id and a.kind in ('decided', 'sent', 'received')
        and a.seat_organisation_id = new.owner_id) then
      raise exception 'The organisation neither decides on this plan nor receives it.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if new.kind = 'confirmed' then
    if target.recorded_by is not distinct from new.recorded_by or new.recorded_by in (select path_recorders(new.round_id)) then
      raise exception 'A person who recorded an act of this procedure cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    if new.recorded_by in (select plan_authors(new.plan_id, since)) then
      raise exception 'A person who wrote the plan cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  if new.kind = 'entered_into_force' then
    if exists (select from path_act a where a.round_id = new.round_id and needs_confirmation(a) and not is_withdrawn(a.id)
      and not exists (select from path_act c where c.refers_to = a.id and c.kind = 'contested' and not is_withdrawn(c.id))
      and not exists (select from path_act c where c.refers_to = a.id and c.kind = 'confirmed' and not is_withdrawn(c.id))) then
      raise exception 'Recorded acts are not confirmed.'
        using errcode = 'integrity_constraint_violation', constraint = 'acts_confirmed';
    end if;
    -- Those who took part in person: the holders of seats and those who confirmed.
    actors := array(select distinct a.recorded_by from path_act a
      where a.round_id = new.round_id and not is_withdrawn(a.id) and a.recorded_by is not null
        and (a.kind in ('decided', 'opinion_given') and not needs_confirmation(a) or a.kind = 'confirmed' and not is_withdrawn(a.refers_to)));
    -- The holder of the mailbox of a seat is independent of those who recorded and wrote.
    is_confirmed_by_link := exists (select from path_act a where a.round_id = new.round_id and a.kind = 'confirmed'
      and a.link_id is not null and not is_withdrawn(a.id) and not is_withdrawn(a.refers_to));
    if not is_confirmed_by_link and (not exists (select from unnest(actors || new.recorded_by) person
        where person not in (select plan_authors(new.plan_id, since)) and person not in (select path_recorders(new.round_id)))
      or actors <@ array[new.recorded_by]
        and not exists (select from path_act a where a.round_id = new.round_id and needs_confirmation(a)
          and not is_withdrawn(a.id) and a.recorded_by is distinct from new.recorded_by)) then
      raise exception 'One person cannot bring a plan into force alone.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  return new;
end $$;
create trigger path_act_check before insert on path_act for each row execute function check_path_act();

/* Runs at the end of the transaction, because the document is stored after the act. */
create function require_act_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return null; end if;
  if not exists (select from file f where f.act_id = new.id or (new.meeting_id is not null and f.meeting_id = new.meeting_id)) then
    raise exception 'An act that is recorded for a seat needs a document.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
  end if;
  return null;
end $$;
create constraint trigger path_act_require_evidence after insert on path_act deferrable initially deferred for each row
  when (new.provenance = 'recorded' and new.kind in ('decided', 'opinion_given', 'received'))
  execute function require_act_evidence();

/*
  A version enters into force by the procedure, or by hand if it was decided elsewhere. By hand, the person who brings it
  into force did not write the text.
*/
create function require_second_person_for_version() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if exists (select from path_act e where e.plan_id = new.plan_id and e.kind = 'entered_into_force' and not is_withdrawn(e.id)
      and e.round_id = (select r.id from path_round r where r.plan_id = new.plan_id order by r.number desc limit 1)
      and new.id = (select s.version_id from path_act s where s.round_id = e.round_id and s.kind = 'submitted'
        and not is_withdrawn(s.id) order by s.place desc limit 1)) then
    return new;
  end if;
  if acting_person() in (select plan_authors(new.plan_id, authorship_start(new.plan_id, new.id))) then
    raise exception 'A person who wrote the plan cannot bring it into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
create trigger plan_version_second_person before update of in_force_on on plan_version for each row
  when (old.in_force_on is distinct from new.in_force_on and new.in_force_on is not null)
  execute function require_second_person_for_version();
create trigger plan_version_second_person_of_new before insert on plan_version for each row
  when (new.in_force_on is not null) execute function require_second_person_for_version();

/*
  Runs at the end of the transaction, when the changes of an import are recorded. An approved plan with a day of entry
  enters into force on that day without a further act, so the day counts and not only the state.
*/
create function require_second_person_for_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null or plan_entry_day(new) is null then return null; end if;
  if tg_op = 'UPDATE' and old.state <> 'ended' and plan_entry_day(old) is not distinct from plan_entry_day(new) then
    return null;
  end if;
  -- The second person of this version was checked.
  if exists (select from plan_version v where v.plan_id = new.id and v.in_force_on = plan_entry_day(new)) then return null; end if;
  if acting_person() in (select plan_authors(new.id, null)) then
    raise exception 'A person who wrote the plan cannot bring it into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return null;
end $$;
create constraint trigger plan_second_person after insert or update of state, in_force_on on plan
  deferrable initially deferred for each row
  when (new.state in ('approved', 'in_force', 'bridging')) execute function require_second_person_for_plan();

-- The documents of a decision that was made before this instance existed.
alter table file
  add column version_id uuid references plan_version (id),
  drop constraint file_check,
  add constraint file_check check (
    num_nonnulls(act_id, meeting_id, mandate_id, version_id) = 1 and plan_id is null and job_id is null
    or num_nonnulls(act_id, meeting_id, mandate_id, version_id) = 0 and (plan_id is not null or job_id is not null));
create index file_version on file (version_id) where version_id is not null;

create or replace function set_file_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_plan plan%rowtype;
  holder_access integer;
begin
  select * into p_plan from plan where id = coalesce(new.plan_id, (select a.plan_id from path_act a where a.id = new.act_id),
    (select v.plan_id from plan_version v where v.id = new.version_id));
  if new.job_id is not null then
    select intern_access(new.marking, true, null, array[j.person_id]) into new.access_id from job j where j.id = new.job_id;
  else
    new.access_id := access_for(new.marking, array_remove(array[new.owner_id, p_plan.owner_id], null) || p_plan.issuing_body_ids,
      p_plan.partner_ids, p_plan.person_ids);
  end if;
  holder_access := coalesce(
    (select a.access_id from path_act a where a.id = new.act_id),
    (select s.access_id from meeting s where s.id = new.meeting_id),
    (select m.access_id from mandate m where m.id = new.mandate_id),
    p_plan.access_id);
  new.access_id := combine_access(new.access_id, holder_access);
  return new;
end $$;

drop policy file_delete on file;
create policy file_delete on file for delete
  using (owner_id = any ((select writable())::uuid[]) and num_nonnulls(act_id, meeting_id, mandate_id, version_id) = 0);
create policy file_version_insert on file for insert with check (owner_id = any ((select writable())::uuid[])
  and uploaded_by is not distinct from acting_person()
  and plan_id is null and job_id is null
  and exists (select from plan_version v where v.id = version_id and v.owner_id = file.owner_id));

/*
  Whether the documents of an earlier decision are attached to a version by another person than the one who compares them
  with it. Without a person, by anyone.
*/
create function has_decision_document(p_version uuid, p_person uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from file f where f.version_id = p_version and f.uploaded_by is distinct from p_person)
$$;

/*
  Runs at the end of the transaction, when the external round is recorded. A version that was decided before this
  instance existed enters into force by hand only with the document of that decision, which another person attached.
*/
create function require_decision_document() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  if (select r.kind from path_round r where r.plan_id = new.plan_id order by r.number desc limit 1) is distinct from 'external'
    or not exists (select from plan_version v where v.id = new.id and v.in_force_on is not null) then
    return null;
  end if;
  if not has_decision_document(new.id, acting_person()) then
    raise exception 'A decision that was made elsewhere needs a document that another person attached.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_document';
  end if;
  return null;
end $$;
create constraint trigger plan_version_require_document after update of in_force_on on plan_version
  deferrable initially deferred for each row
  when (old.in_force_on is distinct from new.in_force_on and new.in_force_on is not null)
  execute function require_decision_document();

-- A document that a person uploaded before recording the act that it proves.
create table evidence_upload (
  id uuid primary key,
  person_id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  uploaded_at timestamptz not null
);
create index evidence_upload_age on evidence_upload (uploaded_at);
alter table evidence_upload enable row level security;
create policy evidence_upload_own on evidence_upload for all to public
  using (person_id = (select acting_person())) with check (person_id = (select acting_person()));
grant insert, select, delete on evidence_upload to :app_role;

-- An exception from a rule is requested by one person and granted by another.
alter table justified_exception
  alter column given_by drop not null,
  alter column given_at drop not null,
  add column requested_by uuid,
  add column requested_by_name text,
  add column requested_at timestamptz,
  add constraint justified_exception_granted_check check ((given_by is null) = (given_at is null));

create function require_second_person_for_exception() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.given_at is not null then
      raise exception 'An exception is requested first, and granted by another person.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    return new;
  end if;
  if (new.plan_id, new.rule, new.element_id, new.item_id, new.reason, new.ends_on, new.requested_by, new.requested_at)
      is distinct from (old.plan_id, old.rule, old.element_id, old.item_id, old.reason, old.ends_on, old.requested_by, old.requested_at)
    or old.given_at is not null and (new.given_at, new.person_id) is distinct from (old.given_at, old.person_id) then
    raise exception 'An exception cannot be changed, only granted or withdrawn.';
  end if;
  if old.given_at is null and new.given_at is not null and (
      new.person_id is distinct from acting_person() or acting_person() is not distinct from new.requested_by
      or acting_person() in (select plan_authors(new.plan_id, authorship_start(new.plan_id, null)))) then
    raise exception 'A person who asked for an exception or wrote the plan cannot grant it.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
create trigger justified_exception_second_person before insert or update on justified_exception
  for each row execute function require_second_person_for_exception();

/*
  Ends the tasks about a recorded act when a person of any organisation confirmed, contested or withdrew it. A withdrawn
  confirmation or contest asks the seat again, and a withdrawn contest ends the task of the issuer.
*/
create function update_confirmation_tasks() returns trigger language plpgsql security definer set search_path = public as $$
declare
  reference path_act;
begin
  if new.kind = 'withdrawn' then
    select * into reference from path_act where id = new.withdraws;
    if reference.kind in ('confirmed', 'contested') then
      update task set done_at = new.recorded_at, done_by = new.recorded_by
        where kind = 'path_contest' and subject_id = reference.refers_to and done_at is null
          and reference.kind = 'contested';
      update task t set done_at = null, done_by = null
        where t.id = (select l.id from task l where l.kind = 'path_confirmation' and l.subject_id = reference.refers_to
          order by l.created_at desc limit 1)
          and not is_withdrawn(reference.refers_to)
          and not exists (select from path_act c where c.refers_to = reference.refers_to and not is_withdrawn(c.id));
      return null;
    end if;
  end if;
  update task set done_at = new.recorded_at, done_by = new.recorded_by
    where kind in ('path_confirmation', 'path_contest') and subject_id = coalesce(new.refers_to, new.withdraws) and done_at is null
      and (kind = 'path_confirmation' or new.kind = 'withdrawn');
  return null;
end $$;
create trigger path_act_update_confirmation_tasks after insert on path_act for each row
  when (new.kind in ('confirmed', 'contested', 'withdrawn')) execute function update_confirmation_tasks();
