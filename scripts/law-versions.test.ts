import { describe, expect, it } from 'vitest'
import recorded from '../packs/law-versions.json' with { type: 'json' }
import { countryCodes, loadCountry } from '../src/app/country.ts'
import { hashLaw } from '../src/features/country/law/index.ts'
import { extractLaw } from '../src/shared/law.ts'
import { findLawIssues, recordLaws } from './law-versions.ts'

describe('the law of an included pack', () => {
  it.each(countryCodes)('is the recorded law of its version: %s', async (code) => {
    const pack = await loadCountry(code)
    expect(findLawIssues(recorded, [{ code, version: pack.version, hash: hashLaw(extractLaw(pack)) }])).toEqual([])
  })

  it('needs a new version when it changes, and the message says how to proceed', () => {
    const known = { be: { '2026.1.0': 'aaa' } }
    const changed = { code: 'be', version: '2026.1.0', hash: 'bbb' }
    expect(findLawIssues(known, [changed])).toEqual([
      expect.stringMatching(/The law of packs\/be changed.*Give the pack a new version in packs\/be\/index\.ts/),
    ])
    const renewed = { ...changed, version: '2026.2.0' }
    expect(findLawIssues(known, [renewed])).toEqual([expect.stringContaining('is not recorded')])
    expect(recordLaws(known, [changed])).toEqual(known)
    expect(recordLaws(known, [renewed])).toEqual({ be: { '2026.1.0': 'aaa', '2026.2.0': 'bbb' } })
  })

  it('differs with every change of a text, a step or a rule, and not with the order of keys', async () => {
    const law = extractLaw(await loadCountry('be'))
    const [first, ...rules] = law.rules
    expect(hashLaw({ ...law, rules: [{ ...first!, severity: 'hint' }, ...rules] })).not.toBe(hashLaw(law))
    expect(hashLaw({ ...law, names: { ...law.names, en: 'Other' } })).not.toBe(hashLaw(law))
    expect(hashLaw(Object.fromEntries(Object.entries(law).toReversed()) as unknown as typeof law)).toBe(hashLaw(law))
  })
})
