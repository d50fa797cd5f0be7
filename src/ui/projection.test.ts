import { describe, expect, it } from 'vitest'
import { equirectangular, lambertConformal } from './projection.ts'

const earth = 6_371_000

describe('projections', () => {
  it('keep a degree of longitude at true length at the chosen latitude (equirectangular)', () => {
    const project = equirectangular(60)
    expect(project([1, 60]).x - project([0, 60]).x).toBeCloseTo(((Math.PI / 180) * 1) / 2, 8)
  })

  it('place north at the top', () => {
    for (const project of [equirectangular(50.5), lambertConformal(49.8333, 51.1667, 4.3675)]) {
      expect(project([4, 51]).y).toBeLessThan(project([4, 50]).y)
    }
  })

  it('keep lengths along the standard parallels (Lambert)', () => {
    const project = lambertConformal(49.8333, 51.1667, 4.3675)
    const [west, east] = [project([4.0, 49.8333]), project([4.1, 49.8333])]
    const drawn = Math.hypot(east.x - west.x, east.y - west.y) * earth
    const real = ((0.1 * Math.PI) / 180) * Math.cos((49.8333 * Math.PI) / 180) * earth
    expect(drawn / real).toBeCloseTo(1, 5)
  })
})
