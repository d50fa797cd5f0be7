-- What law and method still ask of a plan. Results are stored, so that a page reads them; each says what it looked at.
create table check_result (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- Null: the rule speaks of the plan as a whole.
  element_id uuid references element on delete cascade,
  rule text not null,
  outcome text not null check (outcome in ('failed', 'not_computed')),
  severity text not null check (severity in ('error', 'warning', 'hint')),
  -- Which words describe it; data holds what these words need (names, counts).
  says text not null,
  data jsonb not null default '{}',
  -- The rows that the result speaks of, each with its own access.
  about_access_ids integer[] not null default '{}',
  computed_at timestamptz not null,
  next_check_on date,
  access_id integer not null references access
);
create index check_result_plan on check_result (plan_id, rule);
create index check_result_element on check_result (element_id);
create index check_result_next on check_result (next_check_on) where next_check_on is not null;

create table motivated_exception (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  element_id uuid references element on delete cascade,
  rule text not null,
  motive text not null check (length(motive) >= 10),
  person_id uuid,
  given_at timestamptz not null,
  ends_on date not null,
  withdrawn_at timestamptz,
  access_id integer not null references access
);
create unique index motivated_exception_current on motivated_exception (plan_id, rule, element_id) nulls not distinct where withdrawn_at is null;

create function check_access() returns trigger language plpgsql security definer set search_path = public as $$
declare one integer;
begin
  select p.owner_id, coalesce((select e.access_id from element e where e.id = new.element_id), p.access_id)
    into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  if tg_table_name = 'check_result' then
    foreach one in array new.about_access_ids loop
      new.access_id := combine_access(new.access_id, one);
    end loop;
  end if;
  return new;
end $$;
create trigger check_result_access before insert or update on check_result for each row execute function check_access();
create trigger motivated_exception_access before insert or update on motivated_exception for each row execute function check_access();

create function access_reaches_checks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'element' then
    update check_result set access_id = access_id where element_id = new.id;
    update motivated_exception set access_id = access_id where element_id = new.id;
  else
    update check_result set access_id = access_id where plan_id = new.id and element_id is null;
    update motivated_exception set access_id = access_id where plan_id = new.id and element_id is null;
  end if;
  return null;
end $$;
create trigger element_access_reaches_checks after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_checks();
create trigger plan_access_reaches_checks after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_checks();

do $$
declare name text;
begin
  foreach name in array array['check_result', 'motivated_exception'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
    execute format('create policy %I on %I for delete using (owner_id = any ((select writable())::uuid[]))', name || '_delete', name);
  end loop;
end $$;
grant select, insert, update, delete on check_result to :app_role;
grant select, insert, update on motivated_exception to :app_role;
