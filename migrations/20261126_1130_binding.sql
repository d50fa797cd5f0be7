-- Until when a plan holds: its period, or longer by a decision with a date.

-- Decisions that a plan holds longer than its period. They are added, never changed: one that was a mistake is withdrawn by another row.
create table plan_extension (
  id uuid primary key,
  place bigint generated always as identity unique,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- The first day on which it no longer holds.
  holds_to date,
  decided_on date,
  -- Who decided: bodies, or functions in them.
  seats jsonb,
  legal_basis text,
  -- Where the decision stands: letter, minutes, number.
  evidence text,
  reason text not null,
  withdraws uuid unique references plan_extension,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access,
  check ((withdraws is null) = (holds_to is not null and decided_on is not null and seats is not null))
);
create index plan_extension_plan on plan_extension (plan_id, place);

-- Kept beside the plan for every list: it follows from the decisions that stand.
alter table plan add column extended_to date;
alter table plan add column holds_to date generated always as (greatest(period_to, extended_to)) stored;

create function plan_extension_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger plan_extension_access before insert or update on plan_extension for each row execute function plan_extension_access();

create function plan_extension_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was decided on how long a plan holds stays.';
end $$;
create trigger plan_extension_stays before update of plan_id, holds_to, decided_on, seats, legal_basis, evidence, reason, withdraws, recorded_at,
  recorded_by on plan_extension for each row execute function plan_extension_stays();

create function plan_extension_counts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan set extended_to = (
    select max(e.holds_to) from plan_extension e
    where e.plan_id = new.plan_id and not exists (select from plan_extension w where w.withdraws = e.id)
  ) where id = new.plan_id;
  return null;
end $$;
create trigger plan_extension_counts after insert on plan_extension for each row execute function plan_extension_counts();

create function plan_access_reaches_extension() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan_extension set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_extension after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_extension();

alter table plan_extension enable row level security;
create policy plan_extension_read on plan_extension for select using (access_id = any ((select readable())::integer[]));
create policy plan_extension_insert on plan_extension for insert with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on plan_extension to :app_role;
