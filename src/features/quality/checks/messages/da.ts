import { da as results } from '#features/measurement/targets/results/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  checks: 'Kontroller',
  checksOf: (count) => `Kontroller · ${count}`,
  intro:
    'Krav i lov og metode, som planen endnu ikke opfylder. En fejl blokerer det trin i godkendelsesproceduren, som den hører til, eller, hvis der ikke er nogen godkendelsesprocedure, låsning af en version. En advarsel blokerer intet, men nogle advarsler kræver en begrundelse, når planen forelægges. Et tip er kun til orientering.',
  empty: 'Ingen mangler',
  emptyText: 'Alle relevante regler er beregnet. Der er ingen mangler.',
  severity: { error: 'fejl', warning: 'advarsel', hint: 'tip' },
  notComputed: results.statuses.not_computed,
  rule: 'regel',
  methodRule: 'metoderegel',
  basis: labels.basis,
  basisKinds: { law: 'lov', practice: 'praksis', method: 'metode', data: 'datakvalitet' },
  element: labels.element,
  wholePlan: 'hele planen',
  fix: 'Sådan rettes det',
  goThere: actions.open,
  blocks: (count) => `${count} blokerende fejl`,
  exception: {
    grant: 'Giv undtagelse',
    reason: 'Begrundelse (trykkes i versionen)',
    endsOn: 'Gyldig indtil',
    request: 'Anmod om undtagelse',
    requests: 'Ønskede undtagelser',
    requestedBy: (person, until) => `Ønsket af ${person}, til ${until}`,
    requestHint:
      'Undtagelsen har først virkning, når en anden person giver den: en, der hverken har anmodet om den eller skrevet planen.',
    grantedBy: (person, on) => `Undtagelse givet af ${person}, indtil ${on}`,
    withdraw: actions.withdraw,
    title: 'Begrundede undtagelser',
    none: 'Der er ikke givet nogen undtagelser.',
  },
  scores: {
    title: 'Fire succesfaktorer',
    measurability: 'Målbarhed',
    accountability: 'Ansvarlighed',
    evaluation: 'Evaluering',
    adaptation: 'Tilpasning',
    accountableCount: (met, all) =>
      `${met} af ${all} ${plural('da', all, 'element', 'elementer')} med en ansvarlig funktion, der er besat`,
    measured: (met, all) => `${met} af ${all} mål måles`,
    missing: {
      elements: 'ikke beregnet: ingen elementer er synlige for dig',
      holders: 'ikke beregnet: en fil indeholder ikke indehaverne af funktioner',
      nothing_to_answer_for: 'ikke beregnet: ingen elementer kræver en ansvarlig funktion',
      nothing_to_measure: 'ikke beregnet: planen har ingen mål, der skal måles',
      indicators: 'ikke beregnet: her gælder ingen regel om måling af mål',
      evaluations: 'ikke beregnet: evalueringer registreres endnu ikke',
      adaptations: 'ikke beregnet: tilpasninger registreres endnu ikke',
    },
  },
  chain: { prevention: kinds.prevention, reaction: kinds.reaction, aftercare: kinds.aftercare },
  sections: {
    kind: 'plantype',
    elements: 'planens indhold',
    items: 'punkter til besvarelse',
    comments: 'bemærkninger fra bemærkningsrunder',
    competences: 'kompetencetabel',
    units: 'landets struktur',
    holders: 'indehavere af funktioner',
    results: 'forventede resultater',
    figures: 'tal for de forventede resultater',
    neighbours: 'tal for naboområder, som er synlige for læseren',
    phenomena: 'fænomenlister',
    ranking: 'argumentationsmatrix',
    path: 'godkendelsesprocedurens status',
    unapprovedChanges: 'ikke godkendte ændringer',
  },
  missingSections: (w) => `Ikke beregnet. Manglende oplysninger: ${w.sections}.`,
  errors: {
    EXCEPTION_END_IN_PAST: 'Slutdatoen for en undtagelse skal ligge i fremtiden. Vælg en senere dato.',
    SECOND_PERSON_REQUIRED:
      'Undtagelsen kræver en anden person: en, der hverken har anmodet om den eller skrevet planen.',
    ALREADY_GRANTED: 'Undtagelsen er allerede givet. Genindlæs siden.',
    RESULT_NOT_FOUND: 'Manglen findes ikke længere, så en undtagelse er ikke nødvendig. Genindlæs siden.',
    ALREADY_EXCEPTED: 'Der er allerede givet en undtagelse for denne mangel. Træk den tilbage først.',
  },
}
