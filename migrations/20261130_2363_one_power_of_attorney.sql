-- Repeated requests give one power of attorney: the same function, recipient, period and steps have one that is not withdrawn.

-- Those that were given twice before are withdrawn, except the first.
update mandate m set withdrawn_on = current_date, withdrawn_reason = 'Given twice.'
where m.withdrawn_on is null and exists (select from mandate e where e.withdrawn_on is null and e.id < m.id
  and (e.owner_id, e.function, e.to_organisation_id, e.to_function, e.to_person_id, e.valid_from, e.valid_to, e.steps)
    is not distinct from (m.owner_id, m.function, m.to_organisation_id, m.to_function, m.to_person_id, m.valid_from, m.valid_to, m.steps));

create unique index mandate_given_once on mandate
  (owner_id, function, to_organisation_id, to_function, to_person_id, valid_from, valid_to, steps) nulls not distinct
  where withdrawn_on is null;
