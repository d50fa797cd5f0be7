import { describe, expect, it } from 'vitest'
import { layoutRibbon } from './ribbon-layout.ts'

const columns = [
  { id: 'up', heading: 'Above', nodes: [{ id: 'note', title: 'Note', lines: ['6 interests'] }] },
  { id: 'here', heading: 'Here', isCurrent: true, nodes: [{ id: 'plan', title: 'Plan' }] },
  {
    id: 'down',
    heading: 'Below',
    nodes: [
      { id: 'yes', title: 'adopt' },
      { id: 'no', title: 'no answer' },
    ],
  },
]
const flows = [
  { from: 'plan', to: 'no', value: 25 },
  { from: 'plan', to: 'yes', value: 75 },
  { from: 'note', to: 'plan', value: 100 },
  { from: 'plan', to: 'elsewhere', value: 50 },
]

/**
 * Returns top and bottom of a stream where it leaves the box, parsed from the path `M x0 y0 C ... V ... C ... x0 y1 Z`.
 */
const parseStreamEdges = (path: string) => {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  return { top: numbers[1]!, bottom: numbers.at(-1)! }
}

describe('layout of a ribbon', () => {
  const layout = layoutRibbon(columns, flows)
  const stream = (from: string, to: string) =>
    parseStreamEdges(layout.streams.find(({ flow }) => flow.from === from && flow.to === to)!.path)

  it('makes the width of a stream proportional to the figure', () => {
    const [yes, no] = [stream('plan', 'yes'), stream('plan', 'no')]
    expect((yes.bottom - yes.top) / (no.bottom - no.top)).toBeCloseTo(3)
  })

  it('orders the streams of a box by the boxes they join, without overlap and inside the box', () => {
    const box = layout.boxes.get('plan')!
    const [yes, no] = [stream('plan', 'yes'), stream('plan', 'no')]
    expect(yes.top).toBeGreaterThanOrEqual(box.top)
    expect(no.top).toBeCloseTo(yes.bottom)
    expect(no.bottom).toBeLessThanOrEqual(box.top + box.height)
  })

  it('omits a flow to a box that is not shown', () => {
    expect(layout.streams).toHaveLength(3)
  })

  it('keeps the boxes of a column apart and inside the height', () => {
    const [yes, no] = [layout.boxes.get('yes')!, layout.boxes.get('no')!]
    expect(no.top).toBeGreaterThan(yes.top + yes.height)
    expect(no.top + no.height).toBeLessThan(layout.height)
  })
})
