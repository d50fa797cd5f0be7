-- What leads to the entry into force of a plan is not dated long before it, and what follows the entry not before it.

-- The first possible day of an act that leads to the entry into force: two years before the plan was started or begins, because the
-- procedure of the plan of 2020 began in November 2018.
create function first_act_day(p_plan uuid) returns date
  language sql stable security definer set search_path = public as $$
  select (least(p.created_at::date, p.period_from) - interval '2 years')::date from plan p where p.id = p_plan
$$;
revoke execute on function first_act_day(uuid) from public;
grant execute on function first_act_day(uuid) to :app_role;

create function check_first_act_day() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or is_follow_up_step(new.plan_id, new.step) then return new; end if;
  if new.on_date < first_act_day(new.plan_id) then
    raise exception 'The act is dated long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'first_act_day';
  end if;
  return new;
end $$;
revoke execute on function check_first_act_day() from public;
create trigger path_act_check_first_day before insert on path_act for each row
  when (new.kind not in ('withdrawn', 'confirmed', 'contested', 'entered_into_force')) execute function check_first_act_day();

-- The days on which a plan is carried out. A plan that bridges the time until the next plan has no last day yet.
create function plan_term(p plan) returns daterange language sql stable security definer set search_path = public as $$
  select daterange(least(f.first, l.last), l.last)
    from (select coalesce(p.in_force_on, p.period_from) as first) f,
      (select least(greatest(p.period_to, p.extended_to, case when p.state = 'bridging' then legal_today() end),
        case when p.state = 'ended' then legal_today() end) as last) l
$$;
revoke execute on function plan_term(plan) from public;

-- The number of years of a term, of which the last may be shorter.
create function count_years(p_term daterange) returns integer language sql immutable as $$
  select greatest(1, count(*)::integer) from generate_series(0, 99) n
    where lower(p_term) + make_interval(years => n) < upper(p_term)
$$;

-- A step that follows the entry, such as an evaluation: not before the entry, for a registered plan not before its
-- confirmation, once, or once for each year of the plan, and earlier than usual only with a reason.
create function check_follow_up_act() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  term daterange;
  step jsonb;
  recorded integer;
  usual date;
begin
  if is_maintenance() or not is_follow_up_step(new.plan_id, new.step) then return new; end if;
  if new.kind not in ('done', 'skipped')
    and exists (select from path_round r where r.id = new.round_id and r.kind = 'external') then
    raise exception 'The plan was decided elsewhere.' using errcode = 'integrity_constraint_violation', constraint = 'external_round';
  end if;
  if new.kind in ('confirmed', 'contested') then return new; end if;
  select * into p from plan where id = new.plan_id;
  if p.is_registered and p.registration_confirmed_at is null then
    raise exception 'The registration of the plan is not confirmed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_not_confirmed';
  end if;
  if new.on_date < coalesce(p.in_force_on, p.period_from) then
    raise exception 'The step follows the entry into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'follows_entry';
  end if;
  if new.kind not in ('done', 'skipped') then return new; end if;
  term := plan_term(p);
  select s into step from plan_steps(new.plan_id) s where s ->> 'code' = new.step;
  select count(*) into recorded from path_act a
    where a.round_id = new.round_id and a.step = new.step and a.kind in ('done', 'skipped') and not is_withdrawn(a.id);
  if recorded >= (case when step ->> 'completedAt' = 'year_end' then count_years(term) else 1 end)
    or exists (select from path_act a where a.round_id = new.round_id and a.step = new.step and a.on_date = new.on_date
      and a.kind in ('done', 'skipped') and not is_withdrawn(a.id)) then
    raise exception 'The step is recorded already.'
      using errcode = 'integrity_constraint_violation', constraint = 'follow_up_recorded';
  end if;
  usual := case step ->> 'completedAt'
    when 'year_end' then least((lower(term) + make_interval(years => recorded + 1))::date, upper(term)) - 1
    when 'period_end' then upper(term) - 1 end;
  if new.kind = 'done' and new.on_date < usual and coalesce(btrim(new.reason), '') = '' then
    raise exception 'An early evaluation needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'early_evaluation_reason';
  end if;
  return new;
end $$;
revoke execute on function check_follow_up_act() from public;
create trigger path_act_check_follow_up before insert on path_act for each row
  when (new.step is not null and new.kind <> 'withdrawn') execute function check_follow_up_act();

-- An act is recorded when it is written.
create function set_recorded_at() returns trigger language plpgsql as $$
begin
  if not is_maintenance() then new.recorded_at := session_time(); end if;
  return new;
end $$;
create trigger path_act_set_recorded_at before insert on path_act for each row execute function set_recorded_at();
