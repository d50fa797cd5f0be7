import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tabsThatFit } from './tab-fit.ts'

const widths = { items: [100, 80, 120, 60], gap: 10, moreButton: 50 }

describe('tabs of a bar', () => {
  it('are all shown when there is enough room, without a *More* button', () => {
    expect(tabsThatFit({ ...widths, availableWidth: 390 }, 0)).toEqual([0, 1, 2, 3])
  })

  it('are removed from the end, with room for the button', () => {
    expect(tabsThatFit({ ...widths, availableWidth: 389 }, 0)).toEqual([0, 1, 2])
    expect(tabsThatFit({ ...widths, availableWidth: 300 }, 0)).toEqual([0, 1])
  })

  it('always include the current tab', () => {
    expect(tabsThatFit({ ...widths, availableWidth: 320 }, 3)).toEqual([0, 1, 3])
    expect(tabsThatFit({ ...widths, availableWidth: 20 }, 2)).toEqual([2])
  })

  it('never take more room than is available with the button, unless a single tab is too wide', () => {
    const sizes = fc.record({
      items: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 14 }),
      availableWidth: fc.integer({ min: 100, max: 1500 }),
    })
    fc.assert(
      fc.property(sizes, fc.nat(), ({ items, availableWidth }, at) => {
        const fitting = tabsThatFit({ items, availableWidth, gap: 16, moreButton: 60 }, at % items.length)
        const taken = fitting.reduce((sum, index) => sum + items[index]! + 16, -16)
        const all = fitting.length === items.length
        expect(taken + (all ? 0 : 76) <= availableWidth || fitting.length === 1).toBe(true)
        expect(fitting).toContain(at % items.length)
      }),
    )
  })
})
