import { da as actions } from '#shared/action-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  checks: 'Kontroller',
  checksOf: (count) => `Kontroller · ${count}`,
  intro:
    'Krav i lov og metode, som planen endnu ikke opfylder. En fejl blokerer det trin i godkendelsesproceduren, som den hører til, eller, hvis der ikke er nogen godkendelsesprocedure, låsning af en version. En advarsel blokerer intet, men nogle advarsler kræver en begrundelse, når planen forelægges. Et tip er kun til orientering.',
  empty: 'Ingen mangler',
  emptyText: 'Alle relevante regler er beregnet. Der er ingen mangler.',
  severity: { error: 'fejl', warning: 'advarsel', hint: 'tip' },
  notComputed: statuses.notComputed,
  rule: 'regel',
  methodRule: 'metoderegel',
  basis: labels.basis,
  basisKinds: { law: 'lov', practice: 'praksis', method: 'metode', data: 'datakvalitet' },
  element: labels.element,
  wholePlan: 'hele planen',
  fix: 'Sådan rettes det',
  goThere: actions.open,
  blocks: (count) => `${count} blokerende fejl`,
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
}
