-- Checks in full: what more must be read of texts, and what the checks said when a version was frozen.

/* Whether words could hold a national number, an account or a number plate: a coarse look, wider than the screen (R24). */
create function may_name_person(words text) returns boolean
  language sql immutable as $$
  select words ~ '\d\d[. ]?\d\d[. ]?\d\d[- .]?\d{3}[. -]?\d\d|\m[A-Za-z]{2}\d\d([ -]?[A-Za-z0-9]{2,4}){3}|\m[0-9A-Z]{1,2}-[0-9A-Z]{2,3}-[0-9A-Z]{1,3}\M'
$$;

/* Whether the checks must read the words of an element: they could bear a mark (R23) or name a person (R24), or one of them
   is older than its source (M05). One index instead of one for each, which holds next to nothing. */
create function must_be_read(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb, state_reason text) returns boolean
  language sql immutable cost 10000 as $$
  select public.may_bear_mark(title, body, gain, rationale, details, state_reason)
    or public.may_name_person(concat_ws(' ', jsonb_path_query_array(coalesce(title, '{}'), 'lax $.text.*')::text,
      jsonb_path_query_array(coalesce(gain, '{}'), 'lax $.text.*')::text,
      jsonb_path_query_array(coalesce(rationale, '{}'), 'lax $.text.*')::text, details::text, state_reason,
      (select string_agg(t #>> '{}', ' ') from jsonb_path_query(body, '$.**.text') t where jsonb_typeof(t) = 'string')))
    or coalesce(jsonb_array_length(title -> 'outdated'), 0) + coalesce(jsonb_array_length(body -> 'outdated'), 0)
      + coalesce(jsonb_array_length(gain -> 'outdated'), 0) + coalesce(jsonb_array_length(rationale -> 'outdated'), 0) > 0
    or jsonb_path_exists(details, 'lax $.*.outdated[*]')
$$;
drop index element_may_bear_mark;
create index element_must_be_read on element (plan_id) where must_be_read(title, body, gain, rationale, details, state_reason);
create index plan_elaborates_element on plan (elaborates_id) where elaborates_id is not null;

-- What the checks said when a version was frozen: later one sees what came, what was solved and what stands.
alter table plan_version add column checks_kept boolean not null default false;
create table version_check (
  id uuid primary key,
  version_id uuid not null references plan_version,
  plan_id uuid not null references plan,
  owner_id uuid not null,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'hint')),
  says text not null,
  -- May be gone by now: what was said of it counts as solved.
  element_id uuid,
  item_id uuid,
  other_element_id uuid,
  access_id integer not null references access
);
create index version_check_version on version_check (version_id);
create index version_check_element on version_check (element_id) where element_id is not null;
create index version_check_item on version_check (item_id) where item_id is not null;
create index version_check_other on version_check (other_element_id) where other_element_id is not null;

/* Keeps what is stored of a plan with its version, also what the actor may not read; only for a body for which the
   transaction may write. */
create function keep_checks(version uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  update plan_version set checks_kept = true
    where id = version and not checks_kept and owner_id = any (writable())
      and exists (select from plan_check c where c.plan_id = plan_version.plan_id);
  if not found then return; end if;
  insert into version_check (id, version_id, plan_id, owner_id, rule, severity, says, element_id, item_id, other_element_id, access_id)
  select gen_random_uuid(), v.id, r.plan_id, r.owner_id, r.rule, r.severity, r.says, r.element_id, r.item_id, r.other_element_id, r.access_id
  from plan_version v join check_result r on r.plan_id = v.plan_id
  where v.id = version and r.outcome = 'failed';
end $$;

/* What was kept while more open closes with what it speaks of; it never opens by itself. */
create function access_reaches_kept_checks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    update version_check set access_id = combine_access(access_id, new.access_id) where plan_id = new.id;
  elsif tg_table_name = 'element' then
    update version_check set access_id = combine_access(access_id, new.access_id)
      where element_id = new.id or other_element_id = new.id;
  else
    update version_check set access_id = combine_access(access_id, new.access_id)
      where item_id = case tg_table_name when 'item' then new.id else (to_jsonb(new) ->> 'item_id')::uuid end;
  end if;
  return null;
end $$;
create trigger plan_access_reaches_kept_checks after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_kept_checks();
create trigger element_access_reaches_kept_checks after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_kept_checks();
create trigger item_access_reaches_kept_checks after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_kept_checks();
create trigger answer_access_reaches_kept_checks after update on answer
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_kept_checks();

alter table version_check enable row level security;
create policy version_check_read on version_check for select using (access_id = any ((select readable())::integer[]));
grant select on version_check to :app_role;
