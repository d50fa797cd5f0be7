import { plural } from '#shared/plural.ts'

/** What the text of a plan is: a version, the working copy or a draft. */
export const en = {
  version: (number: number, hash: string) => `Version ${number} · ${hash}`,
  draft: (on: string) => `Draft of ${on}`,
  workingCopy: (day: string, number: number) =>
    `Working copy of ${day}, without unapproved changes since version ${number}`,
  /** On every page of a text with changes that nobody approved. */
  unapproved: (count: number, version: number) =>
    plural(
      'en',
      count,
      `Draft with 1 unapproved change to version ${version}`,
      `Draft with ${count} unapproved changes to version ${version}`,
    ),
}
