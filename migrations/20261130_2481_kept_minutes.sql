-- The minutes are a document of the acts of their meeting. As its other documents (`may_document_meeting`), their text is
-- fixed once a second person confirmed one of these acts. The same text is still adopted.
create function keep_confirmed_minutes() returns trigger language plpgsql as $$
begin
  if is_own_writing() and not may_document_meeting(new.id, new.owner_id) then
    raise exception 'A second person compared an act of this meeting with its minutes.'
      using errcode = 'integrity_constraint_violation', constraint = 'minutes_confirmed';
  end if;
  return new;
end $$;
create trigger meeting_keep_confirmed_minutes before update of minutes on meeting
  for each row when (old.minutes is distinct from new.minutes) execute function keep_confirmed_minutes();
