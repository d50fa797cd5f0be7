import { beforeEach, describe, expect, it } from 'vitest'
import { type Cells, loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError } from '../../../../../testing/api.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import { registryEvents } from '../events.ts'
import type { ListWorkbookPreview } from './contract.ts'
import {
  administrator,
  api,
  getListProcedures,
  importList,
  lines,
  make,
  makeListWorkbook,
  office,
  preview,
  reason,
  stored,
  toIssueLines,
} from './import-workbooks.fixture.ts'

const ended: unknown[] = []
registryEvents.organisationEnded.subscribe(async (_work, fact) => void ended.push(fact))
beforeEach(() => {
  ended.length = 0
})

describe('workbook of organisations', () => {
  const body = (code: string, rest: Cells = {}): Cells => ({
    Code: code,
    Kind: 'ministry',
    Level: 'Federal',
    'Name (en)': `Body ${code}`,
    ...rest,
  })

  it('adds organisations under organisations of the same file, changes others, and changes no data a second time', async () => {
    await make.area({ code: 'Z1', names: { nl: 'Noord' } })
    const file = await makeListWorkbook('organisations', (rows) => {
      rows[0]!['Name (nl)'] = 'Bureau'
      rows.push(body('PART', { 'Part of': 'WHOLE', Area: 'noord' }), body('WHOLE', { Since: '1/3/2026' }))
    })
    expect(lines(await preview('organisations', file))).toEqual([
      ['OFFICE', 'changed'],
      ['PART', 'new'],
      ['WHOLE', 'new'],
    ])
    await importList('organisations', file)
    const { rows } = await api.as(administrator).registry.organisations.listOrganisations({})
    const byCode = new Map(rows.map((row) => [row.code, row]))
    expect(byCode.get('OFFICE')).toMatchObject({ names: { en: 'Office', nl: 'Bureau' }, source: 'imported' })
    expect(byCode.get('PART')).toMatchObject({ parentId: byCode.get('WHOLE')!.id, areaNames: { nl: 'Noord' } })
    expect(byCode.get('WHOLE')).toMatchObject({ validFrom: '2026-03-01', level: 'federal', kind: 'ministry' })
    expect((await preview('organisations', file)).rows).toEqual([])
    const { rows: acts } = await api.database.pool.query('select procedure, reason, payload from journal')
    expect(acts).toMatchObject([
      {
        procedure: 'registry.listWorkbooks.organisations.importList',
        reason,
        payload: { list: 'organisations', new: ['PART', 'WHOLE'], changed: ['OFFICE'], ended: [] },
      },
    ])
  })

  it('ends no organisation without confirmation, and with it on the given date, with successors, functions and holders', async () => {
    const old = await make.organisation({ code: 'OLD', names: { en: 'Old' } })
    const removed = await make.organisation({ code: 'GONE', names: { en: 'Gone' } })
    const next = await make.organisation({ code: 'NEXT', names: { en: 'Next' } })
    await make.function(old.id, { code: 'chief' })
    const file = await makeListWorkbook('organisations', (rows) => {
      Object.assign(rows.find((row) => row.Code === 'OLD')!, {
        Until: '2027-01-01',
        Successors: 'NEXT',
        'Name (nl)': 'Oud',
      })
      return rows.filter((row) => row.Code !== 'GONE')
    })
    expect(lines(await preview('organisations', file))).toEqual([
      ['OLD', 'changed'],
      ['OLD', 'ends'],
      ['GONE', 'ends'],
    ])
    const ends = async () =>
      (
        await api.database.pool.query(
          'select code, valid_to::text from organisation where valid_to is not null order by code',
        )
      ).rows
    await importList('organisations', file)
    expect(await ends()).toEqual([])
    expect(await importList('organisations', file, { choices: { allEnds: true }, from: '2026-12-01' })).toMatchObject({
      ended: 2,
    })
    expect(await ends()).toEqual([
      { code: 'GONE', valid_to: '2026-12-01' },
      { code: 'OLD', valid_to: '2027-01-01' },
    ])
    expect(ended).toEqual([
      { organisationId: old.id, successorIds: [next.id], date: '2027-01-01' },
      { organisationId: removed.id, successorIds: [], date: '2026-12-01' },
    ])
    const page = await api.as(administrator).registry.organisations.getOrganisation({ id: old.id, date: '2027-02-01' })
    expect(page.successors).toMatchObject([{ organisation: { code: 'NEXT' }, date: '2027-01-01' }])
    const { rows } = await api.database.pool.query('select valid_to::text from function')
    expect(rows).toEqual([{ valid_to: '2027-01-01' }])
    expect((await preview('organisations', file)).rows).toEqual([])
  })

  it('keeps changes made in the list after the export, and reports a conflict when both changed the same value [country-5]', async () => {
    const taken = await getListProcedures('organisations').exportList({})
    const file = await makeListWorkbook(
      'organisations',
      (rows) => {
        Object.assign(rows[0]!, { 'Name (en)': 'Bureau', 'Name (fr)': 'Office' })
      },
      taken,
    )
    const change = (patch: object) =>
      api.as(administrator).registry.organisations.changeOrganisation({ id: office.id, patch, reason })
    const first = await preview('organisations', file)
    await change({ names: { en: 'Cabinet', de: 'Amt' } })
    const stale = await catchError(getListProcedures('organisations').importList({ file, state: first.state, reason }))
    expect(stale.code).toBe('WORKBOOK_REJECTED')
    const seen = await preview('organisations', file)
    expect(stale.data).toEqual(seen)
    expect(seen.rows).toMatchObject([
      {
        outcome: 'conflict',
        fields: [
          { field: 'Name (fr)', before: '', after: 'Office' },
          { field: 'Name (en)', before: 'Cabinet', after: 'Bureau', base: 'Office' },
        ],
      },
    ])
    expect((await catchError(importList('organisations', file))).code).toBe('WORKBOOK_REJECTED')
    await importList('organisations', file, { choices: { conflicts: { OFFICE: 'list' } } })
    const names = async () =>
      (await api.as(administrator).registry.organisations.listOrganisations({})).rows.find(({ id }) => id === office.id)
        ?.names
    expect(await names()).toEqual({ en: 'Cabinet', fr: 'Office', de: 'Amt' })
    await importList('organisations', file, { choices: { otherConflicts: 'workbook' } })
    expect(await names()).toEqual({ en: 'Bureau', fr: 'Office', de: 'Amt' })
  })

  it('is imported once when two users import it at the same time', async () => {
    const file = await makeListWorkbook('organisations', (rows) => {
      rows.push(body('TWICE'))
    })
    const { state } = await preview('organisations', file)
    const call = () => getListProcedures('organisations').importList({ file, state, reason })
    const done = await Promise.allSettled([call(), call()])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(done.find((promiseSettledResult) => promiseSettledResult.status === 'rejected')?.reason).toMatchObject({
      code: 'WORKBOOK_REJECTED',
    })
    const { rows } = await api.database.pool.query(
      `select count(*)::int as count from organisation where code = 'TWICE'`,
    )
    expect(rows).toEqual([{ count: 1 }])
  })

  it('treats every difference as a conflict when the hidden sheet is missing, and ends no organisation', async () => {
    await make.organisation({ code: 'OTHER' })
    const book = await loadWorkbookFile(await getListProcedures('organisations').exportList({}))
    const [row] = book.rows.filter(({ Code }) => Code === 'OFFICE')
    const file = await saveWorkbook({ ...book, rows: [{ ...row!, 'Name (en)': 'Else', Level: null }], otherSheets: [] })
    expect(lines(await preview('organisations', file))).toEqual([['OFFICE', 'conflict']])
  })

  it('lists every issue with the cell and suggested values, and imports no row of the file', async () => {
    await make.area({ code: 'Z-NOORD', names: { nl: 'Noord' } })
    const before = await stored()
    const file = await makeListWorkbook('organisations', (rows) => {
      rows.push(
        body('A', { Kind: 'ministri', Area: 'Z-NORD' }),
        body('B', { Level: 'federel', Since: '31/11/2026' }),
        body('C', { 'Name (en)': null }),
        body('D', { 'Part of': 'E' }),
        body('E', { 'Part of': 'D', Since: '2026-05-01', Until: '2026-04-01' }),
        body('A'),
        body('', {}),
        body('F', { Successors: 'OFFICE', 'Name (nl)': 'Rekening BE68 5390 0754 7034' }),
        body('G', { Successors: 'OFFICE', Kind: null }),
      )
    })
    const expected = [
      ['B3', 'NOT_IN_LIST', 'ministri', 'ministry'],
      ['I3', 'REFERENCE_UNKNOWN', 'Z-NORD', 'Z-NOORD'],
      ['C4', 'NOT_IN_LIST', 'federel', 'Federal'],
      ['K4', 'DATE_MALFORMED', '31/11/2026'],
      ['A8', 'DUPLICATE_ROW', '3'],
      ['A9', 'VALUE_MISSING', ''],
      ['E10', 'SENSITIVE_TEXT', expect.not.stringContaining('7034')],
      ['D5', 'NAME_MISSING', ''],
      ['L7', 'PERIOD_END_BEFORE_START', '2026-04-01'],
      ['B11', 'VALUE_MISSING', ''],
      ['J6', 'CYCLE', 'E'],
      ['J7', 'CYCLE', 'D'],
      ['M11', 'SUCCESSORS_WITHOUT_END', 'OFFICE'],
    ]
    expect(toIssueLines(await preview('organisations', file))).toEqual(expected)
    const error = await catchError(importList('organisations', file))
    expect(error.code).toBe('WORKBOOK_REJECTED')
    expect(toIssueLines(error.data as ListWorkbookPreview)).toEqual(expected)
    expect(await stored()).toEqual(before)
  })

  it('is rejected as a whole: not a workbook, another list, a newer format, a missing table, a misspelt header', async () => {
    const error = await catchError(preview('organisations', new File(['x'], 'x.xlsx')))
    expect(error).toEqual({ code: 'WORKBOOK_NOT_READ', data: { issue: { code: 'NOT_A_WORKBOOK' } } })
    const functions = await getListProcedures('functions').exportList({})
    expect(toIssueLines(await preview('organisations', functions))).toEqual([['', 'OTHER_LIST', 'functions']])
    const book = await loadWorkbookFile(await getListProcedures('organisations').exportList({}))
    const newer = {
      ...book.otherSheets.find(({ name }) => name === '_integral')!,
      rows: [{ cells: ['{"format":"integral.list/2"}'] }],
    }
    expect(toIssueLines(await preview('organisations', await saveWorkbook({ ...book, otherSheets: [newer] })))).toEqual(
      [['', 'FORMAT_NEWER', 'integral.list/2']],
    )
    const other = await saveWorkbook({ heads: ['Who'], rows: [{ Who: 'a' }], otherSheets: [] })
    expect(toIssueLines(await preview('organisations', other))).toEqual([['', 'NO_TABLE', '']])
    const without = await saveWorkbook({ ...book, heads: book.heads.filter((head) => head !== 'Code') })
    expect((await preview('organisations', without)).issues).toMatchObject([{ code: 'COLUMN_MISSING', column: 'Code' }])
    const misspelt = await saveWorkbook({
      ...book,
      heads: book.heads.map((head) => head.replace('Successors', 'Succesors')),
    })
    expect(toIssueLines(await preview('organisations', misspelt))).toEqual([
      ['M1', 'COLUMN_UNKNOWN', 'Succesors', 'Successors'],
    ])
  })

  it('keeps the kind, area and first day of an organisation that a running plan needs [law-106]', async () => {
    await storePlanKinds(api.database, { ...belgium, version: 'test' })
    const area = await make.area({ code: 'PLACE' })
    const zone = await make.organisation({ code: 'ZONE', areaId: area.id })
    await make.organisation({ code: 'TOWN', kind: 'municipality', areaId: area.id })
    const { id } = await make.plan({ ownerId: zone.id, kind: 'zonal_security_plan' })
    const file = await makeListWorkbook('organisations', (rows) => {
      const town = rows.find(({ Code }) => Code === 'TOWN')!
      Object.assign(town, { Kind: 'ministry', Area: null, Since: '1/12/2026', 'Name (en)': 'New name' })
    })
    expect((await preview('organisations', file)).issues).toEqual([])
    await api.database.pool.query(`update plan set state = 'in_force' where id = $1`, [id])
    const { issues } = await preview('organisations', file)
    expect(issues.map(({ code, column }) => [code, column])).toEqual(
      ['Kind', 'Area', 'Since'].map((column) => ['SEAT_IN_USE', column]),
    )
  })
})
