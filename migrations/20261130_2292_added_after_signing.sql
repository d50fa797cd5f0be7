-- A file to which something was added after signing, such as data for long-term validation, is evidence that shows it.
create or replace function is_signature_check(p_check jsonb) returns boolean language sql immutable as $$
  select coalesce(case p_check ->> 'state'
    when 'traced' then p_check -> 'anchor' ->> 'fingerprint' ~ '^[0-9a-f]{64}$'
    when 'unknown_signer' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'added_to' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'broken' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'unsigned' then p_check -> 'anchor' = 'null'::jsonb
  end, false)
$$;
