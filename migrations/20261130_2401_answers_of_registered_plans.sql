-- Answers and requests for an exception change no text of a plan. They are possible about a registered plan that was
-- compared with its source.
create function record_authors_of_open_text(p_plans uuid[]) returns void
  language sql security definer set search_path = public as $$
  select record_authors(array(select p.id from plan p where p.id = any (p_plans) and p.registration_confirmed_at is null))
$$;
revoke execute on function record_authors_of_open_text(uuid[]) from public;
grant execute on function record_authors_of_open_text(uuid[]) to :app_role;

create or replace function record_section_authors() returns trigger language plpgsql as $$
declare
  plans uuid[] := array(select distinct plan_id from new_rows where plan_id is not null);
begin
  if not is_own_writing() then return null; end if;
  if tg_table_name in ('answer', 'justified_exception') then perform record_authors_of_open_text(plans);
  else perform record_authors(plans);
  end if;
  return null;
end $$;
