-- Figures of one statement are counted before they are put in order: of a million, sorting took most of the time.

create or replace function figures_are_laid_in_sheets() returns trigger language plpgsql security definer set search_path = public
  set work_mem = '64MB' set plan_cache_mode = 'force_custom_plan' as $$
declare
  sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  with counted as materialized (
    select b.owner_id, s.indicator_id, m.starts_on, m.ends_on, m.access_id, count(m.value) as known, count(*) - count(m.value) as missing,
      count(*) filter (where m.state = 'provisional') as provisional, max(m.id) as latest
    from moved m join series s on s.id = m.series_id join observation_batch b on b.id = m.batch_id group by 1, 2, 3, 4, 5
  )
  insert into figure_sheet as f (body_id, indicator_id, starts_on, ends_on, access_id, known, missing, provisional, latest)
  select c.owner_id, c.indicator_id, c.starts_on, c.ends_on, c.access_id, sign * c.known, sign * c.missing, sign * c.provisional, c.latest
  from counted c order by 1, 2, 3, 4, 5
  on conflict (body_id, indicator_id, starts_on, ends_on, access_id) do update set known = f.known + excluded.known,
    missing = f.missing + excluded.missing, provisional = f.provisional + excluded.provisional, latest = greatest(f.latest, excluded.latest);
  return null;
end $$;
