-- The review of what stands below when an upper plan comes into force or is amended.

-- A version that came into force and reached the running plans below as items to answer.
create table alignment_review (
  id uuid primary key,
  version_id uuid not null unique references plan_version,
  upper_plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- The version that was in force before; null: the plan is new.
  previous_version_id uuid references plan_version,
  in_force_on date not null,
  due_on date,
  opened_at timestamptz not null,
  access_id integer not null references access
);
create index alignment_review_plan on alignment_review (upper_plan_id);
create index alignment_review_owner on alignment_review (owner_id);

-- What the same body was asked of the same element of the version before.
alter table item add column follows_id uuid references item;
create index item_follows on item (follows_id) where follows_id is not null;

create function alignment_review_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.access_id, p.owner_id into new.access_id, new.owner_id from plan p where p.id = new.upper_plan_id;
  return new;
end $$;
create trigger alignment_review_access before insert or update on alignment_review for each row execute function alignment_review_access();

create function plan_access_reaches_reviews() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update alignment_review set access_id = new.access_id where upper_plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_reviews after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_reviews();

alter table alignment_review enable row level security;
create policy alignment_review_read on alignment_review for select using (access_id = any ((select readable())::integer[]));
create policy alignment_review_insert on alignment_review for insert with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on alignment_review to :app_role;

/*
  What stands unchanged in a new version is not asked again: the item goes over, with its answer where one was given. What was
  still open of the former version is asked of the new one alone. The body that issues the upper plan sets this in motion, and
  writes for none of those that answered: only for versions of its own plan.
*/
create function items_follow_version(former uuid, its_version uuid, unchanged uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from plan_version n join plan_version o on o.plan_id = n.plan_id join plan p on p.id = n.plan_id
      where n.id = its_version and o.id = former and p.owner_id = any (writable())) then
    raise exception 'Items follow a version of an own plan.' using errcode = 'insufficient_privilege';
  end if;
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, due_on, follows_id, access_id)
    select new_id(at), its_version, i.upper_plan_id, i.element_id, i.owner_id, i.addressee_id, i.lower_plan_id, i.sent_at, i.due_on, i.id, 1
    from item i where i.version_id = former and i.withdrawn_at is null and i.element_id = any (unchanged)
    on conflict do nothing;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, marking, access_id)
    select new_id(at), n.id, a.owner_id, a.plan_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at,
      a.answered_by, a.by_link, a.marking, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null
    where n.version_id = its_version and n.element_id = any (unchanged) and not n.answered;
  insert into answer_element (answer_id, element_id, owner_id, access_id)
    select b.id, c.element_id, c.owner_id, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null join answer_element c on c.answer_id = a.id
    join answer b on b.item_id = n.id and b.superseded_at is null
    where n.version_id = its_version and n.element_id = any (unchanged)
    on conflict do nothing;
  update item set withdrawn_at = at where version_id = former and withdrawn_at is null and not answered;
  update task set done_at = at where kind = 'answer_items' and subject_id = former and done_at is null;
end $$;
grant execute on function items_follow_version(uuid, uuid, uuid[], timestamptz) to :app_role;

-- What was sent on a step: made once from the frozen version, for those it was sent to. Who may not read the plan itself reads this.
create table sent_document (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  round_id uuid not null references path_round on delete cascade,
  version_id uuid not null references plan_version,
  owner_id uuid not null,
  step text not null,
  receiver_ids uuid[] not null,
  without_confidential boolean not null,
  -- SHA-256 of the canonical JSON of what was sent, in all its languages.
  hash text not null,
  documents jsonb not null,
  -- What can be asked about: the elements that stand in it.
  elements jsonb not null,
  made_at timestamptz not null,
  access_id integer not null references access
);
create index sent_document_plan on sent_document (plan_id, step);
create index sent_document_receivers on sent_document using gin (receiver_ids);

create function sent_document_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, access_for(2::smallint, p.issuing_body_ids || array[p.owner_id] || new.receiver_ids, null, null)
    into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger sent_document_access before insert on sent_document for each row execute function sent_document_access();

-- A letter about a plan, from one body to another: the text as it was sent.
create table letter (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  version_id uuid references plan_version,
  -- Who sends it, and to whom.
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  kind text not null check (kind in ('approval', 'completion', 'receipt')),
  language text not null,
  subject text not null,
  body text not null,
  hash text not null,
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by uuid,
  access_id integer not null references access
);
create index letter_plan on letter (plan_id, sent_at);
create index letter_owner on letter (owner_id);

create function letter_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $$;
create trigger letter_access before insert on letter for each row execute function letter_access();

create function sent_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was sent stays as it was sent.';
end $$;
create trigger letter_stays before update on letter for each row execute function sent_stays();
create trigger sent_document_stays before update on sent_document for each row execute function sent_stays();

do $$
declare name text;
begin
  foreach name in array array['sent_document', 'letter'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
  end loop;
end $$;
grant select, insert on sent_document, letter to :app_role;
