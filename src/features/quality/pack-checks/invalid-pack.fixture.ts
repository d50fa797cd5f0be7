import { describe, expect, it } from 'vitest'
import type { CountryPack } from '#shared/pack.ts'
import template from '../../../../packs/template/index.ts'
import { checkCountryPack } from './index.ts'

/** The pack to begin with, as plain data, with one thing spoilt: what, how, at which place that is told, and with which words. */
// biome-ignore lint/suspicious/noExplicitAny: what is spoilt has no form any more.
export type Spoilt = readonly [what: string, spoil: (pack: any) => void, place: string, says: string | RegExp]

/** Tests that each is told at its place, with how to mend it. */
export function isToldWhere(spoilt: readonly Spoilt[]): void {
  describe('a pack that does not hold together is told where and how to mend it', () => {
    it.each(spoilt)('%s', (_, spoil, place, says) => {
      const pack = structuredClone(template) as CountryPack
      spoil(pack)
      const found = checkCountryPack(pack).faults.filter((one) => one.place === place)
      expect(found.map((one) => one.says)).toContainEqual(typeof says === 'string' ? says : expect.stringMatching(says))
      expect(found.filter(({ mend }) => !/[a-z].*\.$/.test(mend))).toEqual([])
    })
  })
}
