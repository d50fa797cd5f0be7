import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Verlenging en einde van het plan',
  until: 'Van kracht tot en met',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Grondslag en motivering',
  decision: labels.decision,
  status: labels.status,
  extended: (on) => `van kracht tot en met ${on}`,
  end: 'einde van het plan vóór de einddatum',
  revoked: (on) => `verlenging tot en met ${on} ingetrokken`,
  states: {
    awaited: 'nog niet bevestigd',
    confirmed: 'bevestigd',
    contested: 'betwist, zonder gevolg',
    withdrawn: 'ingetrokken',
    not_required: 'geregistreerd toen nog geen bevestiging nodig was',
    lapsed: 'niet bevestigd, niet meer mogelijk',
  },
  partly: 'nog niet door iedereen bevestigd',
  noDay: 'dag niet geregistreerd',
  recorded: (who, on) => `geregistreerd voor ${who} op ${on}`,
  confirmed: (who, on) => `bevestigd door ${who} op ${on}`,
  contested: (who, on, text) => `betwist door ${who} op ${on}: ${text}`,
}
