-- Rows per area must not give the answer of a single organisation:
--
-- 1. A cell is shown only if at least the minimum of organisations of the row answered. If all of them gave the same kind of
--    answer, or none carries out the priority, the row shows how many answered, not how: otherwise it would tell the answer
--    of each.
-- 2. Two counts at different moments must not differ by a single answer. Rows contain the answers as last shown. The answers
--    of a column are shown anew only when, for every reader of the row, at least the minimum of organisations that this reader
--    does not read by name changed their answer since, or none of them. A zone knows its own change, so in practice one
--    organisation more must have changed.
--
-- Not covered: two readers who combine what each of them sees, and an organisation that moves to another area between two
-- counts.

-- The answers of an organisation as the rows per area contain them. The form is that of coverage_line.tally. Only functions
-- of the owner read it.
create table shown_answer_line (
  version_id uuid not null references plan_version on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  tally numeric not null,
  primary key (version_id, organisation_id)
);
create index shown_answer_line_organisation on shown_answer_line (organisation_id);
alter table shown_answer_line enable row level security;

-- Returns the answers of organisations as they are now. An answer that is marked for fewer readers than the plan counts as
-- answered, not with its kind.
create function list_present_answer_lines(p_version uuid) returns table (organisation_id uuid, tally numeric)
  language sql stable security definer set search_path = public as $$
  select l.addressee_id, sum(l.tally) from coverage_line l join access a on a.id = l.access_id
  where l.version_id = p_version and (l.layer = 'asked' or a.marking <= 1) group by l.addressee_id
$$;
revoke execute on function list_present_answer_lines(uuid) from public;

-- A newer version starts with the answers that the rows of the version before it showed, for the elements
-- whose items it takes over. Otherwise
-- the first rows of the newer version less the last rows of the former one could be a single change.
create function take_over_shown_answers(p_version uuid, p_area uuid, p_kind text) returns void
  language plpgsql security definer set search_path = public as $$
declare
  former_version uuid := (select f.id from plan_version v join plan_version f on f.plan_id = v.plan_id and f.number < v.number
    where v.id = p_version and exists (select from shown_answer_line s where s.version_id = f.id) order by f.number desc limit 1);
begin
  if former_version is null then return; end if;
  with line as materialized (
    select u.organisation_id, coalesce(s.tally, 0) as shown, f.tally as former
    from plan_version v join answer_audience u on u.plan_id = v.plan_id
    join shown_answer_line f on f.version_id = former_version and f.organisation_id = u.organisation_id
    left join shown_answer_line s on s.version_id = p_version and s.organisation_id = u.organisation_id
    where v.id = p_version and u.area_id is not distinct from p_area and u.organisation_kind = p_kind
  ), digits as materialized (
    select l.organisation_id, 70 * w.columns as width, lpad(l.shown::text, 70 * w.columns, '0') as shown, lpad(l.former::text, 70 * w.columns, '0') as former
    from line l cross join (select max(number) as columns from coverage_column where version_id in (p_version, former_version)) w
  ), slot as (
    select d.organisation_id, c.number, substr(d.former, d.width - 70 * b.number + 1, 70)::numeric as former
    from digits d join coverage_column c on c.version_id = p_version
    join coverage_column b on b.version_id = former_version and b.element_id = c.element_id
    where substr(d.shown, d.width - 70 * c.number + 1, 70)::numeric = 0
      -- Items that are sent again with another content have another day.
      and exists (select from item i join item o on o.id = i.follows_id and o.sent_at = i.sent_at
        where i.version_id = p_version and i.addressee_id = d.organisation_id and i.element_id = c.element_id and i.withdrawn_at is null)
  )
  insert into shown_answer_line as s (version_id, organisation_id, tally)
  select p_version, organisation_id, sum(slot.former * rpad('1', 70 * (number - 1) + 1, '0')::numeric)
  from slot where slot.former > 0 group by organisation_id
  on conflict (version_id, organisation_id) do update set tally = s.tally + excluded.tally;
end $$;
revoke execute on function take_over_shown_answers(uuid, uuid, text) from public;

-- Shows the answers of the areas of these organisations anew, in each column in which enough of them changed.
create function show_answers_by_area(p_version uuid, p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
declare
  place record;
begin
  for place in
    select distinct u.area_id, u.organisation_kind from plan_version v join answer_audience u on u.plan_id = v.plan_id
    where v.id = p_version and u.organisation_id = any (p_organisations) order by 1, 2
  loop
    -- Two transactions that show the same row at the same time could show the change of one only. The next change, or the
    -- hourly job, shows what is left out here.
    continue when not pg_try_advisory_xact_lock(
      hashtextextended(concat_ws(' ', p_version, place.area_id, place.organisation_kind), 0));
    perform take_over_shown_answers(p_version, place.area_id, place.organisation_kind);
    with member as materialized (
      select u.organisation_id, u.reader_ids, u.is_released, u.minimum
      from plan_version v join answer_audience u on u.plan_id = v.plan_id
      where v.id = p_version and u.area_id is not distinct from place.area_id and u.organisation_kind = place.organisation_kind
    ), line as materialized (
      select m.organisation_id, coalesce(n.tally, 0) as present, coalesce(s.tally, 0) as shown
      from member m
      left join list_present_answer_lines(p_version) n on n.organisation_id = m.organisation_id
      left join shown_answer_line s on s.version_id = p_version and s.organisation_id = m.organisation_id
      where coalesce(n.tally, 0) <> coalesce(s.tally, 0)
    ), digits as materialized (
      select l.organisation_id, 70 * w.columns as width, lpad(l.present::text, 70 * w.columns, '0') as present,
        lpad(l.shown::text, 70 * w.columns, '0') as shown
      from line l cross join (select max(number) as columns from coverage_column where version_id = p_version) w
    ), different as materialized (
      select d.organisation_id, c.number, substr(d.present, d.width - 70 * c.number + 1, 70) as present,
        substr(d.shown, d.width - 70 * c.number + 1, 70) as shown
      from digits d join coverage_column c on c.version_id = p_version
      where substr(d.present, d.width - 70 * c.number + 1, 70) <> substr(d.shown, d.width - 70 * c.number + 1, 70)
    ), changed as materialized (
      -- Without those who were asked and have not answered. An answer never becomes unanswered: such a difference is an item
      -- of a newer version whose answer is taken over a moment later.
      select d.number, m.organisation_id, m.reader_ids, m.minimum from different d
      join member m on m.organisation_id = d.organisation_id and not m.is_released
      where substr(d.present, 1, 65)::numeric > 0 or d.present::numeric = 0
    ), amount as (
      select number, count(*) as organisations, max(minimum) as minimum from changed group by number
    ), known as (
      select c.number, r.id as reader_id, count(*) as organisations from changed c cross join unnest(c.reader_ids) r (id)
      group by c.number, r.id
    ), row_of_reader as materialized (
      select r.id as reader_id, (select count(*) from member where not is_released) - count(*) as organisations
      from member m cross join unnest(m.reader_ids) r (id) where not m.is_released group by r.id
    ), ready as materialized (
      select a.number from amount a where a.organisations >= a.minimum and not exists (
        select from known k join row_of_reader o on o.reader_id = k.reader_id
        where k.number = a.number and o.organisations >= a.minimum
          and a.organisations - k.organisations between 1 and a.minimum - 1)
    )
    insert into shown_answer_line as s (version_id, organisation_id, tally)
    select p_version, d.organisation_id,
      sum((d.present::numeric - d.shown::numeric) * rpad('1', 70 * (d.number - 1) + 1, '0')::numeric)
    from different d join ready r on r.number = d.number group by d.organisation_id
    on conflict (version_id, organisation_id) do update set tally = s.tally + excluded.tally;
  end loop;
end $$;
revoke execute on function show_answers_by_area(uuid, uuid[]) from public;

-- Shows what earlier changes left out. Called every hour.
create function show_answers_of_all_areas() returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform show_answers_by_area(v.id, (select array_agg(u.organisation_id) from answer_audience u where u.plan_id = v.plan_id))
  from plan_version v
  where exists (select from answer_audience u where u.plan_id = v.plan_id)
    and exists (select from coverage_column c where c.version_id = v.id)
    and not exists (select from plan_version n where n.plan_id = v.plan_id and n.number > v.number
      and exists (select from item i where i.version_id = n.id))
  order by v.id;
end $$;
grant execute on function show_answers_of_all_areas() to :app_role;

create or replace function refresh_coverage(versions uuid[], addressees uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $$
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
  perform show_answers_by_area(p.version_id, array_agg(p.addressee_id)) from unnest(versions, addressees) p (version_id, addressee_id)
    group by p.version_id order by p.version_id;
end $$;

-- Counts the answers to a version that the reader may not read by name, per area and kind of organisation: for each
-- column the number of organisations per mark, as 14 numbers of five digits in the order of tally_marks(); `?` is answered
-- and `-` not answered. The counts contain no organisation that the reader reads by name, so that no difference with a
-- named row is another organisation. They are the answers as last shown (see above). A cell without enough answers has no
-- counts (null). It is in no total either, so that no other total less the remaining rows gives it. A column that was not
-- asked in the area has no row.
--
-- Counts exist only for the newest version that was sent: most answers stay the same from one version to the next, so a
-- difference between two versions would show a single organisation.
create or replace function list_grouped_answers(p_version uuid)
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
  ), asked as materialized (
    select l.addressee_id, sum(l.tally) as tally from version v join coverage_line l on l.version_id = v.id
    where l.layer = 'asked' and l.addressee_id in (select organisation_id from hidden) group by l.addressee_id
  ), total as materialized (
    select h.area_id, h.organisation_kind, max(h.minimum) as minimum, count(*)::integer as organisation_count,
      lpad(sum(a.tally)::text, 70 * w.columns, '0') as asked_digits,
      lpad(coalesce(sum(s.tally), 0)::text, 70 * w.columns, '0') as shown_digits
    from version v join hidden h on true join asked a on a.addressee_id = h.organisation_id
    left join shown_answer_line s on s.version_id = v.id and s.organisation_id = h.organisation_id
    cross join (select max(c.number) as columns from coverage_column c where c.version_id = p_version) w
    group by h.area_id, h.organisation_kind, w.columns
  ), cell as materialized (
    select t.area_id, t.organisation_kind, t.minimum, t.organisation_count, c.number,
      substr(t.shown_digits, length(t.shown_digits) - 70 * c.number + 1, 70) as counts
    from total t cross join asked_column c
    where substr(t.asked_digits, length(t.asked_digits) - 70 * c.number + 61, 10)::numeric > 0
  ), judged as (
    select *, substr(counts, 61, 5)::integer as answered,
      -- The kinds of answers, linked or not, and those of them that carry out the priority.
      (select count(*) from generate_series(0, 5) k
        where substr(counts, 1 + 5 * k, 5)::integer + substr(counts, 31 + 5 * k, 5)::integer > 0) as kinds,
      substr(counts, 1, 20)::numeric + substr(counts, 31, 20)::numeric > 0 as is_carried
    from cell
  )
  select area_id, organisation_kind, organisation_count, number,
    case when answered >= minimum then
      case when kinds > 1 and is_carried then counts else repeat('0', 60) || substr(counts, 61) end end
  from judged order by area_id, organisation_kind, number
$$;

-- The rows until now showed all answers.
insert into shown_answer_line (version_id, organisation_id, tally)
  select v.id, n.organisation_id, n.tally
  from plan_version v cross join lateral list_present_answer_lines(v.id) n
  join answer_audience u on u.plan_id = v.plan_id and u.organisation_id = n.organisation_id;
