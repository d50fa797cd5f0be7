-- One person may withdraw the release of answers, because nobody reads more afterwards. The withdrawal carries its reason,
-- and the organisation is told by a task.
alter table answer_release add column withdrawal_reason text;
grant update (withdrawal_reason) on answer_release to :app_role;

create function check_release_withdrawal() returns trigger language plpgsql as $$
begin
  if is_maintenance() then return new; end if;
  if coalesce(btrim(new.withdrawal_reason), '') = '' then
    raise exception 'The withdrawal of a release needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'withdrawal_reason';
  end if;
  if new.withdrawn_by is distinct from acting_person() then
    raise exception 'A withdrawal names the person who recorded it.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger answer_release_check_withdrawal before update of withdrawn_at, withdrawn_by, withdrawal_reason on answer_release
  for each row execute function check_release_withdrawal();
