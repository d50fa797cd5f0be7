import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Signatur',
  notChecked: 'Ikke kontrolleret for en elektronisk signatur',
  unsigned: 'Scanning, uden elektronisk signatur',
  traced: (signer: string, issuer: string, anchor: string) =>
    `Elektronisk underskrevet af ${signer} (certifikat fra ${issuer}), kontrolleret mod tillidsankeret ${anchor}`,
  unknownSigner: 'Elektronisk underskrevet, men underskriveren er ikke kendt her',
  addedTo:
    'Elektronisk underskrevet, men der er føjet noget til filen efter underskriften. Sammenlign dokumentet: Underskriften dækker ikke tilføjelsen',
  broken: 'Signaturen er brudt: Filen er ikke dokumentation',
  namedInCertificate: (signer: string, issuer: string) => `certifikatet, udstedt af ${issuer}, nævner ${signer}`,
  signedAt: (moment: string) => `tidspunkt for underskriften ifølge underskriveren: ${moment}`,
  notRevoked: 'ikke kontrolleret: om certifikatet er tilbagekaldt',
  earlier: (count: number) =>
    plural(
      'da',
      count,
      `${count} anden signatur, af en tidligere tilstand af filen`,
      `${count} andre signaturer, af tidligere tilstande af filen`,
    ),
  unnamed: 'uden navn',
  reasons: {
    no_anchor: 'intet tillidsanker, der er installeret her, står inde for certifikatet',
    not_valid_when_signed: 'certifikatet var ikke gyldigt på tidspunktet for underskriften',
    key_usage: 'certifikatet er ikke beregnet til at underskrive dokumenter',
    weak: 'signaturen bruger en metode, der ikke længere er sikker',
    not_supported: 'denne form for signatur kan ikke kontrolleres her',
    added_after_signing: 'der er føjet indhold til filen efter underskriften',
    content_changed: 'filen er ændret efter underskriften',
    signature_invalid: 'signaturen passer ikke til underskriverens certifikat',
    unreadable: 'signaturen kan ikke læses',
  },
  refused: (reason: string) =>
    `Dokumentet blev ikke accepteret: ${reason}. Upload filen præcis, som underskriveren har leveret den, uden at gemme den igen i et andet program, eller en scanning af det underskrevne papir.`,
}
