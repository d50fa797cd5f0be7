-- Coverage: how the bodies of the country answer a version, stored in lines because pages read tens of thousands of
-- items at once. A line holds one character per column (an element of the version) for one addressee, and only cells
-- with the same access_id. The row policy of the table is therefore the policy of the cells: the lines that a reader
-- may read, merged, give exactly the picture that this reader may see.
-- The layer `asked` shows for each item whether it has an answer ('?') or not ('-'), with the access of the item. The
-- layer `answered` shows which answer, with the access of the answer. bench/matrix.bench.ts compares this with reading
-- 80,000 items.

-- The number of each element that a version asks about.
create table coverage_column (
  version_id uuid not null references plan_version,
  element_id uuid not null references element,
  number integer not null check (number > 0),
  access_id integer not null references access,
  primary key (version_id, element_id),
  unique (version_id, number)
);

alter table coverage_column enable row level security;
create policy coverage_column_read on coverage_column for select
  using (access_id = any ((select readable())::integer[]));
grant select on coverage_column to :app_role;

-- The cells of one addressee in one layer and with one access.
create table coverage_line (
  version_id uuid not null references plan_version,
  addressee_id uuid not null references organisation,
  layer text not null check (layer in ('asked', 'answered')),
  access_id integer not null references access,
  -- Character n belongs to the column with number n. A space means that there is no cell. A capital letter means that
  -- no element is linked to the answer.
  cells text not null,
  primary key (version_id, addressee_id, layer, access_id)
);

alter table coverage_line enable row level security;
-- Pages read thousands of rows for readers with thousands of access ids: `in` uses a hash, whereas `any` would scan the
-- list for each row.
create policy coverage_line_read on coverage_line for select
  using (access_id in (select unnest((select readable())::integer[])));
grant select on coverage_line to :app_role;

create function answer_mark(kind text, linked boolean) returns text language sql immutable as $$
  select case when linked then mark else upper(mark) end from (select case kind
    when 'covered' then 'c' when 'adopt' then 'a' when 'adapt' then 'd' when 'partly' then 'p'
    when 'no_capacity' then 'n' when 'not_relevant' then 'r' end as mark) m
$$;

-- Rewrites the lines of these pairs. Answers of one body to one version wait for each other because they lock the
-- items.
create function refresh_coverage(versions uuid[], addressees uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform from item i join unnest(versions, addressees) p (version_id, addressee_id)
    on p.version_id = i.version_id and p.addressee_id = i.addressee_id
    order by i.id for no key update of i;
  delete from coverage_line l using unnest(versions, addressees) p (version_id, addressee_id)
    where l.version_id = p.version_id and l.addressee_id = p.addressee_id;
  insert into coverage_line (version_id, addressee_id, layer, access_id, cells)
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
  select version_id, addressee_id, layer, access_id, string_agg(lpad(mark, width), '' order by number)
  from spaced group by version_id, addressee_id, layer, access_id;
end $$;

-- Looks up the column of an element once per element, not once per addressee.
create function add_items_to_coverage() returns trigger language plpgsql security definer set search_path = public as $$
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
  from (select distinct c.version_id, c.element_id, c.access_id from changed c) n
  where not exists (select from coverage_column c where c.version_id = n.version_id and c.element_id = n.element_id);
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct version_id, addressee_id from changed) p;
  return null;
end $$;
create trigger item_add_to_coverage after insert on item
  referencing new table as changed for each statement execute function add_items_to_coverage();

create function update_coverage_of_items() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update coverage_column c set access_id = n.access_id
    from new_row n where c.version_id = n.version_id and c.element_id = n.element_id and c.access_id <> n.access_id;
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct n.version_id, n.addressee_id from new_row n join old_row o on o.id = n.id
          where (n.access_id, n.withdrawn_at) is distinct from (o.access_id, o.withdrawn_at)) p
    having count(*) > 0;
  return null;
end $$;
create trigger item_update_coverage after update on item
  referencing old table as old_row new table as new_row for each statement execute function update_coverage_of_items();

create function update_coverage_of_answers() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update item set answered = true from changed c
    where c.item_id = item.id and c.superseded_at is null and not item.answered;
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct i.version_id, i.addressee_id from changed c join item i on i.id = c.item_id) p
    having count(*) > 0;
  return null;
end $$;
create trigger answer_update_coverage_on_insert after insert on answer
  referencing new table as changed for each statement execute function update_coverage_of_answers();
create trigger answer_update_coverage_on_update after update on answer
  referencing new table as changed for each statement execute function update_coverage_of_answers();

create function update_answer_linked() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update answer a set linked = exists (select from answer_element e where e.answer_id = a.id)
    where a.id in (select answer_id from changed)
      and a.linked <> exists (select from answer_element e where e.answer_id = a.id);
  return null;
end $$;
create trigger answer_element_update_linked_on_insert after insert on answer_element
  referencing new table as changed for each statement execute function update_answer_linked();
create trigger answer_element_update_linked_on_delete after delete on answer_element
  referencing old table as changed for each statement execute function update_answer_linked();
