import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  version: (number, hash) => `Version ${number} · ${hash}`,
  draft: (on) => `Udkast af ${on}`,
  workingCopy: (day, number) => `Arbejdsversion af ${day} uden ikke-godkendte ændringer siden version ${number}`,
  /** On every page of a text with changes that nobody approved. */
  unapproved: (count, version) =>
    plural(
      'da',
      count,
      `Udkast med 1 ikke-godkendt ændring i forhold til version ${version}`,
      `Udkast med ${count} ikke-godkendte ændringer i forhold til version ${version}`,
    ),
}
