import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Dokumentation',
  none: 'Ingen dokumentation endnu',
  ask: 'Gem brevet, referatet eller den underskrevne fil, det hviler på.',
  attach: 'Gem dokumentation',
  attachTo: (what: string) => `Gem dokumentation: ${what}`,
  kept: (name: string) => `${name} er gemt; det bliver`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) => `Her er allerede gemt ${data.maxCount} filer.`,
}
