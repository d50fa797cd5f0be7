import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Signature',
  notChecked: 'Présence d’une signature électronique non vérifiée',
  unsigned: 'Document numérisé, sans signature électronique',
  traced: (signer: string, issuer: string, anchor: string) =>
    `Signé électroniquement par ${signer} (certificat de ${issuer}), vérifié au moyen de l’ancre de confiance ${anchor}`,
  unknownSigner: 'Signé électroniquement, mais le signataire n’est pas connu ici',
  addedTo:
    'Signé électroniquement, mais quelque chose a été ajouté au fichier après la signature. Comparez le document : la signature ne couvre pas l’ajout',
  broken: 'Signature rompue : ce fichier ne peut pas servir de pièce justificative',
  namedInCertificate: (signer: string, issuer: string) => `le certificat, délivré par ${issuer}, mentionne ${signer}`,
  signedAt: (moment: string) => `moment de la signature selon le signataire : ${moment}`,
  notRevoked: 'révocation du certificat non vérifiée',
  earlier: (count: number) =>
    plural(
      'fr',
      count,
      `${count} autre signature, d’un état antérieur du fichier`,
      `${count} autres signatures, d’états antérieurs du fichier`,
    ),
  unnamed: 'sans nom',
  reasons: {
    no_anchor: 'aucune ancre de confiance installée ici ne garantit le certificat',
    not_valid_when_signed: 'le certificat n’était pas valable au moment de la signature',
    key_usage: 'le certificat n’est pas destiné à la signature de documents',
    weak: 'la signature utilise une méthode qui n’est plus sûre',
    not_supported: 'cette forme de signature ne peut pas être vérifiée ici',
    added_after_signing: 'du contenu a été ajouté au fichier après la signature',
    content_changed: 'le fichier a été modifié après la signature',
    signature_invalid: 'la signature ne correspond pas au certificat du signataire',
    unreadable: 'la signature est illisible',
  },
  refused: (reason: string) =>
    `Le document n’a pas été accepté : ${reason}. Chargez le fichier exactement tel que le signataire l’a remis, sans l’enregistrer de nouveau dans un autre programme, ou une copie numérisée du papier signé.`,
}
