-- The number of items without an answer is read only by the issuing organisations of the plan, like their comments.
drop policy check_result_restrict_comments on check_result;
create policy check_result_restrict_comments on check_result as restrictive for select
  using (rule <> 'R33' and message_code <> 'review_open'
    or (select coalesce(current_setting('integral.system', true), '')) = 'on'
    or exists (select from plan p where p.id = check_result.plan_id and p.issuing_body_ids
      && (select coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])));
