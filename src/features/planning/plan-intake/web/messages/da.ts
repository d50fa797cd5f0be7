import { da as actions } from '#shared/action-messages/da.ts'
import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as planIntake } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  action: 'Importér eksisterende plan',
  title: planIntake.job.name,
  intro:
    'Dokumentet bliver til et forslag, som du gennemgår. Planen ændres først, når du føjer accepterede elementer til den.',
  loading: actions.loading,
  close: actions.close,
  cancel: actions.cancel,
  notYours: 'Kun den organisation, der ejer planen, kan importere dokumenter',
  document: headings.document,
  another: 'Importér et andet dokument',
  pasted: 'indsat tekst',
  remove: 'Fjern dokument',
  removeTitle: 'Fjern dette dokument?',
  removeText: 'Forslaget og dine beslutninger om det slettes. Elementer, som du har føjet til planen, bevares.',
  outline: 'Forslag',
  element: labels.element,
  paragraphs: 'Tekstafsnit',
  decision: labels.decision,
  fold: actions.collapse,
  unfold: actions.expand,
  todo: 'Vælg en række for at se tekststedet og tage stilling til det. Tastatur: Enter accepterer og går til næste række, A accepterer også alt nedenunder, Delete afviser, mellemrum viser tekststedet, Ctrl Z fortryder. Accepterede elementer kommer med i planen, når du tilføjer dem.',
  keys: 'Enter accepterer, A accepterer også alt nedenunder, Delete afviser med alt nedenunder, O genåbner. Tab og Skift Tab ændrer niveauet, M fletter med det forrige element, K går til typen, Ctrl Z fortryder, mellemrum viser tekststedet. Efter Escape forlader Tab listen.',
  decisions: {
    open: 'åbent',
    accepted: 'accepteret',
    rejected: 'afvist',
    inPlan: 'i planen',
  },
  accept: 'Acceptér',
  acceptUnder: 'Acceptér alt nedenunder',
  acceptAll: 'Acceptér alt',
  reject: 'Afvis',
  reopen: actions.reopen,
  merge: 'Flet med forrige element',
  undo: 'Fortryd',
  reload: 'Genindlæs',
  readPast: 'Registrerede ændringer, skjult tekst og kommentarer',
  saving: 'Gemmer …',
  saved: confirmations.saved,
  becomes: 'Egenskaber',
  kind: labels.kind,
  section: 'Afsnit i planen',
  passage: 'Tekststed i dokumentet',
  split: 'Del her',
  noCandidate: 'Der blev ikke fundet et tilsvarende navn. Stedet forbliver tekst, medmindre du vælger et navn.',
  chooseAnother: 'Vælg en anden …',
  choose: (name) => `Valg: ${name}`,
  leaveAsText: 'Behold som tekst',
  cannotMerge:
    'Elementerne blev ikke flettet. Der er intet forrige element, et af dem er allerede i planen, eller de underordnede elementer er ikke tilladt der.',
  cannotSplit: 'Elementet kan ikke deles ved dette tekstafsnit.',
  cannotMove: 'Elementet kan ikke placeres der, fordi dets type ikke er tilladt på det niveau.',
  undoBlocked:
    'Handlingen blev ikke fortrudt, fordi du har ændret planen siden. Fortryd først den ændring i planens disposition.',
  notPlacedHint: 'Tekstafsnit, der ikke hører til et element, med årsagen.',
  allPlaced: 'Alle tekstafsnit er placeret',
  reason: 'Årsag',
  addAsText: 'Tilføj som tekst',
  decided: (done, all) => `Afgjorte elementer: ${done} af ${all}`,
  addElements: (count) => plural('da', count, 'Føj 1 element til planen', `Føj ${count} elementer til planen`),
  took: (count) => plural('da', count, '1 element føjet til planen', `${count} elementer føjet til planen`),
  period: (from, until) => `fra ${from} til og med ${until}`,
  until: (day) => `til og med ${day}`,
  long: {
    title: 'Analyse af et langt dokument',
    leaveHint:
      'Du kan forlade siden. Analysen fortsætter og vises under »Baggrundsopgaver«. Derefter vises forslaget her.',
    stopped: 'Analysen blev stoppet. Dokumentets tekst er gemt.',
    noProposal: 'Der er endnu intet forslag. En anden bruger har startet analysen, eller den blev stoppet.',
    restart: 'Start analysen igen',
  },
  upload: {
    file: 'Word-dokument',
    fileHint:
      'Der laves et forslag ud fra overskrifter, numre, lister, tabeller og almindelige planbegreber. Selve filen gemmes ikke.',
    choose: 'Vælg et Word-dokument',
    dropHint: 'eller træk det hertil (.docx, højst 50 MB)',
    loading: 'Dokumentet læses',
    paste: 'Indsat tekst',
    pasteHint: 'Kopiér tekst fra Word eller en e-mail, og indsæt den her. Overskrifter, lister og tabeller genkendes.',
    text: labels.text,
    propose: 'Lav forslag',
    withForm: 'Indsat med overskrifter, lister og tabeller',
    language: 'Dokumentets sprog',
    languageHint: 'Lad stå tomt: sproget genkendes',
    autoDetect: 'Genkend automatisk',
  },
}
