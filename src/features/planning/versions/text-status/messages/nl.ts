import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  version: (number, hash) => `Versie ${number} · ${hash}`,
  draft: (on) => `Ontwerp van ${on}`,
  workingCopy: (day, number) => `Werkversie van ${day}, zonder niet-goedgekeurde wijzigingen sinds versie ${number}`,
  /** On every page of a text with changes that nobody approved. */
  unapproved: (count, version) =>
    plural(
      'nl',
      count,
      `Ontwerp met 1 niet-goedgekeurde wijziging ten opzichte van versie ${version}`,
      `Ontwerp met ${count} niet-goedgekeurde wijzigingen ten opzichte van versie ${version}`,
    ),
}
