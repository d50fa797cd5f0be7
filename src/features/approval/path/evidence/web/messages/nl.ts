import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Bewijsstukken',
  none: 'Nog geen bewijsstuk',
  ask: 'Bewaar de brief, de notulen of het ondertekende bestand waarop het steunt.',
  attach: 'Bewijsstuk bewaren',
  attachTo: (what: string) => `Bewijsstuk bewaren: ${what}`,
  kept: (name: string) => `${name} is bewaard; het blijft`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) => `Er zijn hier al ${data.maxCount} bestanden bewaard.`,
}
