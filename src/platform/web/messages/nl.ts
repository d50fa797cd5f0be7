import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Meldingen',
  loading: actions.loading,
  retry: 'Opnieuw proberen',
  request: 'Referentie',
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  moreTabs: actions.more,
  chooseFile: 'Bestand kiezen',
  noFile: 'Geen bestand gekozen',
  signIn: actions.signIn,
  notFound: { title: 'Niet beschikbaar', text: errors.notFound },
  notAllowed: {
    title: 'U hebt niet de vereiste machtiging',
    text: 'Een beheerder van uw organisatie kan die toekennen.',
  },
  notSignedIn: {
    title: 'Meld u aan om deze pagina te bekijken',
    text: 'Zonder aanmelding is alleen informatie met de markering TLP:CLEAR zichtbaar.',
  },
  failed: {
    title: 'Er is iets misgegaan',
    text: 'De fout is geregistreerd onder de referentie hieronder. Uw opgeslagen gegevens zijn intact.',
  },
  pageIssue: {
    title: 'Deze pagina kan niet worden weergegeven',
    text: 'Integral is mogelijk bijgewerkt terwijl de pagina openstond. Uw opgeslagen gegevens zijn intact.',
    reload: 'Pagina opnieuw laden',
  },
  offline: {
    title: 'Geen verbinding',
    text: 'Uw invoer blijft behouden. Probeer het opnieuw zodra de verbinding hersteld is.',
  },
  tooMany: { title: 'Te veel verzoeken', text: 'Wacht even en probeer het opnieuw.' },
  sensitive: {
    title: 'Deze tekst kan hier niet worden opgeslagen',
    national_number: 'De tekst bevat een nationaal nummer.',
    number_plate: 'De tekst bevat een nummerplaat.',
    bank_account: 'De tekst bevat een bankrekeningnummer.',
    classification_mark:
      'De tekst bevat een wettelijke classificatiemarkering. Geclassificeerde informatie hoort thuis in een geaccrediteerd systeem.',
    help: 'Verwijder deze gegevens en sla opnieuw op. Integral bevat plannen en totalen, nooit gegevens over personen of dossiers.',
  },
  refused: 'Deze actie is niet mogelijk',
  malformed: { title: 'Het formulier bevat fouten', text: 'Controleer de gemarkeerde velden.' },
  form: {
    dateLetters: { day: 'd', month: 'm', year: 'j' },
    required: 'Vul dit veld in.',
    choose: 'Kies een optie.',
    number: 'Vul een getal in.',
    wholeNumber: 'Vul een geheel getal in.',
    min: (limit) => `Vul ${limit} of meer in.`,
    max: (limit) => `Vul ${limit} of minder in.`,
    minLength: (count) => `Vul minstens ${count} tekens in.`,
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.be.',
    address: 'Vul een webadres in, zoals https://voorbeeld.be.',
    format: 'Gebruik de gevraagde schrijfwijze.',
    date: (pattern) => `Vul een bestaande datum in als ${pattern}.`,
    earliest: (date) => `Vul ${date} of een latere datum in.`,
    latest: (date) => `Vul ${date} of een vroegere datum in.`,
    calendar: 'Kalender openen',
    previousMonth: 'Vorige maand',
    nextMonth: actions.nextMonth,
  },
  illustrative: 'Illustratief: een fictief land ter demonstratie. Geen echte plannen, cijfers of personen.',
}
