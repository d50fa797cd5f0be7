import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Beskeder',
  loading: 'Indlæser',
  retry: 'Prøv igen',
  request: 'Forespørgsel',
  cancel: 'Annuller',
  close: 'Luk',
  save: 'Gem',
  moreTabs: 'Mere',
  chooseFile: 'Vælg en fil',
  noFile: 'Ingen fil valgt',
  signIn: 'Log ind',
  notFound: { title: 'Her er ingenting', text: 'Det findes ikke, eller du må ikke se det.' },
  notAllowed: {
    title: 'Det kræver en tilladelse, som du ikke har',
    text: 'En administrator i din organisation kan give den.',
  },
  notSignedIn: { title: 'Log ind for at se dette', text: 'Uden login kan kun det læses, der er mærket TLP:CLEAR.' },
  failed: {
    title: 'Noget gik galt',
    text: 'Det er noteret under nummeret nedenfor. Intet af det, du har gemt, er tabt.',
  },
  pageIssue: {
    title: 'Siden kunne ikke vises',
    text: 'Integral er måske blevet opdateret, mens du havde det åbent. Intet af det, du har gemt, er gået tabt.',
    reload: 'Genindlæs siden',
  },
  offline: { title: 'Ingen forbindelse', text: 'Det, du skriver, bliver her. Prøv igen, når forbindelsen er tilbage.' },
  tooMany: { title: 'For mange forespørgsler', text: 'Vent et øjeblik, og prøv igen.' },
  sensitive: {
    title: 'Denne tekst kan ikke gemmes her',
    national_number: 'Den indeholder et personnummer.',
    number_plate: 'Den indeholder en nummerplade.',
    bank_account: 'Den indeholder en bankkonto.',
    classification_mark:
      'Den bærer et lovbestemt klassifikationsmærke. Sådant materiale hører til i et godkendt system.',
    help: 'Fjern det, og gem igen. Integral rummer planer og totaler, aldrig personer eller sager.',
  },
  refused: 'Det blev afvist',
  malformed: { title: 'Noget i denne formular er ikke rigtigt', text: 'Se på de markerede felter.' },
  illustrative: 'Illustrativt: et fiktivt land til at prøve af. Ingen virkelige planer, tal eller personer.',
}
