-- The calendar: who of a body sees to a task, the private address of a person's calendar, and reminders before a day.

-- A task waits for a body, for one of its functions, or for one person of it.
alter table task add column person_id uuid references person;

-- Handing over is kept: nobody is told afterwards that it was theirs.
create table task_assignment (
  id uuid primary key,
  task_id uuid not null references task on delete cascade,
  organisation_id uuid not null references organisation,
  -- Both null: the whole body again.
  function_id uuid references function,
  person_id uuid references person,
  reason text,
  assigned_at timestamptz not null,
  assigned_by uuid,
  access_id integer not null references access
);
create index task_assignment_task on task_assignment (task_id, assigned_at);

/* Who of a body does what is read in that body. */
create function task_assignment_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(3::smallint, array[new.organisation_id], null, null);
  return new;
end $$;
create trigger task_assignment_access before insert on task_assignment for each row execute function task_assignment_access();
alter table task_assignment enable row level security;
create policy task_assignment_read on task_assignment for select using (access_id = any ((select readable())::integer[]));
-- The inner query stands under the policy of task.
create policy task_assignment_insert on task_assignment for insert with check (organisation_id = any ((select writable())::uuid[])
  and exists (select from task t where t.id = task_id and t.organisation_id = task_assignment.organisation_id));
grant select, insert on task_assignment to :app_role;

-- The address under which a person's calendar is fetched by a program: its secret is shown once, its hash is kept. One a person.
create table calendar_feed (
  person_id uuid primary key references person on delete cascade,
  secret_hash text not null unique,
  -- What one answers for oneself, or all of one's bodies.
  who text not null check (who in ('mine', 'body')),
  made_at timestamptz not null,
  read_at timestamptz
);

-- What was last said of each date in a feed: another text or day raises its number, so that calendars take the change over.
create table calendar_feed_entry (
  person_id uuid not null references calendar_feed on delete cascade,
  key text not null,
  hash text not null,
  sequence integer not null,
  changed_at timestamptz not null,
  primary key (person_id, key)
);

-- How many working days before a day somebody wants to be reminded by mail; none: not at all.
create table reminder_choice (
  person_id uuid primary key references person on delete cascade,
  days smallint[] not null check (cardinality(days) <= 5 and 0 < all (days) and 30 >= all (days))
);
-- One look a day and person, whichever server takes it, and so at most one mail; and each date once for each of the chosen days.
create table reminder_mail (
  person_id uuid not null references person on delete cascade,
  on_day date not null,
  primary key (person_id, on_day)
);
create table reminder_told (
  person_id uuid not null references person on delete cascade,
  key text not null,
  due_on date not null,
  days smallint not null,
  told_on date not null,
  primary key (person_id, key, due_on, days)
);
create index reminder_told_day on reminder_told (told_on);

do $$
declare name text;
begin
  foreach name in array array['calendar_feed', 'calendar_feed_entry', 'reminder_choice', 'reminder_mail', 'reminder_told'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I using (person_id = (select acting_person())) with check (person_id = (select acting_person()))', name || '_own', name);
  end loop;
end $$;
grant select, insert, update, delete on calendar_feed, calendar_feed_entry, reminder_choice, reminder_mail, reminder_told to :app_role;
