-- The legal path of a plan: what happened on it, step by step. The steps themselves are data of the country's pack.

-- A plan goes its path as a whole, and again for each addendum. `before`: it was decided before this instance was there.
create table path_round (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('plan', 'addendum', 'before')),
  -- What an addendum is about, or how a plan was decided before.
  motive text,
  opened_at timestamptz not null,
  opened_by uuid,
  access_id integer not null references access,
  unique (plan_id, number)
);

-- Acts are added, never changed: what was a mistake is withdrawn by another.
create table path_act (
  id uuid primary key,
  place bigint generated always as identity unique,
  round_id uuid not null references path_round on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  -- The body for which it was written down: that which speaks, or that which leads the plan.
  owner_id uuid not null,
  kind text not null check (kind in ('laid', 'done', 'asked', 'delivered', 'not_delivered', 'decided', 'sent', 'received', 'entered', 'skipped', 'withdrawn')),
  step text,
  seat_organisation_id uuid references organisation,
  seat_function text,
  on_date date not null,
  due_on date,
  version_id uuid references plan_version,
  -- What was before whoever acted: the hash of each section.
  sections jsonb,
  verdict text check (verdict in ('approved', 'approved_with_reservation', 'refused')),
  words text,
  motive text,
  way text check (way in ('meeting', 'written', 'electronic')),
  given text check (given in ('in_person', 'recorded')),
  withdraws uuid unique references path_act,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access,
  check ((kind = 'withdrawn') = (withdraws is not null)),
  check ((kind = 'decided') = (verdict is not null)),
  check (kind not in ('decided', 'sent', 'laid') or (version_id is not null and sections is not null)),
  check (kind not in ('asked', 'delivered', 'not_delivered', 'decided', 'sent', 'received') or (step is not null and seat_organisation_id is not null))
);
create index path_act_round on path_act (round_id, place);
create index path_act_plan on path_act (plan_id);
create index path_act_version on path_act (version_id);
create index path_act_seat on path_act (seat_organisation_id);

create function path_round_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger path_round_access before insert or update on path_round for each row execute function path_round_access();

create function path_act_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.access_id, r.plan_id into new.access_id, new.plan_id from path_round r join plan p on p.id = r.plan_id where r.id = new.round_id;
  return new;
end $$;
create trigger path_act_access before insert or update on path_act for each row execute function path_act_access();

create function path_act_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What happened on the path of a plan stays.';
end $$;
create trigger path_act_stays before update of round_id, kind, step, seat_organisation_id, seat_function, on_date, due_on, version_id, sections,
  verdict, words, motive, way, given, withdraws, recorded_at, recorded_by on path_act for each row execute function path_act_stays();

create function plan_access_reaches_path() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update path_round set access_id = access_id where plan_id = new.id;
  update path_act set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_path after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_path();

do $$
declare name text;
begin
  foreach name in array array['path_round', 'path_act'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
  end loop;
end $$;
grant select, insert on path_round, path_act to :app_role;

/*
  Where a plan stands follows from its path. Who speaks on it (a minister on the plan of a zone) writes for another body than
  the plan's owner, and must be able to say so: only this, only forwards from what stands, and only where the plan may be read.
*/
create function plan_stands(its_plan uuid, its_state text, its_decision date) returns void language plpgsql security definer set search_path = public as $$
begin
  if its_state not in ('drafting', 'in_decision', 'approved') then
    raise exception 'A plan comes into force by another act.';
  end if;
  update plan p set state = its_state, decided_on = its_decision
    where p.id = its_plan and p.access_id = any ((select readable())::integer[]) and p.state in ('drafting', 'in_decision', 'approved')
      and (p.state, p.decided_on) is distinct from (its_state, its_decision)
      and exists (select from path_round r join path_act a on a.round_id = r.id where r.plan_id = its_plan);
end $$;
grant execute on function plan_stands(uuid, text, date) to :app_role;
