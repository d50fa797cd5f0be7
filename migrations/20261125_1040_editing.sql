-- Editing together: what a person did last in a plan and may take back, where a copied element comes from, who is in a
-- plan now.

-- The act in which a change was made: what one act changed is taken back as one.
alter table change add column act_id uuid;
create index change_act on change (act_id) where act_id is not null;

-- One of the last acts of a person in a plan. What it changed stands in the history; a step only says which lines they are.
create table undo_step (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  person_id uuid not null,
  -- In the order in which the person acted.
  number bigint generated always as identity,
  procedure text not null,
  -- The lines of the act; once taken back or done again, those of the last time.
  act_id uuid not null,
  -- How many lines these are. A step of which the person may no longer read every line is not taken back.
  size integer not null,
  undone boolean not null default false,
  access_id integer not null references access
);
create index undo_step_person on undo_step (plan_id, person_id, number);

-- Where an element was copied from. Stays when the element goes, so that a removal taken back brings it with its origin.
create table element_copy (
  element_id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  from_plan_id uuid not null references plan on delete cascade,
  from_id uuid not null,
  copied_at timestamptz not null,
  copied_by uuid,
  access_id integer not null references access
);
create index element_copy_from on element_copy (from_id);
create index element_copy_plan on element_copy (plan_id);

-- An open page of a plan, where its reader is, and when it was heard last. In the database, so that every server knows it.
create table presence (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  person_id uuid not null,
  element_id uuid,
  seen_at timestamptz not null,
  access_id integer not null references access
);
create index presence_plan on presence (plan_id, seen_at);
create index presence_person on presence (person_id);

create function undo_step_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger undo_step_access before insert or update on undo_step for each row execute function undo_step_access();

create function presence_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.access_id into new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger presence_access before insert or update on presence for each row execute function presence_access();

/* It speaks of two elements, so its access combines both ends. An end that is gone keeps it as closed as it was. */
create function element_copy_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  near integer;
  far integer;
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  select coalesce(e.access_id, case when tg_op = 'UPDATE' then old.access_id end, p.access_id) into near
    from plan p left join element e on e.id = new.element_id where p.id = new.plan_id;
  select coalesce(e.access_id, case when tg_op = 'UPDATE' then old.access_id end, p.access_id) into far
    from plan p left join element e on e.id = new.from_id where p.id = new.from_plan_id;
  new.access_id := combine_access(near, far);
  return new;
end $$;
create trigger element_copy_access before insert or update on element_copy
  for each row execute function element_copy_access();

create function element_access_reaches_copies() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update element_copy set access_id = access_id where element_id = new.id or from_id = new.id;
  return null;
end $$;
create trigger element_access_reaches_copies after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function element_access_reaches_copies();

create function plan_access_reaches_editing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update undo_step set access_id = access_id where plan_id = new.id;
  update presence set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_editing after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_editing();

alter table undo_step enable row level security;
create policy undo_step_own on undo_step for select
  using (person_id = (select acting_person()) and access_id = any ((select readable())::integer[]));
create policy undo_step_insert on undo_step for insert
  with check (person_id = (select acting_person()) and owner_id = any ((select writable())::uuid[]));
create policy undo_step_update on undo_step for update
  using (person_id = (select acting_person()) and owner_id = any ((select writable())::uuid[]))
  with check (person_id = (select acting_person()) and owner_id = any ((select writable())::uuid[]));
create policy undo_step_delete on undo_step for delete
  using (person_id = (select acting_person()) and owner_id = any ((select writable())::uuid[]));

alter table element_copy enable row level security;
create policy element_copy_read on element_copy for select using (access_id = any ((select readable())::integer[]));
create policy element_copy_insert on element_copy for insert with check (owner_id = any ((select writable())::uuid[]));

alter table presence enable row level security;
create policy presence_read on presence for select using (access_id = any ((select readable())::integer[]));
create policy presence_insert on presence for insert
  with check (person_id = (select acting_person()) and access_id = any ((select readable())::integer[]));
create policy presence_update on presence for update
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and access_id = any ((select readable())::integer[]));
create policy presence_delete on presence for delete using (person_id = (select acting_person()));

grant select, insert, update, delete on undo_step, presence to :app_role;
grant select, insert on element_copy to :app_role;
