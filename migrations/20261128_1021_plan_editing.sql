-- Work on a plan: undo, copied elements, import of a document, and the start of a cycle (elements carried over from the
-- previous plan, and the steps of the preparation).

-- ---------------------------------------------------------------- Undo and copies

-- One of the last acts of a person in a plan. Its changes are in the history. A step only refers to these rows.
create table undo_step (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  person_id uuid not null,
  -- In the order in which the person acted.
  number bigint generated always as identity,
  procedure text not null,
  -- The changes of the act. After an undo or redo, those of the last undo or redo.
  act_id uuid not null,
  -- Number of changes. A step cannot be undone if the person may no longer read all of them.
  size integer not null,
  undone boolean not null default false,
  access_id integer not null references access
);
create index undo_step_person on undo_step (plan_id, person_id, number);

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
grant select, insert, update, delete on undo_step to :app_role;

-- The element from which an element was copied. The row stays when the element is deleted, so that undoing the deletion
-- restores the origin.
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

alter table element_copy enable row level security;
create policy element_copy_read on element_copy for select using (access_id = any ((select readable())::integer[]));
create policy element_copy_insert on element_copy for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on element_copy to :app_role;

create function set_undo_step_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger undo_step_set_access before insert or update on undo_step for each row execute function set_undo_step_access();

-- A copy belongs to two elements, so its access combines both. If one of them was deleted, the access stays as
-- restricted as before.
create function set_element_copy_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  copy_access integer;
  original_access integer;
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  select coalesce(e.access_id, case when tg_op = 'UPDATE' then old.access_id end, p.access_id) into copy_access
    from plan p left join element e on e.id = new.element_id where p.id = new.plan_id;
  select coalesce(e.access_id, case when tg_op = 'UPDATE' then old.access_id end, p.access_id) into original_access
    from plan p left join element e on e.id = new.from_id where p.id = new.from_plan_id;
  new.access_id := combine_access(copy_access, original_access);
  return new;
end $$;
create trigger element_copy_set_access before insert or update on element_copy
  for each row execute function set_element_copy_access();

create function propagate_element_access_to_copies() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update element_copy set access_id = access_id where element_id = new.id or from_id = new.id;
  return null;
end $$;
create trigger element_propagate_access_to_copies after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_element_access_to_copies();

-- ---------------------------------------------------------------- Import of a document

-- An import of an old plan: an uploaded or pasted document, as a proposal that a planner reviews. Nothing enters the
-- plan before it is accepted.
create table intake (
  id uuid primary key,
  -- The plan into which the document is imported.
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- Null: the text was pasted.
  file_name text check (length(file_name) between 1 and 200),
  language text not null,
  -- The paragraphs of the document, and a list of what could not be read.
  source jsonb not null,
  -- The additional values next to the titles of the document, with their possible meaning in this plan.
  fields jsonb,
  -- The proposed outline with the decisions of the planner.
  outline jsonb,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  access_id integer not null references access,
  -- The job that analyses a long document (docs/decisions/0005). Until it has ended, there is no proposal: fields and
  -- outline are null.
  job_id uuid references job on delete set null,
  constraint intake_proposal_complete check ((fields is null) = (outline is null))
);
-- No query is planned by the distribution of these texts.
alter table intake
  alter column source set statistics 0,
  alter column fields set statistics 0,
  alter column outline set statistics 0;
create index intake_plan on intake (plan_id, created_at);

alter table intake enable row level security;
create policy intake_read on intake for select using (access_id = any ((select readable())::integer[]));
create policy intake_insert on intake for insert with check (owner_id = any ((select writable())::uuid[]));
create policy intake_update on intake for update using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy intake_delete on intake for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on intake to :app_role;

-- An import is a draft: only the importing body reads it, and only if it may read the plan.
create function set_intake_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_plan plan%rowtype;
begin
  select * into p_plan from plan where id = new.plan_id;
  new.owner_id := p_plan.owner_id;
  new.access_id := combine_access(p_plan.access_id, access_for(3::smallint, array[p_plan.owner_id], null, null));
  return new;
end $$;
create trigger intake_set_access before insert or update of plan_id, owner_id, access_id on intake
  for each row execute function set_intake_access();

create function propagate_plan_access_to_intake() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update intake set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_intake after update on plan
  for each row when ((old.access_id, old.owner_id) is distinct from (new.access_id, new.owner_id))
  execute function propagate_plan_access_to_intake();

-- ---------------------------------------------------------------- Start of a cycle

-- The decision about one element of the previous plan, with its reason: carried over unchanged, carried over with
-- changes, or left behind because it was achieved or stopped.
create table carry_over (
  id uuid primary key,
  -- The new plan. The body that owns it decides.
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  from_id uuid not null references element,
  -- The element in the new plan. Null with 'carried_over' or 'changed': the new element was deleted, so the decision is
  -- open again.
  to_id uuid unique references element on delete set null,
  outcome text not null check (outcome in ('carried_over', 'changed', 'achieved', 'stopped')),
  reason jsonb not null,
  decided_at timestamptz not null,
  decided_by uuid,
  access_id integer not null references access,
  unique (plan_id, from_id),
  check (to_id is null or outcome in ('carried_over', 'changed'))
);
create index carry_over_from on carry_over (from_id);

alter table carry_over enable row level security;
create policy carry_over_read on carry_over for select using (access_id = any ((select readable())::integer[]));
create policy carry_over_insert on carry_over for insert with check (owner_id = any ((select writable())::uuid[]));
create policy carry_over_update on carry_over for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy carry_over_delete on carry_over for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on carry_over to :app_role;

-- A step of the preparation of a plan, if it was changed, completed or turned into a task.
create table preparation_step (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- The code of the step in the kind of plan.
  code text not null,
  -- ISO 8601 duration in weeks. Null: the usual duration.
  duration text,
  done_on date,
  access_id integer not null references access,
  -- The day on which the step must be completed in this plan. Null: when the next step begins.
  planned_on date,
  reason text,
  unique (plan_id, code)
);

alter table preparation_step enable row level security;
create policy preparation_step_read on preparation_step for select using (access_id = any ((select readable())::integer[]));
create policy preparation_step_insert on preparation_step for insert with check (owner_id = any ((select writable())::uuid[]));
create policy preparation_step_update on preparation_step for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy preparation_step_delete on preparation_step for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on preparation_step to :app_role;

-- A decision belongs to two elements, so its access combines both.
create function set_carry_over_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  new_access integer;
  former_access integer;
begin
  select p.owner_id, p.access_id into new.owner_id, new_access from plan p where p.id = new.plan_id;
  if new.to_id is not null then
    select e.access_id into new_access from element e where e.id = new.to_id;
  end if;
  select e.access_id into former_access from element e where e.id = new.from_id;
  new.access_id := combine_access(new_access, former_access);
  return new;
end $$;
-- On every update: a row that moves to another plan belongs to the owner of that plan, and the policy refuses it.
create trigger carry_over_set_access before insert or update on carry_over
  for each row execute function set_carry_over_access();

create function propagate_element_access_to_carry_over() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update carry_over set access_id = access_id where from_id = new.id or to_id = new.id;
  update frozen_row f set access_id = combine_access(f.access_id, c.access_id) from carry_over c
    where (c.from_id = new.id or c.to_id = new.id) and f.plan_id = c.plan_id and f.section = 'carriedOver' and f.subject_id = c.id;
  return null;
end $$;
create trigger element_propagate_access_to_carry_over after update on element
  for each row when (old.access_id is distinct from new.access_id)
  execute function propagate_element_access_to_carry_over();

create function set_preparation_step_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger preparation_step_set_access before insert or update on preparation_step
  for each row execute function set_preparation_step_access();

create function propagate_plan_access_to_preparation() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update carry_over set access_id = access_id where plan_id = new.id;
  update preparation_step set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_preparation after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_preparation();
