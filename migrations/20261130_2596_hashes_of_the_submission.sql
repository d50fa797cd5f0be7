-- A version that was submitted under an earlier method of hashes keeps this method for every act about it, so that the acts of one
-- submission are comparable.

create function use_hashes_of_submission() returns trigger language plpgsql security definer set search_path = public as $$
declare
  submitted jsonb := (select a.sections from path_act a where a.round_id = new.round_id and a.kind = 'submitted'
    and a.version_id = new.version_id and not is_withdrawn(a.id) order by a.place desc limit 1);
begin
  if exists (select from jsonb_each_text(submitted) s, jsonb_each_text(new.sections) n
    where s.key = n.key and split_part(s.value, ':', 1) <> split_part(n.value, ':', 1)) then
    new.sections := (select jsonb_object_agg(s.key, s.value) from jsonb_each(submitted) s where new.sections ? s.key);
  end if;
  return new;
end $$;
revoke execute on function use_hashes_of_submission() from public;
create trigger path_act_set_hashes before insert on path_act for each row
  when (new.kind <> 'submitted' and new.version_id is not null and new.sections is not null)
  execute function use_hashes_of_submission();
