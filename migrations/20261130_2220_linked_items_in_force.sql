-- An organisation without accounts sees from which day its answers count, as a signed-in reader does.
drop function linked_items(text, text, timestamptz);
create function linked_items(p_hash text, p_token text, at timestamptz)
  returns table (organisation_id uuid, organisation_names jsonb, asking_names jsonb, plan_title jsonb, version_number int,
    in_force_on date, expires_at timestamptz, item_id uuid, element_code text, element_title jsonb, gain jsonb, due_on date,
    kind text, reasons jsonb, deciding_body text, signatories text[], decided_on date, answered_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select o.id, o.names, w.names, p.title, v.number, v.in_force_on, l.expires_at, i.id, e.code, e.title, e.gain, i.due_on,
    a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at
  from open_signed_link('answers', p_hash, p_token, at) l
  join organisation o on o.id = l.recipient_organisation_id
  join organisation w on w.id = l.owner_id
  join plan_version v on v.id = l.subject_id
  join plan p on p.id = v.plan_id
  join access pa on pa.id = p.access_id and pa.marking <= l.max_marking
  left join coverage_column c on c.version_id = v.id
  left join item i on i.version_id = v.id and i.addressee_id = o.id and i.element_id = c.element_id
    and i.withdrawn_at is null and can_link_read(i.access_id, o.id, l.max_marking)
  left join element e on e.id = i.element_id
  left join answer a on a.item_id = i.id and a.superseded_at is null and can_link_read(a.access_id, o.id, l.max_marking)
  order by c.number
$$;
revoke execute on function linked_items(text, text, timestamptz) from public;
grant execute on function linked_items(text, text, timestamptz) to :app_role;
