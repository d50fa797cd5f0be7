/*
  The issuing organisations without whose consent the plan is neither sent nor frozen. An organisation without users here
  cannot agree. If the kind of plan has an approval procedure, that proves its decision. Without a procedure nothing
  proves it, so the plan is not issued in its name until it has a user who agrees. Plans that are registered for the
  organisations that issued them elsewhere are not concerned.
*/
create or replace function missing_issuers(p_plan uuid) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and (exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
        where r.organisation_id = i and (r.valid_to is null or r.valid_to > current_date))
      or exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
        where l.version = p.pack_version and k ->> 'code' = p.kind and not k ? 'path'
          and k -> 'issuerKinds' ? (select o.kind from organisation o where o.id = p.owner_id)))
$$;
grant execute on function missing_issuers(uuid) to :app_role;
