import { nl as actions } from '#shared/action-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  grant: 'Uitzondering toestaan',
  reason: 'Motivering (wordt in de versie afgedrukt)',
  endsOn: 'Geldig tot',
  request: 'Uitzondering vragen',
  requests: 'Gevraagde uitzonderingen',
  requestedBy: (person, until) => `Gevraagd door ${person}, tot ${until}`,
  requestHint:
    'De uitzondering heeft pas gevolg als een tweede persoon ze toestaat: iemand die ze niet vroeg en het plan niet schreef.',
  grantedBy: (person, on) => `Uitzondering toegestaan door ${person}, tot ${on}`,
  withdraw: actions.withdraw,
  title: 'Gemotiveerde uitzonderingen',
  none: 'Er zijn geen uitzonderingen toegestaan.',
  errors: {
    EXCEPTION_END_IN_PAST: 'De einddatum van een uitzondering moet in de toekomst liggen. Kies een latere datum.',
    SECOND_PERSON_REQUIRED:
      'Voor de uitzondering is een tweede persoon nodig: iemand die ze niet vroeg en het plan niet schreef.',
    ALREADY_GRANTED: 'Deze uitzondering werd al toegestaan. Laad de pagina opnieuw.',
    RESULT_NOT_FOUND: 'Dit punt is intussen verholpen, een uitzondering is niet meer nodig. Laad de pagina opnieuw.',
    ALREADY_EXCEPTED: 'Voor dit punt bestaat al een uitzondering. Trek die eerst in.',
  },
}
