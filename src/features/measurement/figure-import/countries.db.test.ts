import { beforeEach, describe, expect, it } from 'vitest'
import { enrol, people } from '../../../../testing/people.ts'
import { checkProfile, importFigures, importIssues, preview } from './from-file.fixture.ts'
import { analyst, api, listCurrentFigures, make, police, useSmallCountry } from './small-country.fixture.ts'

useSmallCountry()

/** Municipalities of the Netherlands near Zwijndrecht. */
const dutchNames = ['Dordrecht', 'Papendrecht', 'Sliedrecht', 'Hendrik-Ido-Ambacht', 'Alblasserdam', 'Barendrecht']

/** Belgian areas, of which one has the name of a Dutch municipality and two have codes of German states. */
beforeEach(async () => {
  await api.database.pool.query(
    `insert into pack_installation (code, version, law, law_hash, installed_at) values ('BE', '1', '{}', 'test', '2026-01-01')`,
  )
  const belgian: [code: string, official: string, name: string][] = [
    ['BE-M-11056', '11056', 'Zwijndrecht'],
    ['BE-M-11040', '11040', 'Schoten'],
    ['BE-M-12025', '12025', 'Mechelen'],
    ['BE-M-13040', '13040', 'Turnhout'],
    ['BE-R-02000', '02000', 'Vlaams Gewest'],
    ['BE-A-11000', '11000', 'Arrondissement Antwerpen'],
  ]
  for (const [code, officialCode, name] of belgian)
    await make.area({ code, officialCode, kind: 'municipality', names: { nl: name } })
})

const makeDutchAreas = async () => {
  for (const [at, name] of ['Zwijndrecht', ...dutchNames].entries())
    await make.area({
      code: `NL-GM064${at}`,
      officialCode: `GM064${at}`,
      country: 'NL',
      kind: 'foreign_municipality',
      names: { nl: name },
    })
  const chief = await enrol(api.database, people.chief_of_corps(police))
  const declaration = { organisationId: police, country: 'NL', source: 'StatLine', licence: 'CC BY 4.0' }
  const { id } = await analyst().foreignSources.declareForeignSource(declaration)
  await api.as(chief).indicators.foreignSources.confirmForeignSource({ id })
}

const dutchFile = ['gemeente;2018', 'Zwijndrecht;44', ...dutchNames.map((name, at) => `${name};${at}`)].join('\n')
const belgianFile = 'gemeente;2018\nZwijndrecht;1\nSchoten;2\nMechelen;3\nTurnhout;4\n'

describe('Country of a file of figures', () => {
  it('is the own country for a file that it knows, as a visible decision that the profile remembers [measure-5]', async () => {
    const { accepted, importProfile, decisions, areas } = await preview(belgianFile)
    expect(accepted).toBe(true)
    expect(importProfile.areas.country).toBe('BE')
    expect(decisions).toContainEqual({ subject: 'country', value: 'BE', confidence: 1, reason: 'names' })
    expect(areas).toMatchObject({ countries: ['BE'], doubts: [], bareCodeCount: 0 })
    await importFigures(belgianFile, { importProfile: checkProfile(importProfile) })
    expect((await preview(belgianFile)).importProfile).toMatchObject({ areas: { country: 'BE' } })
    expect(await preview(belgianFile)).toMatchObject({ importProfileSource: 'saved', accepted: true })
  })

  it('is asked for a Dutch file: its Zwijndrecht is the Dutch one, and never the Belgian one [measure-5]', async () => {
    await makeDutchAreas()
    const asked = await preview(dutchFile)
    expect(asked).toMatchObject({ accepted: false, importProfile: { areas: { country: null } } })
    expect(asked.issues.map(({ code }) => code)).toContain('COUNTRY_MISSING')
    expect(asked.areas.countries).toEqual(['BE', 'NL'])
    expect(await importIssues(dutchFile, { importProfile: checkProfile(asked.importProfile) })).toContainEqual(
      expect.objectContaining({ code: 'COUNTRY_MISSING' }),
    )
    const chosen = await preview(dutchFile, { hints: { country: 'NL' } })
    expect(chosen).toMatchObject({ issues: [], importProfile: { areas: { country: 'NL' } } })
    const [, zwijndrecht] = chosen.rows
    expect(zwijndrecht!.cells[1]!.figure!.area.code).toBe('NL-GM0640')
    const wrong = { ...chosen.importProfile, areas: { ...chosen.importProfile.areas, country: 'BE', kinds: [] } }
    const { accepted, areas, issues } = await preview(dutchFile, { importProfile: wrong })
    expect(accepted).toBe(false)
    expect(areas.doubts).toMatchObject([{ path: 'Zwijndrecht', reason: 'neighbours', area: { code: 'BE-M-11056' } }])
    expect(issues).toContainEqual({
      row: 2,
      column: 1,
      code: 'AREA_DOUBTFUL',
      value: 'Zwijndrecht',
      proposals: ['BE-M-11056'],
    })
  })

  it('is asked also where only the own country is known, and unknown neighbours make a match a doubt', async () => {
    const asked = await preview(dutchFile)
    expect(asked.importProfile.areas.country).toBeNull()
    expect(asked.issues.map(({ code }) => code)).toContain('COUNTRY_MISSING')
    const areas = { ...asked.importProfile.areas, country: 'BE' }
    const skipped = { ...areas, decided: Object.fromEntries(dutchNames.map((name) => [name, null])) }
    // Rows that are skipped stay unknown neighbours.
    const importProfile = { ...checkProfile(asked.importProfile), areas: skipped }
    expect(await importIssues(dutchFile, { importProfile })).toMatchObject([
      { code: 'AREA_DOUBTFUL', value: 'Zwijndrecht', proposals: ['BE-M-11056'] },
    ])
    const decided = { ...skipped.decided, Zwijndrecht: 'BE-M-11056' }
    await importFigures(dutchFile, { importProfile: { ...importProfile, areas: { ...skipped, decided } } })
    expect(await listCurrentFigures()).toEqual(['BE-M-11056 2018-01-01 44'])
    expect(await preview(dutchFile)).toMatchObject({ importProfileSource: 'saved', accepted: true })
  })

  it('may be several countries; a name that areas of several have is then chosen by a person', async () => {
    await makeDutchAreas()
    const both = 'gemeente;2018\nZwijndrecht;1\nSchoten;2\nDordrecht;3\n'
    const { issues, areas } = await preview(both, { hints: { country: 'several' } })
    expect(issues).toMatchObject([{ code: 'AREA_UNKNOWN', value: 'Zwijndrecht' }])
    expect(areas.unknown[0]!.proposals.map(({ code }) => code)).toEqual(['BE-M-11056', 'NL-GM0640'])
    const hints = { country: 'several', decided: { Zwijndrecht: 'NL-GM0640' } }
    expect(await preview(both, { hints })).toMatchObject({ accepted: true, counts: { figures: 3 } })
  })
})

describe('Codes of areas without a name', () => {
  const german = 'code;jaar;cijfer\n02000;2020;7\n11000;2020;9\n'
  const withNames = 'code;name;jaar;cijfer\n02000;Hamburg;2020;7\n11000;Berlin;2020;9\n'
  const belgian = 'nis;naam;jaar;cijfer\n11040;Schoten;2020;7\n11056;Zwijndrecht;2020;9\n12025;Mechelen;2020;3\n'
  const country = 'BE'

  it('are a doubt, until a person confirms once that they are codes of the country', async () => {
    const asked = await preview(german)
    expect(asked).toMatchObject({ accepted: false, areas: { bareCodeCount: 2, doubts: [] } })
    expect(asked.areas.bareCodes.map(({ label, area }) => [label, area.code])).toEqual([
      ['02000', 'BE-R-02000'],
      ['11000', 'BE-A-11000'],
    ])
    expect(asked.issues).toContainEqual(
      expect.objectContaining({ row: null, column: 1, code: 'CODES_UNCONFIRMED', value: '02000, 11000' }),
    )
    const areas = { ...asked.importProfile.areas, country, codesConfirmed: true }
    await importFigures(german, { importProfile: { ...checkProfile(asked.importProfile), areas } })
    expect(await preview(german)).toMatchObject({ importProfileSource: 'saved', accepted: true })
  })

  it('are a doubt each when the name beside is another one, also when the codes are confirmed', async () => {
    const asked = await preview(withNames)
    expect(asked.importProfile.columns).toContainEqual({ head: 'name', role: { kind: 'area_name' } })
    const areas = { ...asked.importProfile.areas, country, codesConfirmed: true }
    const confirmed = await preview(withNames, { importProfile: { ...asked.importProfile, areas } })
    expect(confirmed).toMatchObject({ accepted: false, areas: { bareCodeCount: 0 } })
    expect(confirmed.areas.doubts.map(({ label, nameInFile, reason }) => [label, nameInFile, reason])).toEqual([
      ['02000', 'Hamburg', 'name'],
      ['11000', 'Berlin', 'name'],
    ])
    expect(confirmed.issues).toMatchObject([
      { row: 2, code: 'AREA_NAME_DIFFERS', value: '02000 (Hamburg)' },
      { row: 3, code: 'AREA_NAME_DIFFERS', value: '11000 (Berlin)' },
    ])
  })

  it('are matches when the name beside agrees, and a row with another name is a doubt', async () => {
    expect(await preview(belgian)).toMatchObject({ accepted: true, issues: [], areas: { doubts: [] } })
    const other = belgian.replace('Mechelen', 'Dordrecht')
    expect((await preview(other)).issues).toMatchObject([
      { row: 4, code: 'AREA_NAME_DIFFERS', value: '12025 (Dordrecht)', proposals: ['BE-M-12025'] },
    ])
  })

  it('of a Belgian file among unknown numbers are doubts, confirmed as one list', async () => {
    const numbers = Array.from({ length: 10 }, (_, at) => `990${10 + at};2020;${at}`)
    const text = ['nis;jaar;cijfer', '11040;2020;5', '11056;2020;6', ...numbers].join('\n')
    const columns = [
      { head: 'nis', role: { kind: 'area' as const } },
      { head: 'jaar', role: { kind: 'year' as const } },
      { head: 'cijfer', role: { kind: 'value' as const, indicator: null, parts: {} } },
    ]
    const asked = await preview(text, { hints: { country } })
    const importProfile = { ...asked.importProfile, columns }
    const { areas } = await preview(text, { importProfile })
    expect(areas.doubts.map(({ label, reason }) => [label, reason])).toEqual([
      ['11040', 'neighbours'],
      ['11056', 'neighbours'],
    ])
    expect(areas.knownShare).toBeCloseTo(2 / 12)
  })
})
