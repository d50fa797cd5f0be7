-- Indicators and observations. An observation is a narrow row of a series (an indicator, in an area, for a breakdown
-- and an audience), so that ten million observations fit on a small machine. Totals of the areas above are updated
-- whenever observations are written.

-- ---------------------------------------------------------------- Indicators

-- An indicator: what is measured.
create table indicator (
  id uuid primary key,
  code text not null unique,
  owner_id uuid not null references organisation,
  names jsonb not null,
  sort_name text collate "C" not null,
  -- Names, kind, polarity, unit, formula, breakdowns, source, rhythm and bias as they are now: see
  -- features/measurement/indicators/entities.ts.
  definition jsonb not null,
  -- The parts of the definition that totals need, so that the database adds up only what may be added up.
  adds_over_area text not null check (adds_over_area in ('sum', 'weighted_mean', 'none')),
  adds_over_time text not null check (adds_over_time in ('sum', 'latest', 'none')),
  period_type text not null check (period_type in ('month', 'quarter', 'year', 'custom')),
  -- The kind of area whose figures add up to the areas above. Figures of other kinds of area are shown next to the
  -- totals.
  level text not null,
  version smallint not null default 1,
  revision integer not null default 1,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access,
  saved_at timestamptz not null,
  -- An indicator that the pack no longer contains is kept, because plans and figures may refer to it, and marked.
  withdrawn boolean not null default false,
  -- Counts below this threshold are small. Null: nothing is withheld.
  suppression_threshold integer check (suppression_threshold between 2 and 1000)
);
create index indicator_sort_name on indicator (sort_name);

alter table indicator enable row level security;
create policy indicator_read on indicator for select using (access_id = any ((select readable())::integer[]));
create policy indicator_insert on indicator for insert with check (owner_id = any ((select writable())::uuid[]));
create policy indicator_update on indicator for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on indicator to :app_role;

-- A changed definition is a new version. Each figure keeps the version by which it was counted.
create table indicator_version (
  indicator_id uuid not null references indicator on delete cascade,
  version smallint not null,
  -- The first day of the periods that use this version. Null: from the beginning.
  valid_from date,
  definition jsonb not null,
  -- What changed, and whether the change breaks the series.
  reason text,
  breaks boolean not null default false,
  saved_at timestamptz not null,
  saved_by uuid,
  owner_id uuid not null,
  access_id integer not null references access,
  primary key (indicator_id, version)
);

alter table indicator_version enable row level security;
create policy indicator_version_read on indicator_version for select
  using (access_id = any ((select readable())::integer[]));
create policy indicator_version_insert on indicator_version for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on indicator_version to :app_role;

-- The audience of figures is determined by the indicator and by those who supplied the figures.
create function set_indicator_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' or new.marking <> old.marking or new.owner_id <> old.owner_id then
    new.access_id := access_for(new.marking, array[new.owner_id], null, null);
  end if;
  return new;
end $$;
create trigger indicator_set_access before insert or update on indicator for each row execute function set_indicator_access();

create function set_indicator_version_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select i.owner_id, i.access_id into new.owner_id, new.access_id from indicator i where i.id = new.indicator_id;
  return new;
end $$;
create trigger indicator_version_set_access before insert on indicator_version
  for each row execute function set_indicator_version_access();

-- Writes the indicators of the country pack. The installing person may not write for the bodies that own them, so the
-- function runs as owner. Indicators that were edited here stay as they are, and so does an own indicator that already
-- has the code. `removed_ids` lists indicators that the pack no longer contains.
create function save_indicator_library(library jsonb, removed_ids uuid[], p_reason text) returns void
  language plpgsql security definer set search_path = public as $$
declare
  changed_id uuid;
begin
  -- At the first start the owner of the tables acts, before anybody writes for an organisation.
  if current_setting('role') <> 'none' and cardinality(writable()) = 0 then
    raise exception 'Only a transaction that may write for a body can install a pack.' using errcode = 'insufficient_privilege';
  end if;
  insert into indicator (id, code, owner_id, names, sort_name, definition, adds_over_area, adds_over_time, period_type, level, version,
    source, marking, saved_at)
  select r.id, r.code, r.owner_id, r.definition -> 'names', r.sort_name, r.definition, r.adds_over_area, r.adds_over_time, r.period_type,
    r.level, r.version, 'pack', r.marking, now()
  from jsonb_to_recordset(library) as r(id uuid, code text, owner_id uuid, sort_name text, definition jsonb, adds_over_area text,
    adds_over_time text, period_type text, level text, version smallint, marking smallint)
  where not exists (select from indicator i where i.code = r.code and i.id <> r.id)
  on conflict (id) do update set owner_id = excluded.owner_id, names = excluded.names, sort_name = excluded.sort_name,
    definition = excluded.definition, adds_over_area = excluded.adds_over_area, adds_over_time = excluded.adds_over_time,
    period_type = excluded.period_type, level = excluded.level, version = excluded.version, revision = indicator.revision + 1,
    marking = excluded.marking, withdrawn = false, saved_at = excluded.saved_at
  where indicator.source = 'pack';
  insert into indicator_version (indicator_id, version, definition, reason, saved_at)
  select i.id, i.version, i.definition, case when i.version > 1 then p_reason end, now()
  from jsonb_to_recordset(library) as r(id uuid) join indicator i on i.id = r.id and i.source = 'pack'
  on conflict (indicator_id, version) do nothing;
  update indicator i set withdrawn = i.id = any (removed_ids)
  where i.source = 'pack' and i.withdrawn is distinct from (i.id = any (removed_ids));
  for changed_id in select r.id from jsonb_to_recordset(library) as r(id uuid, has_new_aggregation boolean)
    join indicator i on i.id = r.id and i.source = 'pack' where r.has_new_aggregation
  loop
    perform recompute_indicator_totals(changed_id);
  end loop;
end $$;

-- Which indicators describe a phenomenon (many to many). A rejected link of the pack is kept with set_aside, so that an
-- upgrade does not bring it back.
create table phenomenon_indicator (
  phenomenon_id uuid not null references phenomenon on delete cascade,
  indicator_id uuid not null references indicator on delete cascade,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  set_aside boolean not null default false,
  primary key (phenomenon_id, indicator_id)
);
create index phenomenon_indicator_indicator on phenomenon_indicator (indicator_id);

alter table phenomenon_indicator enable row level security;
-- A link reveals its indicator, so its readers are those of the indicator.
create policy phenomenon_indicator_read on phenomenon_indicator for select
  using (exists (select from indicator i where i.id = indicator_id));
create policy phenomenon_indicator_write on phenomenon_indicator
  using (cardinality((select writable())) > 0 and exists (select from indicator i where i.id = indicator_id))
  with check (cardinality((select writable())) > 0 and exists (select from indicator i where i.id = indicator_id));
grant select, insert, update, delete on phenomenon_indicator to :app_role;

-- Saves all links of a pack. Links that the pack no longer contains are deleted, and links that were edited here stay.
-- Runs as owner, because a pack refers to indicators of every body.
create function save_phenomenon_indicators(links jsonb) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if current_setting('role') <> 'none' and cardinality(writable()) = 0 then
    raise exception 'Only a transaction that may write for a body can install a pack.' using errcode = 'insufficient_privilege';
  end if;
  delete from phenomenon_indicator p where p.source = 'pack' and not exists (
    select from jsonb_to_recordset(links) as r(phenomenon_id uuid, indicator_id uuid)
    where r.phenomenon_id = p.phenomenon_id and r.indicator_id = p.indicator_id);
  insert into phenomenon_indicator (phenomenon_id, indicator_id)
  select r.phenomenon_id, r.indicator_id from jsonb_to_recordset(links) as r(phenomenon_id uuid, indicator_id uuid)
    join phenomenon p on p.id = r.phenomenon_id join indicator i on i.id = r.indicator_id
  on conflict do nothing;
end $$;

-- ---------------------------------------------------------------- Observations

-- One choice for each dimension of an indicator, for example `offence=burglary;attempt=yes`. Id 0 means the whole.
create table breakdown (
  id integer primary key generated always as identity (start with 1),
  key text not null unique,
  parts jsonb not null
);
insert into breakdown (id, key, parts) overriding system value values (0, '', '{}');

alter table breakdown enable row level security;
create policy breakdown_read on breakdown for select using (true);
create policy breakdown_insert on breakdown for insert with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert on breakdown to :app_role;

-- The figures of one indicator in one area, for one breakdown and one audience.
create table series (
  id integer primary key generated always as identity,
  indicator_id uuid not null references indicator,
  -- An area that was created by mistake can be deleted together with its totals. An area with figures of its own
  -- cannot.
  area_id uuid not null references area on delete cascade,
  breakdown_id integer not null references breakdown,
  access_id integer not null references access,
  -- Whether its figures add up to those of the areas above.
  counts boolean not null,
  unique (indicator_id, area_id, breakdown_id, access_id)
);
create index series_area on series (area_id);

alter table series enable row level security;
create policy series_read on series for select using (access_id = any ((select readable())::integer[]));
grant select on series to :app_role;

-- Figures that were supplied together, with the supplier, the source and the time.
create table observation_batch (
  id integer primary key generated always as identity,
  public_id uuid not null unique,
  owner_id uuid not null references organisation,
  channel text not null check (channel in ('entry', 'import', 'api', 'correction', 'pack')),
  source text,
  -- The file and its hash, if the figures were imported.
  file_name text,
  file_sha256 text,
  extracted_on date,
  -- The last day that the source had counted.
  closed_on date,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access,
  -- The insiders of the figures: the body that reported them and the bodies for which it works, as for TLP:AMBER. A
  -- trigger sets it and ignores the given value.
  inside_id integer not null default 0 references access
);
create index observation_batch_recorded on observation_batch (recorded_at);

alter table observation_batch enable row level security;
create policy observation_batch_read on observation_batch for select
  using (access_id = any ((select readable())::integer[]));
create policy observation_batch_insert on observation_batch for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on observation_batch to :app_role;

-- Figures before recording. They are written in batches and then recorded completely or discarded.
create unlogged table observation_staged (
  batch_id integer not null,
  -- The line in the file or grid, for error messages.
  line integer not null,
  indicator_id uuid not null,
  area_id uuid not null,
  breakdown_id integer not null default 0,
  starts_on date not null,
  ends_on date not null,
  value numeric,
  missing text,
  state text not null default 'final',
  definition_version smallint not null default 1,
  partial_to date,
  n integer,
  low numeric,
  high numeric,
  note text
);
create index observation_staged_batch on observation_staged (batch_id);

alter table observation_staged enable row level security;
create policy observation_staged_own on observation_staged using (exists (
  select from observation_batch b where b.id = batch_id and b.owner_id = any ((select writable())::uuid[])));
grant select, insert, delete on observation_staged to :app_role;

-- Figures are never changed and never deleted. A later figure supersedes an earlier figure, so that the state of
-- knowledge on any day can be reproduced. Triggers verify series and batches once per statement. Foreign keys would
-- verify every figure and take as long as the recording itself.
create table observation (
  id bigint primary key generated always as identity,
  series_id integer not null,
  starts_on date not null,
  -- The first day after the period.
  ends_on date not null,
  -- Null: not available, with the reason in `missing`.
  value numeric,
  missing text check (missing in ('not_measured', 'not_delivered', 'not_applicable', 'withheld', 'unknown')),
  state text not null check (state in ('provisional', 'final', 'revised')),
  definition_version smallint not null,
  -- If the figure does not cover the whole period: the end of the covered part.
  partial_to date,
  -- Surveys: the number of respondents and the confidence interval.
  n integer check (n >= 0),
  low numeric,
  high numeric,
  note text,
  batch_id integer not null,
  superseded_by integer,
  -- The access of the series.
  access_id integer not null,
  check ((value is null) <> (missing is null)),
  check (starts_on < ends_on),
  check (value is distinct from 'NaN'::numeric and value is distinct from 'Infinity'::numeric
    and value is distinct from '-Infinity'::numeric)
);
create unique index observation_current on observation (series_id, starts_on, ends_on) where superseded_by is null;
create index observation_superseded on observation (series_id, starts_on) where superseded_by is not null;
create index observation_batch_figures on observation (batch_id);

alter table observation enable row level security;
create policy observation_read on observation for select using (access_id = any ((select readable())::integer[]));
grant select on observation to :app_role;

create function set_observation_batch_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  -- TLP:AMBER: the bodies that supervise or serve the body read its figures, as they read its resources.
  new.access_id := access_for(new.marking, array[new.owner_id], case when new.marking = 2 then resource_audience(new.owner_id) end, null);
  return new;
end $$;
create trigger observation_batch_set_access before insert on observation_batch
  for each row execute function set_observation_batch_access();

-- Deleting a batch deletes its staged figures. A batch with recorded figures cannot be deleted. No figure is superseded
-- by a batch without figures.
create function delete_staged_figures() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from observation o where o.batch_id = old.id) then
    raise exception 'A batch with recorded figures (observation) cannot be deleted.' using errcode = 'foreign_key_violation';
  end if;
  delete from observation_staged s where s.batch_id = old.id;
  return old;
end $$;
create trigger observation_batch_delete_staged_figures before delete on observation_batch
  for each row execute function delete_staged_figures();

-- Only an existing batch can supersede a figure.
create function require_superseding_batch() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from (select distinct superseded_by from superseded) s
      where not exists (select from observation_batch b where b.id = s.superseded_by)) then
    raise exception 'A figure (observation) can be superseded only by an existing batch.' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger observation_require_batch after update on observation
  referencing new table as superseded for each statement execute function require_superseding_batch();

-- A figure is superseded once and never changed otherwise. The second of two simultaneous updates is refused, because
-- its author does not know the figure that it would supersede.
create function forbid_second_supersession() returns trigger language plpgsql as $$
begin
  raise exception 'A figure can be superseded only once.' using errcode = 'integrity_constraint_violation', constraint = 'observation_superseded_once';
end $$;
create trigger observation_forbid_second_supersession before update on observation
  for each row when (old.superseded_by is not null or new.superseded_by is null) execute function forbid_second_supersession();

create function forbid_observation_change() returns trigger language plpgsql as $$
begin
  raise exception 'A recorded figure cannot be changed or deleted, only superseded.';
end $$;
create trigger observation_forbid_delete before delete on observation
  for each statement execute function forbid_observation_change();
create trigger observation_forbid_change
  before update of series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low,
    high, note, batch_id, access_id on observation
  for each statement execute function forbid_observation_change();
