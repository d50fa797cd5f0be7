import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  version: (number, hash) => `Version ${number} · ${hash}`,
  draft: (on) => `Entwurf vom ${on}`,
  workingCopy: (day, number) => `Arbeitsfassung vom ${day}, ohne nicht gebilligte Änderungen seit Version ${number}`,
  /** On every page of a text with changes that nobody approved. */
  unapproved: (count, version) =>
    plural(
      'de',
      count,
      `Entwurf mit 1 nicht gebilligten Änderung gegenüber Version ${version}`,
      `Entwurf mit ${count} nicht gebilligten Änderungen gegenüber Version ${version}`,
    ),
}
