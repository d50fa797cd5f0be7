import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { areas } from './territory.ts'

const folder = new URL('../../../shared/data/nl-crime-border/raw/', import.meta.url)
/** Files of the statistics office, by province number. */
const files = {
  '29': ['nl_12-zeeland'],
  '30': ['nl_13-north-brabant-h', 'nl_13-north-brabant-z'],
  '31': ['nl_14-limburg'],
}

it.skipIf(!existsSync(folder))('has municipalities that the published files name, each in the same province', () => {
  for (const [province, names] of Object.entries(files)) {
    const published = names.map((name) => readFileSync(new URL(`${name}.csv`, folder), 'utf8')).join('\n')
    const ours = areas.filter(({ parents }) => parents.some(({ parent }) => parent === `NL-P-${province}`))
    const visibleIds = new Set(
      published.split('\n').map((line) =>
        line
          .split(';')[0]
          ?.replace(/"| \(.*\)/g, '')
          .trim(),
      ),
    )
    expect(ours.length).toBeGreaterThan(5)
    expect(ours.map(({ names }) => names.nl).filter((name) => !visibleIds.has(name))).toEqual([])
  }
})

it('gives each municipality a unique number, a region and a province', () => {
  const towns = areas.filter(({ kind }) => kind === 'municipality')
  expect(towns).toHaveLength(22)
  expect(towns.filter(({ officialCode, code }) => officialCode !== `GM${code.slice('NL-M-'.length)}`)).toEqual([])
  expect(towns.filter(({ parents }) => parents.length !== 2)).toEqual([])
})
