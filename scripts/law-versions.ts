/** The hash of the law of each version of the included packs, by code of the pack. */
export type LawVersions = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The law of an included pack, as its files are now. */
export interface PackLaw {
  code: string
  version: string
  hash: string
}

/** Returns what to do about each pack whose law is not the recorded one of its version. Empty if all are recorded. */
export const findLawIssues = (recorded: LawVersions, laws: readonly PackLaw[]): string[] =>
  laws.flatMap(({ code, version, hash }) => {
    const known = recorded[code]?.[version]
    if (known === hash) return []
    if (known === undefined)
      return [
        `The law of version ${version} of packs/${code} is not recorded. Record it with: node scripts/generate-law-versions.ts`,
      ]
    return [
      `The law of packs/${code} changed, but its version is still ${version}. Instances that installed ${version} keep its law, and could not install the change. Give the pack a new version in packs/${code}/index.ts and run: node scripts/generate-law-versions.ts (if ${version} was never merged, remove its line from packs/law-versions.json instead).`,
    ]
  })

/** Adds the laws of versions that are not recorded yet. Recorded versions never change. */
export const recordLaws = (recorded: LawVersions, laws: readonly PackLaw[]): LawVersions =>
  Object.fromEntries(laws.map(({ code, version, hash }) => [code, { [version]: hash, ...recorded[code] }]))
