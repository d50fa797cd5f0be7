import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#platform/workbook/read.ts'
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

describe('a plan that changed meanwhile', () => {
  it('keeps what only the plan changed, and takes what only the workbook changed', async () => {
    const book = await openExport()
    await change(ids.o1, { gain: localized('nl', 'Rust') })
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    expect((await importWorkbook(book)).counts).toMatchObject({ changed: 1, conflict: 0 })
    expect((await document()).get(ids.o1)).toMatchObject({
      title: { text: { nl: 'Geen overlast' } },
      gain: { text: { nl: 'Rust' } },
    })
  })

  it('shows both sides of what both changed, and does for each row what was chosen', async () => {
    const book = await openExport()
    await change(ids.o1, { title: makeText('In het plan') })
    await change(ids.o2, { title: makeText('Ook in het plan') })
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'In de werkmap', 'waarom (nl)': 'Daarom' })
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

  it('refuses to write on another state than the one that was looked at, and writes nothing', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    const file = book.save()
    const { state } = await preview(file)
    await change(ids.o2, { title: makeText('Intussen') })
    const before = await document()
    const refusal = await catchError(workbooks().importWorkbook({ planId, file, state }))
    expect(refusal.code).toBe('PLAN_CHANGED_MEANWHILE')
    expect(await document()).toEqual(before)
  })

  it('lets one of two imports at the same moment through', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    const file = book.save()
    const { state } = await preview(file)
    const both = await Promise.allSettled([1, 2].map(() => workbooks().importWorkbook({ planId, file, state })))
    expect(both.map((promiseSettledResult) => promiseSettledResult.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('says of a row whose element is gone that it is unknown, and brings nothing back', async () => {
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

describe('rows that were deleted', () => {
  it('stay in the plan unless somebody ticks them', async () => {
    const book = await openExport()
    book.remove('Elementen', ...key(ids.t1))
    book.remove('Middelen', 'soort middelen', 'voltijdsequivalenten')
    const { lines } = await preview(book.save())
    expect(lines.map((line) => [line.outcome, line.id])).toEqual([
      ['removed', `${ids.o1} means`],
      ['removed', ids.t1],
    ])
    await importWorkbook(book)
    expect((await document()).has(ids.t1)).toBe(true)
    await importWorkbook(book, { removals: [ids.t1, `${ids.o1} means`] })
    const now = await document()
    expect(now.has(ids.t1)).toBe(false)
    expect(now.get(ids.o1)!.means).toEqual([{ kind: 'budget', service: 'care', notAvailable: true }])
  })

  it('do not go while something that stays stands on them, and the fault says so', async () => {
    const book = await openExport()
    book.remove('Elementen', ...key(ids.p1))
    const refusal = await catchError(importWorkbook(book, { allRemovals: true }))
    expect(refusal.code).toBe('FILE_REFUSED')
    expect((await document()).has(ids.p1)).toBe(true)
  })

  it('take along what named them in the plan', async () => {
    const book = await openExport()
    book.remove('Elementen', ...key(ids.o2))
    await importWorkbook(book, { removals: [ids.o2] })
    const now = await document()
    expect([now.has(ids.o2), now.get(ids.o1)!.links]).toEqual([false, undefined])
  })

  it('a sheet that is missing takes nothing away', async () => {
    const book = await openExport()
    book.sheets.splice(book.sheets.indexOf(book.sheet('Middelen')), 4)
    book.sheets.splice(book.sheets.indexOf(book.sheet('Plan')), 1)
    expect(await preview(book.save())).toMatchObject({ accepted: true, lines: [] })
  })
})

describe('what a reader may not read', () => {
  it('is not in the workbook, and its rows are neither removed nor revealed by it', async () => {
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
    const { sheets } = await readWorkbook(await file.bytes())
    expect(JSON.stringify(sheets)).not.toContain('Geheim overleg')
    expect(JSON.stringify(sheets)).not.toContain(secret.id)
    const book = await EditedWorkbook.open(file)
    book.add('Elementen', { sleutel: secret.id, soort: 'tekst', 'titel (nl)': 'Wat staat daar?' })
    const looked = await preview(book.save())
    expect(looked.lines.map((line) => line.outcome)).toEqual(['unknown'])
    expect(JSON.stringify(looked)).not.toContain('Geheim overleg')
    for (const id of [ids.p1, ids.o1, ids.o2, ids.t1]) book.remove('Elementen', ...key(id))
    await importWorkbook(book, { allRemovals: true })
    expect(
      await api.database.kysely.selectFrom('element').select('id').where('id', '=', secret.id).execute(),
    ).toHaveLength(1)
  })

  it('an outsider gets the open part out, and brings nothing in', async () => {
    const outsider = await enrol(api.database, people.planner((await make.organisation({ kind: 'police_zone' })).id))
    const book = await openExport(outsider)
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Van elders' })
    const looked = await preview(book.save(), outsider)
    expect(looked).toMatchObject({ accepted: false, faults: [{ code: 'NOT_YOURS' }] })
    expect((await catchError(importWorkbook(book, {}, outsider))).code).toBe('FORBIDDEN')
    const reader = people.reader(zone.id)
    expect((await catchError(preview(book.save(), reader))).code).toBe('FORBIDDEN')
  })

  it('a plan that may not be read is not found', async () => {
    const hidden = await make.plan({ ownerId: zone.id, marking: 'TLP:AMBER+STRICT', kind: 'zonal_security_plan' })
    const outsider = people.planner((await make.organisation()).id)
    expect((await catchError(workbooks(outsider).exportWorkbook({ planId: hidden.id, language: 'nl' }))).code).toBe(
      'NOT_FOUND',
    )
  })
})
