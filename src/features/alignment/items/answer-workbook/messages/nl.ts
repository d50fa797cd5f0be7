import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  file: 'antwoorden',
  sheet: 'Antwoorden',
  guideSheet: 'Zo vult u in',
  elementsSheet: 'Wat kan dragen',
  guide: [
    'Eén rij is één vraag. Vul de witte kolommen in; de grijze zeggen wat gevraagd wordt.',
    'Antwoord: kies uit de lijst. Alles behalve gedekt en overnemen vraagt redenen.',
    'Gedragen door: codes van elementen uit uw eigen plan, met ; ertussen. Ze staan op het blad “Wat kan dragen”.',
    'Rijen mogen gesorteerd, gefilterd en weggelaten worden. Wat u weglaat, blijft zoals het is.',
    'Breng de werkmap terug op dezelfde pagina: eerst ziet u wat ze zou wijzigen.',
  ],
  columns: {
    plan: 'Hoger plan',
    version: 'Versie',
    code: 'Code',
    title: 'Wat gevraagd wordt',
    askedBy: 'Gevraagd door',
    dueOn: 'Te beantwoorden tegen',
    kind: 'Antwoord',
    reasons: 'Redenen',
    elements: 'Gedragen door',
    decidingBody: 'Wie besliste',
    signatories: 'Ondertekend door',
    decidedOn: 'Beslist op',
    marking: 'Markering',
  },
  ownPlan: 'Plan',
  issues: {
    OTHER_ORGANISATION: 'Deze werkmap is voor een ander orgaan gemaakt. Neem die van dit orgaan.',
    ITEM_UNKNOWN: 'Dit is niet aan dit orgaan gevraagd. Haal de werkmap opnieuw op of verwijder de rij.',
    ITEM_WITHDRAWN: 'Dit wordt niet meer gevraagd. Verwijder de rij.',
    KIND_MISSING:
      'Kies een antwoord: er staat iets in de rij, en een gegeven antwoord wordt niet ingetrokken door de cel leeg te maken.',
    REASONS_REQUIRED: 'Geef de redenen: alleen gedekt en overnemen kunnen zonder.',
    ELEMENTS_NOT_ALLOWED:
      'Een antwoord dat niets draagt, heeft geen elementen. Maak de cel leeg of kies een ander antwoord.',
    ELEMENT_UNKNOWN: 'Geen element van een eigen plan heeft deze code. Zie het blad “Wat kan dragen”.',
  },
  outcomes: {
    new: 'nieuw antwoord',
    changed: 'gewijzigd',
    conflict: 'intussen anders beantwoord',
    unchanged: 'ongewijzigd',
    open: 'nog open',
  },
  page: {
    open: 'Antwoorden in een werkmap',
    title: 'Antwoorden in een werkmap',
    intro:
      'Neem de vragen mee als werkmap, vul ze in met wie beslist en breng ze terug. Er verandert niets voor u gezien hebt wat ze doet.',
    back: 'Antwoorden op wat gevraagd wordt',
    takeTitle: 'Meenemen',
    takeNote: 'Alles wat aan dit orgaan gevraagd is, met de antwoorden tot nu toe. Keuzes staan als lijst.',
    take: 'Werkmap downloaden',
    bringTitle: 'Terugbrengen',
    bringNote:
      'De antwoorden worden samen overgenomen of helemaal niet. Een antwoord dat iemand intussen gaf, wordt getoond en nooit ongezien overschreven.',
    what: 'Vraag',
    outcome: 'Wat er gebeurt',
    given: 'Staat er nu',
    workbookAnswer: 'In de werkmap',
    by: (name: string) => `door ${name}`,
    keep: 'Behouden wat er staat',
    replace: 'Dat van de werkmap nemen',
    choose: 'Kies',
    settle: (title: string) => `Welk antwoord op “${title}”`,
    apply: (count: number) => (count === 1 ? '1 antwoord geven' : `${count} antwoorden geven`),
    undecided: (count: number) =>
      count === 1 ? '1 rij vraagt eerst uw keuze.' : `${count} rijen vragen eerst uw keuze.`,
    taken: (count: number) => (count === 1 ? '1 antwoord is gegeven' : `${count} antwoorden zijn gegeven`),
    seenAnew: 'Intussen is er iets veranderd: kijk nog eens.',
  },
}
