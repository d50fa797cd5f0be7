import { describe, expect, it } from 'vitest'
import { type Cells, loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import {
  administrator,
  api,
  getListProcedures,
  importList,
  install,
  make,
  makeListWorkbook,
  office,
  preview,
  stored,
  toIssueLines,
} from './import-workbooks.fixture.ts'

describe('workbook of functions', () => {
  const organisationFunction = (code: string, rest: Cells = {}): Cells => ({
    Organisation: 'OFFICE',
    Code: code,
    'Name (en)': code,
    ...rest,
  })
  const person = async (name: string, email?: string) =>
    (await api.as(administrator).registry.people.addPerson({ name, email: email ?? null })).id
  const holders = async () =>
    (
      await api.database.pool.query(
        `select f.code, p.name, h.capacity, h.valid_from::text, h.valid_to::text from function_holding h
         join function f on f.id = h.function_id join person p on p.id = h.person_id order by f.code, h.valid_from, h.capacity`,
      )
    ).rows.map((row) => Object.values(row))

  it('adds functions with their holders, replaces a holder on a date, and changes no data a second time', async () => {
    await person('Ann', 'ann@example.org')
    await person('Bo')
    const first = await makeListWorkbook('functions', (rows) => {
      rows.push(organisationFunction('chief', { Holder: 'ann@example.org', Deputy: 'bo' }))
    })
    await importList('functions', first, { from: '2026-01-01' })
    expect(await holders()).toEqual([
      ['chief', 'Bo', 'deputy', '2026-01-01', null],
      ['chief', 'Ann', 'holder', '2026-01-01', null],
    ])
    const second = await makeListWorkbook('functions', (rows) => {
      expect(rows[0]).toMatchObject({ Holder: 'Ann <ann@example.org>', Deputy: 'Bo' })
      Object.assign(rows[0]!, { Holder: 'Bo', Deputy: null, 'Name (nl)': 'korpschef' })
    })
    await importList('functions', second, { from: '2027-01-01' })
    expect(await holders()).toEqual([
      ['chief', 'Bo', 'deputy', '2026-01-01', '2027-01-01'],
      ['chief', 'Ann', 'holder', '2026-01-01', '2027-01-01'],
      ['chief', 'Bo', 'holder', '2027-01-01', null],
    ])
    expect((await preview('functions', second)).rows).toEqual([])
  })

  it('finds persons, reports ambiguous and unknown persons, and rejects a change before the start of an assignment', async () => {
    await person('Ann', 'ann@example.org')
    await person('Ann')
    const bo = await person('Bo')
    await make.function(office.id, { code: 'held' })
    const row = (await api.as(administrator).registry.functions.findFunctions({})).rows[0]!
    await api.as(administrator).registry.functions.appointHolder({
      functionId: row.id,
      personId: bo,
      capacity: 'holder',
      from: '2026-11-24',
    })
    const file = await makeListWorkbook('functions', (rows) => {
      Object.assign(rows[0]!, { Holder: 'ann@example.org', Since: '2020-01-01' })
      rows.push(
        organisationFunction('a', { Holder: 'Ann' }),
        organisationFunction('b', { Deputy: 'Bob' }),
        organisationFunction('No code'),
        organisationFunction('c', { Organisation: 'OFICE' }),
      )
    })
    expect(toIssueLines(await preview('functions', file))).toEqual([
      ['J3', 'PERSON_AMBIGUOUS', 'Ann'],
      ['K4', 'PERSON_UNKNOWN', 'Bob', 'Bo'],
      ['B5', 'CODE_MALFORMED', 'No code'],
      ['A6', 'REFERENCE_UNKNOWN', 'OFICE', 'OFFICE'],
      ['H2', 'NOT_CHANGEABLE', ''],
      ['J2', 'CHANGED_BEFORE_START', '2026-11-24'],
    ])
  })

  it('shows no persons to visitors, removes none on their import, and shows no email address to a planner', async () => {
    const ann = await person('Ann', 'ann@example.org')
    await make.function(office.id, { code: 'chief' })
    const chief = (await api.as(administrator).registry.functions.findFunctions({})).rows[0]!
    await api.as(administrator).registry.functions.appointHolder({
      functionId: chief.id,
      personId: ann,
      capacity: 'holder',
      from: '2026-01-01',
    })
    const before = await holders()
    const open = await getListProcedures('functions', anyone('en')).exportList({})
    const book = await loadWorkbookFile(open)
    expect(JSON.stringify(book)).not.toMatch(/Ann|[0-9a-f]{8}-/)
    expect(book.heads).not.toContain('Holder')
    book.rows[0]!['Name (nl)'] = 'korpschef'
    await importList('functions', await saveWorkbook(book), { choices: { allEnds: true, otherConflicts: 'workbook' } })
    expect(await holders()).toEqual(before)
    const planner = await enrol(api.database, people.planner(office.id))
    const workbookFile = await loadWorkbookFile(await getListProcedures('functions', planner).exportList({}))
    expect(workbookFile.rows[0]).toMatchObject({ Holder: 'Ann' })
    expect(JSON.stringify(workbookFile)).not.toContain('example.org')
    expect((await preview('functions', await saveWorkbook(workbookFile))).rows).toEqual([])
  })

  it('ends no function that a law in use names as a seat [law-105]', async () => {
    await storePlanKinds(api.database, belgium)
    const zone = await make.organisation({ code: 'ZONE', kind: 'police_zone' })
    for (const code of ['chief_of_corps', 'driver']) await make.function(zone.id, { code })
    const file = await makeListWorkbook('functions', (rows) => {
      for (const row of rows) row.Until = '31/12/2026'
    })
    const { issues } = await preview('functions', file)
    expect(issues).toMatchObject([{ code: 'FUNCTION_IS_SEAT', column: 'Until', value: '2026-12-31' }])
  })

  it('keeps the name and the end of a function when the pack is installed again', async () => {
    await install()
    const file = await makeListWorkbook('functions', (rows) => {
      rows[0]!['Name (en)'] = 'Renamed'
      return rows.filter((_, index) => index !== 1)
    })
    await importList('functions', file, { choices: { allEnds: true } })
    const functions = async () => (await stored())[2]
    const before = await functions()
    await install()
    expect(await functions()).toEqual(before)
  })
})
