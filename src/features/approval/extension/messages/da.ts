import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Forlængelse og afslutning af planen',
  until: 'I kraft til og med',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Grundlag og begrundelse',
  decision: labels.decision,
  status: labels.status,
  extended: (on) => `i kraft til og med ${on}`,
  end: 'planen ophører før tid',
  revoked: (on) => `forlængelsen til og med ${on} er trukket tilbage`,
  states: {
    awaited: 'endnu ikke bekræftet',
    confirmed: 'bekræftet',
    contested: 'bestridt, uden virkning',
    withdrawn: 'trukket tilbage',
    not_required: 'registreret, før en bekræftelse var påkrævet',
    lapsed: 'ikke bekræftet, ikke længere muligt',
  },
  partly: 'endnu ikke bekræftet af alle',
  noDay: 'dagen er ikke registreret',
  recorded: (who, on) => `registreret for ${who} den ${on}`,
  confirmed: (who, on) => `bekræftet af ${who} den ${on}`,
  contested: (who, on, text) => `bestridt af ${who} den ${on}: ${text}`,
}
