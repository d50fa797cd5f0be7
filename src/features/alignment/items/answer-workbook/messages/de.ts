import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const titleText = 'Punkt'

export const de: SameKeys<typeof en> = {
  file: 'antworten',
  sheet: 'Antworten',
  guideSheet: 'Anleitung',
  elementsSheet: 'Verknüpfbare Elemente',
  guide: [
    'Jede Zeile ist ein zu beantwortender Punkt. Füllen Sie die weißen Spalten aus; die grauen Spalten beschreiben den Punkt.',
    'Antwort: Wählen Sie aus der Liste. Alle Antworten außer „abgedeckt“ und „übernehmen“ erfordern eine Begründung.',
    'Umgesetzt durch: Codes von Elementen Ihres eigenen Plans, durch Semikolon (;) getrennt. Siehe das Blatt „Verknüpfbare Elemente“.',
    'Sie können Zeilen sortieren, filtern und löschen. Punkte ohne Zeile bleiben unverändert.',
    'Importieren Sie die Arbeitsmappe auf der Seite, von der Sie sie exportiert haben. Sie sehen alle Änderungen, bevor sie gespeichert werden.',
  ],
  columns: {
    plan: 'Zu beantwortender Plan',
    version: labels.version,
    code: labels.code,
    title: titleText,
    askedBy: 'Angefragt von',
    dueOn: 'Zu beantworten bis',
    kind: labels.answer,
    reasons: 'Begründung',
    elements: 'Umgesetzt durch',
    decidingBody: headings.decidingBody,
    signatories: 'Unterzeichnet von',
    decidedOn: labels.decidedOn,
    marking: labels.marking,
  },
  ownPlan: labels.plan,
  issues: {
    OTHER_ORGANISATION:
      'Diese Arbeitsmappe gehört zu einer anderen Organisation. Exportieren Sie die Arbeitsmappe dieser Organisation.',
    ITEM_UNKNOWN:
      'Dieser Punkt wurde dieser Organisation nicht vorgelegt. Exportieren Sie die Arbeitsmappe erneut oder löschen Sie die Zeile.',
    ITEM_WITHDRAWN: 'Die Anfrage wurde zurückgezogen. Löschen Sie die Zeile.',
    KIND_MISSING:
      'Die Zeile enthält Angaben, aber keine Antwort. Wählen Sie eine Antwort. Das Leeren der Zelle zieht eine gespeicherte Antwort nicht zurück.',
    REASONS_REQUIRED: 'Die Begründung fehlt. Geben Sie sie an; nur „abgedeckt“ und „übernehmen“ benötigen keine.',
    ELEMENTS_NOT_ALLOWED:
      'Mit den Antworten „keine Kapazität“ und „nicht relevant“ können keine Elemente verknüpft werden. Leeren Sie die Zelle oder wählen Sie eine andere Antwort.',
    ELEMENT_UNKNOWN: 'Keiner Ihrer Pläne enthält ein Element mit diesem Code. Siehe das Blatt „Verknüpfbare Elemente“.',
  },
  outcomes: {
    new: 'neue Antwort',
    changed: 'geändert',
    conflict: 'seit dem Export geändert',
    unchanged: 'unverändert',
    open: 'offen',
  },
  page: {
    open: 'In einer Arbeitsmappe antworten',
    title: 'Antworten in einer Arbeitsmappe',
    intro:
      'Exportieren Sie die Punkte als Arbeitsmappe, füllen Sie sie gemeinsam mit dem beschließenden Organ aus und importieren Sie sie wieder. Sie sehen alle Änderungen, bevor sie gespeichert werden.',
    back: 'Zu beantwortende Punkte',
    exportTitle: headings.export,
    exportHint:
      'Alle Punkte dieser Organisation mit den aktuellen Antworten. Zellen mit festen Werten bieten eine Auswahlliste.',
    exportWorkbook: 'Arbeitsmappe exportieren',
    importTitle: headings.import,
    importHint:
      'Es werden entweder alle Antworten importiert oder keine. Wurde eine Antwort nach dem Export geändert, wählen Sie, welche erhalten bleibt.',
    item: titleText,
    outcome: headings.result,
    currentAnswer: 'Aktuelle Antwort',
    workbookAnswer: headings.inTheWorkbook,
    byAuthor: phrases.by,
    keepCurrent: 'Aktuelle Antwort behalten',
    replace: 'Antwort aus der Arbeitsmappe verwenden',
    choose: 'Auswählen',
    settle: (title) => `Antwort auf „${title}“`,
    apply: (count) => plural('de', count, `${count} Antwort importieren`, `${count} Antworten importieren`),
    undecided: (count) =>
      plural(
        'de',
        count,
        'Treffen Sie zuerst für 1 Zeile eine Wahl.',
        `Treffen Sie zuerst für ${count} Zeilen eine Wahl.`,
      ),
    imported: (count) => plural('de', count, `${count} Antwort importiert`, `${count} Antworten importiert`),
    dataChanged: 'Es wurde nichts importiert: Die Daten haben sich geändert. Prüfen Sie die Änderungen erneut.',
  },
}
