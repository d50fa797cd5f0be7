import type { SameKeys } from '#shared/messages.ts'
import { fr as pathTexts } from '../../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: pathTexts.evidence,
  none: 'Aucune pièce justificative',
  instruction: 'Ajoutez la lettre, le procès-verbal ou le document signé sous forme de fichier.',
  attach: 'Ajouter une pièce justificative',
  attachTo: (what: string) => `Ajouter une pièce justificative : ${what}`,
  fileAdded: (name: string) => `${name} ajouté ; ne peut plus être supprimé`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) =>
    `Le fichier n’a pas été ajouté. Le maximum de ${data.maxCount} fichiers est atteint.`,
}
