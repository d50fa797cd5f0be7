import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Arbeitsmappe',
  hint: 'Bearbeiten Sie den Plan gemeinsam in einer Tabelle (XLSX). Beim Import sehen Sie jede Änderung, bevor der Plan geändert wird.',
  download: actions.downloadWorkbook,
  empty: 'Leere Arbeitsmappe für diese Planart',
  importWorkbook: 'Arbeitsmappe importieren',
  dropHint: 'oder hier ablegen (.xlsx, höchstens 50 MB)',
  loading: (name: string) => `${name} wird gelesen`,
  tooLarge: 'Die Arbeitsmappe wurde nicht importiert, weil sie größer als 50 MB ist.',
  issues: (count: number) =>
    plural('de', count, '1 Fehler: Import nicht möglich', `${count} Fehler: Import nicht möglich`),
  issuesHint: 'Korrigieren Sie die Fehler in der Arbeitsmappe, speichern Sie sie und importieren Sie sie erneut.',
  location: 'Fundstelle',
  problem: 'Problem und Lösung',
  whole: 'gesamte Arbeitsmappe',
  preview: phrases.preview,
  noChanges: 'Keine Änderungen in dieser Arbeitsmappe',
  noChangesText: 'Der Inhalt dieser Arbeitsmappe stimmt mit dem Plan überein.',
  show: 'Filter',
  all: statuses.standalone.all,
  outcome: 'Auswirkung',
  element: labels.element,
  changes: headings.changes,
  decision: labels.decision,
  row: (sheet: string, row: number) => `${sheet}, Zeile ${row}`,
  deleted: (sheet: string) => `${sheet}, Zeile gelöscht`,
  untitled: 'ohne Titel',
  was: (value: string) => `Beim Herunterladen der Arbeitsmappe: ${value}`,
  emptiness: statuses.empty,
  unknownElement: 'Dieses Element ist nicht im Plan oder für Sie nicht sichtbar. Die Zeile wird ignoriert.',
  inPlan: 'Im Plan',
  inWorkbook: headings.inTheWorkbook,
  choose: 'Wählen',
  keepPlan: 'Plan beibehalten',
  useWorkbook: 'Arbeitsmappe übernehmen',
  decisionFor: (title: string) => `Entscheidung für ${title}`,
  remove: (title: string) => `${title} entfernen`,
  removeShort: phrases.removeRow,
  forAll: 'Für alle Konflikte',
  tickAll: 'Alle gelöschten Zeilen aus dem Plan entfernen',
  more: (count: number) => plural('de', count, '1 weitere anzeigen', `${count} weitere anzeigen`),
  beyond: (count: number) =>
    plural(
      'de',
      count,
      '1 weitere Zeile wird nicht angezeigt. Eine Auswahl für alle Zeilen gilt auch für sie.',
      `${count} weitere Zeilen werden nicht angezeigt. Eine Auswahl für alle Zeilen gilt auch für sie.`,
    ),
  reason: labels.reason,
  orderReasonHint: 'Wird im Verlauf bei jeder Änderung vermerkt.',
  write: (count: number) => plural('de', count, '1 Zeile importieren', `${count} Zeilen importieren`),
  open: (count: number) => plural('de', count, 'Lösen Sie zuerst 1 Konflikt.', `Lösen Sie zuerst ${count} Konflikte.`),
  goesOn:
    'Sie können diese Seite verlassen. Der Import läuft weiter und steht unter „Hintergrundaufgaben“. Sie können ihn abbrechen, bis die Änderungen gespeichert sind.',
  cancelled: 'Der Import wurde abgebrochen. Der Plan wurde nicht geändert.',
  done: 'Arbeitsmappe importiert',
  doneText: (changed: number, added: number, removed: number) =>
    `${changed} geändert, ${added} neu, ${removed} entfernt. Um eine Änderung rückgängig zu machen, öffnen Sie den Verlauf. Er zeigt den früheren Text.`,
  history: 'Verlauf öffnen',
  other: 'Andere Arbeitsmappe importieren',
  cancel: 'Import abbrechen',
  removed: outcomes.removed,
  added: outcomes.added,
}
