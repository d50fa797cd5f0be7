import { describe, expect, it } from 'vitest'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { localized } from '#shared/localized-text.ts'
import type { Prose } from '#shared/prose.ts'
import type { EditedWorkbook } from './edited-workbook.fixture.ts'
import {
  api,
  change,
  document,
  ids,
  importWorkbook,
  key,
  lines,
  make,
  makeText,
  openExport,
  planId,
  planner,
  preview,
  previewIssues,
  workbooks,
  zone,
} from './zonal-plan.fixture.ts'

const plan = async () => (await api.as(planner).plans.getPlan({ id: planId })).plan

describe('Needs from elsewhere', () => {
  it('have a separate sheet, where rows are added, changed and deleted', async () => {
    const book = await openExport()
    const sheet = 'Behoeften'
    expect(book.sheet(sheet).rows.slice(1)).toHaveLength(2)
    book.set(sheet, ['omschrijving (nl)', 'Akkoord'], {
      'status van de behoefte': 'toegezegd',
      'beslist op': '1/12/2026',
    })
    book.set(sheet, ['omschrijving (nl)', 'Twee voertuigen'], { 'omschrijving (nl)': 'Drie voertuigen' })
    book.add(sheet, {
      'element (sleutel)': ids.o2,
      'soort behoefte': 'beslissing',
      'omschrijving (fr)': 'Une décision',
      'status van de behoefte': 'gevraagd',
    })
    expect(await previewIssues(book)).toEqual([])
    await importWorkbook(book)
    const now = await document()
    expect(now.get(ids.o1)!.needs).toEqual([
      {
        kind: 'agreement',
        organisation: zone.code,
        text: makeText('Akkoord', 'Accord'),
        status: 'agreed',
        onDate: '2026-12-01',
      },
      { kind: 'resources', text: makeText('Drie voertuigen'), status: 'needed' },
    ])
    expect(now.get(ids.o2)!.needs).toEqual([
      { kind: 'decision', text: { source: 'fr', text: { fr: 'Une décision' }, outdated: [] }, status: 'asked' },
    ])
    expect(await lines(book)).toEqual([])
    book.remove(sheet, 'omschrijving (nl)', 'Akkoord')
    await importWorkbook(await back(book), { removals: [`${ids.o1} needs`] })
    expect((await document()).get(ids.o1)!.needs).toHaveLength(1)
  })

  it('require a description in some language', async () => {
    const book = await openExport()
    const row = book.sheet('Behoeften').rows.length + 1
    book.add('Behoeften', {
      'element (sleutel)': ids.o2,
      'soort behoefte': 'akkoord',
      'status van de behoefte': 'nodig',
    })
    expect(await previewIssues(book)).toEqual([['Behoeften', `F${row}`, 'MISSING']])
  })

  /** Copies the same rows into a workbook made now. */
  async function back(book: EditedWorkbook): Promise<EditedWorkbook> {
    const fresh = await openExport()
    fresh.sheet('Behoeften').rows.splice(0, Number.POSITIVE_INFINITY, ...book.sheet('Behoeften').rows)
    return fresh
  }
})

describe('Properties of a plan', () => {
  it('have a separate sheet: editable fields are imported, fields decided by others are ignored', async () => {
    const book = await openExport()
    const [, row] = book.sheet('Plan').rows
    const cell = (head: string) => row![book.column('Plan', head)]
    expect([cell('code'), cell('eigenaar (code)'), cell('titel (nl)'), cell('talen'), cell('vanaf')]).toEqual([
      'ZVP-1',
      zone.code,
      'Zonaal plan',
      'nl; fr',
      '2026-01-01',
    ])
    book.set('Plan', ['code', 'ZVP-1'], {
      'titel (nl)': 'Zonaal veiligheidsplan',
      'motto (fr)': 'Ensemble',
      'tot en met': '30/6/2031',
      talen: 'nl; fr; de',
      markering: 'TLP:CLEAR',
      'eigenaar (code)': 'IEMAND-ANDERS',
    })
    const before = await plan()
    expect(await lines(book)).toEqual([
      [
        'changed',
        'ZVP-1 Zonaal plan',
        'titel (nl) | Zonaal plan | Zonaal veiligheidsplan',
        'motto (fr) |  | Ensemble',
        'tot en met | 31 dec 2031 | 30 jun 2031',
        'talen | nl; fr | nl; fr; de',
        'markering | TLP:GREEN | TLP:CLEAR',
      ],
    ])
    expect(await plan()).toEqual(before)
    await importWorkbook(book)
    expect(await plan()).toMatchObject({
      title: { source: 'nl', text: { nl: 'Zonaal veiligheidsplan' } },
      motto: { text: { fr: 'Ensemble' } },
      periodTo: '2031-07-01',
      languages: ['nl', 'fr', 'de'],
      marking: 'TLP:CLEAR',
      ownerId: before.ownerId,
    })
    expect(await lines(book)).toEqual([])
  })

  it('are merged like any row, with issues at the cell', async () => {
    const book = await openExport()
    const { revision } = await plan()
    await api.as(planner).plans.changePlan({ id: planId, revision, patch: { title: localized('nl', 'In het plan') } })
    book.set('Plan', ['code', 'ZVP-1'], { 'titel (nl)': 'In de werkmap', rechtsgrond: 'Wet van 1998' })
    expect((await preview(book.save())).lines).toMatchObject([
      { id: planId, outcome: 'conflict', sheet: 'Plan', row: 2 },
    ])
    await importWorkbook(book, { conflicts: { [planId]: 'plan' } })
    expect(await plan()).toMatchObject({ title: { text: { nl: 'In het plan' } }, legalBasis: 'Wet van 1998' })
    book.set('Plan', ['code', 'ZVP-1'], {
      talen: 'nl; klingon',
      'gebied (code)': 'NERGENS',
      'tot en met': '31/12/2020',
    })
    book.add('Plan', { 'titel (nl)': 'Nog een' })
    expect(await previewIssues(book)).toEqual([['Plan', 'A3', 'SINGLE_ROW_ONLY']])
    book.sheet('Plan').rows.pop()
    const getCellName = (head: string) => `${String.fromCharCode(65 + book.column('Plan', head))}2`
    expect(await previewIssues(book)).toEqual([['Plan', getCellName('talen'), 'SHAPE']])
    book.set('Plan', ['code', 'ZVP-1'], { talen: 'nl' })
    expect(await previewIssues(book)).toEqual([
      ['Plan', getCellName('gebied (code)'), 'UNKNOWN_CODE'],
      ['Plan', getCellName('tot en met'), 'PERIOD_END_BEFORE_START'],
    ])
  })
})

describe('Other fields of an element', () => {
  it('are in the workbook when they have a value, and are imported unchanged', async () => {
    const area = await make.area({ code: 'GEMEENTE-1' })
    const interest = (
      await api.as(planner).plans.outline.addElement({
        planId,
        parentId: (await document()).get(ids.p1)!.parent!,
        content: { kind: 'security_interest', title: makeText('Leefbaarheid') },
      })
    ).id
    const before = await openExport()
    expect(before.sheet('Elementen').rows[0]).not.toContain('plaatsen')
    await change(ids.o1, {
      interestId: interest,
      confidential: { reason: 'De raad' },
      details: {
        approach: { CHAIN: ['precursors', 'retail'] },
        places: ['Station', 'Markt; zuidkant'],
        reason: localized('nl', 'Een vraag van de straat'),
        municipalityId: area.id,
        extraPayment: 1200.5,
        declaresNone: true,
        publishedNumber: '3.1',
      },
    })
    const as = await document()
    const book = await openExport()
    expect(await lines(book)).toEqual([])
    const row = book.row('Elementen', ...key(ids.o1))
    expect(row[book.column('Elementen', 'plaatsen')]).toBe('Station\nMarkt; zuidkant')
    book.set('Elementen', key(ids.o1), {
      plaatsen: 'Station',
      'aanpak (codes)': 'CHAIN: precursors\nACTOR: police, care',
      'motivering van het initiatief (nl)': 'Omdat het moet',
      'geen dergelijke opdrachten': null,
      'vertrouwelijk (reden)': null,
    })
    await importWorkbook(book)
    const { confidential: _, details, ...rest } = as.get(ids.o1)!
    const { declaresNone: _none, ...kept } = details!
    expect((await document()).get(ids.o1)).toEqual({
      ...rest,
      details: {
        ...kept,
        places: ['Station'],
        approach: { CHAIN: ['precursors'], ACTOR: ['police', 'care'] },
        reason: localized('nl', 'Omdat het moet'),
      },
    })
  })

  it('keep emphasis, lists and links of a text, and accept them from a cell', async () => {
    const text = async () => ((await document()).get(ids.t1)!.body!.text as { nl: Prose }).nl.content
    const book = await openExport()
    expect(book.row('Elementen', ...key(ids.t1))[book.column('Elementen', 'tekst (nl)')]).toBe('**Vet**')
    book.set('Elementen', key(ids.t1), {
      'tekst (nl)': '**Vet**\n- een\n- [twee](https://voorbeeld.be)\nen *schuin*',
    })
    await importWorkbook(book)
    expect(await text()).toMatchObject([
      { attrs: { id: 'b1' }, content: [{ text: 'Vet', marks: [{ type: 'strong' }] }] },
      { type: 'bullet_list', content: [{}, { content: [{ content: [{ marks: [{ type: 'link' }] }] }] }] },
      { type: 'paragraph', content: [{ text: 'en ' }, { text: 'schuin', marks: [{ type: 'em' }] }] },
    ])
    const as = await document()
    await importWorkbook(await openExport())
    expect(await document()).toEqual(as)
  })
})

it('recognises a sheet by the headers in every language, and has unique column names', async () => {
  for (const language of ['en', 'nl', 'fr', 'de', 'da'] as const) {
    const file = await workbooks().createEmptyWorkbook({ kind: 'zonal_security_plan', language })
    const { sheets } = await loadWorkbook(await file.bytes())
    for (const sheet of sheets!.filter((readSheet) => !readSheet.hidden).slice(1)) {
      const heads = sheet.rows[0]!.cells.map((cell) => cell.value)
      expect(new Set(heads).size).toBe(heads.length)
    }
  }
})
