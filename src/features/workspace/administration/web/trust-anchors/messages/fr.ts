import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  name: labels.name,
  cancel: actions.cancel,
  title: 'Signatures électroniques dans les documents',
  hint: 'Une signature dans un PDF est vérifiée lors du chargement du document. Le signataire n’est considéré comme connu que si son certificat mène à une ancre de confiance de cette page.',
  limits:
    'N’installez que les certificats d’autorités dont vous reconnaissez le contrôle d’identité. Integral ne vérifie pas si un certificat a été révoqué, reprend le moment de la signature tel que l’indique le signataire et n’affirme rien sur la valeur juridique d’une signature.',
  installed: 'Ancres de confiance installées',
  none: 'Pas encore d’ancre de confiance',
  noneText: 'Sans ancre de confiance, tout signataire est affiché comme inconnu ici.',
  nameHint: 'Affiché avec chaque signature vérifiée au moyen de cette ancre, par exemple « Certificats des citoyens »',
  purpose: 'Finalité',
  purposeHint: 'Pour quelles signatures elle est installée, et d’où vient le certificat',
  certificate: 'Certificat',
  subject: (subject: string, issuer: string) => `${subject}, délivré par ${issuer}`,
  fingerprint: (fingerprint: string) => `SHA-256 ${fingerprint}`,
  validity: 'Validité',
  valid: (from: string, until: string) => `du ${from} au ${until}`,
  added: 'Installation',
  addedBy: (person: string, on: string) => `${on}, par ${person}`,
  file: 'Fichier de certificats',
  installTitle: 'Installer des ancres de confiance',
  installHint:
    'Un certificat en DER, ou 50 au plus en PEM, dans un fichier de 256 ko au plus. Comparez l’empreinte à celle que l’autorité publie.',
  install: 'Installer',
  done: 'Ancres de confiance installées',
  remove: actions.remove,
  removeOf: phrases.remove,
  removeTitle: (name: string) => `Supprimer l’ancre de confiance ${name} ?`,
  removeText:
    'Elle ne sert plus à vérifier de nouveaux documents. Les résultats antérieurs sont conservés, avec le nom et l’empreinte de l’ancre de confiance.',
  removed: 'Ancre de confiance supprimée',
  errors: {
    NOT_A_CERTIFICATE: ({ position }: { position: number }) =>
      `Rien n’a été installé. L’élément ${position} du fichier n’est pas un certificat. Choisissez un fichier de certificats en DER ou en PEM, sans clés.`,
    CERTIFICATE_EXPIRED: ({ position }: { position: number }) =>
      `Rien n’a été installé. Le certificat ${position} du fichier a expiré. Retirez-le du fichier.`,
    CERTIFICATE_NOT_CA: ({ position }: { position: number }) =>
      `Rien n’a été installé. Le certificat ${position} du fichier n’est pas celui d’une autorité qui délivre des certificats. Choisissez le certificat de l’autorité.`,
    CERTIFICATE_WEAK: ({ position }: { position: number }) =>
      `Rien n’a été installé. La clé du certificat ${position} du fichier est trop faible. Demandez un certificat plus récent à l’autorité.`,
    TOO_MANY_CERTIFICATES: ({ maxCount }: { maxCount: number }) =>
      `Rien n’a été installé. Le maximum est de ${maxCount} certificats. Choisissez un fichier plus petit, ou supprimez d’abord des ancres de confiance.`,
    CERTIFICATE_FILE_TOO_LARGE: ({ kilobytes }: { kilobytes: number }) =>
      `Rien n’a été installé. Le fichier dépasse ${kilobytes} ko. Divisez le fichier.`,
    ALREADY_INSTALLED: 'Rien n’a été installé, car tous les certificats du fichier sont déjà installés.',
  },
}
