import type { SameKeys } from '#shared/messages.ts'
import { da as pathTexts } from '../../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: pathTexts.evidence,
  none: 'Ingen dokumentation endnu',
  instruction: 'Tilføj brevet, referatet eller det underskrevne dokument som fil.',
  attach: 'Tilføj dokumentation',
  attachTo: (what: string) => `Tilføj dokumentation: ${what}`,
  fileAdded: (name: string) => `${name} er tilføjet og kan ikke slettes`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) =>
    `Filen blev ikke tilføjet. Det højeste antal på ${data.maxCount} filer er nået.`,
}
