import { describe, expect, it } from 'vitest'
import { element, makeFacts, unit } from '../facts.fixture.ts'
import { competentPartner } from './competent-partner.ts'

const competences = [
  { topic: 'prosecution', level: 'federal' as const, organisationKinds: ['prosecution'] },
  { topic: 'prevention', level: 'community' as const, organisationKinds: ['community_service'] },
  { topic: 'prevention', level: 'zone' as const, organisationKinds: ['municipality'] },
]
const units = new Map([
  ['zone', unit()],
  ['prosecutor', unit({ kind: 'prosecution', level: 'district' })],
  ['ministry', unit({ kind: 'ministry', level: 'federal' })],
  ['area', unit({ kind: 'prosecution', level: null })],
])
const work = { accountable: 'chief', accountableUnit: 'zone', competenceTopic: 'prosecution' }
const check = (...elements: Parameters<typeof element>[]) =>
  competentPartner.check(makeFacts({ elements: elements.map((entry) => element(...entry)), competences, units }), {})
    .issues

describe('competent_partner', () => {
  it('passes when the accountable organisation, a contributor or a partner has the power', () => {
    const issues = check(
      ['1', { ...work, accountableUnit: 'prosecutor' }],
      ['2', { ...work, units: ['prosecutor'] }],
      ['3', { ...work, competenceTopic: null }],
      ['4', { ...work, competenceTopic: 'not in the table' }],
    )
    expect(issues).toEqual([])
  })

  it('fails when none of them has the power, and names who has it [deck-7]', () => {
    const data = { topic: 'prosecution', levels: ['federal'] }
    expect(check(['1', work], ['2', { ...work, units: ['area'] }])).toEqual([
      { element: '1', messageCode: 'no_competent_body', data },
      { element: '2', messageCode: 'no_competent_body', data },
    ])
  })

  it('ignores finished work and priorities', () => {
    expect(check(['1', { ...work, state: 'done' }], ['2', { ...work, kind: 'priority' }])).toEqual([])
  })

  it('passes when an organisation is at the level of a power, also where the domain has several powers', () => {
    expect(check(['1', { ...work, accountableUnit: 'ministry' }], ['2', { ...work, units: ['ministry'] }])).toEqual([])
    expect(check(['1', { ...work, competenceTopic: 'prevention' }])).toEqual([])
  })

  it('fails for an organisation that the facts do not contain', () => {
    expect(check(['1', { ...work, accountableUnit: 'absent', units: ['absent'] }])).toMatchObject([
      { element: '1', messageCode: 'no_competent_body' },
    ])
  })
})
