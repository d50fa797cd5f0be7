import type { SameKeys } from '#shared/messages.ts'
import { nl as pathTexts } from '../../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: pathTexts.evidence,
  none: 'Nog geen stavingsstuk',
  instruction: 'Voeg de brief, het verslag of het ondertekende document als bestand toe.',
  attach: 'Stavingsstuk toevoegen',
  attachTo: (what: string) => `Stavingsstuk toevoegen: ${what}`,
  fileAdded: (name: string) => `${name} toegevoegd. Dit stavingsstuk kan niet worden verwijderd.`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) =>
    `Het bestand werd niet toegevoegd. Het maximum van ${data.maxCount} bestanden is bereikt.`,
}
