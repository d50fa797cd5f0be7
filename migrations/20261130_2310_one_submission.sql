-- The version that is submitted is not submitted again: a second submission would write the act twice. After a withdrawal,
-- or after another version, it may be.
create function forbid_second_submission() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  -- Serialises direct inserts too. The procedures take the same lock of the plan first.
  perform pg_advisory_xact_lock(hashtextextended('submission ' || new.round_id::text, 0));
  if new.version_id = (select a.version_id from path_act a
      where a.round_id = new.round_id and a.kind = 'submitted' and not is_withdrawn(a.id) order by a.place desc limit 1) then
    raise exception 'This version is submitted already.'
      using errcode = 'integrity_constraint_violation', constraint = 'one_submission';
  end if;
  return new;
end $$;
create trigger path_act_one_submission before insert on path_act
  for each row when (new.kind = 'submitted') execute function forbid_second_submission();
