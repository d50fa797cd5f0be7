import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Änderungen am Plan',
  from: 'Frühere Version',
  to: 'Spätere Version',
  now: 'aktueller Plan',
  language: 'Sprache des Textes',
  onlyBound: 'Nur Änderungen, die einer Billigung bedürfen',
  same: 'Keine Änderungen',
  noneBound: 'Keine Änderungen, die einer Billigung bedürfen',
  contents: 'Übersicht der Änderungen',
  cover: 'Deckblatt',
  counts: {
    added: outcomes.added,
    removed: 'gestrichen',
    changed: outcomes.changed,
    moved: outcomes.moved,
    bound: 'zu billigen',
  },
  bound: 'Billigung erforderlich',
  free: 'kein Addendum erforderlich',
  number: 'Nummer',
  movedFrom: (from, to) => `Von „${from}“ nach „${to}“`,
  otherOrder: 'Reihenfolge geändert',
  alsoIn: (languages) => `Text auch geändert in: ${languages}`,
  sumResources: 'Von den Änderungen betroffene Mittel',
  resources: {
    resource: labels.resources,
    before: 'Vorher',
    after: 'Nachher',
    difference: 'Differenz',
  },
  /** The notice above a plan in force whose text has changes that nobody approved. */
  unapprovedNote: {
    text: (count, version) =>
      plural(
        'de',
        count,
        `Diese Seite zeigt 1 Änderung, die nicht gebilligt ist. Version ${version} ist in Kraft.`,
        `Diese Seite zeigt ${count} Änderungen, die nicht gebilligt sind. Version ${version} ist in Kraft.`,
      ),
    compare: 'Mit der Version in Kraft vergleichen',
  },
  /** Messages that only appear in print. */
  paper: {
    versions: (from, to) => `Vergleich von Version ${from} mit Version ${to}.`,
    now: (from) => `Vergleich von Version ${from} mit dem aktuellen Plan.`,
    many: (limit) => `Nur die ersten ${limit} Änderungen sind abgedruckt.`,
    columns: {
      section: headings.section,
      added: statuses.standalone.added,
      removed: 'Gestrichen',
      changed: 'Geändert',
      moved: 'Verschoben',
      bound: 'Zu billigen',
    },
    ins: 'hinzugefügt:',
    del: 'gestrichen:',
    resource: 'Mittel',
    untitled: changesTexts.untitled,
    unreadable: 'für die erstellende Person nicht sichtbar',
    periodTo: changesTexts.fields.periodTo,
  },
}
