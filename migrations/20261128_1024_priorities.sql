-- The choice of priorities: the phenomena that a plan assesses, the criteria, the ratings with their evidence, and the
-- decision. Every row belongs to a plan and is read by those who read the plan. Rows are never changed: a new row
-- supersedes the earlier row.

-- The criteria with weights and scales, and the number of priorities that the plan can have. The row that is not
-- superseded is current.
create table priority_criteria (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- The shape is in features/planning/priorities/entities.ts.
  criteria jsonb not null check (jsonb_typeof(criteria) = 'array'),
  places smallint not null check (places between 1 and 30),
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access
);
create unique index priority_criteria_current on priority_criteria (plan_id) where superseded_at is null;
create index priority_criteria_plan on priority_criteria (plan_id);

alter table priority_criteria enable row level security;
create policy priority_criteria_read on priority_criteria for select
  using (access_id = any ((select readable())::integer[]));
create policy priority_criteria_insert on priority_criteria for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy priority_criteria_update on priority_criteria for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on priority_criteria to :app_role;
grant update (superseded_at) on priority_criteria to :app_role;

-- A phenomenon under assessment, with the notes of the dossier about its influence, harm and displacement.
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
create unique index priority_phenomenon_current on priority_phenomenon (plan_id, phenomenon_id)
  where superseded_at is null;
create index priority_phenomenon_plan on priority_phenomenon (plan_id);

alter table priority_phenomenon enable row level security;
create policy priority_phenomenon_read on priority_phenomenon for select
  using (access_id = any ((select readable())::integer[]));
create policy priority_phenomenon_insert on priority_phenomenon for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy priority_phenomenon_update on priority_phenomenon for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on priority_phenomenon to :app_role;
grant update (superseded_at) on priority_phenomenon to :app_role;

-- The rating of a phenomenon under a criterion by a body or one of its functions. Without a body: the agreed rating.
create table priority_rating (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  phenomenon_id uuid not null references phenomenon,
  criterion text not null check (length(criterion) between 1 and 40),
  rater_id uuid references organisation,
  as_function text check (length(as_function) between 1 and 120),
  -- Null means "not known". This is stated explicitly and is not zero.
  score smallint check (score between 0 and 3),
  evidence text check (length(evidence) between 1 and 1000),
  note text check (length(note) between 1 and 2000),
  rated_on date not null,
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access,
  -- A score of 1 or more needs evidence. An agreed rating is based on the individual ratings instead.
  check (score is null or score = 0 or evidence is not null or rater_id is null),
  check (rater_id is not null or as_function is null)
);
create unique index priority_rating_current on priority_rating (plan_id, phenomenon_id, criterion, rater_id, as_function)
  nulls not distinct where superseded_at is null;
create index priority_rating_plan on priority_rating (plan_id, phenomenon_id, criterion);

alter table priority_rating enable row level security;
create policy priority_rating_read on priority_rating for select
  using (access_id = any ((select readable())::integer[]));
create policy priority_rating_insert on priority_rating for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy priority_rating_update on priority_rating for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on priority_rating to :app_role;
grant update (superseded_at) on priority_rating to :app_role;

-- An expectation of others about the plan, with the document that contains it.
create table priority_expectation (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  phenomenon_id uuid references phenomenon,
  -- An organisation of the registry, or a group by name (residents, staff).
  organisation_id uuid references organisation,
  body text check (length(body) between 1 and 120),
  source text not null check (length(source) between 1 and 300),
  text jsonb not null,
  weight smallint not null check (weight between 1 and 3),
  recorded_on date,
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access,
  check (num_nonnulls(organisation_id, body) = 1)
);
create index priority_expectation_plan on priority_expectation (plan_id);

alter table priority_expectation enable row level security;
create policy priority_expectation_read on priority_expectation for select
  using (access_id = any ((select readable())::integer[]));
create policy priority_expectation_insert on priority_expectation for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy priority_expectation_update on priority_expectation for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on priority_expectation to :app_role;
grant update (superseded_at) on priority_expectation to :app_role;

-- The decision on all phenomena together: outcome, rank at that time, reason for or against, and what is monitored.
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
create unique index priority_decision_current on priority_decision (plan_id) where superseded_at is null;
create index priority_decision_plan on priority_decision (plan_id);

alter table priority_decision enable row level security;
create policy priority_decision_read on priority_decision for select
  using (access_id = any ((select readable())::integer[]));
create policy priority_decision_insert on priority_decision for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy priority_decision_update on priority_decision for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on priority_decision to :app_role;
grant update (superseded_at) on priority_decision to :app_role;

-- Readable for those who may read the plan.
create function set_priority_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger priority_criteria_set_access before insert on priority_criteria for each row execute function set_priority_access();
create trigger priority_phenomenon_set_access before insert on priority_phenomenon for each row execute function set_priority_access();
create trigger priority_rating_set_access before insert on priority_rating for each row execute function set_priority_access();
create trigger priority_expectation_set_access before insert on priority_expectation for each row execute function set_priority_access();
create trigger priority_decision_set_access before insert on priority_decision for each row execute function set_priority_access();

create function forbid_priority_change() returns trigger language plpgsql as $$
begin
  raise exception 'A recorded statement about priorities cannot be changed, only superseded.';
end $$;
create trigger priority_criteria_forbid_change before update on priority_criteria
  for each row
  when ((to_jsonb(old) - 'superseded_at' - 'access_id')
    is distinct from (to_jsonb(new) - 'superseded_at' - 'access_id'))
  execute function forbid_priority_change();
create trigger priority_phenomenon_forbid_change before update on priority_phenomenon
  for each row
  when ((to_jsonb(old) - 'superseded_at' - 'access_id')
    is distinct from (to_jsonb(new) - 'superseded_at' - 'access_id'))
  execute function forbid_priority_change();
create trigger priority_rating_forbid_change before update on priority_rating
  for each row
  when ((to_jsonb(old) - 'superseded_at' - 'access_id')
    is distinct from (to_jsonb(new) - 'superseded_at' - 'access_id'))
  execute function forbid_priority_change();
create trigger priority_expectation_forbid_change before update on priority_expectation
  for each row
  when ((to_jsonb(old) - 'superseded_at' - 'access_id')
    is distinct from (to_jsonb(new) - 'superseded_at' - 'access_id'))
  execute function forbid_priority_change();
create trigger priority_decision_forbid_change before update on priority_decision
  for each row
  when ((to_jsonb(old) - 'superseded_at' - 'access_id')
    is distinct from (to_jsonb(new) - 'superseded_at' - 'access_id'))
  execute function forbid_priority_change();

create function propagate_plan_access_to_priorities() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update priority_criteria set access_id = new.access_id where plan_id = new.id;
  update priority_phenomenon set access_id = new.access_id where plan_id = new.id;
  update priority_rating set access_id = new.access_id where plan_id = new.id;
  update priority_expectation set access_id = new.access_id where plan_id = new.id;
  update priority_decision set access_id = new.access_id where plan_id = new.id;
  -- Frozen rows never become more visible.
  update frozen_row f set access_id = combine_access(f.access_id, new.access_id) where f.plan_id = new.id and f.section = 'priorities';
  return null;
end $$;
create trigger plan_propagate_access_to_priorities after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_priorities();

-- Adds all given rows of a plan in one statement with a cached query plan, because an import writes the plans of a
-- whole country. Runs with the rights of the caller, under all row policies. Each key of `input` contains rows. A
-- missing key means no rows.
create function write_priorities(p_plan uuid, at timestamptz, p_person uuid, input jsonb) returns void
  language plpgsql as $$
begin
  insert into priority_criteria (id, plan_id, criteria, places, saved_at, saved_by, owner_id, access_id)
  select id, p_plan, criteria, places, at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'criteria', '[]')) s (id uuid, criteria jsonb, places smallint);
  insert into priority_phenomenon (id, plan_id, phenomenon_id, position, notes, saved_at, saved_by, owner_id, access_id)
  select id, p_plan, "phenomenonId", position, notes, at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'phenomena', '[]')) s (id uuid, "phenomenonId" uuid, position smallint, notes jsonb);
  insert into priority_rating (id, plan_id, phenomenon_id, criterion, rater_id, as_function, score, evidence, note, rated_on,
    saved_at, saved_by, owner_id, access_id)
  select id, p_plan, "phenomenonId", criterion, "raterId", "asFunction", score, evidence, note, "ratedOn", at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'ratings', '[]')) s (id uuid, "phenomenonId" uuid, criterion text, "raterId" uuid,
    "asFunction" text, score smallint, evidence text, note text, "ratedOn" date);
  insert into priority_expectation (id, plan_id, phenomenon_id, organisation_id, body, source, text, weight, recorded_on, saved_at,
    saved_by, owner_id, access_id)
  select id, p_plan, "phenomenonId", "organisationId", body, source, text, weight, "recordedOn", at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'expectations', '[]')) s (id uuid, "phenomenonId" uuid, "organisationId" uuid, body text,
    source text, text jsonb, weight smallint, "recordedOn" date);
  insert into priority_decision (id, plan_id, decided_by, quorum, decided_on, chosen, saved_at, saved_by, owner_id, access_id)
  select id, p_plan, "decidedBy", quorum, "decidedOn", outcomes, at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'decisions', '[]')) s (id uuid, "decidedBy" text, quorum text, "decidedOn" date, outcomes jsonb);
end $$;
