import { describe, expect, it } from 'vitest'
import { accountableKinds } from '#shared/element-kind.ts'
import { element, makeFacts, unit } from '../facts.fixture.ts'
import { accountability } from './accountability.ts'

const competences = [
  { topic: 'local_order', level: 'zone' as const, organisationKinds: ['police_zone'] },
  { topic: 'prosecution', level: 'federal' as const, organisationKinds: ['prosecution'] },
  { topic: 'prevention', level: 'zone' as const, organisationKinds: ['municipality'] },
  { topic: 'prevention', level: 'community' as const, organisationKinds: ['community_service'] },
]
const units = new Map([
  ['zone', unit()],
  ['prosecutor', unit({ kind: 'prosecution', level: 'district', names: { en: 'Prosecutor' } })],
])
const check = (...elements: Parameters<typeof element>[]) =>
  accountability.check(makeFacts({ elements: elements.map((entry) => element(...entry)), competences, units }), {})

describe('accountability', () => {
  it('passes when one function is accountable, at a level or in an organisation with the power', () => {
    const { issues, nextCheckOn } = check(
      ['1', { accountable: 'chief', accountableUnit: 'zone', competenceTopic: 'local_order' }],
      ['2', { accountable: 'prosecutor', accountableUnit: 'prosecutor', competenceTopic: 'prosecution' }],
      ['3', { accountable: 'chief', accountableUnit: 'zone' }],
    )
    expect(issues).toEqual([])
    expect(nextCheckOn).toBeNull()
  })

  it.each(accountableKinds)('fails for a %s without an accountable function', (kind) => {
    expect(check(['1', { kind }]).issues).toEqual([{ element: '1', messageCode: 'no_function' }])
  })

  it('ignores texts and priorities, and elements that were stopped or are done', () => {
    const { issues } = check(
      ['1', { kind: 'text' }],
      ['2', { kind: 'priority' }],
      ['3', { state: 'stopped' }],
      ['4', { state: 'done' }],
    )
    expect(issues).toEqual([])
  })

  it('warns when the accountable organisation has no power in the domain, and names who has it', () => {
    const { issues } = check(['1', { accountable: 'chief', accountableUnit: 'zone', competenceTopic: 'prosecution' }])
    expect(issues).toEqual([
      {
        element: '1',
        messageCode: 'not_competent',
        severity: 'warning',
        data: { unit: { en: 'Zone' }, topic: 'prosecution', levels: ['federal'] },
      },
    ])
  })

  it('reads elements, competences and units, and is not computed without them', () => {
    expect(accountability.sections).toEqual(['elements', 'competences', 'units'])
  })

  it('passes when any of several powers in the domain belongs to the level of the accountable organisation', () => {
    const { issues } = check(['1', { accountable: 'chief', accountableUnit: 'zone', competenceTopic: 'prevention' }])
    expect(issues).toEqual([])
  })

  it('does not judge the power in a domain without competences, or of an unknown organisation', () => {
    const { issues } = check(
      ['1', { accountable: 'chief', accountableUnit: 'zone', competenceTopic: 'not in the table' }],
      ['2', { accountable: 'chief', accountableUnit: 'unknown', competenceTopic: 'prosecution' }],
    )
    expect(issues).toEqual([])
  })
})
