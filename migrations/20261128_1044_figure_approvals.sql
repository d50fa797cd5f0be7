-- Approval of figures: first by the body that reported them, then by the body above it. Approved figures are locked.

-- Returns the bodies that may approve the figures of a body after its own approval: its parent. For a zone or
-- municipality without a parent, the bodies of its district, or without these the bodies of its province, which also
-- supervise its resources.
create function figure_bodies_above(body uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with subject as (
    select o.id, o.area_id, o.parent_id, o.level from organisation o where o.id = body
  ), own_area as (
    select i.area_id from subject i
    union
    select r.area_id from subject i join area_reach r on r.ancestor_id = i.area_id and r.valid_from <= current_date and current_date < r.valid_to
  ), higher_body as (
    select distinct o.id, o.level from subject i
    join own_area n on true
    join area_reach r on r.area_id = n.area_id and r.valid_from <= current_date and current_date < r.valid_to
    join organisation o on o.area_id = r.ancestor_id and o.level in ('district', 'province') and (o.valid_to is null or o.valid_to > current_date)
    where i.parent_id is null and i.level in ('zone', 'municipality')
  )
  select coalesce(array_agg(id), '{}') from (
    select parent_id as id from subject where parent_id is not null
    union
    select a.id from higher_body a where a.level = case when exists (select from higher_body where level = 'district') then 'district' else 'province' end
  ) above
$$;

-- The inverse: the bodies whose figures these bodies approve.
create function figure_bodies_below(bodies uuid[]) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with contained_area as materialized (
    select distinct o.level, r.area_id from organisation o
    join area_reach r on r.ancestor_id = o.area_id and r.valid_from <= current_date and current_date < r.valid_to
    where o.id = any (bodies) and o.level in ('district', 'province')
  ), related_area as materialized (
    select i.level, i.area_id from contained_area i
    union
    select i.level, r.ancestor_id from contained_area i join area_reach r on r.area_id = i.area_id and r.valid_from <= current_date and current_date < r.valid_to
  ), candidate as materialized (
    select distinct o.id, a.level from organisation o join related_area a on a.area_id = o.area_id
    where o.parent_id is null and o.level in ('zone', 'municipality')
  )
  select coalesce(array_agg(id), '{}') from (
    select o.id from organisation o where o.parent_id = any (bodies)
    union
    -- The bodies of the province approve only if the district has no bodies.
    select n.id from candidate n where n.level = 'district' or figure_bodies_above(n.id) && bodies
  ) below
$$;

-- The number of current figures that a body reported for an indicator in a period, per audience. Updated when figures
-- are recorded, so that pending approvals are found here and not among the figures.
create table figure_sheet (
  body_id uuid not null references organisation,
  indicator_id uuid not null references indicator,
  starts_on date not null,
  ends_on date not null,
  access_id integer not null references access,
  known integer not null,
  missing integer not null,
  provisional integer not null,
  -- The id of the latest figure.
  latest bigint not null,
  primary key (body_id, indicator_id, starts_on, ends_on, access_id)
) with (fillfactor = 90);

alter table figure_sheet enable row level security;
create policy figure_sheet_read on figure_sheet for select using (access_id = any ((select readable())::integer[]));
grant select on figure_sheet to :app_role;

-- An approval names the latest figure at that time. It covers the figures that existed then and no later figures.
create table figure_approval (
  id uuid primary key,
  -- Shared by everything that was approved in one act.
  act_id uuid not null,
  body_id uuid not null references organisation,
  indicator_id uuid not null references indicator,
  starts_on date not null,
  ends_on date not null,
  -- Readers of the figures may read who approved them.
  access_id integer not null references access,
  step text not null check (step in ('own', 'above')),
  approver_id uuid not null references organisation,
  approved_by uuid,
  -- The role, and the function held on that day.
  role text,
  function_id uuid references function,
  approved_at timestamptz not null,
  upto bigint not null,
  known integer not null,
  missing integer not null,
  provisional integer not null,
  check ((step = 'own') = (approver_id = body_id))
);
create index figure_approval_sheet on figure_approval (indicator_id, body_id, starts_on, ends_on, access_id);
create index figure_approval_body on figure_approval (body_id);

alter table figure_approval enable row level security;
create policy figure_approval_read on figure_approval for select
  using (access_id = any ((select readable())::integer[]));
-- The approver writes for this body, may read the figures, and the figures belong to this body or one below it.
create policy figure_approval_insert on figure_approval for insert
  with check (approver_id = any ((select writable())::uuid[])
    and access_id = any ((select readable())::integer[]) and (approver_id = body_id
      or approver_id = any (figure_bodies_above(body_id))));
grant select, insert on figure_approval to :app_role;

-- The withdrawal of an approval. The approval itself stays, with the reason why it no longer applies.
create table figure_approval_end (
  approval_id uuid primary key references figure_approval,
  approver_id uuid not null references organisation,
  ended_by uuid,
  role text,
  function_id uuid references function,
  ended_at timestamptz not null,
  reason text not null check (length(btrim(reason)) >= 3),
  access_id integer not null references access
);

alter table figure_approval_end enable row level security;
create policy figure_approval_end_read on figure_approval_end for select
  using (access_id = any ((select readable())::integer[]));
create policy figure_approval_end_insert on figure_approval_end for insert
  with check (approver_id = any ((select writable())::uuid[])
    and exists (select from figure_approval a where a.id = approval_id
      and a.approver_id = figure_approval_end.approver_id));
grant select, insert on figure_approval_end to :app_role;

create function set_figure_approval_end_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select a.access_id into new.access_id from figure_approval a where a.id = new.approval_id;
  return new;
end $$;
create trigger figure_approval_end_set_access before insert on figure_approval_end
  for each row execute function set_figure_approval_end_access();

create function forbid_figure_approval_change() returns trigger language plpgsql as $$
begin
  raise exception 'An approval cannot be changed or deleted, only withdrawn.';
end $$;
create trigger figure_approval_forbid_change before update or delete on figure_approval
  for each statement execute function forbid_figure_approval_change();
create trigger figure_approval_end_forbid_change before update or delete on figure_approval_end
  for each statement execute function forbid_figure_approval_change();

-- Counts the figures of one statement in the sheets of the reporting bodies and subtracts superseded figures. Figures
-- are grouped before they are sorted, because sorting a million figures took most of the time. The order is fixed to
-- avoid deadlocks.
create function update_figure_sheets() returns trigger language plpgsql security definer set search_path = public
  set work_mem = '64MB' set plan_cache_mode = 'force_custom_plan' as $$
declare
  sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  with counted as materialized (
    select b.owner_id, s.indicator_id, m.starts_on, m.ends_on, m.access_id, count(m.value) as known, count(*) - count(m.value) as missing,
      count(*) filter (where m.state = 'provisional') as provisional, max(m.id) as latest
    from changed m join series s on s.id = m.series_id join observation_batch b on b.id = m.batch_id group by 1, 2, 3, 4, 5
  )
  insert into figure_sheet as f (body_id, indicator_id, starts_on, ends_on, access_id, known, missing, provisional, latest)
  select c.owner_id, c.indicator_id, c.starts_on, c.ends_on, c.access_id, sign * c.known, sign * c.missing, sign * c.provisional, c.latest
  from counted c order by 1, 2, 3, 4, 5
  on conflict (body_id, indicator_id, starts_on, ends_on, access_id) do update set known = f.known + excluded.known,
    missing = f.missing + excluded.missing, provisional = f.provisional + excluded.provisional, latest = greatest(f.latest, excluded.latest);
  return null;
end $$;
create trigger observation_add_to_sheets after insert on observation
  referencing new table as changed for each statement execute function update_figure_sheets();
create trigger observation_deduct_from_sheets after update on observation
  referencing new table as changed for each statement execute function update_figure_sheets();

-- Approvals and recordings for the same bodies wait for each other, so that nobody approves figures that change at the
-- same moment.
create function lock_figure_approvals(bodies uuid[]) returns void language sql as
  $$ select pg_advisory_xact_lock(hashtext('figure_approval'), hashtext(b.body::text)) from (select distinct body from unnest(bodies) body order by body) b $$;

-- An approved figure can be superseded only by a correction of the same body with a reason, or after the approval is
-- withdrawn.
create function protect_approved_figures() returns trigger language plpgsql security definer set search_path = public
  set plan_cache_mode = 'force_custom_plan' as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('figure_approval'), hashtext(owner.owner_id::text)) from (
    select distinct b.owner_id from (select distinct batch_id from changed) m join observation_batch b on b.id = m.batch_id order by 1) owner;
  if not exists (select from figure_approval) then return null; end if;
  if exists (
    select from (
      select s.indicator_id, b.owner_id, m.starts_on, m.ends_on, m.access_id, m.superseded_by, min(m.id) as first
      from changed m join series s on s.id = m.series_id join observation_batch b on b.id = m.batch_id group by 1, 2, 3, 4, 5, 6) g
    join figure_approval a on a.indicator_id = g.indicator_id and a.body_id = g.owner_id and a.starts_on = g.starts_on
      and a.ends_on = g.ends_on and a.access_id = g.access_id and a.upto >= g.first
    join observation_batch n on n.id = g.superseded_by
    where not exists (select from figure_approval_end e where e.approval_id = a.id)
      and not (n.channel = 'correction' and n.owner_id = g.owner_id and length(btrim(coalesce(n.note, ''))) >= 3)) then
    raise exception 'An approved figure can be superseded only by a correction with a reason.' using errcode = 'integrity_constraint_violation', constraint = 'approved_figures';
  end if;
  return null;
end $$;
create trigger observation_check_approvals after update on observation
  referencing new table as changed for each statement execute function protect_approved_figures();

-- Returns the staged lines that differ from an approved figure, each with the approval that locks it, except for
-- corrections of own figures. Only periods with an approval are examined.
create function find_locked_lines(p_batch integer) returns table (line integer, approval_id uuid)
  language plpgsql security definer set search_path = public set plan_cache_mode = 'force_custom_plan' as $$
declare
  batch observation_batch%rowtype;
begin
  select * into batch from observation_batch b where b.id = p_batch;
  if batch is null or not batch.owner_id = any (writable()) then
    raise exception 'The transaction may not write for the owner of this batch.' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock_shared(hashtext('figure_approval'), hashtext(batch.owner_id::text));
  if not exists (select from figure_approval a where a.indicator_id in (
    select s.indicator_id from observation_staged s where s.batch_id = p_batch)) then return; end if;
  return query
    select distinct on (s.line) s.line, a.id
    from observation_staged s
    join (select distinct f.indicator_id, f.starts_on, f.ends_on from figure_approval f where f.indicator_id in (
        select t.indicator_id from observation_staged t where t.batch_id = p_batch)) p
      on p.indicator_id = s.indicator_id and p.starts_on = s.starts_on and p.ends_on = s.ends_on
    join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
    join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
    join indicator i on i.id = s.indicator_id
    -- Figures of other bodies are refused as contested, without revealing whether they are approved.
    join observation_batch b on b.id = o.batch_id and batch.owner_id in (b.owner_id, i.owner_id)
    join figure_approval a on a.indicator_id = s.indicator_id and a.body_id = b.owner_id and a.starts_on = o.starts_on
      and a.ends_on = o.ends_on and a.access_id = o.access_id and a.upto >= o.id
      and not exists (select from figure_approval_end e where e.approval_id = a.id)
    where s.batch_id = p_batch and not (batch.channel = 'correction' and b.owner_id = batch.owner_id)
      and not ((o.value, o.missing, o.definition_version, o.partial_to, o.n, o.low, o.high, o.note) is not distinct from
          (s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note)
        and (s.state = o.state or s.state = 'final' and o.state = 'revised'))
    order by s.line, a.step = 'above' desc, a.upto desc limit 200;
end $$;
