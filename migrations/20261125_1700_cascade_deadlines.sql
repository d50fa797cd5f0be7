-- What follows below once a plan has begun: another deadline than usual for a step of its cascade, with the reason. A later
-- one supersedes the earlier, which is kept.

create table cascade_deadline (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- Code of the kind's step.
  code text not null,
  -- Months after the start, ISO 8601; null: as usual again.
  within text check (within ~ '^P[1-9][0-9]?M$'),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index cascade_deadline_current on cascade_deadline (plan_id, code) where superseded_at is null;
create index cascade_deadline_plan on cascade_deadline (plan_id, code, set_at);

create function cascade_deadline_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
-- At every update: a row that is put into another plan is that body's, and its policy refuses it.
create trigger cascade_deadline_access before insert or update on cascade_deadline
  for each row execute function cascade_deadline_access();

create function plan_access_reaches_cascade() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update cascade_deadline set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_cascade after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_cascade();

alter table cascade_deadline enable row level security;
create policy cascade_deadline_read on cascade_deadline for select using (access_id = any ((select readable())::integer[]));
create policy cascade_deadline_insert on cascade_deadline for insert with check (owner_id = any ((select writable())::uuid[]));
create policy cascade_deadline_update on cascade_deadline for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
-- Removed only together with its plan.
grant select, insert, update on cascade_deadline to :app_role;
