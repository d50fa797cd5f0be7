-- Old plans in: a document that somebody brings, as a proposal that a planner goes through. Nothing of it stands in the plan
-- before it is accepted.

create table intake (
  id uuid primary key,
  -- Into which plan it is taken.
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- Null: it was pasted.
  file_name text check (length(file_name) between 1 and 200),
  language text not null,
  -- The paragraphs as they were read, and what was read past.
  source jsonb not null,
  -- What lines say beside their titles, with what that may mean here.
  fields jsonb not null,
  -- The outline with the decisions of the planner.
  outline jsonb not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  access_id integer not null references access
);
create index intake_plan on intake (plan_id, created_at);

/* It is a draft of the body that takes it in: read by that body alone, as far as the plan is. */
create function intake_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_plan plan%rowtype;
begin
  select * into its_plan from plan where id = new.plan_id;
  new.owner_id := its_plan.owner_id;
  new.access_id := combine_access(its_plan.access_id, access_for(3::smallint, array[its_plan.owner_id], null, null));
  return new;
end $$;
create trigger intake_access before insert or update of plan_id, owner_id, access_id on intake
  for each row execute function intake_access();

create function plan_access_reaches_intake() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update intake set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_intake after update on plan
  for each row when ((old.access_id, old.owner_id) is distinct from (new.access_id, new.owner_id))
  execute function plan_access_reaches_intake();

alter table intake enable row level security;
create policy intake_read on intake for select using (access_id = any ((select readable())::integer[]));
create policy intake_insert on intake for insert with check (owner_id = any ((select writable())::uuid[]));
create policy intake_update on intake for update using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy intake_delete on intake for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on intake to :app_role;

-- No query is planned from what documents say.
alter table intake alter column source set statistics 0, alter column fields set statistics 0,
  alter column outline set statistics 0;
