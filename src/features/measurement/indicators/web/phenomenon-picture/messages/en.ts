import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as indicatorsPage } from '../../messages/en.ts'

export const en = {
  none: 'No indicator is linked to this phenomenon yet.',
  noneText: 'An administrator of the lists can link phenomena to an indicator on the page of that indicator.',
  notReported: (names: string) => `No figures reported here for: ${names}.`,
  latest: (period: string) => `Latest, ${period}`,
  peers: (count: number) =>
    plural('en', count, `Median of ${count} area of similar size`, `Median of ${count} areas of similar size`),
  noPeers: 'Too few areas of similar size have a figure for comparison.',
  directions: {
    up: indicatorsPage.neighbours.directions.up,
    down: indicatorsPage.neighbours.directions.down,
    level: indicatorsPage.neighbours.directions.level,
  },
  breaks: (days: string) => `Break in series on ${days}: earlier figures are not comparable.`,
  gaps: (years: string) => `No figure for ${years}.`,
  countedFor: (name: string) => `Counted for “${name}”`,
  other: (word: string) => `with a different scope (${word}): not a continuous series`,
  sameThing: 'which has the same meaning',
  figures: headings.figures,
  figuresHint: 'For your own area, across all generations of the lists.',
  people: 'Survey results',
  loading: indicatorsPage.loading,
  relatedPhenomena: 'Related phenomena',
  relatedPhenomenaHint: 'The indicator is shown with these phenomena and with their equivalents in other lists.',
  aboutNone: 'No phenomenon is linked yet.',
  add: actions.addPhenomenon,
  removeLink: 'Remove link',
  restoreLink: 'Restore link',
  rejected: 'removed here',
  edited: 'added here',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  undo: 'Undo',
  linkRemoved: 'Link removed',
}
