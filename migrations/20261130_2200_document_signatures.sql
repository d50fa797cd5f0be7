-- Electronic signatures in the documents of recorded acts, checked against trust anchors of the administrator.

-- A certificate of an authority that the administrator of the instance trusts. Certificates are public.
create table trust_anchor (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 500),
  -- In DER.
  certificate bytea not null check (octet_length(certificate) between 1 and 16384),
  -- SHA-256 of the certificate, in hexadecimal.
  fingerprint text not null unique check (fingerprint = encode(sha256(certificate), 'hex')),
  -- The names in the certificate.
  subject text not null,
  issuer text not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  added_at timestamptz not null,
  added_by text not null
);
alter table trust_anchor enable row level security;
create policy trust_anchor_read on trust_anchor for select using (true);
create policy trust_anchor_insert on trust_anchor for insert with check ((select has_permission('setting.manage')));
create policy trust_anchor_delete on trust_anchor for delete using ((select has_permission('setting.manage')));
grant select, insert, delete on trust_anchor to :app_role;

/*
  The result of the check on the day of the upload, with the name and the fingerprint of the trust anchor. It does not
  change when an anchor is installed or removed. Null: not a PDF, or stored before signatures were checked.
*/
create function is_signature_check(p_check jsonb) returns boolean language sql immutable as $$
  select coalesce(case p_check ->> 'state'
    when 'traced' then p_check -> 'anchor' ->> 'fingerprint' ~ '^[0-9a-f]{64}$'
    when 'unknown_signer' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'broken' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'unsigned' then p_check -> 'anchor' = 'null'::jsonb
  end, false)
$$;

-- What was changed after signing proves nothing, so no act is recorded with it.
alter table evidence_upload add column signature jsonb,
  add constraint evidence_upload_signature_check
    check (signature is null or is_signature_check(signature) and signature ->> 'state' <> 'broken');

-- A broken document may be added to a recorded act, so that the person who confirms sees it, but to nothing else.
alter table file add column signature jsonb,
  add constraint file_signature_check
    check (signature is null or is_signature_check(signature) and (signature ->> 'state' <> 'broken' or act_id is not null));

create or replace function require_act_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return null; end if;
  if not exists (select from file f where f.signature ->> 'state' is distinct from 'broken'
      and (f.act_id = new.id or (new.meeting_id is not null and f.meeting_id = new.meeting_id))) then
    raise exception 'An act that is recorded for a seat needs a document.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
  end if;
  return null;
end $$;

drop function linked_act_documents(text, text, timestamptz);
create function linked_act_documents(p_hash text, p_token text, at timestamptz)
  returns table (id uuid, name text, media_type text, size integer, sha256 text, signature jsonb)
  language sql stable security definer set search_path = public as $$
  select f.id, f.name, f.media_type, f.size, f.sha256, f.signature from linked_act(p_hash, p_token, at) l
  join file f on f.act_id = l.act_id or (l.meeting_id is not null and f.meeting_id = l.meeting_id)
  join access fx on fx.id = f.access_id and fx.marking <= l.max_marking
  order by f.uploaded_at, f.id
$$;
