import { describe, expect, it } from 'vitest'
import { cellName } from '#platform/workbook/model.ts'
import { makeProse } from '#shared/prose.ts'
import { catchError } from '../../../../testing/api.ts'
import type { EditedWorkbook } from './edited-workbook.fixture.ts'
import {
  api,
  chief,
  ids,
  importWorkbook,
  key,
  make,
  openExport,
  planId,
  planner,
  preview,
  previewIssues,
  zone,
} from './zonal-plan.fixture.ts'

describe('Issues, each with the cell', () => {
  const getCellName = (book: EditedWorkbook, id: string, head: string): string => {
    const rows = book.sheet('Elementen').rows
    return cellName(book.column('Elementen', head), rows.indexOf(book.row('Elementen', ...key(id))) + 1)
  }

  it('report invalid dates, choices and numbers, and formula errors', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { vanaf: '31/02/2026', status: 'bijna klaar' })
    book.set('Middelen', ['element (sleutel)', ids.o1], { jaar: 'later', hoeveelheid: '1.234' })
    expect(await previewIssues(book)).toEqual([
      ['Elementen', getCellName(book, ids.o1, 'status'), 'NO_CHOICE'],
      ['Elementen', getCellName(book, ids.o1, 'vanaf'), 'NO_DAY'],
      ['Middelen', 'F2', 'NO_NUMBER'],
      ['Middelen', 'G2', 'NO_NUMBER'],
    ])
    expect((await catchError(importWorkbook(book))).code).toBe('FILE_REJECTED')
  })

  it('report a year that no resource can have', async () => {
    const book = await openExport()
    book.set('Middelen', ['element (sleutel)', ids.o1], { jaar: 1800 })
    expect(await previewIssues(book)).toEqual([['Middelen', 'D2', 'SHAPE']])
    book.set('Middelen', ['element (sleutel)', ids.o1], { jaar: 2027.5 })
    expect(await previewIssues(book)).toEqual([['Middelen', 'D2', 'SHAPE']])
  })

  it('include the cell also for a row with a key of the author that this workbook imported earlier', async () => {
    const book = await openExport()
    const heads = {
      'bovenliggend element (sleutel)': ids.p1,
      soort: 'strategische doelstelling',
      'titel (nl)': 'Nieuw',
    }
    book.add('Elementen', { sleutel: 'eigen', ...heads })
    await importWorkbook(book)
    book.set('Elementen', key('eigen'), { code: 'x'.repeat(500), 'titel (nl)': 'Nieuwer' })
    const { lines, issues } = await preview(book.save())
    const row = book.sheet('Elementen').rows.indexOf(book.row('Elementen', ...key('eigen'))) + 1
    expect(lines.map((line) => [line.outcome, line.row])).toEqual([['conflict', row]])
    expect(issues.map(({ cell, code }) => [cell, code])).toEqual([[getCellName(book, 'eigen', 'code'), 'SHAPE']])
    const { id } = lines[0]!
    book.set('Elementen', key('eigen'), { code: 'SD3' })
    book.add('Elementen', { sleutel: id, ...heads })
    expect(await previewIssues(book)).toEqual([['Elementen', getCellName(book, id, 'sleutel'), 'KEY_IN_SEVERAL_ROWS']])
  })

  it('suggest the nearest codes for an unknown code', async () => {
    const area = await make.area({ code: 'BE-LEUVEN' })
    const book = await openExport()
    book.set('Elementen', key(ids.o1), {
      'gebieden (codes)': 'BE-LEUVN',
      'eindverantwoordelijke functie': `${zone.code}/${chief.code}x`,
    })
    const { issues } = await preview(book.save())
    expect(issues.map(({ cell, code, data }) => [cell, code, data.suggestions])).toEqual([
      [getCellName(book, ids.o1, 'eindverantwoordelijke functie'), 'UNKNOWN_CODE', [chief.code]],
      [getCellName(book, ids.o1, 'gebieden (codes)'), 'UNKNOWN_CODE', [area.code]],
    ])
  })

  it('report a row below itself, a kind in a wrong position and a missing parent', async () => {
    const cycle = await openExport()
    cycle.set('Elementen', key(ids.p1), { 'bovenliggend element (sleutel)': ids.o1 })
    expect((await previewIssues(cycle)).map(([, , code]) => code)).toContain('CYCLE')
    const kind = await openExport()
    kind.set('Elementen', key(ids.o1), { soort: 'mijlpaal' })
    expect(await previewIssues(kind)).toContainEqual([
      'Elementen',
      getCellName(kind, ids.o1, 'soort'),
      'KIND_NOT_ALLOWED_HERE',
    ])
    const parent = await openExport()
    parent.add('Elementen', { 'bovenliggend element (sleutel)': 'nergens', soort: 'prioriteit' })
    expect((await previewIssues(parent))[0]).toEqual([
      'Elementen',
      `E${parent.sheet('Elementen').rows.length}`,
      'PARENT_UNKNOWN',
    ])
  })

  it('report missing values in a new row, and duplicate keys', async () => {
    const book = await openExport()
    book.add('Elementen', { 'titel (nl)': 'Zonder soort' })
    book.add('Middelen', { 'soort middelen': 'budget in euro', dienst: 'politie' })
    expect((await previewIssues(book)).map(([sheet, , code]) => [sheet, code])).toEqual([['Middelen', 'MISSING']])
    book.sheet('Middelen').rows.pop()
    expect((await previewIssues(book)).map(([, , code]) => code)).toEqual(['MISSING', 'MISSING'])
    book.add('Elementen', { sleutel: ids.o1, 'titel (nl)': 'Gekopieerd' })
    expect((await previewIssues(book)).map(([, , code]) => code)).toEqual(['KEY_IN_SEVERAL_ROWS'])
  })

  it('report sensitive text, and a text change that a cell cannot represent', async () => {
    const { element } = await api.as(planner).plans.outline.getElement({ id: ids.t1 })
    const body = { source: 'nl' as const, text: { nl: makeProse('een\ntwee') }, outdated: [] }
    await api.as(planner).plans.outline.changeElement({ id: ids.t1, revision: element.revision, patch: { body } })
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Rekening BE68 5390 0754 7034' })
    book.set('Elementen', key(ids.t1), { 'tekst (nl)': 'Anders' })
    expect(await previewIssues(book)).toEqual([
      ['Elementen', getCellName(book, ids.o1, 'titel (nl)'), 'SENSITIVE_TEXT'],
      ['Elementen', getCellName(book, ids.t1, 'tekst (nl)'), 'TEXT_HAS_FORM'],
    ])
  })

  it('report a newer format, a workbook of another plan and a missing hidden sheet', async () => {
    const newer = await openExport()
    const hidden = newer.sheet('_integral').rows
    hidden[0]![0] = String(hidden[0]![0]).replace('integral.workbook/1', 'integral.workbook/7')
    expect(await previewIssues(newer)).toEqual([[null, null, 'NEWER_FORMAT']])
    const other = await openExport()
    other.sheet('_integral').rows[0]![0] = String(hidden[0]![0])
      .replace('workbook/7', 'workbook/1')
      .replace('ZVP-1', 'ZVP-2')
    expect(await previewIssues(other)).toEqual([[null, null, 'OTHER_PLAN']])
    const bare = await openExport()
    bare.sheets.splice(bare.sheets.indexOf(bare.sheet('_integral')), 1)
    expect(await previewIssues(bare)).toEqual([[null, null, 'BASE_MISSING']])
    expect((await catchError(preview(new File(['geen werkmap, maar toch enkele woorden'], 'a.xlsx')))).code).toBe(
      'WORKBOOK_NOT_READ',
    )
  })

  it('accept headers in another language and order, and report unknown headers', async () => {
    const book = await openExport()
    const rows = book.sheet('Elementen').rows
    rows[0]![book.column('Elementen', 'status')] = 'statut'
    for (const row of rows) row.unshift(null)
    rows[0]![0] = 'eigen opmerking'
    const getCellName = rows[0]!.indexOf('statut')
    rows.find((row) => row.includes(ids.o1))![getCellName] = 'en cours'
    const workbookPreview = await preview(book.save())
    expect(workbookPreview.notices).toEqual([{ code: 'UNKNOWN_HEADERS', value: 'eigen opmerking' }])
    expect(workbookPreview.lines).toMatchObject([{ outcome: 'changed', fields: [{ after: 'lopend' }] }])
  })

  it('leave values of a deleted column unchanged, with a notice', async () => {
    const book = await openExport()
    const getCellName = book.column('Elementen', 'code')
    for (const row of book.sheet('Elementen').rows) row.splice(getCellName, 1)
    expect(await preview(book.save())).toMatchObject({
      lines: [],
      notices: [{ code: 'MISSING_HEADERS', value: 'code' }],
    })
  })

  it('report a deleted column with values in a table of rows, because the change cannot be derived', async () => {
    const book = await openExport()
    const removeColumn = (sheet: string, head: string) => {
      const getCellName = book.column(sheet, head)
      for (const row of book.sheet(sheet).rows) row.splice(getCellName, 1)
    }
    removeColumn('Middelen', 'bron')
    expect(await preview(book.save())).toMatchObject({ accepted: true, lines: [] })
    removeColumn('Partners', 'engagement (nl)')
    expect((await preview(book.save())).issues).toMatchObject([
      { sheet: 'Partners', cell: null, code: 'HEADERS_MISSING', data: { value: 'engagement (nl)' } },
    ])
  })

  it('ignore a change in the row of a section, with a notice', async () => {
    const book = await openExport()
    const { id } = (await api.as(planner).plans.outline.getOutline({ planId })).rows.find(
      (row) => row.place === 'strategic_objectives',
    )!
    book.set('Elementen', key(id), { 'titel (nl)': 'Anders' })
    expect(await preview(book.save())).toMatchObject({ lines: [], notices: [{ code: 'LOCKED', value: '1' }] })
  })
})
