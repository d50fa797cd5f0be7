import { describe, expect, it } from 'vitest'
import { heading } from '../source.fixture.ts'
import { drawn, proposed } from './drawn.fixture.ts'

describe('Unlabelled number in a numbered series', () => {
  it('takes the kind of the series only when it continues the numbering', () => {
    expect(
      drawn(
        proposed(
          heading(2, '1.1 Aanleiding'),
          'Waarom.',
          heading(1, 'SD 1: Inbraken'),
          heading(1, 'SD 2: Verkeer'),
          heading(2, 'OD 2.1: Snelheid'),
          heading(2, '2.2 Alcohol'),
          'Waarom.',
          heading(2, 'OD 2.3: Fietsers'),
          heading(3, '4.1 Bijlage'),
          'Kaart.',
        ),
      ),
    ).toEqual([
      'text | 1.1 | Aanleiding',
      'strategic_objective | SD 1 | Inbraken',
      'strategic_objective | SD 2 | Verkeer',
      '  operational_objective | OD 2.1 | Snelheid',
      '  operational_objective | 2.2 | Alcohol',
      '  operational_objective | OD 2.3 | Fietsers',
      '    text | 4.1 | Bijlage',
    ])
  })
})
