import { describe, expect, it } from 'vitest'
import { element, makeFacts, unit } from '../facts.fixture.ts'
import type { InstrumentFact, PartyFact } from '../facts.ts'
import { instrument } from './instrument.ts'

const party = (key: string, ratifiedOn: string | null = null): PartyFact => ({ unit: key, ratifiedOn })
const check = (given: Partial<InstrumentFact>) => {
  const fact = { kind: 'treaty', signedOn: '2018-07-23', inForceOn: null, parties: [party('a'), party('b')], ...given }
  const facts = makeFacts({
    elements: [element('1', { kind: 'instrument', instrument: fact }), element('2')],
    units: new Map([
      ['a', unit({ names: { en: 'Belgium' } })],
      ['b', unit({ names: { en: 'Netherlands' } })],
    ]),
    instrumentKinds: [
      { code: 'treaty', names: { en: 'treaty' }, needsRatification: true },
      { code: 'declaration', names: { en: 'declaration' } },
    ],
  })
  return instrument.check(facts, {}).issues
}

describe('instrument', () => {
  it('passes for a treaty that is signed, ratified by each party and then in force', () => {
    const parties = [party('a', '2019-05-01'), party('b', '2023-10-01')]
    expect(check({})).toEqual([])
    expect(check({ inForceOn: '2023-10-01', parties })).toEqual([])
  })

  it('fails for an entry into force before the signature', () => {
    const issue = { element: '1', messageCode: 'before_signature', data: { date: '2018-07-23' } }
    expect(check({ kind: 'declaration', inForceOn: '2018-07-22' })).toEqual([issue])
    expect(check({ kind: 'declaration', inForceOn: '2018-07-23' })).toEqual([])
  })

  it('fails for each party that had not ratified a treaty when it entered into force', () => {
    const parties = [party('a'), party('b', '2023-10-02')]
    const toIssue = (name: string) => ({ element: '1', messageCode: 'not_ratified', data: { unit: { en: name } } })
    expect(check({ inForceOn: '2023-10-01', parties })).toEqual([toIssue('Belgium'), toIssue('Netherlands')])
    expect(check({ kind: 'declaration', inForceOn: '2023-10-01', parties })).toEqual([])
  })

  it('warns of a party that ratified after the entry into force for which others had ratified', () => {
    const parties = [party('a', '2006-08-01'), party('b', '2007-05-09')]
    expect(check({ signedOn: '2005-05-27', inForceOn: '2006-11-01', parties })).toEqual([
      { element: '1', messageCode: 'not_ratified', severity: 'warning', data: { unit: { en: 'Netherlands' } } },
    ])
  })

  it('fails for a treaty in force without parties, because nobody ratified it [law-60]', () => {
    const issue = { element: '1', messageCode: 'without_parties' }
    expect(check({ inForceOn: '2023-10-01', parties: [] })).toEqual([issue])
    expect(check({ kind: 'declaration', inForceOn: '2023-10-01', parties: [] })).toEqual([
      { element: '1', messageCode: 'incomplete', severity: 'hint' },
    ])
  })

  it('fails for a ratification before the signature', () => {
    expect(check({ parties: [party('a', '2018-07-22')] })).toEqual([
      { element: '1', messageCode: 'ratified_before_signature', data: { unit: { en: 'Belgium' } } },
    ])
  })

  it('hints at an instrument without a kind, parties or the day of signature of one in force', () => {
    const issue = { element: '1', messageCode: 'incomplete', severity: 'hint' }
    expect(check({ kind: null })).toEqual([issue])
    expect(check({ parties: [] })).toEqual([issue])
    expect(check({ kind: 'declaration', signedOn: null, inForceOn: '2020-01-01' })).toEqual([issue])
  })
})
