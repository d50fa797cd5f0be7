import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  checks: 'Controles',
  checksOf: (count) => `Controles · ${count}`,
  intro:
    'Vereisten van wet en methode waaraan dit plan nog niet voldoet. Een fout blokkeert de stap van de goedkeuringsprocedure waartoe ze behoort of, als er geen goedkeuringsprocedure is, het vastleggen van een versie. Een waarschuwing blokkeert niets, maar soms is een motivering nodig wanneer het plan wordt voorgelegd. Een tip is louter informatief.',
  empty: 'Geen te verhelpen punten',
  emptyText: 'Alle toepasselijke regels zijn berekend. Er zijn geen te verhelpen punten.',
  severity: { error: 'fout', warning: 'waarschuwing', hint: 'tip' },
  notComputed: statuses.notComputed,
  rule: 'regel',
  methodRule: 'methoderegel',
  basis: labels.basis,
  basisKinds: { law: 'wet', practice: 'praktijk', method: 'methode', data: 'gegevenskwaliteit' },
  element: labels.element,
  wholePlan: 'het hele plan',
  fix: 'Oplossing',
  goThere: actions.open,
  blocks: (count) => `${count} ${plural('nl', count, 'blokkerende fout', 'blokkerende fouten')}`,
  chain: { prevention: kinds.prevention, reaction: kinds.reaction, aftercare: kinds.aftercare },
  sections: {
    kind: 'soort plan',
    elements: 'inhoud van het plan',
    items: 'te beantwoorden punten',
    comments: 'opmerkingen uit opmerkingenrondes',
    competences: 'bevoegdheidstabel',
    units: 'structuur van het land',
    holders: 'titularissen van functies',
    results: 'verwachte resultaten',
    figures: 'cijfers bij de verwachte resultaten',
    neighbours: 'cijfers van aangrenzende gebieden die voor de lezer zichtbaar zijn',
    phenomena: 'fenomenenlijsten',
    ranking: 'argumentatiematrix',
    path: 'stand van de goedkeuringsprocedure',
    unapprovedChanges: 'niet-goedgekeurde wijzigingen',
  },
  missingSections: (w) => `Niet berekend. Ontbrekende gegevens: ${w.sections}.`,
}
