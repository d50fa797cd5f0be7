-- How plans answer each other. A version of an upper plan reaches a lower body as items to answer, and nothing is
-- copied. This file also contains signals from below, agreements between equal authorities, reviews after a change of
-- the upper plan, and deadlines of the cascade.

-- ---------------------------------------------------------------- Tables

-- An item to answer: one element of one frozen upper version, sent to one organisation.
create table item (
  id uuid primary key,
  version_id uuid not null references plan_version,
  upper_plan_id uuid not null references plan,
  element_id uuid not null references element,
  -- The body that asks.
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  -- The current plan of the addressee when the item was sent, if there was one.
  lower_plan_id uuid references plan,
  sent_at timestamptz not null,
  due_on date,
  withdrawn_at timestamptz,
  access_id integer not null references access,
  -- Whether an answer exists is part of the item. Which answer it is, is part of the answer and has the access of the
  -- answer.
  answered boolean not null default false,
  -- The item about the same element in the previous version, sent to the same body.
  follows_id uuid references item,
  unique (version_id, element_id, addressee_id)
);
create index item_addressee on item (addressee_id, version_id);
create index item_element on item (element_id);
create index item_lower_plan on item (lower_plan_id) where withdrawn_at is null;
create index item_upper_plan on item (upper_plan_id);
create index item_follows on item (follows_id) where follows_id is not null;

alter table item enable row level security;
create policy item_read on item for select using (access_id = any ((select readable())::integer[]));
create policy item_insert on item for insert with check (owner_id = any ((select writable())::uuid[]));
create policy item_update on item for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on item to :app_role;

create trigger item_restrict_journal_access after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_journal_access();

-- The answer of a body to an item.
create table answer (
  id uuid primary key,
  item_id uuid not null references item,
  -- The body that answers.
  owner_id uuid not null references organisation,
  plan_id uuid references plan,
  kind text not null check (kind in ('covered', 'adopt', 'adapt', 'partly', 'no_capacity', 'not_relevant')),
  reasons jsonb,
  deciding_body text,
  signatories text[] not null default '{}',
  decided_on date,
  answered_at timestamptz not null,
  answered_by uuid,
  -- Answered through a signed link by a body without accounts.
  by_link boolean not null default false,
  -- A changed answer keeps the earlier answer.
  superseded_at timestamptz,
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access,
  -- Whether the answer has elements, also for readers who may not see these elements.
  linked boolean not null default false,
  check (kind in ('covered', 'adopt') or reasons is not null)
);
create unique index answer_current on answer (item_id) where superseded_at is null;
create index answer_owner on answer (owner_id);

alter table answer enable row level security;
create policy answer_read on answer for select using (access_id = any ((select readable())::integer[]));
create policy answer_insert on answer for insert with check (owner_id = any ((select writable())::uuid[]));
create policy answer_update on answer for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on answer to :app_role;

-- The elements of the lower plan that implement an answer.
create table answer_element (
  answer_id uuid not null references answer on delete cascade,
  element_id uuid not null references element,
  owner_id uuid not null,
  access_id integer not null references access,
  primary key (answer_id, element_id)
);
create index answer_element_element on answer_element (element_id);

alter table answer_element enable row level security;
create policy answer_element_read on answer_element for select
  using (access_id = any ((select readable())::integer[]));
create policy answer_element_insert on answer_element for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy answer_element_update on answer_element for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy answer_element_delete on answer_element for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, delete on answer_element to :app_role;

-- A message from a lower body to the body that issues the upper plan, which answers it.
create table signal (
  id uuid primary key,
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  upper_plan_id uuid references plan,
  phenomenon_id uuid references phenomenon,
  element_id uuid references element,
  title jsonb not null,
  text jsonb not null,
  sent_at timestamptz not null,
  sent_by uuid,
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access
);
create index signal_addressee on signal (addressee_id, sent_at);

alter table signal enable row level security;
create policy signal_read on signal for select using (access_id = any ((select readable())::integer[]));
create policy signal_insert on signal for insert with check (owner_id = any ((select writable())::uuid[]));
create policy signal_update on signal for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on signal to :app_role;

create table signal_answer (
  id uuid primary key,
  signal_id uuid not null references signal,
  owner_id uuid not null references organisation,
  kind text not null check (kind in ('taken_up', 'parked', 'no')),
  parked_until date,
  reasons jsonb not null,
  answered_at timestamptz not null,
  answered_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access,
  check ((kind = 'parked') = (parked_until is not null))
);
create unique index signal_answer_current on signal_answer (signal_id) where superseded_at is null;

alter table signal_answer enable row level security;
create policy signal_answer_read on signal_answer for select using (access_id = any ((select readable())::integer[]));
create policy signal_answer_insert on signal_answer for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy signal_answer_update on signal_answer for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on signal_answer to :app_role;

-- A request between equal authorities: none of them is above the other.
create table agreement (
  id uuid primary key,
  from_element_id uuid not null references element,
  to_plan_id uuid not null references plan,
  to_element_id uuid references element,
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  text jsonb not null,
  status text not null default 'asked' check (status in ('asked', 'agreed', 'refused', 'withdrawn')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  reasons jsonb,
  access_id integer not null references access
);

alter table agreement enable row level security;
create policy agreement_read on agreement for select using (access_id = any ((select readable())::integer[]));
create policy agreement_insert on agreement for insert with check (owner_id = any ((select writable())::uuid[]));
create policy agreement_update on agreement for update
  using (owner_id = any ((select writable())::uuid[]) or addressee_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]) or addressee_id = any ((select writable())::uuid[]));
grant select, insert, update on agreement to :app_role;

create trigger agreement_restrict_journal_access after update on agreement
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_journal_access();

-- A signed link through which a body without accounts answers. Only the hash of the secret is stored.
create table answer_link (
  id uuid primary key,
  version_id uuid not null references plan_version,
  organisation_id uuid not null references organisation,
  owner_id uuid not null references organisation,
  secret_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  access_id integer not null references access
);

alter table answer_link enable row level security;
create policy answer_link_read on answer_link for select using (access_id = any ((select readable())::integer[]));
create policy answer_link_insert on answer_link for insert with check (owner_id = any ((select writable())::uuid[]));
create policy answer_link_update on answer_link for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on answer_link to :app_role;

-- A review of the lower plans when an upper plan comes into force or is amended: the new version reached the current
-- plans below as items to answer.
create table alignment_review (
  id uuid primary key,
  version_id uuid not null unique references plan_version,
  upper_plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- The version that was in force before. Null: the plan is new.
  previous_version_id uuid references plan_version,
  in_force_on date not null,
  due_on date,
  opened_at timestamptz not null,
  access_id integer not null references access
);
create index alignment_review_plan on alignment_review (upper_plan_id);
create index alignment_review_owner on alignment_review (owner_id);

alter table alignment_review enable row level security;
create policy alignment_review_read on alignment_review for select
  using (access_id = any ((select readable())::integer[]));
create policy alignment_review_insert on alignment_review for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on alignment_review to :app_role;

-- A changed deadline for a step of the cascade that follows the start of a plan, with the reason. A later row
-- supersedes the earlier row, which is kept.
create table cascade_deadline (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- The code of the step in the kind of plan.
  code text not null,
  -- ISO 8601 duration in months after the start. Null: the usual deadline again.
  within text check (within ~ '^P[1-9][0-9]?M$'),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index cascade_deadline_current on cascade_deadline (plan_id, code) where superseded_at is null;
create index cascade_deadline_plan on cascade_deadline (plan_id, code, set_at);

alter table cascade_deadline enable row level security;
create policy cascade_deadline_read on cascade_deadline for select
  using (access_id = any ((select readable())::integer[]));
create policy cascade_deadline_insert on cascade_deadline for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy cascade_deadline_update on cascade_deadline for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
-- Rows are deleted only together with their plan.
grant select, insert, update on cascade_deadline to :app_role;

-- ---------------------------------------------------------------- Access

create function set_item_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare element_access integer;
begin
  select e.access_id into element_access from element e where e.id = new.element_id;
  new.access_id := element_access;
  return new;
end $$;
create trigger item_set_access before insert or update of access_id on item for each row execute function set_item_access();

create function set_answer_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  answered_item item%rowtype;
begin
  select * into answered_item from item where id = new.item_id;
  if tg_op = 'INSERT' and new.owner_id <> answered_item.addressee_id then raise exception 'Only the addressee of an item can answer it.'; end if;
  new.access_id := combine_access(answered_item.access_id, access_for(new.marking, array[new.owner_id, answered_item.owner_id], null, null));
  return new;
end $$;
create trigger answer_set_access before insert or update of access_id, marking on answer
  for each row execute function set_answer_access();

create function set_answer_element_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  select combine_access(a.access_id, e.access_id), a.owner_id into new.access_id, new.owner_id
    from answer a, element e where a.id = new.answer_id and e.id = new.element_id;
  return new;
end $$;
create trigger answer_element_set_access before insert or update of access_id on answer_element
  for each row execute function set_answer_element_access();

create function propagate_item_access_to_answers() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update answer set access_id = access_id where item_id = new.id;
  return null;
end $$;
create trigger item_propagate_access_to_answers after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_item_access_to_answers();

create function propagate_answer_access_to_elements() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update answer_element set access_id = access_id where answer_id = new.id;
  return null;
end $$;
create trigger answer_propagate_access_to_elements after update on answer
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_answer_access_to_elements();

create function propagate_element_access_to_answers() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update item set access_id = access_id where element_id = new.id;
  update answer_element set access_id = access_id where element_id = new.id;
  return null;
end $$;
create trigger element_propagate_access_to_answers after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_element_access_to_answers();

create function set_signal_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(new.marking, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $$;
create trigger signal_set_access before insert or update of marking, access_id on signal
  for each row execute function set_signal_access();

create function set_signal_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select s.access_id into new.access_id from signal s where s.id = new.signal_id and s.addressee_id = new.owner_id;
  if new.access_id is null then raise exception 'Only the addressee of a signal can answer it.'; end if;
  return new;
end $$;
create trigger signal_answer_set_access before insert on signal_answer
  for each row execute function set_signal_answer_access();

create function set_agreement_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $$;
create trigger agreement_set_access before insert or update of access_id on agreement
  for each row execute function set_agreement_access();

create function set_answer_link_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $$;
create trigger answer_link_set_access before insert on answer_link for each row execute function set_answer_link_access();

create function set_alignment_review_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.access_id, p.owner_id into new.access_id, new.owner_id from plan p where p.id = new.upper_plan_id;
  return new;
end $$;
create trigger alignment_review_set_access before insert or update on alignment_review
  for each row execute function set_alignment_review_access();

create function propagate_plan_access_to_reviews() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update alignment_review set access_id = new.access_id where upper_plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_reviews after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_reviews();

create function set_cascade_deadline_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
-- On every update: a row that moves to another plan belongs to the owner of that plan, and the policy refuses it.
create trigger cascade_deadline_set_access before insert or update on cascade_deadline
  for each row execute function set_cascade_deadline_access();

create function propagate_plan_access_to_cascade() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update cascade_deadline set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_cascade after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_cascade();

-- ---------------------------------------------------------------- Items of ended bodies and of new versions

-- Whether an item, an answer or an agreement refers to one of these elements, also if the caller may not see it:
-- deleting the element would delete the reference.
create function is_referenced_by_alignment(elements uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from item where element_id = any (elements))
    or exists (select from answer_element where element_id = any (elements))
    or exists (select from agreement where from_element_id = any (elements) or to_element_id = any (elements))
$$;

-- Sends the open items of an ended body to its successors and ends them for the body itself. If a successor has only
-- this predecessor, the answers stay valid for it. After a merger, the answers of the former bodies are history and the
-- successor answers again. Linked elements are not transferred, because they are in the plan of the ended body. An
-- administrator of the structure calls this and may write for neither the asking nor the answering body. Therefore the
-- function runs as owner.
create function transfer_items_to_successors(ended_body uuid, successors uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  create temporary table transferred_item on commit drop as
    select i.id as from_item, new_id(at) as to_item, i.version_id, i.upper_plan_id, i.element_id, i.owner_id, i.due_on, s.id as addressee_id
    from item i cross join unnest(successors) s (id)
    where i.addressee_id = ended_body and i.withdrawn_at is null
      and not exists (select from item o where o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = s.id);
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, sent_at, due_on, access_id)
    select to_item, version_id, upper_plan_id, element_id, owner_id, addressee_id, at, due_on, 1 from transferred_item;
  -- If another predecessor transferred an item before, the answers are added to the history of that item.
  insert into answer (id, item_id, owner_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, superseded_at, marking, access_id)
    select new_id(at), o.id, o.addressee_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at, a.answered_by,
      a.by_link, case when o.answered or exists (select from organisation_succession s
        where s.successor_id = o.addressee_id and s.predecessor_id <> ended_body) then at end, a.marking, 1
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

-- Transfers the items of unchanged elements to a new version, with their answers, so that nobody must answer again.
-- Open items of the previous version are asked only in the new version. The body that issues the upper plan calls this
-- and may not write for the answering bodies. Therefore the function runs as owner and accepts only versions of a plan
-- of that body.
create function transfer_items_to_version(previous_version uuid, p_version uuid, unchanged_elements uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
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
      by_link, marking, access_id)
    select new_id(at), n.id, a.owner_id, a.plan_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at,
      a.answered_by, a.by_link, a.marking, 1
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
grant execute on function transfer_items_to_version(uuid, uuid, uuid[], timestamptz) to :app_role;
