-- Two looks that were made far more often than needed, each time something is written.

/* The texts of a body, one after the other, as a look through them needs: a list, as JSON writes it. */
create function body_texts(body jsonb) returns text language sql immutable as $$
  select coalesce(jsonb_path_query_array(body, '$.**.text ? (@.type() == "string")')::text, '')
$$;

/* As before, but in the form that the database puts in place where it is named, instead of starting a query of its own for each
   row: no function that is not immutable, no query within. A mark may be spread over pieces of text: these are laid together. */
create or replace function may_bear_mark(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb, state_reason text) returns boolean
  language sql immutable cost 10000 as $$
  select coalesce(title::text, '') || coalesce(gain::text, '') || coalesce(rationale::text, '') || coalesce(details::text, '')
    || coalesce(state_reason, '') || replace(public.body_texts(body), '", "', '')
    ~ 'GEHEIM|SECRET|VERTROUWELIJK|CONFIDENTI|BEPERKT|RESTREINT|RESTRICTED|TLP'
$$;
create or replace function must_be_read(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb, state_reason text) returns boolean
  language sql immutable cost 10000 as $$
  select public.may_bear_mark(title, body, gain, rationale, details, state_reason)
    or public.may_name_person(replace(replace(replace(
      coalesce(jsonb_path_query_array(title, 'lax $.text.*')::text, '') || ' ' || coalesce(jsonb_path_query_array(gain, 'lax $.text.*')::text, '')
      || ' ' || coalesce(jsonb_path_query_array(rationale, 'lax $.text.*')::text, '') || ' ' || coalesce(details::text, '')
      || ' ' || coalesce(state_reason, '') || ' ' || public.body_texts(body),
      -- A line or a tab ends a word; JSON writes it with a letter, which would go on with it.
      '\n', ' '), '\r', ' '), '\t', ' '))
    or coalesce(jsonb_array_length(title -> 'outdated'), 0) + coalesce(jsonb_array_length(body -> 'outdated'), 0)
      + coalesce(jsonb_array_length(gain -> 'outdated'), 0) + coalesce(jsonb_array_length(rationale -> 'outdated'), 0) > 0
    or coalesce(jsonb_path_exists(details, 'lax $.*.outdated[*]'), false)
$$;
reindex index element_must_be_read;

/* The place of an asked element in its version is looked up once for the element, not once for each body that is asked. */
create or replace function items_are_counted() returns trigger language plpgsql security definer set search_path = public as $$
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
