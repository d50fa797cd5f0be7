import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { countryCodes, loadCountry } from './country.ts'

const sources = fileURLToPath(new URL('..', import.meta.url))
/** Codes, zones and names of an included country, as the pack writes them. */
const countryPattern = /['"`](BE|NL)-[A-Z]|'(BE|NL)'|Europe\/(Brussels|Amsterdam)|Belgi[aeëu]|packs\/(be|nl)\//
/** Functions, bodies, levels and terms of an included country, in the languages of the interface. */
const termPattern = new RegExp(
  [
    String.raw`hycap|two channels|twee kanalen|fedpol|\bMFO\b`,
    String.raw`chief.?of.?corps|crown.?prosecutor|director.?coordinator|\bmayor|\bgovernor`,
    String.raw`police.?zone|zonal|\bfederal|judicial.?(district|arrondissement)`,
    'korpschef|burgemeester|procureur|gouverneur|politiezone|federa(al|le)\\b|kadernota|rijksregister|gerechtelijk',
    'bourgmestre|chef de corps|zones? de police|fédéral|arrondissement judiciaire',
    'Polizeizone|föderal|Bürgermeister|Prokurator|Gerichtsbezirk',
    'politizone|politichef|borgmester|anklager|guvernør|føderal',
  ].join('|'),
  'i',
)
/**
 * Files that name countries deliberately: the table of packs, and the demo, which shows an included country. The keywords
 * recognise headings and columns in existing files of several countries.
 */
const allowedFiles =
  /^(app\/country\.ts|app\/demo\/|app\/cli\/demo\.ts|features\/planning\/plan-intake\/propose\/keywords\.ts|features\/measurement\/figure-import\/understand\/keywords\.ts)/

it('the core contains no code, zone, law, function or term of a particular country', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: sources }).filter((value) => !/\.(test|fixture)\.tsx?$/.test(value))
  expect(files.length).toBeGreaterThan(1000)
  const named = files
    .filter((file) => !allowedFiles.test(file))
    .flatMap((file) =>
      readFileSync(`${sources}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          countryPattern.test(line) || termPattern.test(line)
            ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`]
            : [],
        ),
    )
  expect(named).toEqual([])
})

it.each([
  "  chief_of_corps: 'head',",
  'Zonal security council',
  "level === 'federal'",
  "kinds={['police_zone']}",
  'capacité réservée (HyCap)',
  'Verwaltung der Polizeizone',
])('recognises %s as a term of a country', (line) => {
  expect(termPattern.test(line)).toBe(true)
})

it('loads the included packs, and lists them for an unknown country', async () => {
  expect(countryCodes).toEqual(['be', 'nl'])
  await expect(loadCountry('atlantis')).rejects.toThrow(/The included packs are be, nl\. .*there is no .*atlantis/)
})
