import type { ResultMessages } from '../en.ts'

/** Messages of the general rules, which a country binds to national rule numbers: findings and fixes. */
export const en = {
  resultMessages: {
    decided: {
      not_decided: (w: ResultMessages) =>
        `“${w.step}”: the plan is marked as approved, but there is no decision of ${w.who}.`,
      nobody: (w: ResultMessages) => `“${w.step}”: nobody is known who can decide or give an opinion.`,
      seat_empty: (w: ResultMessages) => `“${w.step}”: nobody is known for the seat “${w.who}”.`,
      refused: (w: ResultMessages) => `“${w.step}”: approval refused.`,
      waits: (w: ResultMessages) => `“${w.step}”: response pending from ${w.who}.`,
    },
    completed_before: {
      passed_over: (w: ResultMessages) => `“${w.step}” was not completed before “${w.laterStep}”.`,
      no_reason: (w: ResultMessages) => `“${w.step}”: the missing opinion of ${w.who} was recorded without a reason.`,
      nobody: (w: ResultMessages) => `“${w.step}”: nobody is known who can decide or give an opinion.`,
      refused: (w: ResultMessages) => `“${w.step}”: approval refused.`,
      waits: (w: ResultMessages) => `“${w.step}”: response pending from ${w.who}.`,
    },
    motivated: {
      no_reason: (w: ResultMessages) => `“${w.step}” was skipped or completed out of order, without a reason.`,
    },
    duration: {
      other_duration: (w: ResultMessages) =>
        `Ends on ${w.date}. Under the law in force at the start of the plan, it must end on ${w.bound}.`,
      other_start: (w: ResultMessages) => `Starts on ${w.date}. Such plans usually start on 1 January.`,
    },
    reviewed: {
      review_open: (w: ResultMessages) => `The review of this plan is open. Items without an answer: ${w.count}.`,
      silent_change: (w: ResultMessages) =>
        `Unapproved change: the text differs from approved version ${w.version}, and no addendum is in progress.`,
      silent_elsewhere: (w: ResultMessages) =>
        `Unapproved change: content of approved version ${w.version} was deleted, or the cover or the expected results differ from it, and no addendum is in progress.`,
    },
    evaluation_planned: {
      not_planned: () => 'The plan does not state how, when and by whom it will be evaluated.',
    },
  },
  fixes: {
    decided:
      'Request the missing decision in the approval procedure, or record the decision that was taken. If nobody is known, add the organisation or the function to the structure of the country.',
    completed_before:
      'In the approval procedure, request the missing opinion or decision, record it, or record with a reason that the opinion is missing.',
    motivated: 'Withdraw the step in the approval procedure and record it again with a reason.',
    duration:
      'Bring the period in line with the law. If the plan was extended by decision, record the extension with its date.',
    reviewed:
      'Answer each item. Approved content can be changed only by an addendum: open an addendum in the approval procedure, or restore the approved text there.',
    evaluation_planned:
      'In the section on follow-up and evaluation, state when and by whom the plan will be evaluated, midway and at the end.',
  },
}
export type GeneralMessages = typeof en
