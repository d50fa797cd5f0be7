import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Cijfers van andere landen',
  link: 'Andere landen',
  intro:
    'Een organisatie levert cijfers van een ander land aan nadat ze de bron en de licentie heeft opgegeven en een tweede persoon die opgave heeft bevestigd. Wie de cijfers leest, ziet beide.',
  declared: 'Opgegeven bronnen',
  none: 'Er is geen bron opgegeven.',
  declare: 'Bron opgeven',
  declareHint: 'Iemand anders die cijfers goedkeurt voor de organisatie, bevestigt de bron.',
  declaredText: 'Bron opgegeven. Iemand anders kan ze nu bevestigen.',
  states: { declared: 'wacht op bevestiging', confirmed: 'bevestigd', withdrawn: 'ingetrokken' },
  wholeCountry: 'het hele land',
  declaredBy: (who) => `opgegeven: ${who}`,
  confirmedBy: (who) => `bevestigd: ${who}`,
  confirm: 'Bevestigen',
  confirmed: 'Bron bevestigd.',
  withdraw: actions.withdraw,
  withdrawn: 'Bron ingetrokken.',
  withdrawText: 'Aangeleverde cijfers blijven, met hun bron. Er komen geen nieuwe bij.',
  cancel: 'Annuleren',
  reason: 'Reden',
  fields: {
    organisation: labels.organisation,
    country: 'Land',
    source: labels.source,
    licence: 'Licentie',
    url: 'Pagina van de bron',
  },
  hints: {
    country: 'ISO-code, bijvoorbeeld NL',
    source: 'Bijvoorbeeld: CBS, StatLine 83648NED',
    licence: 'Bijvoorbeeld: CC BY 4.0',
    url: 'Niet verplicht',
  },
  errors: {
    NOT_FOREIGN: 'Vul een ander land in dan het eigen land.',
    SAME_PERSON: 'Wie de bron heeft opgegeven, kan ze niet bevestigen.',
    ALREADY_RECORDED: 'De bron is al bevestigd of ingetrokken.',
    SENSITIVE_TEXT: 'Deze tekst kan niet worden bewaard, want hij bevat mogelijk gevoelige gegevens.',
    NOT_FOUND: 'Deze bron bestaat niet meer.',
  },
}
