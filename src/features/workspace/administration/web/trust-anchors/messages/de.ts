import { de as actions } from '#shared/action-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  name: labels.name,
  cancel: actions.cancel,
  title: 'Elektronische Signaturen in Dokumenten',
  hint: 'Eine Signatur in einem PDF wird beim Hochladen des Dokuments geprüft. Der Unterzeichner gilt nur dann als bekannt, wenn sein Zertifikat zu einem Vertrauensanker auf dieser Seite führt.',
  limits:
    'Installieren Sie nur Zertifikate von Stellen, auf deren Identitätsprüfung Sie sich verlassen. Integral prüft nicht, ob ein Zertifikat widerrufen wurde, übernimmt den Zeitpunkt der Signatur vom Unterzeichner und trifft keine Aussage über die rechtliche Qualität einer Signatur.',
  installed: 'Installierte Vertrauensanker',
  none: 'Noch keine Vertrauensanker',
  noneText: 'Ohne Vertrauensanker wird jeder Unterzeichner als hier nicht bekannt angezeigt.',
  nameHint: 'Wird bei jeder damit geprüften Signatur angezeigt, zum Beispiel „Zertifikate der Bürger“',
  purpose: 'Zweck',
  purposeHint: 'Für welche Signaturen er installiert ist, und woher das Zertifikat stammt',
  certificate: 'Zertifikat',
  subject: (subject: string, issuer: string) => `${subject}, ausgestellt von ${issuer}`,
  fingerprint: (fingerprint: string) => `SHA-256 ${fingerprint}`,
  validity: 'Gültigkeit',
  valid: (from: string, until: string) => `${from} bis ${until}`,
  added: 'Installiert',
  addedBy: (person: string, on: string) => `${on}, von ${person}`,
  file: 'Datei mit Zertifikaten',
  installTitle: 'Vertrauensanker installieren',
  installHint:
    'Ein Zertifikat in DER oder höchstens 50 in PEM, in einer Datei von höchstens 256 kB. Vergleichen Sie den Fingerabdruck mit dem, den die Stelle veröffentlicht.',
  install: 'Installieren',
  done: 'Vertrauensanker installiert',
  remove: actions.remove,
  removeOf: phrases.remove,
  removeTitle: (name: string) => `Vertrauensanker ${name} entfernen?`,
  removeText:
    'Neue Dokumente werden nicht mehr damit geprüft. Ergebnisse früherer Prüfungen bleiben unverändert, mit dem Namen und dem Fingerabdruck des Vertrauensankers.',
  removed: 'Vertrauensanker entfernt',
  errors: {
    NOT_A_CERTIFICATE: ({ position }: { position: number }) =>
      `Nichts wurde installiert. Eintrag ${position} der Datei ist kein Zertifikat. Wählen Sie eine Datei mit Zertifikaten in DER oder PEM, ohne Schlüssel.`,
    CERTIFICATE_EXPIRED: ({ position }: { position: number }) =>
      `Nichts wurde installiert. Zertifikat ${position} der Datei ist abgelaufen. Entfernen Sie es aus der Datei.`,
    CERTIFICATE_NOT_CA: ({ position }: { position: number }) =>
      `Nichts wurde installiert. Zertifikat ${position} der Datei gehört keiner Stelle, die Zertifikate ausstellt. Wählen Sie das Zertifikat der Stelle.`,
    CERTIFICATE_WEAK: ({ position }: { position: number }) =>
      `Nichts wurde installiert. Der Schlüssel von Zertifikat ${position} der Datei ist zu schwach. Bitten Sie die Stelle um ein neueres Zertifikat.`,
    TOO_MANY_CERTIFICATES: ({ maxCount }: { maxCount: number }) =>
      `Nichts wurde installiert. Höchstens ${maxCount} Zertifikate sind möglich. Wählen Sie eine kleinere Datei, oder entfernen Sie zuerst Vertrauensanker.`,
    CERTIFICATE_FILE_TOO_LARGE: ({ kilobytes }: { kilobytes: number }) =>
      `Nichts wurde installiert. Die Datei ist größer als ${kilobytes} kB. Teilen Sie die Datei auf.`,
    ALREADY_INSTALLED: 'Nichts wurde installiert, weil alle Zertifikate der Datei bereits installiert sind.',
  },
}
