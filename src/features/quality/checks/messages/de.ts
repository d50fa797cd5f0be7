import { de as actions } from '#shared/action-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  checks: 'Prüfungen',
  checksOf: (count) => `Prüfungen · ${count}`,
  intro:
    'Anforderungen von Gesetz und Methode, die dieser Plan noch nicht erfüllt. Ein Fehler blockiert seinen Schritt des Billigungsverfahrens oder, ohne ein solches Verfahren, das Festschreiben einer Version. Manche Warnungen verlangen bei der Vorlage eine Begründung. Ein Hinweis dient nur der Information.',
  empty: 'Keine offenen Punkte',
  emptyText: 'Alle anwendbaren Regeln wurden berechnet. Es gibt keine offenen Punkte.',
  severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  notComputed: statuses.notComputed,
  rule: 'Regel',
  methodRule: 'Methodenregel',
  basis: labels.basis,
  basisKinds: { law: 'Gesetz', practice: 'Praxis', method: 'Methode', data: 'Datenqualität' },
  element: labels.element,
  wholePlan: 'gesamter Plan',
  fix: 'Behebung',
  goThere: actions.open,
  blocks: (count) => `${count} ${plural('de', count, 'blockierender Fehler', 'blockierende Fehler')}`,
  chain: { prevention: kinds.prevention, reaction: kinds.reaction, aftercare: kinds.aftercare },
  sections: {
    kind: 'Planart',
    elements: 'Inhalt des Plans',
    items: 'zu beantwortende Punkte',
    comments: 'Anmerkungen aus Anmerkungsrunden',
    competences: 'Zuständigkeitstabelle',
    units: 'Struktur des Landes',
    holders: 'Inhaber der Funktionen',
    results: 'erwartete Ergebnisse',
    figures: 'Zahlen zu den erwarteten Ergebnissen',
    neighbours: 'Zahlen angrenzender Gebiete, die für die lesende Person sichtbar sind',
    phenomena: 'Phänomenlisten',
    ranking: 'Argumentationsmatrix',
    path: 'Stand des Billigungsverfahrens',
    unapprovedChanges: 'nicht gebilligte Änderungen',
  },
  missingSections: (w) => `Nicht berechnet. Fehlende Angaben: ${w.sections}.`,
}
