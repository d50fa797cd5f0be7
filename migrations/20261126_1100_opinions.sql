-- What an opinion says, cut in points, and the answer to each (Act of 7 December 1998, art. 7: the final text takes the opinion into account).
-- An opinion itself is an act on the legal path; its points stand with it and are read by who reads the plan.

-- Points are added, never changed: one that was cut wrongly is withdrawn by another row.
create table opinion_point (
  id uuid primary key,
  place bigint generated always as identity unique,
  -- The act with which the opinion was given.
  act_id uuid not null references path_act on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  -- The body that wrote it: that which gave the opinion, or that which leads the plan.
  owner_id uuid not null references organisation,
  number integer not null check (number between 1 and 500),
  words text check (length(words) between 3 and 5000),
  -- What of the plan it is about. No foreign key: an element may go, and what was said of it stays.
  element_id uuid,
  withdraws uuid unique references opinion_point,
  reason text check (length(reason) between 3 and 2000),
  said_at timestamptz not null,
  said_by uuid,
  access_id integer not null references access,
  check ((withdraws is null) = (words is not null)),
  check ((withdraws is null) = (reason is null)),
  check (withdraws is null or element_id is null)
);
create index opinion_point_act on opinion_point (act_id, place);
create index opinion_point_plan on opinion_point (plan_id);

-- The latest answer holds; the former ones stay.
create table opinion_answer (
  id uuid primary key,
  place bigint generated always as identity unique,
  point_id uuid not null references opinion_point on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  kind text not null check (kind in ('followed', 'partly', 'set_aside')),
  reasons text not null check (length(reasons) between 3 and 5000),
  -- What of the plan was changed.
  element_id uuid,
  -- In which function it was given, by its code; null: for the body.
  as_function text,
  answered_on date not null,
  answered_at timestamptz not null,
  answered_by uuid,
  access_id integer not null references access
);
create index opinion_answer_point on opinion_answer (point_id, place);
create index opinion_answer_plan on opinion_answer (plan_id);

create function opinion_point_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_body uuid;
  its_owner uuid;
begin
  select a.access_id, a.plan_id, a.seat_organisation_id, p.owner_id into new.access_id, new.plan_id, its_body, its_owner
    from path_act a join plan p on p.id = a.plan_id where a.id = new.act_id and a.kind = 'delivered';
  if tg_op = 'INSERT' and not coalesce(new.owner_id in (its_body, its_owner), false) then
    raise exception 'A point is written by the body that gave the opinion, or by that which leads the plan.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger opinion_point_access before insert or update on opinion_point for each row execute function opinion_point_access();

create function opinion_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select o.access_id, o.plan_id, p.owner_id into new.access_id, new.plan_id, new.owner_id
    from opinion_point o join plan p on p.id = o.plan_id where o.id = new.point_id;
  return new;
end $$;
create trigger opinion_answer_access before insert or update on opinion_answer for each row execute function opinion_answer_access();

create function opinions_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What was said in an opinion, and the answer to it, stays.';
end $$;
create trigger opinions_stay before update of act_id, number, words, element_id, withdraws, reason, said_at, said_by
  on opinion_point for each row execute function opinions_stay();
create trigger opinions_stay before update of point_id, kind, reasons, element_id, as_function, answered_on, answered_at, answered_by
  on opinion_answer for each row execute function opinions_stay();

create function act_access_reaches_opinions() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update opinion_point set access_id = access_id where act_id = new.id;
  update opinion_answer set access_id = access_id where point_id in (select id from opinion_point where act_id = new.id);
  return null;
end $$;
create trigger act_access_reaches_opinions after update on path_act
  for each row when (old.access_id is distinct from new.access_id) execute function act_access_reaches_opinions();

do $$
declare name text;
begin
  foreach name in array array['opinion_point', 'opinion_answer'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
  end loop;
end $$;
grant select, insert on opinion_point, opinion_answer to :app_role;
