-- The day of a transaction is the legal day of the platform (legal_today) everywhere. `current_date` is the day of the
-- server in its own time zone, which is another day around midnight.

do $$
declare changed regprocedure;
begin
  foreach changed in array array['figure_bodies_above(uuid)', 'figure_bodies_below(uuid[])', 'has_accounts(uuid)',
    'resource_audience(uuid)']::regprocedure[] loop
    execute regexp_replace(pg_get_functiondef(changed), 'current_date', 'legal_today()', 'g');
  end loop;
end $$;
alter table role_assignment alter column valid_from set default legal_today();
