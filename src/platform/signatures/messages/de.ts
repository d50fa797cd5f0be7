import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Signatur',
  notChecked: 'Nicht auf eine elektronische Signatur geprüft',
  unsigned: 'Scan, ohne elektronische Signatur',
  traced: (signer: string, issuer: string, anchor: string) =>
    `Elektronisch signiert von ${signer} (Zertifikat von ${issuer}), geprüft anhand des Vertrauensankers ${anchor}`,
  unknownSigner: 'Elektronisch signiert, aber der Unterzeichner ist hier nicht bekannt',
  addedTo:
    'Elektronisch signiert, aber nach der Signatur wurde der Datei etwas hinzugefügt. Vergleichen Sie das Dokument: Die Signatur umfasst die Ergänzung nicht',
  broken: 'Signatur verletzt: Diese Datei ist kein Beleg',
  namedInCertificate: (signer: string, issuer: string) => `das von ${issuer} ausgestellte Zertifikat nennt ${signer}`,
  signedAt: (moment: string) => `Zeitpunkt der Signatur laut Unterzeichner: ${moment}`,
  notRevoked: 'nicht geprüft: Widerruf des Zertifikats',
  earlier: (count: number) =>
    plural(
      'de',
      count,
      `${count} weitere Signatur eines früheren Stands der Datei`,
      `${count} weitere Signaturen früherer Stände der Datei`,
    ),
  unnamed: 'ohne Namen',
  reasons: {
    no_anchor: 'kein hier installierter Vertrauensanker bürgt für das Zertifikat',
    not_valid_when_signed: 'das Zertifikat war zum Zeitpunkt der Signatur nicht gültig',
    key_usage: 'das Zertifikat ist nicht zum Signieren von Dokumenten bestimmt',
    weak: 'die Signatur verwendet ein Verfahren, das nicht mehr sicher ist',
    not_supported: 'diese Form der Signatur kann hier nicht geprüft werden',
    added_after_signing: 'der Datei wurde nach der Signatur Inhalt hinzugefügt',
    content_changed: 'die Datei wurde nach der Signatur geändert',
    signature_invalid: 'die Signatur passt nicht zum Zertifikat des Unterzeichners',
    unreadable: 'die Signatur ist nicht lesbar',
  },
  refused: (reason: string) =>
    `Das Dokument wurde nicht angenommen: ${reason}. Laden Sie die Datei genau so hoch, wie der Unterzeichner sie geliefert hat, ohne sie in einem anderen Programm erneut zu speichern, oder einen Scan des unterschriebenen Papiers.`,
}
