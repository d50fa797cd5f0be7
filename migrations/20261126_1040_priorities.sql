-- Choosing: which phenomena a plan weighs, by which criteria, who rated what on which evidence, and what was decided. Everything
-- belongs to a plan and is read by who reads the plan. Nothing is changed: what is said anew supersedes.

-- The criteria with their weights and scales, and how many priorities the plan has room for; the row that is not superseded holds.
create table priority_criteria (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- The shape is in features/priorities/entities.ts.
  criteria jsonb not null check (jsonb_typeof(criteria) = 'array'),
  places smallint not null check (places between 1 and 30),
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access
);
create unique index priority_criteria_once on priority_criteria (plan_id) where superseded_at is null;
create index priority_criteria_plan on priority_criteria (plan_id);

-- A phenomenon that is weighed, with what the dossier says of it in words: influence, harm, displacement.
create table priority_phenomenon (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  phenomenon_id uuid not null references phenomenon,
  position smallint not null,
  notes jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access
);
create unique index priority_phenomenon_once on priority_phenomenon (plan_id, phenomenon_id) where superseded_at is null;
create index priority_phenomenon_plan on priority_phenomenon (plan_id);

-- What a body or one of its functions says of a phenomenon under a criterion. Without a body: what was agreed together.
create table priority_rating (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  phenomenon_id uuid not null references phenomenon,
  criterion text not null check (length(criterion) between 1 and 40),
  rater_id uuid references organisation,
  as_function text check (length(as_function) between 1 and 120),
  -- Null is "not known": said, and no zero.
  score smallint check (score between 0 and 3),
  evidence text check (length(evidence) between 1 and 1000),
  note text check (length(note) between 1 and 2000),
  rated_on date not null,
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access,
  -- From 1 up a rating rests on something; what was agreed rests on the ratings beneath it.
  check (score is null or score = 0 or evidence is not null or rater_id is null),
  check (rater_id is not null or as_function is null)
);
create unique index priority_rating_once on priority_rating (plan_id, phenomenon_id, criterion, rater_id, as_function)
  nulls not distinct where superseded_at is null;
create index priority_rating_plan on priority_rating (plan_id, phenomenon_id, criterion);

-- What others expect of the plan, with the document in which they say it.
create table priority_expectation (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  phenomenon_id uuid references phenomenon,
  -- An organisation of the registry, or a group by its name (residents, staff).
  organisation_id uuid references organisation,
  body text check (length(body) between 1 and 120),
  source text not null check (length(source) between 1 and 300),
  words jsonb not null,
  weight smallint not null check (weight between 1 and 3),
  said_on date,
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access,
  check (num_nonnulls(organisation_id, body) = 1)
);
create index priority_expectation_plan on priority_expectation (plan_id);

-- What was decided on every phenomenon at once: outcome, the rank it had then, motive, why not, and what is watched.
create table priority_decision (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  decided_by text not null check (length(decided_by) between 1 and 200),
  quorum text check (length(quorum) between 1 and 200),
  decided_on date not null,
  chosen jsonb not null check (jsonb_typeof(chosen) = 'array'),
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access
);
create unique index priority_decision_once on priority_decision (plan_id) where superseded_at is null;
create index priority_decision_plan on priority_decision (plan_id);

/* It is read by who reads the plan. */
create function priority_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;

create function priorities_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What was said of priorities is superseded, never changed.';
end $$;

create function plan_access_reaches_priorities() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update priority_criteria set access_id = new.access_id where plan_id = new.id;
  update priority_phenomenon set access_id = new.access_id where plan_id = new.id;
  update priority_rating set access_id = new.access_id where plan_id = new.id;
  update priority_expectation set access_id = new.access_id where plan_id = new.id;
  update priority_decision set access_id = new.access_id where plan_id = new.id;
  -- What is frozen never opens.
  update frozen_row f set access_id = combine_access(f.access_id, new.access_id) where f.plan_id = new.id and f.section = 'priorities';
  return null;
end $$;
create trigger plan_access_reaches_priorities after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_reaches_priorities();

do $$
declare name text;
begin
  foreach name in array array['priority_criteria', 'priority_phenomenon', 'priority_rating', 'priority_expectation', 'priority_decision'] loop
    execute format('create trigger priority_access before insert on %I for each row execute function priority_access()', name);
    -- Only its end is written later, and who reads it.
    execute format('create trigger priorities_stay before update on %I for each row
      when ((to_jsonb(old) - ''superseded_at'' - ''access_id'') is distinct from (to_jsonb(new) - ''superseded_at'' - ''access_id''))
      execute function priorities_stay()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
  end loop;
end $$;
grant select, insert on priority_criteria, priority_phenomenon, priority_rating, priority_expectation, priority_decision to :app_role;
grant update (superseded_at) on priority_criteria, priority_phenomenon, priority_rating, priority_expectation, priority_decision to :app_role;

/* Appends what is said of a plan, all of it in one statement whose plans are kept: a country of plans comes in at once. It acts as
   who calls it, under every policy. Each key of `said` holds rows; one that is absent holds none. */
create function write_priorities(its_plan uuid, at timestamptz, its_person uuid, said jsonb) returns void language plpgsql as $$
begin
  insert into priority_criteria (id, plan_id, criteria, places, saved_at, saved_by, owner_id, access_id)
  select id, its_plan, criteria, places, at, its_person, its_plan, 1
  from jsonb_to_recordset(coalesce(said -> 'criteria', '[]')) s (id uuid, criteria jsonb, places smallint);
  insert into priority_phenomenon (id, plan_id, phenomenon_id, position, notes, saved_at, saved_by, owner_id, access_id)
  select id, its_plan, "phenomenonId", position, notes, at, its_person, its_plan, 1
  from jsonb_to_recordset(coalesce(said -> 'phenomena', '[]')) s (id uuid, "phenomenonId" uuid, position smallint, notes jsonb);
  insert into priority_rating (id, plan_id, phenomenon_id, criterion, rater_id, as_function, score, evidence, note, rated_on,
    saved_at, saved_by, owner_id, access_id)
  select id, its_plan, "phenomenonId", criterion, "raterId", "asFunction", score, evidence, note, "ratedOn", at, its_person, its_plan, 1
  from jsonb_to_recordset(coalesce(said -> 'ratings', '[]')) s (id uuid, "phenomenonId" uuid, criterion text, "raterId" uuid,
    "asFunction" text, score smallint, evidence text, note text, "ratedOn" date);
  insert into priority_expectation (id, plan_id, phenomenon_id, organisation_id, body, source, words, weight, said_on, saved_at,
    saved_by, owner_id, access_id)
  select id, its_plan, "phenomenonId", "organisationId", body, source, words, weight, "saidOn", at, its_person, its_plan, 1
  from jsonb_to_recordset(coalesce(said -> 'expectations', '[]')) s (id uuid, "phenomenonId" uuid, "organisationId" uuid, body text,
    source text, words jsonb, weight smallint, "saidOn" date);
  insert into priority_decision (id, plan_id, decided_by, quorum, decided_on, chosen, saved_at, saved_by, owner_id, access_id)
  select id, its_plan, "decidedBy", quorum, "decidedOn", chosen, at, its_person, its_plan, 1
  from jsonb_to_recordset(coalesce(said -> 'decisions', '[]')) s (id uuid, "decidedBy" text, quorum text, "decidedOn" date, chosen jsonb);
end $$;
