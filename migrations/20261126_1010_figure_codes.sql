-- A figure on paper can be asked back: a short code stands for what was asked (of which indicator, where, when, of which part) and
-- for the moment until which it was known. It holds no value, and who opens it reads what this reader may read.

create table figure_code (
  -- Seven characters by chance and one that checks them: see features/indicators/codes/model.ts.
  code text primary key check (code ~ '^[2-9A-HJKMNP-Z]{8}$'),
  indicator_id uuid not null references indicator,
  area_id uuid not null references area on delete cascade,
  breakdown_id integer not null references breakdown,
  starts_on date not null,
  ends_on date not null,
  -- The day of the paper, and the moment until which figures had come.
  made_on date not null,
  known_at timestamptz not null,
  check (starts_on < ends_on)
);
create index figure_code_place on figure_code (indicator_id, area_id, breakdown_id, starts_on, ends_on, made_on);
create index observation_batch_recorded on observation_batch (recorded_at);

/* When a batch was recorded, whoever may read it: that a figure was superseded shows by itself, and so may the moment. */
create function recorded_at_of(its_batch integer) returns timestamptz language sql stable security definer set search_path = public as
  $$ select b.recorded_at from observation_batch b where b.id = its_batch $$;

/* Figures of a large file are staged before they are recorded: they are known from the moment on which they are recorded. */
create function batch_is_recorded_at(its_batch integer, moment timestamptz) returns void
  language sql security definer set search_path = public as $$
  update observation_batch b set recorded_at = moment where b.id = its_batch and b.owner_id = any (writable())
    and b.recorded_at < moment and not exists (select from observation o where o.batch_id = b.id)
$$;

/*
  Codes of figures, by their place in the question; of indicators that the reader may not read none. The same question of the same
  day has the same code, unless figures came or a definition changed since.
  @param proposed codes for those that have none yet; one that is taken is left out, so that another is proposed
*/
create function name_figures(indicators uuid[], areas uuid[], breakdowns integer[], firsts date[], ends date[], proposed text[],
    today date, moment timestamptz) returns table (place integer, named text)
  language plpgsql security definer set search_path = public as $$
declare
  latest constant timestamptz := greatest((select max(b.recorded_at) from observation_batch b where b.recorded_at <= moment),
    (select max(v.saved_at) from indicator_version v where v.saved_at <= moment));
begin
  return query
  with asked as materialized (
    select k.at::integer, k.indicator_id, k.area_id, k.breakdown_id, k.starts_on, k.ends_on, k.code
    from unnest(indicators, areas, breakdowns, firsts, ends, proposed)
      with ordinality k(indicator_id, area_id, breakdown_id, starts_on, ends_on, code, at)
    join indicator i on i.id = k.indicator_id and i.access_id = any (readable())
  ), known as materialized (
    select distinct on (a.at) a.at, c.code from asked a
    join figure_code c on c.indicator_id = a.indicator_id and c.area_id = a.area_id and c.breakdown_id = a.breakdown_id
      and c.starts_on = a.starts_on and c.ends_on = a.ends_on and c.made_on = today and c.known_at >= coalesce(latest, c.known_at)
    order by a.at, c.known_at desc, c.code
  ), made as (
    insert into figure_code (code, indicator_id, area_id, breakdown_id, starts_on, ends_on, made_on, known_at)
    select a.code, a.indicator_id, a.area_id, a.breakdown_id, a.starts_on, a.ends_on, today, moment from asked a
    where not exists (select from known k where k.at = a.at)
    on conflict do nothing returning code
  )
  select k.at, k.code from known k union all select a.at, m.code from made m join asked a on a.code = m.code;
end $$;

alter table figure_code enable row level security;
create policy figure_code_read on figure_code for select using (exists (select from indicator i where i.id = indicator_id));
grant select on figure_code to :app_role;
