-- Tasks of organisations, functions and persons, with their due dates.

-- A task of an organisation, of one of its functions, or of one person in it. The home page reads only this table.
create table task (
  id uuid primary key,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  plan_id uuid,
  -- The organisation that asks, and the organisation that must act.
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  function_id uuid references function,
  due_on date,
  data jsonb not null default '{}',
  created_at timestamptz not null default now(),
  done_at timestamptz,
  done_by uuid,
  access_id integer not null references access,
  -- The person who handles it. Null: anybody of the organisation or the function.
  person_id uuid references person
);
create index task_organisation on task (organisation_id, due_on) where done_at is null;
create unique index task_open_unique on task (kind, subject_id, organisation_id) where done_at is null;

alter table task enable row level security;
create policy task_read on task for select using (access_id = any ((select readable())::integer[]));
create policy task_insert on task for insert with check (owner_id = any ((select writable())::uuid[]));
create policy task_update on task for update
  using (owner_id = any ((select writable())::uuid[]) or organisation_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]) or organisation_id = any ((select writable())::uuid[]));
grant select, insert, update on task to :app_role;

create function set_task_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger task_set_access before insert on task for each row execute function set_task_access();

-- Every assignment of a task is kept, so that its history can be traced.
create table task_assignment (
  id uuid primary key,
  task_id uuid not null references task on delete cascade,
  organisation_id uuid not null references organisation,
  -- Both null: assigned to the whole organisation again.
  function_id uuid references function,
  person_id uuid references person,
  reason text,
  assigned_at timestamptz not null,
  assigned_by uuid,
  access_id integer not null references access
);
create index task_assignment_task on task_assignment (task_id, assigned_at);

alter table task_assignment enable row level security;
create policy task_assignment_read on task_assignment for select
  using (access_id = any ((select readable())::integer[]));
-- The inner query is subject to the row policy of task.
create policy task_assignment_insert on task_assignment for insert
  with check (organisation_id = any ((select writable())::uuid[])
    and exists (select from task t where t.id = task_id and t.organisation_id = task_assignment.organisation_id));
grant select, insert on task_assignment to :app_role;

-- Only the organisation itself sees which of its members handles a task.
create function set_task_assignment_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(3::smallint, array[new.organisation_id], null, null);
  return new;
end $$;
create trigger task_assignment_set_access before insert on task_assignment
  for each row execute function set_task_assignment_access();
