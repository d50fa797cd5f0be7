import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the registration of a plan from a published list. */
export const nl: SameKeys<typeof en> = {
  title: 'Geregistreerd uit een gepubliceerde lijst',
  hint: 'Tot een onafhankelijke tweede persoon dit plan met de bron vergelijkt, leest alleen uw organisatie het en kan het worden verwijderd.',
  confirmedHint:
    'Heropen de registratie om dit plan te wijzigen of te verwijderen. Tot ze opnieuw bevestigd en het plan opnieuw verzonden is, leest alleen uw organisatie het.',
  confirmedBy: (person, on) => `bevestigd door ${person}, ${on}`,
  confirmedOn: (on) => `bevestigd op ${on}`,
  source: 'Adres van de publicatie',
  sourceHint: 'De pagina of het document waarmee u het plan hebt vergeleken.',
  document: 'Of een bestand van het plan',
  documentHint: 'Voeg het eerst toe bij Bijlagen.',
  confirm: 'Bevestigen aan de hand van de bron',
  confirmed: 'De registratie is bevestigd. Het plan kan worden verzonden.',
  reopen: 'Registratie heropenen',
  reopened: 'De registratie is heropend',
  reason: labels.reason,
  errors: {
    PLAN_NOT_REGISTERED:
      'Dit plan is niet uit een gepubliceerde lijst geregistreerd, of de registratie is al heropend. Laad de pagina opnieuw.',
    ALREADY_SETTLED: 'De registratie is al bevestigd. Laad de pagina opnieuw.',
    NOT_YOUR_ORGANISATION: 'Alleen de organisatie die het plan registreerde, kan dit doen.',
    SECOND_PERSON_REQUIRED:
      'Een andere persoon bevestigt de registratie: iemand van uw organisatie die ze niet schreef en van wie de account en de rollen niet door een auteur zijn toegekend.',
    SOURCE_REQUIRED: 'Vul het adres van de publicatie in, of kies een bestand van het plan.',
    FILE_UNKNOWN: 'Dit bestand hoort niet bij het plan, of u kunt het niet lezen. Kies een ander bestand.',
    ISSUERS_NOT_AGREED:
      'Een uitvaardigende organisatie heeft hier accounts en heeft niet ingestemd. Ze registreert haar plan zelf.',
  },
}
