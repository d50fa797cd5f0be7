import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  version: (number, hash) => `Version ${number} · ${hash}`,
  draft: (on) => `Projet du ${on}`,
  workingCopy: (day, number) =>
    `Version de travail du ${day}, sans modification non approuvée depuis la version ${number}`,
  /** On every page of a text with changes that nobody approved. */
  unapproved: (count, version) =>
    plural(
      'fr',
      count,
      `Projet avec 1 modification non approuvée par rapport à la version ${version}`,
      `Projet avec ${count} modifications non approuvées par rapport à la version ${version}`,
    ),
}
