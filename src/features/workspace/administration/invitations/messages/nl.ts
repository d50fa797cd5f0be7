import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as administration } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  file: 'personen',
  linksFile: 'links',
  sheet: administration.tabs.people,
  organisationsSheet: labels.organisations,
  functionsSheet: labels.functions,
  linksSheet: 'Links',
  code: labels.code,
  link: 'Eenmalige link',
  columns: {
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
  },
  issues: {
    VALUE_MISSING: 'Deze waarde is verplicht voor elke persoon. Vul ze in.',
    EMAIL_MALFORMED: 'Dit is geen e-mailadres. Gebruik de notatie jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Geen enkele organisatie, of meer dan één, heeft deze code of naam. Gebruik een code van het werkblad “Organisaties”.',
    NOT_YOUR_ORGANISATION:
      'U kunt alleen personen van uw eigen organisatie beheren. Verwijder de rij of contacteer de beheerder van die organisatie.',
    FROM_IN_THE_PAST: 'Een rol kan niet vóór vandaag ingaan. Voer een latere datum in of maak de cel leeg.',
    FUNCTION_UNKNOWN:
      'Deze organisatie heeft geen functie, of meer dan één, met deze naam. Gebruik een code van het werkblad “Functies”.',
    FUNCTION_OCCUPIED:
      'De vermelde persoon bekleedt deze functie op die datum. Voer een latere datum in of maak de cel leeg.',
    ROLE_NOT_ALLOWED: 'Alleen een beheerder van de installatie kan deze rol toekennen. Kies een andere rol.',
    TOO_MANY_PEOPLE: 'De werkmap overschrijdt het maximale aantal personen. Splits ze op vóór deze rij.',
  },
  outcomes: {
    invited: 'wordt uitgenodigd',
    known: 'bestaat al, niet gewijzigd',
  },
  page: {
    open: 'Meerdere personen uitnodigen',
    downloadTitle: '1. De werkmap downloaden',
    downloadHint: 'Een lege werkmap met de organisaties die u beheert en de beschikbare rollen.',
    download: actions.downloadWorkbook,
    importTitle: '2. De werkmap importeren',
    importHint:
      'Als de werkmap een fout bevat, wordt niemand uitgenodigd. Wie al een account heeft, wordt niet opnieuw uitgenodigd; ken bijkomende rollen toe op de pagina “Personen”.',
    person: headings.person,
    mail: labels.emailAddress,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
    after: (name: string) => `na ${name}`,
    outcome: headings.result,
    apply: (count: number) => plural('nl', count, `${count} persoon uitnodigen`, `${count} personen uitnodigen`),
    mailed: (count: number) =>
      plural('nl', count, `${count} uitnodiging verzonden`, `${count} uitnodigingen verzonden`),
    shown: (count: number) =>
      plural(
        'nl',
        count,
        `${count} persoon uitgenodigd. Geef de link door uit de werkmap die nu wordt gedownload.`,
        `${count} personen uitgenodigd. Geef de links door uit de werkmap die nu wordt gedownload.`,
      ),
  },
}
