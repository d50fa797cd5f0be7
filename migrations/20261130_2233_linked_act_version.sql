-- When the version of a recorded act was frozen and submitted, for the seat that confirms through a link: an act that is
-- dated before is compared with these days.
create function linked_act_version(p_secret text, p_token text, p_now timestamptz)
  returns table (frozen_at timestamptz, submitted_on date)
  language sql stable security definer set search_path = public as $$
  select v.frozen_at, s.on_date from linked_act(p_secret, p_token, p_now) l join path_act a on a.id = l.act_id
    join plan_version v on v.id = a.version_id
    join path_act s on s.round_id = a.round_id and s.kind = 'submitted' and s.version_id = v.id and s.place < a.place
  order by s.place desc limit 1
$$;
