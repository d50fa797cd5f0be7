import { expect, it } from 'vitest'
import type { ExpectedResult } from '../../results/contract.ts'
import { hasLine, toSparkline } from './result-messages.ts'

const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const expectation: ExpectedResult['expectation'] = { baseline: null, shape: 'path', targets: [], tolerance: 5 }
const complete = { ...year(2025), value: '192', open: true, partial: false }
const ofTenMonths = { ...year(2026), value: '81', open: true, partial: true }

it('leaves a figure of an incomplete period out of the line of a result', () => {
  const { values } = toSparkline({ series: [complete, ofTenMonths], expectation } as unknown as ExpectedResult)
  expect(values).toEqual([192, null])
  expect(hasLine({ series: [complete, ofTenMonths] })).toBe(true)
  expect(hasLine({ series: [ofTenMonths] })).toBe(false)
})
