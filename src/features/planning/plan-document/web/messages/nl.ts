import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the registration of a plan from a published list. */
export const nl: SameKeys<typeof en> = {
  title: 'Geregistreerd uit een gepubliceerde lijst',
  hint: 'Tot een onafhankelijke tweede persoon dit plan met de bron vergelijkt, lezen alleen uw organisatie en de organisaties die u als lezer aanwijst het.',
  confirmedHint:
    'Heropen de registratie om dit plan te wijzigen. Tot ze opnieuw bevestigd en het plan opnieuw verzonden is, lezen alleen uw organisatie en de aangewezen lezers het. Een plan dat bevestigd werd, wordt niet verwijderd.',
  confirmedBy: (person, on) => `bevestigd door ${person}, ${on}`,
  confirmedOn: (on) => `bevestigd op ${on}`,
  uncompared:
    'Dit plan werd geregistreerd voordat vergelijkingen werden bijgehouden. Niemand heeft het hier met de bron vergeleken. Heropen de registratie om het door een tweede persoon te laten vergelijken en bevestigen.',
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
    PLAN_ON_PATH:
      'Een plan van deze soort voor dezelfde periode doorloopt hier een procedure. Dit plan kan alleen worden bevestigd als het vóór de ingebruikname is beslist.',
    PLANS_OVERLAP:
      'Een ander plan van deze soort voor dezelfde organisatie of hetzelfde gebied is of was in die periode van kracht. Kies een periode na het einde van dat plan, of beëindig dat plan eerst met een beslissing.',
    ALREADY_SETTLED: 'De registratie is al bevestigd. Laad de pagina opnieuw.',
    NOT_YOUR_ORGANISATION:
      'Alleen wie voor een organisatie mag spreken, kan bevestigen. Alleen de organisatie die het plan registreerde, kan heropenen.',
    SECOND_PERSON_REQUIRED:
      'Een andere persoon bevestigt de registratie: iemand die ze niet schreef en van wie de account en de rollen niet door een auteur zijn toegekend. Is niemand in uw organisatie onafhankelijk, wijs dan in de planfiche een andere organisatie als lezer aan: iemand van die organisatie kan bevestigen.',
    SOURCE_REQUIRED: 'Vul het adres van de publicatie in, of kies een bestand van het plan.',
    FILE_UNKNOWN: 'Dit bestand hoort niet bij het plan, of u kunt het niet lezen. Kies een ander bestand.',
    ISSUERS_NOT_AGREED:
      'Een uitvaardigende organisatie heeft hier accounts en heeft niet ingestemd. Ze registreert haar plan zelf.',
  },
}
