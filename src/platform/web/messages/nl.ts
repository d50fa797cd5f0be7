import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Meldingen',
  loading: 'Laden',
  retry: 'Opnieuw proberen',
  request: 'Verzoek',
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Bewaren',
  moreTabs: 'Meer',
  chooseFile: 'Kies een bestand',
  noFile: 'Geen bestand gekozen',
  signIn: 'Aanmelden',
  notFound: { title: 'Hier is niets', text: 'Het bestaat niet, of u mag het niet zien.' },
  notAllowed: {
    title: 'Hiervoor is een machtiging nodig die u niet hebt',
    text: 'Een beheerder van uw organisatie kan die geven.',
  },
  notSignedIn: {
    title: 'Meld u aan om dit te zien',
    text: 'Zonder aanmelden is alleen leesbaar wat TLP:CLEAR draagt.',
  },
  failed: {
    title: 'Er ging iets mis',
    text: 'Het is genoteerd onder het nummer hieronder. Niets van wat u bewaarde is verloren.',
  },
  pageIssue: {
    title: 'Deze pagina kon niet worden getoond',
    text: 'Integral is misschien vernieuwd terwijl u het open had. Niets van wat u bewaarde, is verloren.',
    reload: 'De pagina opnieuw laden',
  },
  offline: {
    title: 'Geen verbinding',
    text: 'Wat u typt blijft hier. Probeer opnieuw wanneer de verbinding terug is.',
  },
  tooMany: { title: 'Te veel verzoeken', text: 'Wacht even en probeer dan opnieuw.' },
  sensitive: {
    title: 'Deze tekst kan hier niet worden bewaard',
    national_number: 'Er staat een rijksregisternummer in.',
    number_plate: 'Er staat een nummerplaat in.',
    bank_account: 'Er staat een bankrekening in.',
    classification_mark: 'Er staat een wettelijk classificatiemerk op. Zulk materiaal hoort in een erkend systeem.',
    help: 'Haal het weg en bewaar opnieuw. Integral bevat plannen en totalen, nooit personen of dossiers.',
  },
  refused: 'Dat is geweigerd',
  malformed: { title: 'Er klopt iets niet in dit formulier', text: 'Bekijk de aangeduide velden.' },
  illustrative: 'Illustratief: een fictief land om uit te proberen. Geen echte plannen, cijfers of personen.',
}
