-- An organisation with an account that may answer answers itself: nobody creates a link for it, and earlier links open nothing.
-- A link for another organisation goes to the address that the registry has, entered by nobody who asks or wrote the plan. The
-- database makes its secret. Only without such an address does who asks see the secret. Such an answer is recorded by who asks.

create function is_answering_role(p_role text) returns boolean language sql stable as $$
  select coalesce(p_role = any (nullif(current_setting('integral.answering_roles', true), '')::text[]), true)
$$;

-- The people with an account that may answer for an organisation today, also if a role or an account ended today. Days of time
-- zones differ by at most one.
create function answering_people(p_organisation uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct r.person_id from role_assignment r join person p on p.id = r.person_id
  where r.organisation_id = p_organisation and is_answering_role(r.role) and coalesce(p.left_at::date >= legal_today() - 1, true)
    and r.valid_from <= legal_today() and coalesce(legal_today() <= r.valid_to, true)
$$;

-- The addresses of the registry to which a link for answers may go, the first one first.
create function answer_link_addresses(p_plan uuid, p_organisation uuid) returns table (name text, email text)
  language sql stable security definer set search_path = public as $$
  with asker as materialized (
    select array_remove(array(select plan_authors(p_plan, null)) || acting_person(), null) as ids
  ), point as materialized (
    select c.* from contact_point c
    where c.organisation_id = p_organisation and c.email is not null and c.email_entered_at is not null
  )
  select c.name, c.email from point c, asker a
  where not exists (select from dependent_people(array[c.email_entered_by], null, a.ids))
    and not exists (select from person u where u.id = any (a.ids) and lower(u.email) = lower(c.email))
  order by c.purpose <> 'plans', c.purpose, c.id
$$;
create function visible_answer_link_addresses(p_plan uuid, p_organisation uuid) returns table (name text, email text)
  language sql stable security definer set search_path = public as $$
  select * from answer_link_addresses(p_plan, p_organisation) where is_readable_plan(p_plan)
$$;
revoke execute on function answering_people(uuid), answer_link_addresses(uuid, uuid), visible_answer_link_addresses(uuid, uuid) from public;
grant execute on function answering_people(uuid), visible_answer_link_addresses(uuid, uuid) to :app_role;

alter table signed_link add column is_registered boolean not null default false;
comment on column signed_link.is_registered is 'Sent to an address of the registry that nobody who asks entered. Set by a trigger for links for answers.';
alter table answer
  add column link_created_by uuid,
  add column is_recorded boolean not null default false,
  add check (not is_recorded or by_link);
comment on column answer.link_created_by is 'Person who created the link of an answer by link. Null: no link, or from before this was recorded.';
comment on column answer.is_recorded is 'Given by a link whose secret was shown to who asks: recorded by this person, not given by the organisation.';

create or replace function check_answer_link() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from plan_version v join item i on i.version_id = v.id
      where v.id = new.subject_id and v.plan_id = new.plan_id and v.owner_id = new.owner_id
        and i.addressee_id = new.recipient_organisation_id) then
    raise exception 'A link for answers belongs to the owner of the version and an organisation that was asked.';
  end if;
  if is_maintenance() then return new; end if;
  if exists (select from answering_people(new.recipient_organisation_id)) then
    raise exception 'An organisation with an account answers itself.'
      using errcode = 'integrity_constraint_violation', constraint = 'answers_by_account';
  end if;
  new.is_registered := exists (select from answer_link_addresses(new.plan_id, new.recipient_organisation_id) a
    where lower(a.email) = lower(new.recipient_address));
  if not new.is_registered and exists (select from answer_link_addresses(new.plan_id, new.recipient_organisation_id)) then
    raise exception 'A link for answers goes to the address of the registry.'
      using errcode = 'integrity_constraint_violation', constraint = 'registered_address';
  end if;
  return new;
end $$;
drop trigger signed_link_set_secret on signed_link;
create trigger signed_link_set_secret before insert on signed_link
  -- Links that are only mailed.
  for each row when (new.purpose ~ '(^|_)confirmation$' or new.is_registered) execute function set_confirmation_secret();

create or replace function linked_items(p_hash text, p_token text, at timestamptz)
  returns table (organisation_id uuid, organisation_names jsonb, asking_names jsonb, plan_title jsonb,
    version_number integer, in_force_on date, expires_at timestamptz, item_id uuid, element_code text, element_title jsonb, gain jsonb,
    due_on date, kind text, reasons jsonb, deciding_body text, signatories text[], decided_on date, answered_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select o.id, o.names, w.names, p.title, v.number, v.in_force_on, l.expires_at, i.id, e.code, e.title, e.gain, i.due_on,
    a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at
  from open_signed_link('answers', p_hash, p_token, at) l
  join organisation o on o.id = l.recipient_organisation_id and not exists (select from answering_people(o.id))
  join organisation w on w.id = l.owner_id
  join plan_version v on v.id = l.subject_id
  join plan p on p.id = v.plan_id
  join access pa on pa.id = p.access_id and pa.marking <= l.max_marking
  left join coverage_column c on c.version_id = v.id
  left join item i on i.version_id = v.id and i.addressee_id = o.id and i.element_id = c.element_id
    and i.withdrawn_at is null and can_link_read(i.access_id, o.id, l.max_marking)
  left join element e on e.id = i.element_id
  left join answer a on a.item_id = i.id and a.superseded_at is null and can_link_read(a.access_id, o.id, l.max_marking)
  order by c.number
$$;

-- Answers one item through a link and keeps the earlier answer. Returns null if the link or the item does not exist, if the
-- organisation has an account that may answer, or if the link would record over what an account answered.
create or replace function answer_by_link(p_hash text, p_token text, at timestamptz, p_answer uuid, p_item uuid, p_kind text,
    p_reasons jsonb, body text, signed_by text[], p_decided_on date) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  link record;
  requested_item item%rowtype;
begin
  select l.*, s.created_by, s.is_registered into link
    from open_signed_link('answers', p_hash, p_token, at) l join signed_link s on s.id = l.id;
  select * into requested_item from item where id = p_item and version_id = link.subject_id
    and addressee_id = link.recipient_organisation_id and withdrawn_at is null
    and can_link_read(access_id, link.recipient_organisation_id, link.max_marking) for no key update;
  if requested_item.id is null or exists (select from answering_people(requested_item.addressee_id)) then return null; end if;
  if not link.is_registered and exists (select from answer where item_id = requested_item.id and superseded_at is null and not by_link) then
    return null;
  end if;
  update answer set superseded_at = at where item_id = requested_item.id and superseded_at is null;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at,
      answered_by, by_link, link_created_by, is_recorded, marking)
    values (p_answer, requested_item.id, requested_item.addressee_id, requested_item.lower_plan_id, p_kind, p_reasons, body, signed_by,
      p_decided_on, at, null, true, link.created_by, not link.is_registered, 1);
  if not exists (select from item o where o.version_id = requested_item.version_id and o.addressee_id = requested_item.addressee_id
      and o.withdrawn_at is null and not o.answered) then
    update task set done_at = at where kind = 'answer_items' and subject_id = requested_item.version_id
      and organisation_id = requested_item.addressee_id and done_at is null;
  end if;
  return requested_item.addressee_id;
end $$;

-- An answer is not changed: another answer replaces it. Its readers and its carriers may change.
create function keep_answer() returns trigger language plpgsql as $$
declare
  other_columns text[] := '{superseded_at,access_id,linked,former_access_id}';
begin
  if is_maintenance() then return new; end if;
  if to_jsonb(new) - other_columns is distinct from to_jsonb(old) - other_columns
    or old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at then
    raise exception 'An answer is replaced by another answer only.'
      using errcode = 'integrity_constraint_violation', constraint = 'kept_answer';
  end if;
  return new;
end $$;
create trigger answer_keep before update on answer for each row execute function keep_answer();

-- Copies of an answer say where it comes from.
create or replace function transfer_items_to_successors(ended_body uuid, successors uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and (not has_permission('registry.write') or exists (select from unnest(successors) s (id)
      where not exists (select from organisation_succession n where n.predecessor_id = ended_body and n.successor_id = s.id))) then
    raise exception 'Only a recorded succession transfers items.' using errcode = 'insufficient_privilege';
  end if;
  create temporary table transferred_item on commit drop as
    select i.id as from_item, new_id(at) as to_item, i.version_id, i.upper_plan_id, i.element_id, i.owner_id, i.due_on, s.id as addressee_id
    from item i cross join unnest(successors) s (id)
    where i.addressee_id = ended_body and i.withdrawn_at is null
      and not exists (select from item o where o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = s.id);
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, sent_at, due_on, access_id)
    select to_item, version_id, upper_plan_id, element_id, owner_id, addressee_id, at, due_on, 1 from transferred_item;
  -- If another predecessor transferred an item before, the answers are added to the history of that item. So are answers
  -- that the successor could not read: it answers again.
  insert into answer (id, item_id, owner_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, link_created_by, is_recorded, superseded_at, marking, former_access_id, access_id)
    select new_id(at), o.id, o.addressee_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at, a.answered_by,
      a.by_link, a.link_created_by, a.is_recorded, case when o.answered or not can_organisation_read(a.access_id, o.addressee_id) or exists (select from organisation_succession s
        where s.successor_id = o.addressee_id and s.predecessor_id <> ended_body) then at end, a.marking, a.access_id, 1
    from item i join answer a on a.item_id = i.id and a.superseded_at is null
    join item o on o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = any (successors)
    where i.addressee_id = ended_body and i.withdrawn_at is null;
  insert into task (id, kind, subject_kind, subject_id, owner_id, organisation_id, due_on, created_at, access_id)
    select new_id(at), 'answer_items', 'version', i.version_id, i.owner_id, i.addressee_id, min(i.due_on), at, 1
    from item i where i.addressee_id = any (successors) and not i.answered and i.withdrawn_at is null
      and i.version_id in (select version_id from transferred_item)
    group by i.version_id, i.owner_id, i.addressee_id
    on conflict do nothing;
  update item set withdrawn_at = at where addressee_id = ended_body and withdrawn_at is null;
  update task set done_at = at where organisation_id = ended_body and kind = 'answer_items' and done_at is null;
  drop table transferred_item;
end $$;

create or replace function transfer_items_to_version(previous_version uuid, p_version uuid, unchanged_elements uuid[], at timestamptz)
  returns void language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from plan_version n join plan_version o on o.plan_id = n.plan_id join plan p on p.id = n.plan_id
      where n.id = p_version and o.id = previous_version and p.owner_id = any (writable())) then
    raise exception 'Only the owner of the plan can transfer items to a new version.' using errcode = 'insufficient_privilege';
  end if;
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, due_on, follows_id, access_id)
    select new_id(at), p_version, i.upper_plan_id, i.element_id, i.owner_id, i.addressee_id, i.lower_plan_id, i.sent_at, i.due_on, i.id, 1
    from item i where i.version_id = previous_version and i.withdrawn_at is null and i.element_id = any (unchanged_elements)
    on conflict do nothing;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, link_created_by, is_recorded, marking, former_access_id, access_id)
    select new_id(at), n.id, a.owner_id, a.plan_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at,
      a.answered_by, a.by_link, a.link_created_by, a.is_recorded, a.marking, a.former_access_id, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null
    where n.version_id = p_version and n.element_id = any (unchanged_elements) and not n.answered;
  insert into answer_element (answer_id, element_id, owner_id, access_id)
    select b.id, c.element_id, c.owner_id, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null join answer_element c on c.answer_id = a.id
    join answer b on b.item_id = n.id and b.superseded_at is null
    where n.version_id = p_version and n.element_id = any (unchanged_elements)
    on conflict do nothing;
  update item set withdrawn_at = at where version_id = previous_version and withdrawn_at is null and not answered;
  update task set done_at = at where kind = 'answer_items' and subject_id = previous_version and done_at is null;
end $$;
