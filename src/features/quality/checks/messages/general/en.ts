import type { ResultMessages } from '../en.ts'

/** Messages of the general rules, which a country binds to national rule numbers: findings and fixes. */
export const en = {
  resultMessages: {
    decided: {
      not_decided: (w: ResultMessages) => `“${w.step}”: the plan is said to be approved, but ${w.who} has not decided.`,
      nobody: (w: ResultMessages) => `“${w.step}”: nobody is known who could decide or advise.`,
      seat_empty: (w: ResultMessages) => `“${w.step}”: nobody is known for the seat “${w.who}”.`,
      refused: (w: ResultMessages) => `“${w.step}”: it was refused.`,
      waits: (w: ResultMessages) => `“${w.step}” still waits for ${w.who}.`,
    },
    through_before: {
      passed_over: (w: ResultMessages) => `“${w.step}” has not come before “${w.laterStep}”.`,
      no_reason: (w: ResultMessages) => `“${w.step}”: that ${w.who} did not deliver is recorded without a reason.`,
      nobody: (w: ResultMessages) => `“${w.step}”: nobody is known who could decide or advise.`,
      refused: (w: ResultMessages) => `“${w.step}”: it was refused.`,
      waits: (w: ResultMessages) => `“${w.step}” still waits for ${w.who}.`,
    },
    motivated: {
      no_reason: (w: ResultMessages) => `“${w.step}” was left out, or gone in another order, and nobody says why.`,
    },
    duration: {
      other_duration: (w: ResultMessages) =>
        `Ends on ${w.date}; by the law that holds at its start it ends on ${w.bound}.`,
      other_start: (w: ResultMessages) => `Begins on ${w.date}; such plans usually begin on 1 January.`,
    },
    reviewed: {
      review_open: (w: ResultMessages) =>
        `The review of this plan is open: ${w.count} items from above have no answer yet.`,
      silent_change: (w: ResultMessages) =>
        `Reads otherwise than in version ${w.version}, which was approved, and no addendum is on its way.`,
      silent_elsewhere: (w: ResultMessages) =>
        `Something that was approved in version ${w.version} is gone, or reads otherwise on the cover or in what is expected, and no addendum is on its way.`,
    },
    evaluation_planned: {
      not_planned: () => 'Nothing says how this plan is evaluated, when and by whom.',
    },
  },
  mends: {
    decided:
      'Ask who has not decided on the legal path, or write down what was decided; where nobody is known, add the body or the function to the structure of the country.',
    through_before:
      'Ask for it on the legal path, write down what was said, or record with a reason that it did not come.',
    motivated: 'Take the step back on the legal path, and say it again with its motive.',
    duration:
      'Bring the period in line with the law; where the plan was extended by decision, write down an extension with its date.',
    reviewed:
      'Answer each item. What was approved changes by an addendum: open one on the legal path, or put the words back as they were approved there.',
    evaluation_planned:
      'Write in the section on follow-up and evaluation when the plan is evaluated midway and at its end, and by whom.',
  },
}
export type GeneralMessages = typeof en
