-- The points of method that a submitted version leaves open, each with the rule, the names and the reason. Recorded with the
-- submission, and as unchangeable as the act.
alter table path_act
  add column open_points jsonb,
  add check (open_points is null or kind = 'submitted');

create trigger path_act_forbid_open_points_change before update of open_points on path_act
  for each row execute function forbid_path_act_change();
