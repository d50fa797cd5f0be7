-- The start of a cycle: what becomes of the former plan in the next one, and what must be ready before it begins.

-- One element of the former plan: carried over as it was, carried over changed, or left because it is achieved or stopped.
-- Each has its motive.
create table carry_over (
  id uuid primary key,
  -- The new plan, whose body decides.
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  from_id uuid not null references element,
  -- What it became. Null beside 'carried_over' and 'changed': it was removed from the new plan since, so it is open again.
  to_id uuid unique references element on delete set null,
  outcome text not null check (outcome in ('carried_over', 'changed', 'achieved', 'stopped')),
  motive jsonb not null,
  decided_at timestamptz not null,
  decided_by uuid,
  access_id integer not null references access,
  unique (plan_id, from_id),
  check (to_id is null or outcome in ('carried_over', 'changed'))
);
create index carry_over_from on carry_over (from_id);

-- A step before the start, where its usual duration was changed, it is done, or it waits as a task.
create table run_up_step (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- Code of the kind's step.
  code text not null,
  -- ISO 8601, in weeks; null: as usual.
  lasts text,
  done_on date,
  access_id integer not null references access,
  unique (plan_id, code)
);

/* It speaks of two elements, so its access combines both ends. */
create function carry_over_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  near integer;
  far integer;
begin
  select p.owner_id, p.access_id into new.owner_id, near from plan p where p.id = new.plan_id;
  if new.to_id is not null then
    select e.access_id into near from element e where e.id = new.to_id;
  end if;
  select e.access_id into far from element e where e.id = new.from_id;
  new.access_id := combine_access(near, far);
  return new;
end $$;
-- At every update: a row that is put into another plan is that body's, and its policy refuses it.
create trigger carry_over_access before insert or update on carry_over
  for each row execute function carry_over_access();

create function element_access_reaches_carry_over() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update carry_over set access_id = access_id where from_id = new.id or to_id = new.id;
  update frozen_row f set access_id = combine_access(f.access_id, c.access_id) from carry_over c
    where (c.from_id = new.id or c.to_id = new.id) and f.plan_id = c.plan_id and f.section = 'carriedOver' and f.subject_id = c.id;
  return null;
end $$;
create trigger element_access_reaches_carry_over after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function element_access_reaches_carry_over();

create function run_up_step_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger run_up_step_access before insert or update on run_up_step
  for each row execute function run_up_step_access();

create function plan_access_reaches_cycle() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update carry_over set access_id = access_id where plan_id = new.id;
  update run_up_step set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_cycle after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_cycle();

do $$
declare name text;
begin
  foreach name in array array['carry_over', 'run_up_step'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
    execute format('create policy %I on %I for delete using (owner_id = any ((select writable())::uuid[]))', name || '_delete', name);
  end loop;
end $$;
grant select, insert, update, delete on carry_over, run_up_step to :app_role;
