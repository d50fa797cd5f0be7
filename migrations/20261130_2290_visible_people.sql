-- The people who recorded the acts of a round, for readers of the plan.
create function visible_path_recorders(p_round uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select person from path_recorders(p_round) person
  where is_readable_plan((select r.plan_id from path_round r where r.id = p_round))
$$;
revoke execute on function visible_path_recorders(uuid) from public;
grant execute on function visible_path_recorders(uuid) to :app_role;

-- The command line manages accounts without a person who acts.
create policy person_read_managed on person for select using ((select has_permission('person.manage')));
