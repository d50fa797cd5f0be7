import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as indicatorsPage } from '../../messages/en.ts'
/** Messages of the explanation of a number, on screen and on paper. */
export const en = {
  small: (below: number | null) =>
    `Not shown: ${below === null ? 'a small number' : `fewer than ${below}`}, or a number from which such a small number could be derived. Only the organisation that reported it and the organisations for which it works can see it.`,
  history: 'Reporting history',
  current: 'current',
  superseded: (day: string) => `replaced on ${day}`,
  title: 'Explain this figure',
  formula: 'Computation',
  numerator: 'Numerator',
  denominator: 'Denominator',
  covered: (value: string, known: number) => `${value} over the areas that have both figures (${known})`,
  overlaps: 'not added: other figures cover the same area',
  inhabitants: (count: string, year: string) => `${count} inhabitants on 1 January ${year}`,
  rows: 'Source rows',
  noRows: 'No rows are visible to you.',
  more: phrases.andMore,
  state: labels.status,
  source: labels.source,
  recorded: 'Recorded on',
  byAuthor: (who: string) => `by ${who}`,
  version: indicatorsPage.views.meaning,
  marking: 'Marking of the indicator',
  stateOf: { provisional: statuses.provisional, final: statuses.final, revised: 'revised' },
  withheld: 'Some rows are not visible to you and are not included in this figure.',
  meaning: 'Meaning and source',
  noSource: 'no source given',
  paper: {
    title: 'Figure in a printed document',
    intro:
      'Printed documents show a short code next to each figure. Enter the code to see the printed figure, the current figure and the source rows.',
    code: labels.code,
    codeHint: '8 characters, for example K7M4-QXP8',
    open: 'Show figure',
    mistyped: 'This code is not valid. Check for a wrong or missing character.',
    unknown: 'This figure does not exist or you do not have access to it',
    unknownText:
      'Check that the code is the same as on paper. A code does not give access to figures with a marking that excludes you.',
    onPaper: (day: string) => `Printed on ${day}`,
    now: 'Now',
    same: 'Nothing has changed since then.',
    differs: 'The source rows have changed since then.',
    redefined: (then: string, now: string) =>
      `The definition has changed since then: version ${then}, now version ${now}.`,
    noFigure: 'no figure available',
    changes: 'Changes since then',
    changed: (before: string, after: string) => `changed from ${before} to ${after}`,
    came: (after: string) => `${after} added`,
    reason: (why: string) => `reason: ${why}`,
    heading: 'Code for printing',
    hint: 'A short code to print next to this figure. It opens this explanation, with the figure as known today.',
    make: 'Create code',
    openThere: 'Open page of this code',
  },
}
