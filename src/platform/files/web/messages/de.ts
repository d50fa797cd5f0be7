import { de as actions } from '#shared/action-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { SignatureReason } from '../../../signatures/entities.ts'
import { de as signatures } from '../../../signatures/messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Anhänge',
  hint: 'PDF, Word, Excel, OpenDocument, CSV, Text, JSON, PNG und JPEG; höchstens 50 MB je Datei. Anhänge gehören nicht zu den Versionen des Plans.',
  attach: 'Dateien anhängen',
  dropHint: 'Oder Dateien hier ablegen.',
  marking: 'Kennzeichnung der Anhänge',
  asPlan: 'wie der Plan',
  none: 'Noch keine Anhänge',
  noneText: 'Hängen Sie Dokumente an, auf die der Plan verweist, etwa Protokolle, Stellungnahmen, Karten und Tabellen.',
  noneRead: 'Es gibt keine für Sie sichtbaren Anhänge.',
  attachedBy: (name, when) => `${name}, ${when}`,
  formerPerson: 'frühere Benutzerin oder früherer Benutzer',
  sending: (name) => `${name} wird hochgeladen …`,
  checking: (name) => `${name} wird geprüft und gespeichert …`,
  cancel: actions.cancel,
  cancelOf: (name) => `Hochladen von ${name} abbrechen`,
  sent: (name) => `${name} wurde dem Plan angehängt`,
  notSent: (name, why) => `${name}: ${why}`,
  dismiss: (name) => `Meldung zu ${name} schließen`,
  remove: 'Löschen',
  removeOf: (name) => `${name} löschen`,
  removeTitle: 'Diese Datei löschen?',
  removeText: (name) =>
    `${name} wird für alle gelöscht. Das lässt sich nicht rückgängig machen. Der Name bleibt im Änderungsprotokoll.`,
  removed: (name) => `${name} wurde gelöscht`,
  errors: {
    SIGNATURE_BROKEN: ({ reason }: { reason: SignatureReason }) => signatures.refused(signatures.reasons[reason]),
    FILE_EMPTY: errors.fileEmpty,
    FILE_TOO_LARGE: (data) => `Die Datei ist größer als ${data.megabytes} MB. Verkleinern oder teilen Sie sie.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Dieser Dateityp wird nicht akzeptiert. Akzeptierte Typen: ${data.allowedKinds.join(', ')}; Office-Dateien ohne Makros, Text in UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `Der Inhalt passt nicht zum Dateinamen. Benennen Sie die Datei so um, dass der Name auf ${data.expected.join(' oder ')} endet.`,
    FILE_IN_USE:
      'Diese Datei ist das Dokument einer erfassten Zustimmung, oder die Registrierung wurde mit ihr bestätigt. Sie kann nicht gelöscht werden.',
    WOULD_LOSE_ACCESS:
      'Mit dieser Kennzeichnung hätten Sie selbst keinen Zugriff auf die Datei. Wählen Sie eine andere Kennzeichnung.',
    PLAN_IS_FULL: (data) =>
      plural(
        'de',
        data.maxCount,
        `Dieser Plan hat bereits ${data.maxCount} Anhang, die Höchstzahl. Löschen Sie ihn zuerst.`,
        `Dieser Plan hat bereits ${data.maxCount} Anhänge, die Höchstzahl. Löschen Sie zuerst einige.`,
      ),
  },
}
