import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { countryCodes, loadCountry } from './country.ts'

const sources = fileURLToPath(new URL('..', import.meta.url))
/** Codes, zones and names of an included country, as the pack writes them. */
const countryPattern = /['"`](BE|NL)-[A-Z]|'(BE|NL)'|Europe\/(Brussels|Amsterdam)|Belgi[aeëu]|packs\/(be|nl)\//
/**
 * Files that name countries deliberately: the table of packs, the demo, and the screening of number plates and
 * registers.
 */
const allowedFiles = /^(app\/country\.ts|app\/demo\/|shared\/screening\.ts)/

it('the core contains no code, zone or law of a particular country', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: sources }).filter((value) => !/\.(test|fixture)\.tsx?$/.test(value))
  expect(files.length).toBeGreaterThan(1000)
  const named = files.filter(
    (file) => !allowedFiles.test(file) && countryPattern.test(readFileSync(`${sources}/${file}`, 'utf8')),
  )
  expect(named).toEqual([])
})

it('loads the included packs, and lists them for an unknown country', async () => {
  expect(countryCodes).toEqual(['be', 'nl'])
  await expect(loadCountry('atlantis')).rejects.toThrow(/The included packs are be, nl\. .*there is no .*atlantis/)
})
