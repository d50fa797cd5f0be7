import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  endBeforeStart: 'De einddatum ligt vóór de begindatum. Verbeter een van beide.',
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
}
