-- Sittings of bodies that decide together, their agenda and what came of it; and mandates under which one speaks for another.

/*
  Whoever holds a function lets another speak in it: holder of a function, or one person; from-to, for some steps of paths or all. It
  says what bodies do, so whoever is signed in reads it.
*/
create table mandate (
  id uuid primary key,
  -- The body and the function for which is spoken: it gives the mandate, and it alone writes it down.
  owner_id uuid not null references organisation,
  function text not null check (length(function) between 1 and 80),
  to_organisation_id uuid not null references organisation,
  to_function text check (length(to_function) between 1 and 80),
  to_person_id uuid references person,
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from),
  -- Codes of steps; absent: all.
  steps text[] check (cardinality(steps) between 1 and 60),
  -- Letter, number of a decision: where it stands written.
  reference text not null check (length(reference) between 3 and 500),
  recorded_at timestamptz not null,
  recorded_by uuid,
  withdrawn_on date,
  withdrawn_reason text,
  access_id integer not null references access,
  check ((to_function is null) <> (to_person_id is null)),
  check ((withdrawn_on is null) = (withdrawn_reason is null))
);
create index mandate_owner on mandate (owner_id);
create index mandate_person on mandate (to_person_id);
create index mandate_function on mandate (to_organisation_id, to_function);

create function mandate_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(1::smallint, null, null, null);
  return new;
end $$;
create trigger mandate_access before insert or update on mandate for each row execute function mandate_access();

create function mandate_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A mandate that was given stays as it was; it is withdrawn once.';
end $$;
create trigger mandate_stays before update of id, owner_id, function, to_organisation_id, to_function, to_person_id, valid_from, valid_to, steps,
  reference, recorded_at, recorded_by on mandate for each row execute function mandate_stays();
create trigger mandate_ends_once before update on mandate for each row when (old.withdrawn_on is not null) execute function mandate_stays();

-- A body sits: in a meeting, in writing, electronically.
create table sitting (
  id uuid primary key,
  body_id uuid not null references organisation,
  -- Who keeps it: the body itself, or its secretariat.
  owner_id uuid not null references organisation,
  on_date date not null,
  at_time text check (at_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  way text not null check (way in ('meeting', 'written', 'electronic')),
  place text check (length(place) <= 300),
  state text not null default 'planned' check (state in ('planned', 'held', 'adopted')),
  -- Bodies whose functions are its members: they read it.
  member_ids uuid[] not null,
  -- Of a body whose members are not known by their functions: how many have a vote, and how many of these took part.
  in_office integer check (in_office between 1 and 1000),
  took_part integer check (took_part between 0 and in_office),
  minutes text check (length(minutes) <= 50000),
  held_at timestamptz,
  adopted_on date,
  created_at timestamptz not null,
  created_by uuid,
  access_id integer not null references access,
  check ((state = 'planned') = (held_at is null)),
  check ((state = 'adopted') = (adopted_on is not null))
);
create index sitting_body on sitting (body_id, on_date);

create function sitting_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.body_id] || new.member_ids, null, null);
  return new;
end $$;
create trigger sitting_access before insert or update on sitting for each row execute function sitting_access();

/* What was held is no longer planned otherwise; adopted minutes stay. */
create function sitting_goes_on() returns trigger language plpgsql as $$
begin
  if old.state = 'adopted' or (old.state = 'held' and (new.state = 'planned' or (new.body_id, new.owner_id, new.on_date, new.at_time, new.way, new.place,
    new.in_office, new.took_part, new.held_at) is distinct from (old.body_id, old.owner_id, old.on_date, old.at_time, old.way, old.place, old.in_office,
    old.took_part, old.held_at))) then
    raise exception 'A sitting that was held stays.';
  end if;
  return new;
end $$;
create trigger sitting_goes_on before update on sitting for each row execute function sitting_goes_on();

-- Who took part: the last line of a seat counts.
create table sitting_presence (
  id uuid primary key,
  place bigint generated always as identity unique,
  sitting_id uuid not null references sitting on delete cascade,
  owner_id uuid not null,
  organisation_id uuid not null references organisation,
  function text check (length(function) between 1 and 80),
  presence text not null check (presence in ('present', 'represented', 'excused', 'absent')),
  mandate_id uuid references mandate,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access,
  check ((presence = 'represented') = (mandate_id is not null))
);
create index sitting_presence_of on sitting_presence (sitting_id, place);

-- What is before the body: a step of a plan's path, or something else that is said in words.
create table sitting_item (
  id uuid primary key,
  sitting_id uuid not null references sitting on delete cascade,
  owner_id uuid not null,
  rank integer not null,
  plan_id uuid references plan on delete cascade,
  step text check (length(step) <= 80),
  title text check (length(title) between 3 and 300),
  words text check (length(words) <= 5000),
  -- Those who speak on it: the body as one, or each of its members for itself.
  seats jsonb not null,
  removed_at timestamptz,
  added_at timestamptz not null,
  added_by uuid,
  access_id integer not null references access,
  check ((plan_id is null) = (step is null)),
  check ((plan_id is null) = (title is not null))
);
create unique index sitting_item_once on sitting_item (sitting_id, plan_id, step) where removed_at is null;
create index sitting_item_plan on sitting_item (plan_id);

-- What was decided: the last line of a seat on an item counts, until the sitting is held.
create table sitting_result (
  id uuid primary key,
  place bigint generated always as identity unique,
  item_id uuid not null references sitting_item on delete cascade,
  owner_id uuid not null,
  -- Both absent: of an item that no path asks for.
  organisation_id uuid references organisation,
  function text,
  verdict text check (verdict in ('approved', 'approved_with_reservation', 'refused')),
  -- What was before them.
  version_id uuid references plan_version,
  -- Sections, where it is not about all.
  about text[] check (cardinality(about) between 1 and 200),
  words text check (length(words) <= 20000),
  motive text check (length(motive) <= 2000),
  votes jsonb,
  dissents jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access
);
create index sitting_result_of on sitting_result (item_id, place);

create function sitting_row_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was written down of a sitting stays.';
end $$;
create trigger sitting_presence_stays before update of sitting_id, owner_id, organisation_id, function, presence, mandate_id, recorded_at, recorded_by
  on sitting_presence for each row execute function sitting_row_stays();
create trigger sitting_result_stays before update of item_id, owner_id, organisation_id, function, verdict, version_id, about, words, motive, votes, dissents,
  recorded_at, recorded_by on sitting_result for each row execute function sitting_row_stays();
create trigger sitting_item_stays before update of sitting_id, owner_id, plan_id, step, title, words, added_at, added_by
  on sitting_item for each row execute function sitting_row_stays();

/* An item on a plan is read by whoever reads both: nobody hears from an agenda of a plan that is not theirs to read. */
create function sitting_item_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_state text;
begin
  select combine_access(s.access_id, (select p.access_id from plan p where p.id = new.plan_id)), s.owner_id, s.state
    into new.access_id, new.owner_id, its_state from sitting s where s.id = new.sitting_id;
  if its_state <> 'planned' and (tg_op = 'INSERT' or (new.rank, new.seats, new.removed_at) is distinct from (old.rank, old.seats, old.removed_at)) then
    raise exception 'The agenda of a sitting that was held stays.';
  end if;
  return new;
end $$;
create trigger sitting_item_access before insert or update on sitting_item for each row execute function sitting_item_access();

create function sitting_result_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_state text;
begin
  select i.access_id, i.owner_id, s.state into new.access_id, new.owner_id, its_state
    from sitting_item i join sitting s on s.id = i.sitting_id where i.id = new.item_id;
  if tg_op = 'INSERT' and its_state <> 'planned' then
    raise exception 'What was decided in a sitting that was held stays.';
  end if;
  return new;
end $$;
create trigger sitting_result_access before insert or update on sitting_result for each row execute function sitting_result_access();

create function sitting_presence_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_state text;
begin
  select s.access_id, s.owner_id, s.state into new.access_id, new.owner_id, its_state from sitting s where s.id = new.sitting_id;
  if tg_op = 'INSERT' and its_state <> 'planned' then
    raise exception 'Who took part in a sitting that was held stays.';
  end if;
  return new;
end $$;
create trigger sitting_presence_access before insert or update on sitting_presence for each row execute function sitting_presence_access();

create function plan_access_reaches_sittings() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update sitting_item set access_id = access_id where plan_id = new.id;
  update sitting_result set access_id = access_id where item_id in (select id from sitting_item where plan_id = new.id);
  return null;
end $$;
create trigger plan_access_reaches_sittings after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_sittings();

do $$
declare name text;
begin
  foreach name in array array['mandate', 'sitting', 'sitting_presence', 'sitting_item', 'sitting_result'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    if name in ('mandate', 'sitting', 'sitting_item') then
      execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))',
        name || '_update', name);
    end if;
  end loop;
end $$;
grant select, insert on mandate, sitting, sitting_presence, sitting_item, sitting_result to :app_role;
grant update (withdrawn_on, withdrawn_reason) on mandate to :app_role;
grant update (on_date, at_time, way, place, state, in_office, took_part, minutes, held_at, adopted_on) on sitting to :app_role;
grant update (rank, seats, removed_at) on sitting_item to :app_role;

-- What an act says of the sitting in which it fell, and of the mandate under which somebody spoke.
alter table path_act
  add column sitting_id uuid references sitting,
  add column mandate_id uuid references mandate,
  add column votes jsonb;
create index path_act_sitting on path_act (sitting_id);
create trigger path_act_keeps_sitting before update of sitting_id, mandate_id, votes on path_act for each row execute function path_act_stays();
