import { describe, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { api, getListProcedures, install, make, office, reason, stored } from './import-workbooks.fixture.ts'

const dutch = [
  'code;kind;name_nl;parent;valid_from;valid_to',
  'PV28;foreign_region;Zuid-Holland;;;',
  'GM0642;foreign_municipality;Zwijndrecht;PV28;;',
  'GM0505;foreign_municipality;Dordrecht;PV28;1990-01-01;',
].join('\n')

const file = (text = dutch) => new File([text], 'gemeenten.csv')
const choices = { otherConflicts: 'workbook' as const, allEnds: true }
const previewOf = (text?: string, country = 'NL') =>
  getListProcedures('foreignAreas').previewListImport({ file: file(text), country, choices })
async function importOf(text?: string, country = 'NL') {
  const { state } = await previewOf(text, country)
  return getListProcedures('foreignAreas').importList({ file: file(text), country, choices, state, reason })
}
const codes = async (query: string) =>
  (await api.as(anyone('en')).registry.areas.listAreas({ query })).rows.map(({ code, country }) => [code, country])

describe('list of areas of another country', () => {
  it('is one list that is added as a whole, with its places, and changes nothing when it comes again [measure-5]', async () => {
    await install()
    await make.area({ code: 'BE-M-11056', kind: 'municipality', names: { nl: 'Zwijndrecht' }, country: 'BE' })
    expect(await previewOf()).toMatchObject({ issues: [], counts: { new: 3 } })
    expect(await importOf()).toMatchObject({ counts: { new: 3 } })
    expect(await codes('Zwijndrecht')).toEqual([
      ['BE-M-11056', 'BE'],
      ['NL-GM0642', 'NL'],
    ])
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ query: 'NL-GM0642' })
    expect(rows).toMatchObject([{ kind: 'foreign_municipality', outsideTree: true, officialCode: 'GM0642' }])
    const { parents } = await api.as(anyone('en')).registry.areas.getArea({ id: rows[0]!.id })
    expect(parents).toMatchObject([
      { hierarchy: 'abroad', areas: [{ code: 'NL-PV28' }, { names: { nl: 'Nederland' } }] },
    ])
    const before = await stored()
    expect(await previewOf()).toMatchObject({ rows: [], counts: { unchanged: 3 } })
    await importOf()
    expect(await stored()).toEqual(before)
  })

  it('shows what is changed and ended, and keeps areas that it does not name', async () => {
    await importOf()
    const next = [
      'code;kind;name_nl;valid_to',
      'GM0642;foreign_municipality;Zwijndrecht aan de Maas;',
      'GM0505;foreign_municipality;Dordrecht;2027-01-01',
    ].join('\n')
    expect((await previewOf(next)).rows.map(({ key, outcome }) => [key, outcome])).toEqual([
      ['NL / GM0642', 'conflict'],
      ['NL / GM0505', 'ends'],
    ])
    await importOf(next)
    const { text } = await api.as(anyone('en')).registry.areaFiles.exportAreas({ kind: 'foreign_municipality' })
    expect(text).toMatch(/NL-GM0505,.*2027-01-01/)
    expect(text).toMatch(/NL-GM0642,.*Zwijndrecht aan de Maas/)
    expect(await codes('NL-PV28')).toEqual([['NL-PV28', 'NL']])
  })

  it('is refused as a whole, with the row and what to do, for each kind of mistake', async () => {
    await make.area({ code: 'NL-GM9', names: { nl: 'Other' }, country: 'FR' })
    const wrong = [
      'code;kind;name_nl;parent;country',
      'GM1;village;Dorp;;NL',
      'GM2;foreign_municipality;;;NL',
      'GM3;foreign_municipality;Stad;PV99;NL',
      'GM4;foreign_municipality;Gent;;BE',
      'GM5;foreign_municipality;Lille;;Frankrijk',
      'GM9;foreign_municipality;Negen;;NL',
      'GM6;foreign_region;Boven;GM7;NL',
      'GM7;foreign_region;Onder;GM6;NL',
    ].join('\n')
    const read = await getListProcedures('foreignAreas').previewListImport({ file: file(wrong), choices })
    expect(read.issues.map(({ cell, code, value }) => [cell, code, value])).toEqual([
      ['B2', 'NOT_IN_LIST', 'village'],
      ['E5', 'OWN_COUNTRY', 'BE'],
      ['E6', 'COUNTRY_MALFORMED', 'Frankrijk'],
      ['', 'NAME_MISSING', ''],
      ['D4', 'REFERENCE_UNKNOWN', 'PV99'],
      ['A7', 'CODE_TAKEN', 'GM9'],
      ['D8', 'CYCLE', 'GM6'],
      ['D9', 'CYCLE', 'GM7'],
    ])
    const before = await stored()
    const attempt = getListProcedures('foreignAreas').importList({
      file: file(wrong),
      choices,
      state: read.state,
      reason,
    })
    expect((await catchError(attempt)).code).toBe('WORKBOOK_REJECTED')
    expect(await stored()).toEqual(before)
  })

  it('needs its country, in a column or beside the file, and belongs to administrators', async () => {
    const read = await getListProcedures('foreignAreas').previewListImport({ file: file(), choices })
    expect(read.issues).toMatchObject([{ code: 'COLUMN_MISSING' }])
    const planner = api.as(people.planner(office.id)).registry.listWorkbooks.foreignAreas
    const given = { file: file(), country: 'NL', choices, state: read.state, reason }
    expect((await catchError(planner.importList(given))).code).toBe('FORBIDDEN')
  })
})
