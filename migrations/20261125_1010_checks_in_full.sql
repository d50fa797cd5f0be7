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
