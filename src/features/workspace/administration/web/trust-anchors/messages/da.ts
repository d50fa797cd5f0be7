import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  name: labels.name,
  cancel: actions.cancel,
  title: 'Elektroniske signaturer i dokumenter',
  hint: 'En signatur i en PDF kontrolleres, når dokumentet uploades. Underskriveren regnes kun som kendt, hvis certifikatet fører til et tillidsanker på denne side.',
  limits:
    'Installér kun certifikater fra udstedere, hvis identitetskontrol du stoler på. Integral kontrollerer ikke, om et certifikat er tilbagekaldt, bruger det tidspunkt, som underskriveren angiver, og siger intet om signaturens juridiske værdi.',
  installed: 'Installerede tillidsankre',
  none: 'Ingen tillidsankre endnu',
  noneText: 'Uden et tillidsanker vises enhver underskriver som ikke kendt her.',
  nameHint: 'Vises ved hver signatur, der er kontrolleret mod ankeret, for eksempel »Borgercertifikater«',
  purpose: 'Formål',
  purposeHint: 'Hvilke signaturer det er installeret til, og hvor certifikatet kommer fra',
  certificate: 'Certifikat',
  subject: (subject: string, issuer: string) => `${subject}, udstedt af ${issuer}`,
  fingerprint: (fingerprint: string) => `SHA-256 ${fingerprint}`,
  validity: 'Gyldighed',
  valid: (from: string, until: string) => `${from} til ${until}`,
  added: 'Installeret',
  addedBy: (person: string, on: string) => `${on}, af ${person}`,
  file: 'Fil med certifikater',
  installTitle: 'Installér tillidsankre',
  installHint:
    'Ét certifikat i DER eller højst 50 i PEM i en fil på højst 256 kB. Sammenlign fingeraftrykket med det, som udstederen offentliggør.',
  install: 'Installér',
  done: 'Tillidsankrene er installeret',
  remove: actions.remove,
  removeOf: phrases.remove,
  removeTitle: (name: string) => `Fjern tillidsankeret ${name}?`,
  removeText:
    'Nye dokumenter kontrolleres ikke længere mod det. Resultater af tidligere kontroller forbliver, som de er, med tillidsankerets navn og fingeraftryk.',
  removed: 'Tillidsankeret er fjernet',
  errors: {
    NOT_A_CERTIFICATE: ({ position }: { position: number }) =>
      `Intet blev installeret. Element ${position} i filen er ikke et certifikat. Vælg en fil med certifikater i DER eller PEM, uden nøgler.`,
    CERTIFICATE_EXPIRED: ({ position }: { position: number }) =>
      `Intet blev installeret. Certifikat ${position} i filen er udløbet. Fjern det fra filen.`,
    CERTIFICATE_NOT_CA: ({ position }: { position: number }) =>
      `Intet blev installeret. Certifikat ${position} i filen tilhører ikke en udsteder af certifikater. Vælg udstederens certifikat.`,
    CERTIFICATE_WEAK: ({ position }: { position: number }) =>
      `Intet blev installeret. Nøglen i certifikat ${position} i filen er for svag. Bed udstederen om et nyere certifikat.`,
    TOO_MANY_CERTIFICATES: ({ maxCount }: { maxCount: number }) =>
      `Intet blev installeret. Der kan højst være ${maxCount} certifikater. Vælg en mindre fil, eller fjern tillidsankre først.`,
    CERTIFICATE_FILE_TOO_LARGE: ({ kilobytes }: { kilobytes: number }) =>
      `Intet blev installeret. Filen er større end ${kilobytes} kB. Del filen op.`,
    ALREADY_INSTALLED: 'Intet blev installeret, fordi alle filens certifikater allerede er installeret.',
  },
}
