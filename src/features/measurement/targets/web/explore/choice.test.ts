import { describe, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { loadChoice, writeChoice, writeWithin } from './choice.ts'
import { buildLines, groupIntoCharts, toFigureQueries } from './lines.ts'

describe('Address of the page', () => {
  it('stores the whole selection and restores it unchanged', () => {
    const choice = {
      ...loadChoice(''),
      codes: ['burglary', 'drug-labs'],
      areaIds: ['a1', 'a2'],
      from: 2018,
      to: 2025,
      per: 'quarter' as const,
      parts: { offence: 'attempt' },
      split: 'sex',
      groupBy: 'area' as const,
      scale: 'own' as const,
      order: 'place' as const,
      firstLine: 'burglary~a1',
      secondLine: 'burglary~a2',
      valueMode: 'index' as const,
    }
    const areaGroup = { areaId: 'a9', kind: 'police_zone' }
    expect(loadChoice(writeWithin(writeChoice('', choice), areaGroup))).toEqual({ ...choice, areaGroup })
    expect(writeChoice(writeChoice('', choice), { ...loadChoice(''), areaGroup: undefined })).toBe('')
  })

  it('keeps unchanged parts, and drops the explained figure', () => {
    expect(writeChoice('areas=a1&explain=x&within=a9', { codes: ['burglary'] })).toBe(
      'areas=a1&within=a9&indicators=burglary',
    )
  })

  it('falls back to the defaults for invalid values, and limits the number of items', () => {
    const odd = loadChoice('groupBy=rank&scale=log&per=week&from=soon&valueMode=share&indicators=a,b,c,d,e,f,g,a')
    expect(odd).toMatchObject({
      groupBy: 'indicator',
      scale: 'common',
      per: undefined,
      from: undefined,
      valueMode: 'own',
    })
    expect(odd.codes).toHaveLength(6)
  })
})

const unit = (code: string) => ({ code, names: { en: code }, decimals: 0 })
const offence = {
  code: 'offence',
  names: { en: 'Offence' },
  isAdditive: true,
  values: [
    { code: 'done', names: { en: 'Done' } },
    { code: 'attempt', names: { en: 'Attempt' } },
  ],
}
const definitions = new Map([
  ['burglary', definition({ unit: unit('facts'), dimensions: [offence] })],
  ['theft', definition({ unit: unit('facts') })],
  ['hours', definition({ unit: unit('hours') })],
])
const keys = (by: 'indicator' | 'area', choice = { parts: {}, split: '' }) =>
  groupIntoCharts(buildLines(definitions, ['a1', 'a2'], choice), definitions, by, choice.split).map(({ lines }) =>
    lines.map(({ key }) => key),
  )

describe('Charts', () => {
  it('show an indicator with a line for each area, or an area with a line for each indicator of the same unit', () => {
    expect(keys('indicator')).toEqual([
      ['burglary~a1', 'burglary~a2'],
      ['theft~a1', 'theft~a2'],
      ['hours~a1', 'hours~a2'],
    ])
    expect(keys('area')).toEqual([['burglary~a1', 'theft~a1'], ['hours~a1'], ['burglary~a2', 'theft~a2'], ['hours~a2']])
  })

  it('show a line for each part of a dimension when the indicator has this breakdown; other indicators keep the total', () => {
    const split = { parts: {}, split: 'offence' }
    expect(keys('indicator', split)).toEqual([
      ['burglary~a1~offence=done', 'burglary~a1~offence=attempt'],
      ['burglary~a2~offence=done', 'burglary~a2~offence=attempt'],
      ['theft~a1', 'theft~a2'],
      ['hours~a1', 'hours~a2'],
    ])
    expect(toFigureQueries(buildLines(definitions, ['a1'], split))).toEqual([
      { indicators: ['burglary'], parts: { offence: 'done' } },
      { indicators: ['burglary'], parts: { offence: 'attempt' } },
      { indicators: ['theft', 'hours'], parts: {} },
    ])
  })
})
