-- A plan keeps the law of its pack version. A draft may be moved to the law installed last, with a reason. Each move is
-- a row here, which is never changed. A plan that is under decision, approved or in force keeps its law.
create table plan_law_change (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  from_version text not null,
  to_version text not null,
  reason text not null check (length(trim(reason)) > 0),
  changed_at timestamptz not null,
  changed_by uuid references person,
  access_id integer not null references access
);
create index plan_law_change_plan on plan_law_change (plan_id, changed_at);

alter table plan_law_change enable row level security;
create policy plan_law_change_read on plan_law_change for select
  using (access_id = any ((select readable())::integer[]));
create policy plan_law_change_insert on plan_law_change for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on plan_law_change to :app_role;

-- Returns the version of the law installed last. Null before the first installation.
create function newest_law_version() returns text language sql stable set search_path = public as $$
  select version from pack_installation where law is not null and not is_adopted order by installed_at desc limit 1
$$;

create function set_plan_law_change() returns trigger language plpgsql security definer set search_path = public as $$
declare
  moved plan;
begin
  select * into moved from plan where id = new.plan_id for update;
  if moved.state <> 'drafting' then
    raise exception 'Only a draft may be moved to another law.';
  end if;
  if new.to_version is distinct from newest_law_version() or new.to_version = moved.pack_version then
    raise exception 'A plan may be moved only to the law installed last. It is not %.', new.to_version;
  end if;
  new.owner_id := moved.owner_id;
  new.from_version := moved.pack_version;
  new.access_id := moved.access_id;
  return new;
end $$;
create trigger plan_law_change_set before insert on plan_law_change
  for each row execute function set_plan_law_change();

create function forbid_plan_law_change_update() returns trigger language plpgsql as $$
begin
  raise exception 'A recorded change of the law of a plan cannot be changed.';
end $$;
create trigger plan_law_change_forbid_update
  before update of plan_id, from_version, to_version, reason, changed_at, changed_by on plan_law_change
  for each row execute function forbid_plan_law_change_update();

create function move_plan_to_law() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan set pack_version = new.to_version, revision = revision + 1, updated_at = new.changed_at
  where id = new.plan_id;
  return null;
end $$;
create trigger plan_law_change_move_plan after insert on plan_law_change
  for each row execute function move_plan_to_law();

-- Versions only become newer, so a plan makes each of these moves once: a recorded move cannot justify a later one.
create function forbid_other_law() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (
    select from plan_law_change c
    where c.plan_id = new.id and c.from_version = old.pack_version and c.to_version = new.pack_version
  ) then
    raise exception 'A plan keeps the law of its version. Only a recorded change of the law may change that.';
  end if;
  return new;
end $$;
create trigger plan_forbid_other_law before update of pack_version on plan
  for each row when (old.pack_version is distinct from new.pack_version) execute function forbid_other_law();

create function propagate_plan_access_to_law_changes() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update plan_law_change set access_id = new.access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_law_changes after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_law_changes();

-- Asks the owner of each draft that follows an earlier law whether the plan moves to the law installed last. The task
-- belongs to the owner alone, so that no other organisation learns from it which drafts exist. An open task is left unchanged.
create function create_law_review_tasks(p_now timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
  select gen_random_uuid(), 'review_law', 'plan', p.id, p.id, p.owner_id, p.owner_id, p_now, 1
  from plan p join pack_installation i on i.version = newest_law_version()
  where p.state = 'drafting' and p.pack_version <> i.version
    and exists (select from jsonb_array_elements(i.law -> 'planKinds') k where k ->> 'code' = p.kind)
  on conflict do nothing;
end $$;
