-- The decision of an issuing organisation without users is proven by the approval procedure only if the organisation decides
-- there. Any other issuing organisation agrees on paper, as for a kind of plan without a procedure.

-- Whether an organisation has a seat in a decision of the procedure of a plan: by code, by kind, or by a function.
create function decides_on_path(p plan, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    with recursive seat as (
      select d as value, l.law from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
        jsonb_array_elements(k -> 'path' -> 'steps') s, jsonb_array_elements(s -> 'deciders') d
      where l.version = p.pack_version and k ->> 'code' = p.kind
      union
      select seat.value -> 'alternative', seat.law from seat where seat.value ? 'alternative'
    )
    select from seat, organisation o
    where o.id = p_organisation and (o.code = seat.value ->> 'body' or o.kind = seat.value ->> 'bodyKind'
      or not seat.value ? 'bodyKind' and exists (select from jsonb_array_elements(seat.law -> 'functions') f
        where f ->> 'code' = seat.value ->> 'function' and f ->> 'organisation' = o.code)))
$$;
revoke execute on function decides_on_path(plan, uuid) from public;

create or replace function missing_issuers(p_plan uuid) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and (has_accounts(i)
      or not decides_on_path(p, i) and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
        where l.version = p.pack_version and k ->> 'code' = p.kind
          and k -> 'issuerKinds' ? (select o.kind from organisation o where o.id = p.owner_id)))
$$;
