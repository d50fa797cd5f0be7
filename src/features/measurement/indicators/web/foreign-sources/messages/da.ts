import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Tal fra andre lande',
  link: 'Andre lande',
  intro:
    'En organisation indberetter tal fra et andet land, når den har angivet kilde og licens, og en anden person har bekræftet dem. Den, der læser tallene, ser begge dele.',
  declared: 'Angivne kilder',
  none: 'Der er ikke angivet nogen kilde.',
  declare: 'Angiv en kilde',
  declareHint: 'En anden person, der godkender tal for organisationen, bekræfter den.',
  declaredText: 'Kilden er angivet. En anden person kan nu bekræfte den.',
  states: { declared: 'afventer bekræftelse', confirmed: 'bekræftet', withdrawn: 'trukket tilbage' },
  wholeCountry: 'hele landet',
  declaredBy: (who) => `angivet: ${who}`,
  confirmedBy: (who) => `bekræftet: ${who}`,
  confirm: 'Bekræft',
  confirmed: 'Kilden er bekræftet.',
  withdraw: actions.withdraw,
  withdrawn: 'Kilden er trukket tilbage.',
  withdrawText: 'Indberettede tal bliver stående med deres kilde. Der indberettes ikke flere.',
  cancel: 'Annuller',
  reason: 'Begrundelse',
  fields: {
    organisation: labels.organisation,
    country: 'Land',
    source: labels.source,
    licence: 'Licens',
    url: 'Kildens side',
  },
  hints: {
    country: 'ISO-kode, for eksempel NL',
    source: 'For eksempel: CBS, StatLine 83648NED',
    licence: 'For eksempel: CC BY 4.0',
    url: 'Valgfrit',
  },
  errors: {
    NOT_FOREIGN: 'Angiv et andet land end landet selv.',
    SAME_PERSON: 'Den, der angav kilden, kan ikke bekræfte den.',
    ALREADY_RECORDED: 'Kilden er allerede bekræftet eller trukket tilbage.',
    SENSITIVE_TEXT: 'Teksten kan ikke gemmes, fordi den muligvis indeholder følsomme oplysninger.',
    NOT_FOUND: 'Kilden findes ikke længere.',
  },
}
