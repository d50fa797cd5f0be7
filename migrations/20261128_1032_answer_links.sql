-- Answers through a signed link, for bodies without accounts. The holder of the secret acts for the body, but only
-- through these functions and only on the items of the version of the link. The transaction itself gets no right to
-- read or write for the body, so that a mistake in a public procedure exposes nothing. The row policies of the tables
-- stay in force.

-- Returns the link with this secret if it is valid at that time. Unknown, expired and revoked secrets give the same
-- result: no row.
create function valid_answer_link(p_hash text, at timestamptz) returns setof answer_link
  language sql stable security definer set search_path = public as $$
  select * from answer_link l where l.secret_hash = p_hash and l.expires_at > at and l.revoked_at is null
$$;

create function linked_items(p_hash text, at timestamptz)
  returns table (link_id uuid, organisation_id uuid, organisation_names jsonb, asking_names jsonb,
    plan_title jsonb, version_number integer, expires_at timestamptz, item_id uuid, element_code text,
    element_title jsonb, gain jsonb, due_on date, kind text, reasons jsonb, deciding_body text,
    signatories text[], decided_on date, answered_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select l.id, l.organisation_id, o.names, w.names, p.title, v.number, l.expires_at, i.id, e.code, e.title, e.gain, i.due_on,
    a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at
  from valid_answer_link(p_hash, at) l
  join organisation o on o.id = l.organisation_id
  join organisation w on w.id = l.owner_id
  join plan_version v on v.id = l.version_id
  join plan p on p.id = v.plan_id
  left join coverage_column c on c.version_id = l.version_id
  left join item i on i.version_id = l.version_id and i.addressee_id = l.organisation_id and i.element_id = c.element_id
    and i.withdrawn_at is null and can_organisation_read(i.access_id, l.organisation_id)
  left join element e on e.id = i.element_id
  left join answer a on a.item_id = i.id and a.superseded_at is null and can_organisation_read(a.access_id, l.organisation_id)
  order by c.number
$$;

-- Answers one item through a link and keeps the earlier answer. Returns null if the link or the item does not exist.
-- When all items of the version are answered, the task of the body is closed.
create function answer_by_link(p_hash text, at timestamptz, p_answer uuid, p_item uuid, p_kind text, p_reasons jsonb,
    body text, signed_by text[], p_decided_on date) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  link answer_link%rowtype;
  requested_item item%rowtype;
begin
  select * into link from valid_answer_link(p_hash, at);
  select * into requested_item from item where id = p_item and version_id = link.version_id and addressee_id = link.organisation_id
    and withdrawn_at is null and can_organisation_read(access_id, link.organisation_id) for no key update;
  if requested_item.id is null then return null; end if;
  update answer set superseded_at = at where item_id = requested_item.id and superseded_at is null;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at,
      answered_by, by_link, marking)
    values (p_answer, requested_item.id, link.organisation_id, requested_item.lower_plan_id, p_kind, p_reasons, body, signed_by, p_decided_on, at, null, true, 1);
  if not exists (select from item o where o.version_id = link.version_id and o.addressee_id = link.organisation_id
      and o.withdrawn_at is null and not o.answered) then
    update task set done_at = at where kind = 'answer_items' and subject_id = link.version_id
      and organisation_id = link.organisation_id and done_at is null;
  end if;
  return link.organisation_id;
end $$;
