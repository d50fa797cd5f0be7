import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Pièces',
  none: 'Pas encore de pièce',
  ask: 'Conservez la lettre, le procès-verbal ou le fichier signé sur lequel il repose.',
  attach: 'Conserver une pièce',
  attachTo: (what: string) => `Conserver une pièce : ${what}`,
  kept: (name: string) => `${name} est conservé ; il reste`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) => `${data.maxCount} fichiers sont déjà conservés ici.`,
}
