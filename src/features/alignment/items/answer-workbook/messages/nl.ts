import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const titleText = 'Punt'

export const nl: SameKeys<typeof en> = {
  file: 'antwoorden',
  sheet: 'Antwoorden',
  guideSheet: 'Handleiding',
  elementsSheet: 'Te koppelen elementen',
  guide: [
    'Elke rij is een te beantwoorden punt. Vul de witte kolommen in; de grijze kolommen beschrijven het punt.',
    'Antwoord: kies uit de lijst. Bij alle antwoorden behalve “al opgenomen” en “overnemen” is een motivering vereist.',
    'Uitgevoerd via: codes van elementen van uw eigen plan, gescheiden door een puntkomma (;). Zie het blad “Te koppelen elementen”.',
    'U kunt rijen sorteren, filteren en verwijderen. Punten zonder rij blijven ongewijzigd.',
    'Importeer de werkmap op de pagina waar u ze exporteerde. U ziet alle wijzigingen vóór ze worden opgeslagen.',
  ],
  columns: {
    plan: 'Te beantwoorden plan',
    version: labels.version,
    code: labels.code,
    title: titleText,
    askedBy: 'Gevraagd door',
    dueOn: 'Te beantwoorden tegen',
    kind: labels.answer,
    reasons: 'Motivering',
    elements: 'Uitgevoerd via',
    decidingBody: headings.decidingBody,
    signatories: 'Ondertekend door',
    decidedOn: labels.decidedOn,
    marking: labels.marking,
  },
  ownPlan: labels.plan,
  issues: {
    OTHER_ORGANISATION: 'Deze werkmap hoort bij een andere organisatie. Exporteer de werkmap van deze organisatie.',
    ITEM_UNKNOWN:
      'Dit punt werd niet aan deze organisatie voorgelegd. Exporteer de werkmap opnieuw of verwijder de rij.',
    ITEM_WITHDRAWN: 'De vraag werd ingetrokken. Verwijder de rij.',
    KIND_MISSING:
      'De rij bevat gegevens maar geen antwoord. Kies een antwoord; een opgeslagen antwoord wordt niet ingetrokken door de cel leeg te maken.',
    REASONS_REQUIRED:
      'De motivering ontbreekt. Vul ze in; alleen bij “al opgenomen” en “overnemen” is ze niet vereist.',
    ELEMENTS_NOT_ALLOWED:
      'Aan de antwoorden “geen capaciteit” en “niet relevant” kunnen geen elementen worden gekoppeld. Maak de cel leeg of kies een ander antwoord.',
    ELEMENT_UNKNOWN: 'Geen van uw plannen bevat een element met deze code. Zie het blad “Te koppelen elementen”.',
  },
  outcomes: {
    new: 'nieuw antwoord',
    changed: 'gewijzigd',
    conflict: 'gewijzigd sinds de export',
    unchanged: 'ongewijzigd',
    open: 'open',
  },
  page: {
    open: 'Antwoorden in een werkmap',
    title: 'Antwoorden in een werkmap',
    intro:
      'Exporteer de punten als werkmap, vul ze in samen met wie beslist en importeer ze opnieuw. U ziet alle wijzigingen vóór ze worden opgeslagen.',
    back: 'Te beantwoorden punten',
    exportTitle: headings.export,
    exportHint:
      'Alle punten van deze organisatie met de huidige antwoorden. Cellen met vaste waarden bieden een keuzelijst.',
    exportWorkbook: 'Werkmap exporteren',
    importTitle: headings.import,
    importHint:
      'Alle antwoorden worden samen geïmporteerd, of geen enkel. Werd een antwoord na de export gewijzigd, dan kiest u welk antwoord behouden blijft.',
    item: titleText,
    outcome: headings.result,
    currentAnswer: 'Huidig antwoord',
    workbookAnswer: headings.inTheWorkbook,
    byAuthor: phrases.by,
    keepCurrent: 'Huidig antwoord behouden',
    replace: 'Antwoord uit de werkmap gebruiken',
    choose: 'Kiezen',
    settle: (title) => `Antwoord op “${title}”`,
    apply: (count) => plural('nl', count, `${count} antwoord importeren`, `${count} antwoorden importeren`),
    undecided: (count) =>
      plural('nl', count, 'Maak eerst een keuze voor 1 rij.', `Maak eerst een keuze voor ${count} rijen.`),
    imported: (count) => plural('nl', count, `${count} antwoord geïmporteerd`, `${count} antwoorden geïmporteerd`),
    dataChanged: 'Er werd niets geïmporteerd: de gegevens zijn gewijzigd. Controleer de wijzigingen opnieuw.',
  },
}
