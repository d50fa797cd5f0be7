-- Lists of phenomena are edited here too: a new generation is begun, items are named and dated. What was edited here stays when a
-- later pack is installed, as with the other lists of the registry.
alter table phenomenon_list
  add column source text not null default 'pack' check (source in ('pack', 'edited')),
  add column follows_id uuid references phenomenon_list,
  add constraint phenomenon_list_period check (valid_from < valid_to);
alter table phenomenon
  add column source text not null default 'pack' check (source in ('pack', 'edited')),
  -- Null: as long as its list.
  add column valid_from date,
  add column valid_to date,
  add constraint phenomenon_period check (valid_from < valid_to);

-- Which indicators say something of a phenomenon, many to many. A link of the pack that is not held with here is set aside, so that
-- an upgrade does not bring it back.
create table phenomenon_indicator (
  phenomenon_id uuid not null references phenomenon on delete cascade,
  indicator_id uuid not null references indicator on delete cascade,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  set_aside boolean not null default false,
  primary key (phenomenon_id, indicator_id)
);
create index phenomenon_indicator_indicator on phenomenon_indicator (indicator_id);
alter table phenomenon_indicator enable row level security;
-- A link tells of its indicator: it is read by who reads that.
create policy phenomenon_indicator_read on phenomenon_indicator for select
  using (exists (select from indicator i where i.id = indicator_id));
create policy phenomenon_indicator_write on phenomenon_indicator
  using (cardinality((select writable())) > 0 and exists (select from indicator i where i.id = indicator_id))
  with check (cardinality((select writable())) > 0 and exists (select from indicator i where i.id = indicator_id));
grant select, insert, update, delete on phenomenon_indicator to :app_role;

/* The links that a pack brings, all at once: what it no longer brings goes, what was said here stays. It runs as the owner of the
   tables, because the pack speaks of indicators of every body. */
create function save_phenomenon_indicators(links jsonb) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if current_setting('role') <> 'none' and cardinality(writable()) = 0 then
    raise exception 'Not somebody who installs a pack.' using errcode = 'insufficient_privilege';
  end if;
  delete from phenomenon_indicator p where p.source = 'pack' and not exists (
    select from jsonb_to_recordset(links) as r(phenomenon_id uuid, indicator_id uuid)
    where r.phenomenon_id = p.phenomenon_id and r.indicator_id = p.indicator_id);
  insert into phenomenon_indicator (phenomenon_id, indicator_id)
  select r.phenomenon_id, r.indicator_id from jsonb_to_recordset(links) as r(phenomenon_id uuid, indicator_id uuid)
    join phenomenon p on p.id = r.phenomenon_id join indicator i on i.id = r.indicator_id
  on conflict do nothing;
end $$;

/* Takes items that were made here back, with all that relates them, and the list in which they stood. Says whether it could: what a
   plan, a rating or another item names stays, also where the asker may not read who names it. */
create function remove_phenomena(its_list uuid, items uuid[]) returns boolean language plpgsql as $$
begin
  delete from phenomenon_crosswalk where from_id = any (items) or to_id = any (items);
  delete from phenomenon where id = any (items);
  delete from phenomenon_list where id = its_list;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
