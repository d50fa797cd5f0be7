import { describe, expect, it } from 'vitest'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { EditedWorkbook } from './edited-workbook.fixture.ts'
import {
  api,
  change,
  document,
  ids,
  importWorkbook,
  key,
  make,
  makeText,
  openExport,
  planId,
  planner,
  preview,
  workbooks,
  zone,
} from './zonal-plan.fixture.ts'

describe('Plan that changed after the export', () => {
  it('keeps changes made only in the plan, and accepts changes made only in the workbook [plan-9]', async () => {
    const book = await openExport()
    await change(ids.o1, { gain: localized('nl', 'Rust') })
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    expect((await importWorkbook(book)).counts).toMatchObject({ changed: 1, conflict: 0 })
    expect((await document()).get(ids.o1)).toMatchObject({
      title: { text: { nl: 'Geen overlast' } },
      gain: { text: { nl: 'Rust' } },
    })
  })

  it('shows both sides of a conflict, and applies the choice for each row [plan-9]', async () => {
    const book = await openExport()
    await change(ids.o1, { title: makeText('In het plan') })
    await change(ids.o2, { title: makeText('Ook in het plan') })
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'In de werkmap', 'onderbouwing (nl)': 'Daarom' })
    book.set('Elementen', key(ids.o2), { 'titel (nl)': 'Ook in de werkmap' })
    const { lines } = await preview(book.save())
    expect(lines.map((line) => [line.outcome, line.fields[0]])).toEqual([
      ['conflict', { field: 'titel (nl)', before: 'In het plan', after: 'In de werkmap', base: 'Minder overlast' }],
      ['conflict', { field: 'titel (nl)', before: 'Ook in het plan', after: 'Ook in de werkmap', base: 'Meer zorg' }],
    ])
    expect(await catchError(importWorkbook(book, { conflicts: { [ids.o1]: 'plan' } }))).toMatchObject({
      code: 'CONFLICTS_OPEN',
      data: { open: 1 },
    })
    await importWorkbook(book, { conflicts: { [ids.o1]: 'plan' }, otherConflicts: 'workbook' })
    const now = await document()
    expect(now.get(ids.o1)).toMatchObject({
      title: { text: { nl: 'In het plan' } },
      rationale: { text: { nl: 'Daarom' } },
    })
    expect(now.get(ids.o2)!.title!.text.nl).toBe('Ook in de werkmap')
  })

  it('rejects an import on a state other than the preview, and writes no data', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    const file = book.save()
    const { state } = await preview(file)
    await change(ids.o2, { title: makeText('Intussen') })
    const before = await document()
    const error = await catchError(workbooks().importWorkbook({ planId, file, state }))
    expect(error.code).toBe('PLAN_CHANGED_CONCURRENTLY')
    expect(await document()).toEqual(before)
  })

  it('accepts only the first of two concurrent imports', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    const file = book.save()
    const { state } = await preview(file)
    const both = await Promise.allSettled([1, 2].map(() => workbooks().importWorkbook({ planId, file, state })))
    expect(both.map((promiseSettledResult) => promiseSettledResult.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('reports a row of a deleted element as unknown, and does not restore the element', async () => {
    const book = await openExport()
    await api.as(planner).plans.outline.removeElement({ id: ids.t1, reason: 'Weg' })
    book.set('Elementen', key(ids.t1), { 'titel (nl)': 'Nog iets' })
    book.add('Elementen', {
      sleutel: '01900000-0000-7000-8000-000000000000',
      soort: 'tekst',
      'titel (nl)': 'Verzonnen',
    })
    expect((await preview(book.save())).lines.map((line) => line.outcome)).toEqual(['unknown', 'unknown'])
    await importWorkbook(book)
    expect((await document()).has(ids.t1)).toBe(false)
  })
})

describe('Deleted rows', () => {
  it('remain in the plan unless the user confirms the deletion', async () => {
    const book = await openExport()
    book.remove('Elementen', ...key(ids.t1))
    book.remove('Middelen', 'soort middelen', 'voltijdsequivalenten')
    const { lines } = await preview(book.save())
    expect(lines.map((line) => [line.outcome, line.id])).toEqual([
      ['removed', `${ids.o1} resources`],
      ['removed', ids.t1],
    ])
    await importWorkbook(book)
    expect((await document()).has(ids.t1)).toBe(true)
    await importWorkbook(book, { removals: [ids.t1, `${ids.o1} resources`] })
    const now = await document()
    expect(now.has(ids.t1)).toBe(false)
    expect(now.get(ids.o1)!.resources).toEqual([{ kind: 'budget', service: 'care', notAvailable: true }])
  })

  it('remain, with an issue, while other elements depend on them', async () => {
    const book = await openExport()
    book.remove('Elementen', ...key(ids.p1))
    const error = await catchError(importWorkbook(book, { allRemovals: true }))
    expect(error.code).toBe('FILE_REJECTED')
    expect((await document()).has(ids.p1)).toBe(true)
  })

  it('are deleted together with references to them in the plan', async () => {
    const book = await openExport()
    book.remove('Elementen', ...key(ids.o2))
    await importWorkbook(book, { removals: [ids.o2] })
    const now = await document()
    expect([now.has(ids.o2), now.get(ids.o1)!.links]).toEqual([false, undefined])
  })

  it('exclude rows of a missing sheet, which deletes no data', async () => {
    const book = await openExport()
    book.sheets.splice(book.sheets.indexOf(book.sheet('Middelen')), 4)
    book.sheets.splice(book.sheets.indexOf(book.sheet('Plan')), 1)
    expect(await preview(book.save())).toMatchObject({ accepted: true, lines: [] })
  })
})

describe('Data that a reader may not read', () => {
  it('is not in the workbook, and an import neither deletes nor reveals it', async () => {
    const { id: sectionId } = (await api.as(planner).plans.outline.getOutline({ planId })).rows.find(
      (row) => row.place === 'strategic_objectives',
    )!
    const secret = await make.element({
      planId,
      kind: 'text',
      parentId: sectionId,
      marking: 'TLP:RED',
      title: 'Geheim overleg',
    })
    const file = await workbooks().exportWorkbook({ planId, language: 'nl' })
    const { sheets } = await loadWorkbook(await file.bytes())
    expect(JSON.stringify(sheets)).not.toContain('Geheim overleg')
    expect(JSON.stringify(sheets)).not.toContain(secret.id)
    const book = await EditedWorkbook.open(file)
    book.add('Elementen', { sleutel: secret.id, soort: 'tekst', 'titel (nl)': 'Wat staat daar?' })
    const workbookPreview = await preview(book.save())
    expect(workbookPreview.lines.map((line) => line.outcome)).toEqual(['unknown'])
    expect(JSON.stringify(workbookPreview)).not.toContain('Geheim overleg')
    for (const id of [ids.p1, ids.o1, ids.o2, ids.t1]) book.remove('Elementen', ...key(id))
    await importWorkbook(book, { allRemovals: true })
    expect(
      await api.database.kysely.selectFrom('element').select('id').where('id', '=', secret.id).execute(),
    ).toHaveLength(1)
  })

  it('is not in the export of an outsider, who receives the open part and may not import', async () => {
    const outsider = await enrol(api.database, people.planner((await make.organisation({ kind: 'police_zone' })).id))
    const book = await openExport(outsider)
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Van elders' })
    const workbookPreview = await preview(book.save(), outsider)
    expect(workbookPreview).toMatchObject({ accepted: false, issues: [{ code: 'NOT_YOURS' }] })
    expect((await catchError(importWorkbook(book, {}, outsider))).code).toBe('FORBIDDEN')
    const reader = people.reader(zone.id)
    expect((await catchError(preview(book.save(), reader))).code).toBe('FORBIDDEN')
  })

  it('returns not found for a plan that the reader may not read', async () => {
    const hidden = await make.plan({ ownerId: zone.id, marking: 'TLP:AMBER+STRICT', kind: 'zonal_security_plan' })
    const outsider = people.planner((await make.organisation()).id)
    expect((await catchError(workbooks(outsider).exportWorkbook({ planId: hidden.id, language: 'nl' }))).code).toBe(
      'NOT_FOUND',
    )
  })
})
