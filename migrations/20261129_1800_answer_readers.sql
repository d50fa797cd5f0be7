-- Who reads the answers of an organisation by name. The law of the plan that asks names the readers per kind of
-- organisation. An item gets the access of its element, restricted to these readers. Answers, coverage lines, check
-- results and the audit log take their access from the item, so every row that shows an answer follows the same rule.
-- All other readers of the plan get counts per area from list_grouped_answers().

-- ---------------------------------------------------------------- Tables

-- The rules of each stored law, one per kind of organisation. A copy of a part of pack_installation.law, because reading
-- the whole law for each item would be slow.
create table answer_reader_rule (
  pack_version text not null,
  organisation_kind text not null,
  -- See PackAnswerReader in src/shared/pack-answer-readers.ts.
  readers jsonb not null,
  group_hierarchy text not null,
  -- In order. The first kind in which the organisation lies is used.
  group_kinds text[] not null,
  minimum integer not null check (minimum >= 3),
  primary key (pack_version, organisation_kind)
);
alter table answer_reader_rule enable row level security;
create policy answer_reader_rule_read on answer_reader_rule for select using (true);
grant select on answer_reader_rule to :app_role;

-- The readers of the answers of one organisation to one plan. Without a row, the plan has no such rule.
create table answer_audience (
  plan_id uuid not null references plan on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  organisation_kind text not null,
  -- Sorted. With the organisation itself and the organisations that ask.
  reader_ids uuid[] not null,
  -- The area by which all others see rows. Null: in no such area.
  area_id uuid references area,
  minimum integer not null,
  -- The organisation released its answers to all readers of the plan.
  is_released boolean not null default false,
  -- The access of the readers.
  access_id integer not null references access,
  primary key (plan_id, organisation_id)
);
create index answer_audience_organisation on answer_audience (organisation_id);

alter table answer_audience enable row level security;
create policy answer_audience_read on answer_audience for select
  using (access_id = any ((select readable())::integer[]));
grant select on answer_audience to :app_role;

-- The release of the answers of an organisation to one plan, decided by the body that decides for the organisation. A
-- withdrawn release is kept.
create table answer_release (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- The organisation that answers.
  owner_id uuid not null references organisation,
  deciding_body text not null check (length(trim(deciding_body)) > 0),
  decided_on date not null,
  released_at timestamptz not null,
  released_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  withdrawal_deciding_body text,
  withdrawal_decided_on date,
  access_id integer not null references access,
  check ((withdrawn_at is null) = (withdrawal_deciding_body is null)
    and (withdrawn_at is null) = (withdrawal_decided_on is null))
);
create unique index answer_release_current on answer_release (plan_id, owner_id) where withdrawn_at is null;
create index answer_release_owner on answer_release (owner_id);

alter table answer_release enable row level security;
create policy answer_release_read on answer_release for select
  using (access_id = any ((select readable())::integer[]));
create policy answer_release_insert on answer_release for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy answer_release_update on answer_release for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update (withdrawn_at, withdrawn_by, withdrawal_deciding_body, withdrawal_decided_on)
  on answer_release to :app_role;

-- ---------------------------------------------------------------- Readers

-- Returns the audience of each of these organisations for a plan. Organisations without a rule are left out.
create function compute_answer_audiences(p_plan uuid, p_organisations uuid[])
  returns table (organisation_id uuid, organisation_kind text, reader_ids uuid[], area_id uuid, minimum integer)
  language sql stable security definer set search_path = public as $$
  with recursive asked as materialized (
    select o.id, o.kind, o.area_id, r.readers, r.group_hierarchy, r.group_kinds, r.minimum, p.owner_id, p.issuing_body_ids
    from plan p join answer_reader_rule r on r.pack_version = p.pack_version
    join organisation o on o.kind = r.organisation_kind and o.id = any (p_organisations)
    where p.id = p_plan
  ), link as materialized (
    select l.area_id, l.parent_id, l.hierarchy
    from area_parent l join area a on a.id = l.area_id join area u on u.id = l.parent_id
    where l.hierarchy <> 'border'
      and coalesce(l.valid_from <= legal_today(), true) and coalesce(legal_today() < l.valid_to, true)
      and coalesce(a.valid_from <= legal_today(), true) and coalesce(legal_today() < a.valid_to, true)
      and coalesce(u.valid_from <= legal_today(), true) and coalesce(legal_today() < u.valid_to, true)
  ), below (organisation_id, hierarchy, area_id) as (
    select id, null::text, asked.area_id from asked where asked.area_id is not null
    union
    select b.organisation_id, l.hierarchy, l.area_id from below b
    join link l on l.parent_id = b.area_id and l.hierarchy = coalesce(b.hierarchy, l.hierarchy)
  ), above (organisation_id, hierarchy, area_id) as (
    select b.organisation_id, l.hierarchy, l.parent_id from below b join link l on l.area_id = b.area_id
    union
    select a.organisation_id, l.hierarchy, l.parent_id from above a
    join link l on l.area_id = a.area_id and l.hierarchy = a.hierarchy
  ), body as materialized (
    select o.id, o.code, o.kind, o.area_id from organisation o
    where coalesce(o.valid_from <= legal_today(), true) and coalesce(legal_today() < o.valid_to, true)
  ), seat as materialized (
    select a.id as organisation_id, a.area_id, s ->> 'body' as code, s ->> 'bodyKind' as kind, s ->> 'place' as place,
      s ->> 'hierarchy' as hierarchy
    from asked a cross join jsonb_array_elements(a.readers) s
  ), reader (organisation_id, reader_id) as (
    select id, id from asked
    union select id, owner_id from asked
    union select id, unnest(issuing_body_ids) from asked
    union select s.organisation_id, o.id from seat s join body o on o.code = s.code
    union select s.organisation_id, o.id from seat s join body o on o.kind = s.kind and o.area_id = s.area_id
      where s.place = 'own'
    union select s.organisation_id, o.id from seat s
      join below b on b.organisation_id = s.organisation_id and coalesce(b.hierarchy, s.hierarchy) = s.hierarchy
      join body o on o.kind = s.kind and o.area_id = b.area_id
      where s.place = 'within'
    union select s.organisation_id, o.id from seat s
      join above a on a.organisation_id = s.organisation_id and a.hierarchy = s.hierarchy
      join body o on o.kind = s.kind and o.area_id = a.area_id
      where s.place = 'above'
  ), place as (
    select distinct on (q.id) q.id, g.id as area_id
    from asked q join above a on a.organisation_id = q.id and a.hierarchy = q.group_hierarchy
    join area g on g.id = a.area_id and g.kind = any (q.group_kinds)
    order by q.id, array_position(q.group_kinds, g.kind), g.code
  )
  select q.id, q.kind, array(select r.reader_id from reader r where r.organisation_id = q.id order by r.reader_id),
    p.area_id, q.minimum
  from asked q left join place p on p.id = q.id
$$;

-- Stores the audience of each of these organisations for a plan, and adjusts the items whose access changes.
create function save_answer_audiences(p_plan uuid, p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
declare changed uuid[];
begin
  with computed as materialized (
    select c.*, intern_access(0::smallint, true, c.reader_ids, null) as access_id
    from compute_answer_audiences(p_plan, p_organisations) c
  ), saved as (
    insert into answer_audience (plan_id, organisation_id, organisation_kind, reader_ids, area_id, minimum, access_id, is_released)
    select p_plan, c.organisation_id, c.organisation_kind, c.reader_ids, c.area_id, c.minimum, c.access_id,
      exists (select from answer_release r where r.plan_id = p_plan and r.owner_id = c.organisation_id and r.withdrawn_at is null)
    from computed c
    on conflict (plan_id, organisation_id) do update
      set organisation_kind = excluded.organisation_kind, reader_ids = excluded.reader_ids, area_id = excluded.area_id,
        minimum = excluded.minimum, access_id = excluded.access_id
      where (answer_audience.organisation_kind, answer_audience.reader_ids, answer_audience.area_id, answer_audience.minimum, answer_audience.access_id)
        is distinct from (excluded.organisation_kind, excluded.reader_ids, excluded.area_id, excluded.minimum, excluded.access_id)
    returning organisation_id
  ), obsolete as (
    delete from answer_audience u where u.plan_id = p_plan and u.organisation_id = any (p_organisations)
      and u.organisation_id not in (select c.organisation_id from computed c)
    returning u.organisation_id
  )
  select array_agg(s.organisation_id) into changed from (select * from saved union all select * from obsolete) s;
  update answer_release r set access_id = u.access_id from answer_audience u
    where r.plan_id = p_plan and r.owner_id = any (changed) and u.plan_id = r.plan_id and u.organisation_id = r.owner_id;
  update item set access_id = access_id where upper_plan_id = p_plan and addressee_id = any (changed);
end $$;
revoke execute on function save_answer_audiences(uuid, uuid[]) from public;

-- Stores the audiences of the addressees before items are sent. One statement for all addressees is faster than one per
-- item. Only the organisations that issue the plan send items.
create function prepare_answer_audiences(p_plan uuid, p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if exists (select from plan p join answer_reader_rule r on r.pack_version = p.pack_version
      where p.id = p_plan and p.owner_id = any (writable())) then
    perform save_answer_audiences(p_plan, p_organisations);
  end if;
end $$;
grant execute on function prepare_answer_audiences(uuid, uuid[]) to :app_role;

-- Stores the audiences of all items of these plans, or of all plans, according to the structure of the country today.
create function refresh_answer_audiences(p_plans uuid[] default null) returns void
  language plpgsql security definer set search_path = public as $$
declare asking record;
begin
  for asking in
    select p.id, (select array_agg(distinct i.addressee_id) from item i where i.upper_plan_id = p.id) as addressee_ids
    from plan p
    where (p_plans is null or p.id = any (p_plans))
      and (exists (select from answer_reader_rule r where r.pack_version = p.pack_version)
        or exists (select from answer_audience u where u.plan_id = p.id))
    order by p.id
  loop
    if asking.addressee_ids is not null then perform save_answer_audiences(asking.id, asking.addressee_ids); end if;
  end loop;
end $$;
-- Called every hour, because a place in an area can begin or end on a date.
grant execute on function refresh_answer_audiences(uuid[]) to :app_role;

create function store_answer_reader_rules() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  delete from answer_reader_rule where pack_version = new.version;
  insert into answer_reader_rule (pack_version, organisation_kind, readers, group_hierarchy, group_kinds, minimum)
    select new.version, r ->> 'organisationKind', r -> 'readers', r -> 'groupedBy' ->> 'hierarchy',
      array(select jsonb_array_elements_text(r -> 'groupedBy' -> 'areaKinds')), (r ->> 'minimum')::integer
    from jsonb_array_elements(coalesce(new.law -> 'answerReaders', '[]')) r;
  perform refresh_answer_audiences(array(select id from plan where pack_version = new.version));
  return null;
end $$;
create trigger pack_installation_store_answer_readers after insert or update of law on pack_installation
  for each row execute function store_answer_reader_rules();

-- Once per transaction, before the commit, however many rows of the structure change.
create function refresh_answer_audiences_once() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if tg_when = 'BEFORE' then
    perform set_config('integral.answer_readers_stale', 'on', true);
  elsif current_setting('integral.answer_readers_stale', true) = 'on' then
    perform set_config('integral.answer_readers_stale', '', true);
    perform refresh_answer_audiences();
  end if;
  return null;
end $$;
create trigger area_parent_schedule_answer_readers before insert or update or delete on area_parent
  for each statement execute function refresh_answer_audiences_once();
create trigger area_schedule_answer_readers before update of kind, valid_from, valid_to on area
  for each statement execute function refresh_answer_audiences_once();
create trigger organisation_schedule_answer_readers
  before insert or update of code, kind, area_id, valid_from, valid_to or delete on organisation
  for each statement execute function refresh_answer_audiences_once();
create constraint trigger area_parent_refresh_answer_readers after insert or update or delete on area_parent
  deferrable initially deferred for each row execute function refresh_answer_audiences_once();
create constraint trigger area_refresh_answer_readers after update of kind, valid_from, valid_to on area
  deferrable initially deferred for each row execute function refresh_answer_audiences_once();
create constraint trigger organisation_refresh_answer_readers
  after insert or update of code, kind, area_id, valid_from, valid_to or delete on organisation
  deferrable initially deferred for each row execute function refresh_answer_audiences_once();

create function refresh_answer_audiences_of_plan() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  perform refresh_answer_audiences(array[new.id]);
  return null;
end $$;
create trigger plan_refresh_answer_readers after update of owner_id, issuing_body_ids, pack_version on plan
  for each row when ((old.owner_id, old.issuing_body_ids, old.pack_version)
    is distinct from (new.owner_id, new.issuing_body_ids, new.pack_version))
  execute function refresh_answer_audiences_of_plan();

-- ---------------------------------------------------------------- Access

-- The access of the element, restricted to the readers of the answers of the addressee, unless it released them.
create or replace function set_item_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  element_access integer;
  audience answer_audience%rowtype;
begin
  select e.access_id into element_access from element e where e.id = new.element_id;
  select * into audience from answer_audience u where u.plan_id = new.upper_plan_id and u.organisation_id = new.addressee_id;
  if not found and exists (select from plan p join organisation o on o.id = new.addressee_id
      join answer_reader_rule r on r.pack_version = p.pack_version and r.organisation_kind = o.kind where p.id = new.upper_plan_id) then
    perform save_answer_audiences(new.upper_plan_id, array[new.addressee_id]);
    select * into audience from answer_audience u where u.plan_id = new.upper_plan_id and u.organisation_id = new.addressee_id;
  end if;
  new.access_id := combine_access(element_access, case when not audience.is_released then audience.access_id end);
  return new;
end $$;

-- Columns keep the access of the element: an item has fewer readers than its element.
create or replace function add_items_to_coverage() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- Two senders of one version number its columns one after the other.
  perform from plan_version v where v.id in (select version_id from changed) order by v.id for no key update;
  insert into coverage_column (version_id, element_id, number, access_id)
  select n.version_id, n.element_id,
    coalesce((select max(c.number) from coverage_column c where c.version_id = n.version_id), 0)
      + row_number() over (partition by n.version_id order by (select min(e.position) from plan_version v
        join frozen_row f on f.plan_id = v.plan_id and f.section = 'elements' and f.subject_id = n.element_id
        join plan_version_entry e on e.version_id = v.id and e.row_id = f.id where v.id = n.version_id), n.element_id),
    n.access_id
  from (select distinct c.version_id, c.element_id, e.access_id from changed c join element e on e.id = c.element_id) n
  where not exists (select from coverage_column c where c.version_id = n.version_id and c.element_id = n.element_id);
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct version_id, addressee_id from changed) p;
  return null;
end $$;

create or replace function update_coverage_of_items() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update coverage_column c set access_id = e.access_id
    from (select distinct version_id, element_id from new_row) n join element e on e.id = n.element_id
    where c.version_id = n.version_id and c.element_id = n.element_id and c.access_id <> e.access_id;
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct n.version_id, n.addressee_id from new_row n join old_row o on o.id = n.id
          where (n.access_id, n.withdrawn_at) is distinct from (o.access_id, o.withdrawn_at)) p
    having count(*) > 0;
  return null;
end $$;

-- Versions of the answering plan contain its answers. A row that was frozen while more organisations could read the
-- answer is restricted like the answer, and it is never opened again.
create function restrict_frozen_answers() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update frozen_row f set access_id = combine_access(f.access_id, new.access_id)
    where f.section = 'answers' and f.subject_id = new.id
      and f.plan_id in (select a.plan_id from answer a where a.item_id = new.id);
  return null;
end $$;
create trigger item_restrict_frozen_answers after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_frozen_answers();

create function set_answer_release_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select u.access_id into new.access_id from answer_audience u
    where u.plan_id = new.plan_id and u.organisation_id = new.owner_id;
  if new.access_id is null then
    raise exception 'Only an organisation whose answers have named readers can release its answers.';
  end if;
  return new;
end $$;
create trigger answer_release_set_access before insert on answer_release
  for each row execute function set_answer_release_access();

create function apply_answer_release() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update answer_audience u set is_released = exists (select from answer_release r
      where r.plan_id = new.plan_id and r.owner_id = new.owner_id and r.withdrawn_at is null)
    where u.plan_id = new.plan_id and u.organisation_id = new.owner_id;
  update item set access_id = access_id where upper_plan_id = new.plan_id and addressee_id = new.owner_id;
  return null;
end $$;
create trigger answer_release_apply after insert or update of withdrawn_at on answer_release
  for each row execute function apply_answer_release();

create function forbid_second_withdrawal() returns trigger language plpgsql as $$
begin
  raise exception 'A withdrawn release cannot be changed.';
end $$;
create trigger answer_release_forbid_change before update on answer_release
  for each row when (old.withdrawn_at is not null and old.access_id = new.access_id)
  execute function forbid_second_withdrawal();

-- ---------------------------------------------------------------- Coverage lines

-- The marks of a tally, in order.
create function tally_marks() returns text language sql immutable as $$ select 'cadpnrCADPNR?-' $$;

-- The cells of the line as a number, so that the sum over many lines counts them: five decimal digits per mark, 70 per
-- column, the first column last. Splitting thousands of lines into cells would take longer than a page may.
alter table coverage_line add column tally numeric not null default 0;

create or replace function refresh_coverage(versions uuid[], addressees uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform from item i join unnest(versions, addressees) p (version_id, addressee_id)
    on p.version_id = i.version_id and p.addressee_id = i.addressee_id
    order by i.id for no key update of i;
  delete from coverage_line l using unnest(versions, addressees) p (version_id, addressee_id)
    where l.version_id = p.version_id and l.addressee_id = p.addressee_id;
  insert into coverage_line (version_id, addressee_id, layer, access_id, cells, tally)
  with cell as materialized (
    select i.version_id, i.addressee_id, c.number, i.access_id as item_access, i.answered,
      a.access_id as answer_access, answer_mark(a.kind, a.linked) as mark
    from unnest(versions, addressees) p (version_id, addressee_id)
    join item i on i.version_id = p.version_id and i.addressee_id = p.addressee_id
    join coverage_column c on c.version_id = i.version_id and c.element_id = i.element_id
    left join answer a on a.item_id = i.id and a.superseded_at is null
    where i.withdrawn_at is null
  ), layered as (
    select version_id, addressee_id, 'asked' as layer, item_access as access_id, number,
      case when answered then '?' else '-' end as mark from cell
    union all
    select version_id, addressee_id, 'answered', answer_access, number, mark from cell where mark is not null
  ), spaced as (
    select *, number - lag(number, 1, 0) over (partition by version_id, addressee_id, layer, access_id order by number) as width
    from layered
  )
  select version_id, addressee_id, layer, access_id, string_agg(lpad(mark, width), '' order by number),
    string_agg(rpad(lpad('1', 5 * strpos(tally_marks(), mark), '0'), 70 * width, '0'), '' order by number desc)::numeric
  from spaced group by version_id, addressee_id, layer, access_id;
end $$;

-- ---------------------------------------------------------------- Rows per area

-- Counts the answers to a version that the reader may not read by name, per area and kind of organisation: for each
-- column the number of organisations per mark, as 14 numbers of five digits in the order of tally_marks(); `?` and `-`
-- are from the layer `asked`. The counts contain no organisation that the reader reads by name, so that no difference
-- with a named row is another organisation. A cell of fewer organisations than the minimum has no counts (null). It is
-- in no total either, so that no other total less the remaining rows gives it. A column that was not asked in the area
-- has no row.
--
-- Counts exist only for the newest version that was sent: most answers stay the same from one version to the next, so a
-- difference between two versions would show a single organisation. An answer that is marked for fewer readers than the
-- plan counts as answered, not with its kind.
create function list_grouped_answers(p_version uuid)
  returns table (area_id uuid, organisation_kind text, organisation_count integer, column_number integer, counts text)
  language sql stable security definer set search_path = public as $$
  with reader as materialized (select unnest(readable()) as id),
  version as materialized (
    select v.id, v.plan_id from plan_version v where v.id = p_version and v.access_id in (select id from reader)
      and not exists (select from plan_version n where n.plan_id = v.plan_id and n.number > v.number
        and exists (select from item i where i.version_id = n.id))
  ), hidden as materialized (
    select u.organisation_id, u.area_id, u.organisation_kind, u.minimum
    from version v join answer_audience u on u.plan_id = v.plan_id
    where not u.is_released and u.access_id not in (select id from reader)
  ), asked_column as materialized (
    select c.number from version v join coverage_column c on c.version_id = v.id where c.access_id in (select id from reader)
  ), total as materialized (
    select h.area_id, h.organisation_kind, max(h.minimum) as minimum,
      count(distinct h.organisation_id)::integer as organisation_count,
      lpad(sum(l.tally)::text, 70 * (select max(number) from asked_column), '0') as digits
    from version v join hidden h on true
    join coverage_line l on l.version_id = v.id and l.addressee_id = h.organisation_id
    join access a on a.id = l.access_id
    where l.layer = 'asked' or a.marking <= 1
    group by h.area_id, h.organisation_kind
  ), cell as materialized (
    select t.area_id, t.organisation_kind, t.minimum, t.organisation_count, c.number,
      substr(t.digits, length(t.digits) - 70 * c.number + 1, 70) as counts
    from total t cross join asked_column c
  ), requested as materialized (
    select *, substr(counts, 61, 5)::integer + substr(counts, 66, 5)::integer as requested from cell
  )
  select area_id, organisation_kind, organisation_count, number, case when requested >= minimum then counts end
  from requested where requested > 0 order by area_id, organisation_kind, number
$$;
grant execute on function list_grouped_answers(uuid) to :app_role;

-- Returns the minimum of the rows per area if the version has answers that the reader does not read by name because of
-- the law. Null: there are none.
create function hidden_answer_minimum(p_version uuid) returns integer
  language sql stable security definer set search_path = public as $$
  select max(u.minimum) from plan_version v join answer_audience u on u.plan_id = v.plan_id
  where v.id = p_version and v.access_id in (select unnest(readable())) and not u.is_released
    and u.access_id not in (select unnest(readable()))
    and exists (select from coverage_line l where l.version_id = v.id and l.addressee_id = u.organisation_id)
$$;
grant execute on function hidden_answer_minimum(uuid) to :app_role;

-- ---------------------------------------------------------------- Stored laws

-- No law of an earlier release names readers of answers, but a database may contain the law of a pack of its own.
insert into answer_reader_rule (pack_version, organisation_kind, readers, group_hierarchy, group_kinds, minimum)
  select i.version, r ->> 'organisationKind', r -> 'readers', r -> 'groupedBy' ->> 'hierarchy',
    array(select jsonb_array_elements_text(r -> 'groupedBy' -> 'areaKinds')), (r ->> 'minimum')::integer
  from pack_installation i cross join jsonb_array_elements(coalesce(i.law -> 'answerReaders', '[]')) r
  on conflict do nothing;
select refresh_answer_audiences();
select refresh_coverage(array_agg(version_id), array_agg(addressee_id))
  from (select distinct version_id, addressee_id from coverage_line) l having count(*) > 0;
