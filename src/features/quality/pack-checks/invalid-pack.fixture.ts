import { describe, expect, it } from 'vitest'
import type { CountryPack } from '#shared/pack.ts'
import template from '../../../../packs/template/index.ts'
import { checkCountryPack } from './index.ts'

/** A valid pack with a single error: description, change, expected place and expected message. */
// biome-ignore lint/suspicious/noExplicitAny: an invalid pack has no type
export type InvalidPackCase = readonly [what: string, spoil: (pack: any) => void, place: string, says: string | RegExp]

/** Tests that each error is reported at the right place with a fix. */
export function describeInvalidPacks(spoilt: readonly InvalidPackCase[]): void {
  describe('report of an inconsistent pack, with location and fix', () => {
    it.each(spoilt)('%s', (_, spoil, place, problem) => {
      const pack = structuredClone(template) as CountryPack
      spoil(pack)
      const packIssues = checkCountryPack(pack).issues.filter((issue) => issue.place === place)
      expect(packIssues.map((packIssue) => packIssue.problem)).toContainEqual(
        typeof problem === 'string' ? problem : expect.stringMatching(problem),
      )
      expect(packIssues.filter(({ fix }) => !/[a-z].*\.$/.test(fix))).toEqual([])
    })
  })
}
