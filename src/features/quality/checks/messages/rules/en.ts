import type { RuleMessages } from './rule-messages.ts'

/** The messages of the issues of each rule, and how to fix them. */
export const en: RuleMessages = {
  required_items: {
    item_missing: (w) => `Required, but missing: ${w.required}.`,
    fix: 'Add it in the appropriate section. If the law allows that there is none, state this: add an entry “none”.',
  },
  confidentiality: {
    not_named: () => 'In a confidential annex, but nobody has proposed this element as confidential.',
    refers_to_confidential: () => 'Links to a confidential part. The link itself would reveal that part.',
    fix: 'Propose the element as confidential, with a reason, or move it. Remove the link.',
  },
  answers: {
    no_answer: (w) => `“${w.item}” of ${w.upperPlan} has no answer.`,
    no_reasons: (w) => `The answer to “${w.item}” gives no reasons.`,
    fix: 'Choose an answer: covered, adopt, adapt, partly, no capacity or not relevant. Give the reasons.',
  },
  argumentation: {
    no_objective: () => 'This priority has no objective.',
    no_source: () =>
      'This priority is not justified: it has no reason, no link to a higher-level plan, no answer and no contributing organisation.',
    override: (w) => `“${w.phenomenon}” was chosen as a priority before higher-ranked phenomena, without a reason.`,
    tie: (w) => `“${w.phenomenon}” was chosen as a priority before phenomena with the same rank, without a reason.`,
    fix: 'Add an objective and a justification: a reason, a link to a higher-level plan or a contributing organisation. If the decision departs from the ranking, record it with a reason.',
  },
  load: {
    many_priorities: (w) => `The plan has ${w.count} priorities. The recommended maximum is ${w.maxCount}.`,
    many_actions: (w) =>
      `One function (${w.function}, ${w.unit}) is accountable for ${w.count} actions in progress. The recommended maximum is ${w.maxCount}.`,
    fix: 'Reduce the number, merge what belongs together, or assign it to more functions.',
  },
  accountability: {
    no_function: () => 'No accountable function has been named.',
    not_competent: (w) => `${w.unit} is accountable, but competence lies with: ${w.levels}.`,
    fix: 'Name one accountable function at a competent level.',
  },
  accountable_holder: {
    no_holder: (w) => `The function “${w.function}” (${w.unit}) has no holder today, so nobody is accountable.`,
    no_deputy: (w) => `The function “${w.function}” (${w.unit}) has no deputy.`,
    fix: 'Appoint a holder or deputy of the function, or choose another accountable function.',
  },
  resources: {
    empty: () => 'No resources have been entered or marked as not available.',
    over: (w) => `${w.amount} planned, ${w.available} available.`,
    over_inventory: (w) =>
      `${w.year}: ${w.amount} h planned in this plan, ${w.available} h still available in the organisation.`,
    over_inventory_budget: (w) => `${w.year}: ${w.amount} EUR planned in this plan, ${w.available} EUR confirmed.`,
    fix: 'Enter hours, staff or budget, or select “not available”. If more is planned than available, reduce or postpone it, or record a capacity decision under Resources.',
  },
  measurement: {
    none: () => 'No indicator has been chosen yet.',
    no_baseline: (w) => `${w.indicator}: no baseline.`,
    no_target: (w) => `${w.indicator}: no target.`,
    no_source: (w) => `${w.indicator}: no source for the figures.`,
    no_rhythm: (w) => `${w.indicator}: no measurement frequency.`,
    no_outcome: () => 'This strategic objective has no outcome or impact indicator.',
    fix: 'Choose an indicator under Results and enter a baseline and a target. A strategic objective needs an outcome or impact indicator.',
  },
  ambition: {
    no_ambition: (w) => `${w.indicator}: the target is no better than the baseline.`,
    redefined: (w) => `${w.indicator}: the definition has changed since the result was committed.`,
    baseline_differs: (w) =>
      `${w.indicator}: the baseline (${w.baseline}) differs from the recorded figure (${w.recorded}).`,
    fix: 'Set a target that is better than the baseline, or correct the committed result and give a reason.',
  },
  additivity: {
    would_be_added: (w) => `${w.indicator} cannot be added up, so there is no figure for this area.`,
    fix: 'Measure it in an area for which figures are reported, or choose an indicator that can be added up.',
  },
  ambiguity: {
    alone: (w) => `Measured only by the effort indicator ${w.indicator}.`,
    without_effort: (w) => `${w.indicator} is shown without the corresponding effort.`,
    fix: 'Add an outcome indicator, or show this indicator together with the effort.',
  },
  published_figures: {
    no_source: (w) => `${w.indicator}: figures printed in a version have no source.`,
    no_date: (w) =>
      `${w.indicator}: figures printed in a version have no date on which they were taken from their source.`,
    baseline_not_reported: (w) =>
      `${w.indicator}: no figure has been reported for the baseline period. It is not known whether the baseline is provisional.`,
    fix: 'Report the figures again with their source and the date on which they were taken from it or on which it was closed. Report the figure for the baseline, or use a reported figure as the baseline.',
  },
  marking: {
    classified: () =>
      'Contains a legal classification marking. Classified information belongs in an accredited system.',
    malformed_marking: (w) => `“${w.label}” is not a TLP 2.0 label. The labels are fixed and never translated.`,
    red_without_persons: () => 'TLP:RED requires named recipients, but no persons are named.',
    less_restrictive_than_plan: (w) => `Marked ${w.own} in a plan marked ${w.plan}. The stricter marking applies.`,
    fix: 'Use one of the five TLP labels unchanged, without a classification marking.',
  },
  personal_data: {
    national_number: () => 'Contains a national register number. Personal data do not belong in a plan.',
    bank_account: () => 'Contains a bank account number. Personal data do not belong in a plan.',
    number_plate: () => 'Contains a number plate. Personal data do not belong in a plan.',
    fix: 'Remove these data. A plan contains aggregated figures, never personal data.',
  },
  geography: {
    ended_before: (w) => `${w.unit} ended on ${w.date}, before the plan starts.`,
    begins_after: (w) => `${w.unit} starts on ${w.date}, after the plan ends.`,
    ends_within: (w) => `${w.unit} ends on ${w.date}, during the period of the plan. Name its successor.`,
    fix: 'Name the organisation or area that exists during the period of the plan: the successor or the predecessor.',
  },
  endings: {
    stopped_without_reason: () => 'Stopped without a reason.',
    paused_without_reason: () => 'Paused without a reason.',
    fix: 'Give a reason.',
  },
  comments: {
    no_answer: (w) =>
      w.count === '1'
        ? '1 comment from a comment round has no answer.'
        : `${w.count} comments from comment rounds have no answer.`,
    no_answer_to_point: (w) =>
      w.count === '1' ? '1 point of an opinion has no answer.' : `${w.count} points of opinions have no answer.`,
    fix: 'Answer each comment and each point of an opinion: followed, partly followed or not followed, with reasons.',
  },
  ad_hoc: {
    no_priority: () => 'No priority and no reason have been given.',
    no_end: () => 'No end date has been set.',
    past_its_end: (w) => `Should have ended on ${w.date}.`,
    fix: 'Place it under a priority or give a reason, and set an end date.',
  },
  crosswalk: {
    no_crosswalk: (w) => `“${w.phenomenon}” is on an older list (${w.list}) and has no equivalent on the current list.`,
    fix: 'Ask an administrator to add a relation to the crosswalk.',
  },
  displacement: {
    other_way: (w) =>
      `${w.indicator} (${w.unit}): the figures move in the opposite direction in neighbouring areas: ${w.areas}. This may be a displacement effect.`,
    fix: 'Check the development in the neighbouring areas and contact the accountable functions there. This hint is not a judgement.',
  },
  whole_chain: {
    not_reached: (w) => `The work under this priority does not include: ${w.chain}.`,
    fix: 'Add work for this chain link, or a partner who carries it out.',
  },
  competent_partner: {
    no_competent_body: (w) =>
      `No accountable organisation, contributor or partner is competent. Competence lies with: ${w.levels}.`,
    fix: 'Name a competent partner or contributor.',
  },
  needs: {
    not_asked: (w) => `Needs not requested yet: ${w.count}.`,
    fix: 'Ask the organisation that must decide, and mark the need as requested.',
  },
  carriers: {
    not_carried: (w) => `“${w.item}” of ${w.upperPlan} was adopted, but no element of this plan implements it.`,
    fix: 'Link the element that implements it, or change the answer.',
  },
  translations: {
    out_of_date: (w) => `Translation out of date: ${w.languages}.`,
    fix: 'Update the translation, or confirm that it is still correct.',
  },
  required_languages: {
    missing: (w) => `No text in a required language: ${w.languages}.`,
    out_of_date: (w) => `Translation out of date: ${w.languages}.`,
    fix: 'Add the language to the plan and translate the texts, or confirm that a translation is still correct.',
  },
  carried_out: {
    not_carried_out: () => 'No action, project or programme implements this objective.',
    fix: 'Add an action, project or programme under it, or link one to it.',
  },
  period: {
    begins_outside: (w) => `Starts on ${w.date}, outside the period of the plan.`,
    ends_outside: (w) => `Ends on ${w.date}, outside the period of the plan.`,
    due_outside: (w) => `Due on ${w.date}, outside the period of the plan.`,
    fix: 'Change the date so that it falls within the period of the plan.',
  },
  duplicates: {
    duplicate_title: () => 'Has the same title as another objective of this plan.',
    fix: 'Keep one of the two, or make the difference clear in the titles.',
  },
  decided: {
    not_decided: (w) => `“${w.step}”: the plan is marked as approved, but there is no decision of ${w.who}.`,
    no_participant: (w) => `“${w.step}”: no organisation or function is known that can decide or give an opinion.`,
    seat_empty: (w) => `“${w.step}”: no organisation or function is known for “${w.who}”.`,
    refused: (w) => `“${w.step}”: approval refused.`,
    response_pending: (w) => `“${w.step}”: response pending from ${w.who}.`,
    fix: 'Request the missing decision in the approval procedure, or record the decision that was taken. If none is known, add the organisation or the function to the structure of the country.',
  },
  seat_holder: {
    seat_vacant: (w) => `Step “${w.step}”: the function “${w.who}” has no holder today.`,
    fix: 'Appoint a holder of the function before the step.',
  },
  completed_before: {
    step_skipped: (w) => `“${w.step}” was not completed before “${w.laterStep}”.`,
    no_reason: (w) => `“${w.step}”: the missing opinion of ${w.who} was recorded without a reason.`,
    no_participant: (w) => `“${w.step}”: no organisation or function is known that can decide or give an opinion.`,
    refused: (w) => `“${w.step}”: approval refused.`,
    response_pending: (w) => `“${w.step}”: response pending from ${w.who}.`,
    fix: 'In the approval procedure, request the missing opinion or decision, record it, or record with a reason that the opinion is missing.',
  },
  reason_given: {
    no_reason: (w) => `“${w.step}” was skipped or completed out of order, without a reason.`,
    fix: 'Withdraw the step in the approval procedure and record it again with a reason.',
  },
  duration: {
    other_duration: (w) =>
      `Ends on ${w.date}. Under the law in force at the start of the plan, it must end on ${w.bound}.`,
    other_start: (w) => `Starts on ${w.date}. Such plans usually start on 1 January.`,
    fix: 'Bring the period in line with the law. If the plan was extended by decision, record the extension with its date.',
  },
  reviewed: {
    review_open: (w) => `The review of this plan is open. Items without an answer: ${w.count}.`,
    unapproved_change: (w) =>
      `Unapproved change: the text differs from approved version ${w.version}, and no addendum is in progress.`,
    unapproved_change_elsewhere: (w) =>
      `Unapproved change: content of approved version ${w.version} was deleted, or the cover or the expected results differ from it, and no addendum is in progress.`,
    fix: 'Answer each item. Approved content can be changed only by an addendum: open an addendum in the approval procedure, or restore the approved text there.',
  },
  evaluation_planned: {
    not_planned: () => 'The plan does not state how, when and by whom it will be evaluated.',
    fix: 'In the section on follow-up and evaluation, state when and by whom the plan will be evaluated, midway and at the end.',
  },
  instrument: {
    incomplete: () => 'The kind of instrument, the parties or the day of signature are missing.',
    before_signature: (w) => `Enters into force before its signature on ${w.date}.`,
    without_parties: () =>
      'An instrument that requires ratification has entered into force, but names no parties. Enter the parties and the day of each ratification.',
    not_ratified: (w) => `${w.unit} has not ratified the instrument before its entry into force.`,
    ratified_before_signature: (w) => `${w.unit} ratified the instrument before it was signed.`,
    fix: 'Enter the kind, the signature and the parties. Correct the dates of signature, ratification and entry into force.',
  },
  territories: {
    no_task_force: () => 'The programme has no task force.',
    no_contact: (w) => `${w.unit}: no contact for the programme.`,
    no_deadline: (w) => `${w.unit}: no day until which the programme is translated into its plan.`,
    deadline_passed: (w) => `${w.unit}: the programme was to be translated into its plan by ${w.date}.`,
    fix: 'Enter the task force and, for each territory, the contact and the deadline. When the plan of a territory contains the programme, enter the day.',
  },
}
