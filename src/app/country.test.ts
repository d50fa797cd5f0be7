import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CountryPack } from '#features/country/registry/index.ts'
import federation from '../../testing/countries/xf/index.ts'
import gelland from '../../testing/countries/xg/index.ts'
import { countryCodes, loadCountry } from './country.ts'

const sources = fileURLToPath(new URL('..', import.meta.url))
/** Codes, zones and names of an included country, as the pack writes them. */
const countryPattern = /['"`](BE|NL)-[A-Z]|'(BE|NL)'|Europe\/(Brussels|Amsterdam)|Belgi[aeëu]|packs\/(be|nl)\//
/** An act with its date, or an article, as the law of a country is cited. A treaty between countries is no such law. */
const lawPattern =
  /\b(act|law|wet|loi|gesetz|lov) (of|van|du|vom|af) \d|(?<!Treaties, )\b(art|arts|artikel|article)\b\.? ?\d/i
/** Functions, bodies, levels and terms of an included country, in the languages of the interface. */
const termPattern = new RegExp(
  [
    String.raw`hycap|two channels|twee kanalen|fedpol|\bMFO\b`,
    String.raw`chief.?of.?corps|crown.?prosecutor|director.?coordinator|\bmayor|\bgovernor`,
    String.raw`police.?zone|zonal|\b(of the|van de|de la|der) zone\b|\baf zonen\b|\bfederal|judicial.?(district|arrondissement)`,
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

it('the core contains no code, zone, law, function or term of a particular country [law-7]', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: sources }).filter((value) => !/\.(test|fixture)\.tsx?$/.test(value))
  expect(files.length).toBeGreaterThan(1000)
  const named = files
    .filter((file) => !allowedFiles.test(file))
    .flatMap((file) =>
      readFileSync(`${sources}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          countryPattern.test(line) || termPattern.test(line) || lawPattern.test(line)
            ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`]
            : [],
        ),
    )
  expect(named).toEqual([])
})

/**
 * Codes of packs that are words of the core too, with the reason why `schema.sql` contains them. Without this list, a
 * statement that compares a kind or level of a country could not be told from one of the core.
 */
const coreWords: Readonly<Record<string, string>> = {
  instance_administrator: 'one of the two roles that every country has',
  organisation_administrator: 'the other of these roles',
  country: 'the widest area: “the structure of the country”',
  language: 'the language of a text',
  reader: 'a person who may read a row (readable, reader_ids)',
  partner: 'the other groups of a suppressed number, and the organisations that share a marked row',
  police: 'a service that reserved capacity is planned for, in the list of the core',
}

/** Returns the codes by which packs name their levels, areas, organisations, functions, roles and plans. */
const listCodes = (pack: CountryPack): string[] => [
  ...[pack.levels, pack.roles, pack.hierarchies, pack.areaKinds, pack.organisationKinds, pack.functions].flatMap(
    (entries) => (entries ?? []).map(({ code }) => code),
  ),
  ...pack.hierarchies.flatMap(({ kinds }) => kinds),
  ...pack.organisations.map(({ kind }) => kind),
  ...pack.planKinds.map(({ code }) => code),
]

/** Returns the lines of SQL that contain one of the codes, alone or as a part of a name, or a term of a country. */
function findCountrySql(statements: string, codes: readonly string[]): string[] {
  const code = new RegExp(`(?<![a-z])(${[...new Set(codes)].join('|')})s?(?![a-z])`, 'i')
  return statements.split('\n').flatMap((line, index) => {
    const text = line.replaceAll(/time ?zone/gi, '')
    return code.test(text) || termPattern.test(text) || countryPattern.test(text)
      ? [`schema.sql:${index + 1}: ${line.trim().slice(0, 100)}`]
      : []
  })
}

describe('the schema', () => {
  const schema = readFileSync(fileURLToPath(new URL('../../schema.sql', import.meta.url)), 'utf8')
  const load = async () => {
    const included = await Promise.all(countryCodes.map(loadCountry))
    return [...included, federation, gelland].flatMap(listCodes)
  }

  it('names no level, kind, hierarchy, function or role of a country in functions, policies, checks and comments [law-7]', async () => {
    const codes = await load()
    expect(codes.length).toBeGreaterThan(150)
    expect(
      findCountrySql(
        schema,
        codes.filter((code) => !(code in coreWords)),
      ),
    ).toEqual([])
    // Each exception is needed.
    const isNeeded = (word: string) => codes.includes(word) && findCountrySql(schema, [word]).length > 0
    expect(Object.keys(coreWords).filter((word) => !isNeeded(word))).toEqual([])
  })

  it.each([
    "where o.level = 'zone'",
    "o.level in ('district', 'province')",
    'zone_place as materialized (',
    '-- The bodies of the province approve only if the district has no bodies.',
    "a.kind = 'kommune'",
    "holder.function = 'prefet'",
    "has_role('chief_of_corps')",
    "p.hierarchy = 'judicial'",
  ])('recognises %s', async (line) => {
    expect(findCountrySql(line, await load())).toHaveLength(1)
  })
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

it.each([
  'A confidential part has been left out here (Act of 7 December 1998, art. 37).',
  'Hier is een vertrouwelijk deel weggelaten (wet van 7 december 1998)',
  'partie confidentielle (loi du 7 décembre 1998)',
  'vom Rat bestimmt (Art. 37)',
])('recognises %s as the law of a country [law-7]', (line) => {
  expect(lawPattern.test(line)).toBe(true)
})

it('loads the included packs, and lists them for an unknown country', async () => {
  expect(countryCodes).toEqual(['be', 'nl'])
  await expect(loadCountry('atlantis')).rejects.toThrow(/The included packs are be, nl\. .*there is no .*atlantis/)
})
