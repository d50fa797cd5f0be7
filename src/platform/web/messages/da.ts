import { da as actions } from '#shared/action-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Meddelelser',
  loading: actions.loading,
  retry: 'Prøv igen',
  request: 'Reference',
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  moreTabs: actions.more,
  chooseFile: 'Vælg fil',
  noFile: 'Ingen fil valgt',
  signIn: actions.signIn,
  notFound: { title: 'Ikke tilgængeligt', text: errors.notFound },
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
  form: {
    dateLetters: { day: 'd', month: 'm', year: 'å' },
    required: 'Udfyld dette felt.',
    choose: 'Vælg en mulighed.',
    number: 'Angiv et tal.',
    wholeNumber: 'Angiv et helt tal.',
    min: (limit) => `Angiv ${limit} eller mere.`,
    max: (limit) => `Angiv ${limit} eller mindre.`,
    minLength: (count) => `Angiv mindst ${count} tegn.`,
    email: 'Angiv en e-mailadresse, for eksempel navn@eksempel.dk.',
    address: 'Angiv en webadresse, for eksempel https://eksempel.dk.',
    format: 'Brug det krævede format.',
    date: (pattern) => `Angiv en gyldig dato som ${pattern}.`,
    earliest: (date) => `Angiv ${date} eller en senere dato.`,
    latest: (date) => `Angiv ${date} eller en tidligere dato.`,
    calendar: 'Åbn kalender',
    previousMonth: 'Forrige måned',
    nextMonth: actions.nextMonth,
  },
  illustrative: 'Illustrativt: et fiktivt land til demonstration. Ingen virkelige planer, tal eller personer.',
}
