import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  dateTooEarly: ({ from }: { from: string }) =>
    `De datum is te vroeg voor dit plan. De eerste mogelijke dag is ${formatDate(from, 'nl')}. Verbeter de datum.`,
  endBeforeStart: 'De einddatum ligt vóór de begindatum. Verbeter een van beide.',
  entryOutsidePeriod: ({ from, to }: { from: string; to: string }) =>
    `De dag valt buiten de periode van het plan (${formatDate(from, 'nl')} tot en met ${formatDate(to, 'nl')}). Kies een dag in deze periode, of verbeter de periode en leg een nieuwe versie vast.`,
  fileEmpty: 'Het bestand is leeg. Kies een ander bestand.',
  linkCodeRequired:
    'Er is niets opgeslagen, omdat uw code is verlopen. Kopieer uw tekst, laad de pagina opnieuw en voer een nieuwe code in.',
  linkNotAllowed:
    'Er is geen link aangemaakt. Inhoud met TLP:AMBER+STRICT of TLP:RED is alleen na aanmelding te lezen.',
  linkRecipientRequired:
    'Er is geen link aangemaakt. TLP:AMBER vereist een code per e-mail: vul de naam en het e-mailadres van de ontvanger in. Deze installatie moet e-mail kunnen versturen.',
  linkSignInRequired: 'Er is niets opgeslagen. Door de markering moet u zich nu aanmelden.',
  mailNotSent: 'De e-mail is niet verzonden. Controleer het adres of vraag uw beheerder de mailserver te controleren.',
  notFound: 'Dit item bestaat niet of u hebt er geen toegang toe.',
  planNotEditable: 'U kunt dit plan niet bewerken. Het is beëindigd of een andere organisatie is de eigenaar.',
  versionPrioritiesChanged: ({ decidedOn }: { decidedOn: string }) =>
    `Op ${formatDate(decidedOn, 'nl')} werd opnieuw over de prioriteiten beslist. Leg een nieuwe versie vast en leg die ter beslissing voor.`,
}
