import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
/** Document messages for extensions of a plan. */
export const en = {
  title: 'Extension and end of the plan',
  until: 'In force until',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Basis and reason',
  decision: labels.decision,
  status: labels.status,
  extended: (on: string) => `in force until ${on}`,
  end: 'end of the plan before its day',
  revoked: (on: string) => `extension until ${on} withdrawn`,
  states: {
    awaited: 'not confirmed yet',
    confirmed: 'confirmed',
    contested: 'contested, without effect',
    withdrawn: 'withdrawn',
    not_required: 'recorded before a confirmation was required',
    lapsed: 'not confirmed, no longer possible',
  },
  partly: 'not yet confirmed by all',
  noDay: 'day not recorded',
  recorded: (who: string, on: string) => `recorded for ${who} on ${on}`,
  confirmed: (who: string, on: string) => `confirmed by ${who} on ${on}`,
  contested: (who: string, on: string, text: string) => `contested by ${who} on ${on}: ${text}`,
}
