import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Dateien zu diesem Plan',
  note: 'PDF, Word, Excel, OpenDocument, CSV, Text, JSON, PNG und JPEG; je höchstens 50 MB. Sie gehören nicht zu den Versionen.',
  attach: 'Dateien anhängen',
  drop: 'Oder legen Sie sie hier ab.',
  marking: 'Kennzeichnung dessen, was Sie anhängen',
  asPlan: 'wie der Plan',
  none: 'Noch keine Dateien',
  noneText: 'Protokolle, Stellungnahmen, Karten, Tabellen: Worauf der Plan verweist, kann hier stehen.',
  noneRead: 'Es gibt keine, die Sie lesen dürfen.',
  by: (name, when) => `${name}, ${when}`,
  formerPerson: 'jemand, der nicht mehr hier ist',
  sending: (name) => `${name} wird gesendet`,
  checking: (name) => `${name} wird geprüft und aufbewahrt`,
  cancel: 'Abbrechen',
  cancelOf: (name) => `Senden von ${name} abbrechen`,
  sent: (name) => `${name} steht beim Plan`,
  notSent: (name, why) => `${name}: ${why}`,
  dismiss: (name) => `Meldung zu ${name} schließen`,
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  removeTitle: 'Diese Datei entfernen?',
  removeText: (name) =>
    `${name} wird für alle entfernt. Das lässt sich nicht rückgängig machen; das Journal behält den Namen.`,
  removed: (name) => `${name} ist entfernt`,
  refusals: {
    FILE_EMPTY: 'Die Datei ist leer.',
    FILE_TOO_LARGE: (data) => `Die Datei ist größer als ${data.megabytes} MB. Verkleinern oder teilen Sie sie.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Diese Art von Datei wird nicht angenommen, was auch immer ihr Name sagt. Angenommen werden: ${data.allowedKinds.join(', ')}; Bürodateien ohne Makros, Text in UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `Der Inhalt ist nicht, was der Name sagt. Ein passender Name endet auf ${data.expected.join(' oder ')}.`,
    WOULD_LOSE_ACCESS: 'Mit dieser Kennzeichnung könnten Sie die Datei selbst nicht lesen. Wählen Sie eine andere.',
    PLAN_IS_FULL: (data) => `Zu diesem Plan gibt es bereits ${data.maxCount} Dateien. Entfernen Sie zuerst einige.`,
  },
}
