-- The issuing organisations whose consent a plan lacks: those with users, and of a plan that is written here, those that do
-- not decide on its path.
create or replace function missing_issuers(p_plan uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and (has_accounts(i)
      or not p.is_registered and not decides_on_path(p, i)
        and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
          where l.version = p.pack_version and k ->> 'code' = p.kind
            and k -> 'issuerKinds' ? (select o.kind from organisation o where o.id = p.owner_id)))
$$;
