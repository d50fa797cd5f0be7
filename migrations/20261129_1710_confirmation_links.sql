-- A seat for which nobody other than the recorder and the author has an account confirms or contests a recorded act
-- through a signed link (decision 0027). The link is only mailed, to an address that neither of them entered.

/*
  Only the functions of the purpose record an act through a link. Not a definer function, so that it knows the caller. The
  name of the trigger comes before the other checks in the alphabet, and so does the trigger.
*/
create function forbid_direct_link_act() returns trigger language plpgsql as $$
begin
  if not pg_has_role(current_user, (select relowner from pg_class where oid = 'path_act'::regclass), 'MEMBER') then
    raise exception 'An act through a link is recorded only with the secret of the link.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger path_act_authorise_link before insert on path_act for each row
  when (new.link_id is not null) execute function forbid_direct_link_act();

/* Whether a recorded act still waits for a confirmation. */
create function awaits_confirmation(p_act uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from path_act a where a.id = p_act and needs_confirmation(a) and not is_withdrawn(a.id)
    and a.round_id = (select r.id from path_round r where r.plan_id = a.plan_id order by r.number desc limit 1)
    and not exists (select from path_act c where c.refers_to = a.id and not is_withdrawn(c.id)))
$$;

/*
  The marking of what a link shows: the strictest of the act and its documents. Null if the act does not wait for a
  confirmation, or does not reach the organisation of the seat.
*/
create function confirmation_link_marking(p_link uuid) returns smallint
language sql stable security definer set search_path = public as $$
  select greatest(x.marking, (select max(fx.marking) from file f join access fx on fx.id = f.access_id
    where f.act_id = a.id or (a.meeting_id is not null and f.meeting_id = a.meeting_id)))
  from signed_link l
  join path_act a on a.id = l.subject_id and awaits_confirmation(a.id)
  join access x on x.id = a.access_id
  where l.id = p_link and l.purpose = 'confirmation'
    and (x.marking >= 3 or can_organisation_read(a.access_id, l.recipient_organisation_id))
$$;

create function check_confirmation_link() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from path_act a join plan p on p.id = a.plan_id
      where a.id = new.subject_id and a.plan_id = new.plan_id and new.owner_id in (a.owner_id, p.owner_id)
        and a.seat_organisation_id = new.recipient_organisation_id and awaits_confirmation(a.id)) then
    raise exception 'A link for a confirmation belongs to an act that waits for it and to the organisation of the seat.';
  end if;
  if not new.is_single_use then raise exception 'A link for a confirmation is for a single use.'; end if;
  if has_independent_account(new.subject_id) then
    raise exception 'Another person has an account for the seat and confirms signed in.'
      using errcode = 'integrity_constraint_violation', constraint = 'confirmation_signed_in';
  end if;
  if not exists (select from confirmation_addresses(new.subject_id) c where lower(c.email) = lower(new.recipient_address)) then
    raise exception 'A link for a confirmation is sent to an address of the seat that neither recorder nor author entered.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
create trigger signed_link_check_confirmation before insert on signed_link
  for each row when (new.purpose = 'confirmation') execute function check_confirmation_link();

/* The recorded act that a link shows, if the marking allows it. */
create function linked_act(p_hash text, p_token text, at timestamptz)
  returns table (link_id uuid, act_id uuid, plan_id uuid, plan_kind text, pack_version text, plan_title jsonb, kind text, step text,
    seat_function text, organisation_id uuid, organisation_names jsonb, requester_names jsonb, verdict text, text text, reason text,
    on_date date, recorded_at timestamptz, recorded_by text, expires_at timestamptz, max_marking smallint, meeting_id uuid)
  language sql stable security definer set search_path = public as $$
  select l.id, a.id, p.id, p.kind, p.pack_version, p.title, a.kind, a.step, a.seat_function, o.id, o.names, w.names, a.verdict,
    a.text, a.reason, a.on_date, a.recorded_at, r.name, l.expires_at, l.max_marking, a.meeting_id
  from open_signed_link('confirmation', p_hash, p_token, at) l
  join path_act a on a.id = l.subject_id and awaits_confirmation(a.id)
  join plan p on p.id = a.plan_id
  join organisation o on o.id = l.recipient_organisation_id
  join organisation w on w.id = a.owner_id
  left join person r on r.id = a.recorded_by
  where can_link_read(a.access_id, o.id, l.max_marking)
$$;

create function linked_act_documents(p_hash text, p_token text, at timestamptz)
  returns table (id uuid, name text, media_type text, size integer, sha256 text)
  language sql stable security definer set search_path = public as $$
  select f.id, f.name, f.media_type, f.size, f.sha256 from linked_act(p_hash, p_token, at) l
  join file f on f.act_id = l.act_id or (l.meeting_id is not null and f.meeting_id = l.meeting_id)
  join access fx on fx.id = f.access_id and fx.marking <= l.max_marking
  order by f.uploaded_at, f.id
$$;

create function linked_act_chunk(p_hash text, p_token text, at timestamptz, p_file uuid, p_number integer) returns bytea
  language sql stable security definer set search_path = public as $$
  select c.bytes from linked_act_documents(p_hash, p_token, at) f
  join file_chunk c on c.sha256 = f.sha256 and c.number = p_number where f.id = p_file
$$;

/*
  Confirms or contests the act of a link, which ends the link. A contest is a task for the issuer. Returns false if the
  link is not valid, or no longer independent of those who recorded and wrote.
*/
create function answer_act_by_link(p_hash text, p_token text, at timestamptz, p_on date, p_act uuid, p_kind text, p_text text)
  returns boolean language plpgsql security definer set search_path = public as $$
declare
  link record;
  target path_act;
begin
  select * into link from linked_act(p_hash, p_token, at);
  if link.act_id is null or p_kind not in ('confirmed', 'contested') then return false; end if;
  if not exists (select from signed_link l join confirmation_addresses(link.act_id) c on lower(c.email) = lower(l.recipient_address)
      where l.id = link.link_id) then return false; end if;
  select * into target from path_act where id = link.act_id;
  if not use_signed_link('confirmation', p_hash, at, true) then return false; end if;
  insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date, text, provenance,
      refers_to, link_id, recorded_at, recorded_by, access_id)
    values (p_act, target.round_id, target.plan_id, target.seat_organisation_id, p_kind, target.step, target.seat_organisation_id,
      target.seat_function, p_on, p_text, 'in_person', target.id, link.link_id, at, null, 1);
  if p_kind = 'contested' then
    insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
      select new_id(at), 'path_contest', 'path_act', target.id, p.id, target.seat_organisation_id, p.owner_id, at, 1
      from plan p where p.id = target.plan_id on conflict do nothing;
  end if;
  return true;
end $$;
