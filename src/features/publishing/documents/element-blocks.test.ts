import { describe, expect, it } from 'vitest'
import type { Element } from '#features/planning/plans/contract.ts'
import { emptyContent } from '#features/planning/plans/outline/model.ts'
import { id } from '#shared/id.fixture.ts'
import { elementBlocks } from './element-blocks.ts'
import { noNames } from './names.fixture.ts'

const renderPeriod = (given: Pick<Element, 'periodFrom' | 'periodTo'>) => {
  const own = {
    id: id(2),
    planId: id(1),
    parentId: null,
    position: 'a0',
    revision: 1,
    updatedAt: '2026-11-24T10:00:00Z',
  }
  const blocks = elementBlocks({ ...emptyContent('action'), ...own, ...given }, 2, {
    names: noNames,
    language: 'en',
    designation: null,
    isFullEdition: true,
  })
  return blocks.flatMap((block) => (block.kind === 'keyValues' ? block.entries : [])).map(({ text }) => text)
}

describe('element on paper', () => {
  it('shows the last day of the period, not the day after it', () => {
    expect(renderPeriod({ periodFrom: '2026-01-01', periodTo: '2028-01-01' })).toEqual(['1 Jan 2026 – 31 Dec 2027'])
  })
})
