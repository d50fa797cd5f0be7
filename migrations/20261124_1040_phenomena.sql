-- Lists of phenomena per generation of plans, and how one generation's items became the next one's.
create table phenomenon_list (
  id uuid primary key,
  code text not null unique,
  names jsonb not null,
  valid_from date,
  valid_to date
);

create table phenomenon (
  id uuid primary key,
  list_id uuid not null references phenomenon_list,
  code text not null unique,
  names jsonb not null,
  parent_id uuid references phenomenon,
  unverified boolean not null default false
);
create index phenomenon_list_items on phenomenon (list_id, code);

create table phenomenon_crosswalk (
  id uuid primary key,
  from_id uuid not null references phenomenon,
  to_id uuid references phenomenon,
  relation text not null check (relation in ('same', 'renamed', 'split', 'merged', 'widened', 'narrowed', 'moved', 'dropped', 'new')),
  author text not null,
  note text,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  -- An administrator does not hold with it: kept, so that an upgrade of the pack does not bring it back.
  set_aside boolean not null default false,
  -- Dropped: nothing follows. New: nothing came before, and from_id is the item itself.
  check ((to_id is null) = (relation in ('dropped', 'new')))
);
create unique index phenomenon_crosswalk_once on phenomenon_crosswalk (from_id, to_id, relation) nulls not distinct;
create index phenomenon_crosswalk_to on phenomenon_crosswalk (to_id);

do $$
declare name text;
begin
  foreach name in array array['phenomenon_list', 'phenomenon', 'phenomenon_crosswalk'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (true)', name || '_read', name);
    execute format('create policy %I on %I for all using (cardinality((select writable())::uuid[]) > 0) with check (cardinality((select writable())::uuid[]) > 0)', name || '_write', name);
  end loop;
end $$;
grant select, insert, update, delete on phenomenon_list, phenomenon, phenomenon_crosswalk to :app_role;
