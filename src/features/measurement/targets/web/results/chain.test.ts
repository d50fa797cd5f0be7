import { expect, it } from 'vitest'
import type { IndicatorKind } from '#features/measurement/indicators/entities.ts'
import { id } from '#shared/id.fixture.ts'
import type { ExpectedResult } from '../../results/contract.ts'
import { listLowerResults } from './chain.ts'

const rows = [
  { id: id(1), parentId: null },
  { id: id(2), parentId: id(1) },
  { id: id(3), parentId: id(2) },
  { id: id(4), parentId: null },
]
const result = (element: number, kind: IndicatorKind) =>
  ({ elementId: id(element), indicator: { kind } }) as unknown as ExpectedResult

it('collects the results chain of an objective from all elements below, from effort to effect', () => {
  const [own, effect, effort, others, elsewhere] = [
    result(1, 'impact'),
    result(2, 'outcome'),
    result(3, 'input'),
    result(2, 'context'),
    result(4, 'input'),
  ]
  expect(listLowerResults(id(1), rows, [own, effect, others, effort, elsewhere])).toEqual([effort, effect, others])
  expect(listLowerResults(id(3), rows, [own, effort])).toEqual([])
})
