/*
  What happened on the path of a plan, and what was sent, is removed by nobody, whatever they were granted. A plan that nobody else ever saw
  may be thrown away as a whole: then it is gone before what hangs on it.
*/
create function goes_with_its_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from plan where id = old.plan_id) then
    raise exception 'What happened on the path of a plan stays.';
  end if;
  return old;
end $$;
create trigger path_round_is_kept before delete on path_round for each row execute function goes_with_its_plan();
create trigger path_act_is_kept before delete on path_act for each row execute function goes_with_its_plan();
create trigger sent_document_is_kept before delete on sent_document for each row execute function goes_with_its_plan();
create trigger letter_is_kept before delete on letter for each row execute function goes_with_its_plan();
