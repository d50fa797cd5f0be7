-- The planner proposes a part as confidential with a reason. Which body designated it, and when, follows from the decision
-- on the version that contains it. The free text "who, when" of before stays as the reason, in the plan and in its history.

create function confidential_with_reason(was jsonb) returns jsonb language sql immutable as $$
  select case when jsonb_typeof(was) = 'object' and was ? 'declaredBy'
    then jsonb_build_object('reason', (was->>'declaredBy') || ', ' || (was->>'date')) else was end
$$;

alter table element add column confidential_reason text;
-- The content is the same: nobody wrote it, and no revision changes.
alter table element disable trigger user;
update element set confidential_reason = confidential_by || ', ' || confidential_on where confidential;
alter table element enable trigger user;
alter table element drop constraint element_check;
alter table element drop column confidential_by, drop column confidential_on;
alter table element add constraint element_check check (confidential = (confidential_reason is not null));

update change set fields = jsonb_set(fields, '{confidential}', (
    select jsonb_agg(confidential_with_reason(value) order by position)
    from jsonb_array_elements(fields->'confidential') with ordinality as v(value, position)))
  where jsonb_typeof(fields->'confidential') = 'array' and jsonb_array_length(fields->'confidential') > 0;

drop function confidential_with_reason(jsonb);

create or replace function keep_confirmed_elements() returns trigger language plpgsql as $$
begin
  if not is_own_writing() then return null; end if;
  perform refuse_confirmed_registrations(array(select distinct n.plan_id from new_rows n join old_rows o on o.id = n.id
    where (n.partner_ids, n.person_ids, n.confidential, n.confidential_reason)
      is distinct from (o.partner_ids, o.person_ids, o.confidential, o.confidential_reason)));
  return null;
end $$;
