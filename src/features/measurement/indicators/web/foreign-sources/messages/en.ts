import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'

export const en = {
  title: 'Figures of other countries',
  link: 'Other countries',
  intro:
    'An organisation reports figures of another country after it declares their source and licence and a second person confirms the declaration. Readers of the figures see both.',
  declared: 'Declared sources',
  none: 'No source has been declared.',
  declare: 'Declare a source',
  declareHint: 'Another person who approves figures for the organisation confirms it.',
  declaredText: 'Source declared. Another person can now confirm it.',
  states: { declared: 'awaits confirmation', confirmed: 'confirmed', withdrawn: 'withdrawn' },
  wholeCountry: 'the whole country',
  declaredBy: (who: string) => `declared: ${who}`,
  confirmedBy: (who: string) => `confirmed: ${who}`,
  confirm: 'Confirm',
  confirmed: 'Source confirmed.',
  withdraw: actions.withdraw,
  withdrawn: 'Source withdrawn.',
  withdrawText: 'Figures that were reported stay, with their source. No more are reported.',
  cancel: 'Cancel',
  reason: 'Reason',
  fields: {
    organisation: labels.organisation,
    country: 'Country',
    source: labels.source,
    licence: 'Licence',
    url: 'Page of the source',
  },
  hints: {
    country: 'ISO code, for example NL',
    source: 'For example: Statistics Netherlands, StatLine 83648NED',
    licence: 'For example: CC BY 4.0',
    url: 'Optional',
  },
  errors: {
    NOT_FOREIGN: 'Enter another country than the own one.',
    SAME_PERSON: 'The person who declared the source cannot confirm it.',
    ALREADY_RECORDED: 'The source has already been confirmed or withdrawn.',
    SENSITIVE_TEXT: 'This text cannot be saved because it may contain sensitive data.',
    NOT_FOUND: 'This source no longer exists.',
  },
}
