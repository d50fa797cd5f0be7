import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const titleText = 'Punkt'

export const da: SameKeys<typeof en> = {
  file: 'svar',
  sheet: 'Svar',
  guideSheet: 'Vejledning',
  elementsSheet: 'Elementer til tilknytning',
  guide: [
    'Hver række er et punkt til besvarelse. Udfyld de hvide kolonner; de grå kolonner beskriver punktet.',
    'Svar: Vælg fra listen. Alle svar undtagen »dækket« og »overtage« kræver en begrundelse.',
    'Gennemføres ved: koder på elementer i jeres egen plan, adskilt af semikolon (;). Se arket »Elementer til tilknytning«.',
    'Rækker kan sorteres, filtreres og slettes. Punkter uden række forbliver uændrede.',
    'Importér projektmappen på den side, hvor du eksporterede den. Du ser alle ændringer, før de gemmes.',
  ],
  columns: {
    plan: 'Plan til besvarelse',
    version: labels.version,
    code: labels.code,
    title: titleText,
    askedBy: 'Anmodning fra',
    dueOn: 'Besvares senest',
    kind: labels.answer,
    reasons: 'Begrundelse',
    elements: 'Gennemføres ved',
    decidingBody: headings.decidingBody,
    signatories: 'Underskrevet af',
    decidedOn: labels.decidedOn,
    marking: labels.marking,
  },
  ownPlan: labels.plan,
  issues: {
    OTHER_ORGANISATION: 'Projektmappen hører til en anden organisation. Eksportér denne organisations projektmappe.',
    ITEM_UNKNOWN: 'Punktet er ikke sendt til denne organisation. Eksportér projektmappen igen, eller slet rækken.',
    ITEM_WITHDRAWN: 'Anmodningen er trukket tilbage. Slet rækken.',
    KIND_MISSING:
      'Rækken indeholder oplysninger, men intet svar. Vælg et svar; et gemt svar trækkes ikke tilbage ved at tømme cellen.',
    REASONS_REQUIRED: 'Begrundelsen mangler. Angiv den; kun »dækket« og »overtage« kræver ingen begrundelse.',
    ELEMENTS_NOT_ALLOWED:
      'Svarene »ingen kapacitet« og »ikke relevant« kan ikke have tilknyttede elementer. Tøm cellen, eller vælg et andet svar.',
    ELEMENT_UNKNOWN: 'Ingen af jeres planer har et element med denne kode. Se arket »Elementer til tilknytning«.',
  },
  outcomes: {
    new: 'nyt svar',
    changed: 'ændret',
    conflict: 'ændret siden eksporten',
    unchanged: 'uændret',
    open: 'åbent',
  },
  page: {
    open: 'Svar i en projektmappe',
    title: 'Svar i en projektmappe',
    intro:
      'Eksportér punkterne som en projektmappe, udfyld den sammen med dem, der beslutter, og importér den igen. Du ser alle ændringer, før de gemmes.',
    back: 'Punkter til besvarelse',
    exportTitle: headings.export,
    exportHint: 'Alle organisationens punkter med de nuværende svar. Celler med faste værdier har en valgliste.',
    exportWorkbook: 'Eksportér projektmappe',
    importTitle: headings.import,
    importHint:
      'Enten importeres alle svar eller ingen. Er et svar ændret efter eksporten, vælger du, hvilket svar der skal bevares.',
    item: titleText,
    outcome: headings.result,
    currentAnswer: 'Nuværende svar',
    workbookAnswer: headings.inTheWorkbook,
    byAuthor: phrases.by,
    keepCurrent: 'Behold nuværende svar',
    replace: 'Brug svaret fra projektmappen',
    choose: 'Vælg',
    settle: (title) => `Svar på »${title}«`,
    apply: (count) => `Importér ${count} svar`,
    undecided: (count) =>
      plural('da', count, 'Træf først et valg for 1 række.', `Træf først et valg for ${count} rækker.`),
    imported: (count) => `${count} svar er importeret`,
    dataChanged: 'Intet blev importeret: Oplysningerne er ændret. Kontrollér ændringerne igen.',
  },
}
