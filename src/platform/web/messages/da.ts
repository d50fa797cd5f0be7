import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Meddelelser',
  loading: 'Indlæser …',
  retry: 'Prøv igen',
  request: 'Reference',
  cancel: 'Annullér',
  close: 'Luk',
  save: 'Gem',
  moreTabs: 'Mere',
  chooseFile: 'Vælg fil',
  noFile: 'Ingen fil valgt',
  signIn: 'Log ind',
  notFound: { title: 'Ikke tilgængeligt', text: 'Elementet findes ikke, eller du har ikke adgang til det.' },
  notAllowed: {
    title: 'Du mangler den nødvendige tilladelse',
    text: 'En administrator i din organisation kan give dig den.',
  },
  notSignedIn: {
    title: 'Log ind for at se siden',
    text: 'Uden login er kun oplysninger med mærkningen TLP:CLEAR synlige.',
  },
  failed: {
    title: 'Der opstod en fejl',
    text: 'Fejlen er registreret under nedenstående reference. Dine gemte data er ikke berørt.',
  },
  pageIssue: {
    title: 'Siden kunne ikke vises',
    text: 'Integral er måske blevet opdateret, mens siden var åben. Dine gemte data er ikke berørt.',
    reload: 'Genindlæs siden',
  },
  offline: {
    title: 'Ingen forbindelse',
    text: 'Det, du har indtastet, er bevaret. Prøv igen, når forbindelsen er genoprettet.',
  },
  tooMany: { title: 'For mange forespørgsler', text: 'Vent et øjeblik, og prøv igen.' },
  sensitive: {
    title: 'Teksten kan ikke gemmes her',
    national_number: 'Den indeholder et personnummer.',
    number_plate: 'Den indeholder en nummerplade.',
    bank_account: 'Den indeholder et kontonummer.',
    classification_mark:
      'Den indeholder en lovbestemt klassifikationsmærkning. Klassificerede oplysninger hører hjemme i et godkendt system.',
    help: 'Fjern oplysningerne, og gem igen. Integral indeholder planer og totaler, aldrig oplysninger om personer eller sager.',
  },
  refused: 'Handlingen er ikke mulig',
  malformed: { title: 'Formularen indeholder fejl', text: 'Kontrollér de markerede felter.' },
  illustrative: 'Illustrativt: et fiktivt land til demonstration. Ingen virkelige planer, tal eller personer.',
}
