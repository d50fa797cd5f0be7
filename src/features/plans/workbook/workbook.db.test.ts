import { beforeEach, describe, expect, it } from 'vitest'
import { readWorkbook } from '#platform/workbook/read.ts'
import { languages } from '#shared/language.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { usePack } from '../../registry/index.ts'
import type { DocumentElement } from '../document/schema.ts'
import { registerSections } from '../document/section.ts'
import { planRoutes } from '../routes.ts'
import type { WorkbookChoices } from './contract.ts'
import { EditedBook } from './edited-book.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string; code: string }
let chief: { id: string; code: string }
let planner: ReturnType<typeof people.planner>
let planId: string
let ids: Record<'p1' | 'o1' | 'o2' | 't1', string>

const words = (nl: string, fr?: string) => ({ source: 'nl' as const, text: { nl, ...(fr && { fr }) }, outdated: [] })
const elements = (): DocumentElement[] => [
  { key: 'p1', place: 'strategic_objectives', kind: 'priority', title: words('Drugs', 'Drogues') },
  {
    key: 'o1',
    parent: 'p1',
    kind: 'strategic_objective',
    code: 'SD1',
    title: words('Minder overlast'),
    periodFrom: '2026-01-01',
    periodTo: '2027-01-01',
    accountable: { organisation: zone.code, function: chief.code },
    means: [
      { kind: 'fte', service: 'police', amount: 2 },
      { kind: 'budget', service: 'care', notAvailable: true },
    ],
    partners: [{ organisation: zone.code, status: 'asked', commitment: localized('nl', 'Helpt mee') }],
    links: [{ to: { plan: 'ZVP-1', key: 'o2' }, relation: 'contributes_to', main: true }],
  },
  { key: 'o2', parent: 'p1', kind: 'strategic_objective', code: 'SD2', title: words('Meer zorg') },
  {
    key: 't1',
    place: 'strategic_objectives',
    kind: 'text',
    body: {
      source: 'nl',
      text: {
        nl: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              attrs: { id: 'b1' },
              content: [{ type: 'text', text: 'Vet', marks: [{ type: 'strong' }] }],
            },
          ],
        },
      },
      outdated: [],
    },
  },
]

beforeEach(async () => {
  registerSections([])
  zone = await make.organisation({ kind: 'police_zone' })
  chief = await make.function(zone.id)
  planner = await enrol(api.database, people.planner(zone.id))
  const plan = {
    code: 'ZVP-1',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal plan'),
    owner: zone.code,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl', 'fr'],
    sentAt: '2026-01-01T00:00:00Z',
  }
  const document = { format: 'integral.plan/1', plans: [{ plan, elements: elements() }] }
  planId = (await api.as(planner).plans.document.importDocument({ document })).effects[0]!.planId
  const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
  const idOf = (title: string) => rows.find((row) => row.title?.text.nl === title)!.id
  ids = {
    p1: idOf('Drugs'),
    o1: idOf('Minder overlast'),
    o2: idOf('Meer zorg'),
    t1: rows.find((row) => row.kind === 'text')!.id,
  }
})

const workbooks = (actor = planner) => api.as(actor).plans.workbook
const outOf = async (actor = planner, language: 'nl' | 'en' = 'nl') =>
  EditedBook.open(await workbooks(actor).exportWorkbook({ planId, language }))
const preview = (file: File, actor = planner) =>
  workbooks(actor).previewWorkbookImport({ planId, file, language: 'nl' })
/** Looks at a workbook and brings it in. */
async function bring(book: EditedBook, choices: WorkbookChoices = {}, actor = planner) {
  const file = book.save()
  const { state } = await preview(file, actor)
  return workbooks(actor).importWorkbook({ planId, file, state, choices, language: 'nl', reason: 'Overleg' })
}
const document = async () => {
  const exported = (await api.as(planner).plans.document.exportDocument({ planId })) as {
    plans: { elements: DocumentElement[] }[]
  }
  return new Map(exported.plans[0]!.elements.map((element) => [element.key, element]))
}
const countChanges = async () => (await api.database.kysely.selectFrom('change').select('id').execute()).length
const key = (id: string): [string, string] => ['sleutel', id]
const faultsOf = async (book: EditedBook) =>
  (await preview(book.save())).faults.map(({ sheet, cell, code }) => [sheet, cell, code])

describe('a plan as a workbook', () => {
  it('has sheets for elements, means, partners and links, and says first what may be changed', async () => {
    for (const language of languages) {
      const { sheets } = await readWorkbook(await (await workbooks().exportWorkbook({ planId, language })).bytes())
      expect(sheets!.filter((sheet) => !sheet.hidden)).toHaveLength(5)
      expect(sheets![0]!.rows.length).toBeGreaterThan(10)
    }
    const book = await outOf()
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      'Lees dit eerst',
      'Elementen',
      'Middelen',
      'Partners',
      'Verbanden',
      '_integral',
      '_lists',
    ])
    const row = book.row('Elementen', ...key(ids.o1))
    const cell = (head: string) => row[book.column('Elementen', head)]
    expect([
      cell('titel (nl)'),
      cell('soort'),
      cell('vanaf'),
      cell('tot en met'),
      cell('verantwoordelijke functie'),
    ]).toEqual([
      'Minder overlast',
      'strategische doelstelling',
      '2026-01-01',
      '2026-12-31',
      `${zone.code} / ${chief.code}`,
    ])
  })

  it('changes nothing when it comes back as it went, whoever saved it', async () => {
    const before = await document()
    const changes = await countChanges()
    const file = await workbooks().exportWorkbook({ planId, language: 'fr' })
    expect(await preview(file)).toMatchObject({ accepted: true, lines: [], faults: [], notices: [] })
    const { counts } = await bring(await EditedBook.open(file))
    expect(counts).toMatchObject({ changed: 0, new: 0, conflict: 0, removed: 0, unknown: 0 })
    expect(await document()).toEqual(before)
    expect(await countChanges()).toBe(changes)
  })

  it('says what it will do, stores nothing then, and does just that; the second time nothing', async () => {
    const book = await outOf()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast', stand: 'lopend', 'tot en met': '31/12/2027' })
    book.add('Elementen', {
      'staat onder (sleutel)': ids.p1,
      soort: 'strategische doelstelling',
      'titel (nl)': 'Nieuw doel',
    })
    const before = await document()
    const looked = await preview(book.save())
    expect(await document()).toEqual(before)
    expect(
      looked.lines.map(({ outcome, title, fields }) => [
        outcome,
        title,
        fields.map((one) => [one.field, one.before, one.after]),
      ]),
    ).toEqual([
      [
        'changed',
        'SD1 Minder overlast',
        [
          ['titel (nl)', 'Minder overlast', 'Geen overlast'],
          ['stand', '', 'lopend'],
          ['tot en met', '31/12/2026', '31/12/2027'],
        ].map((one) => expect.arrayContaining([one[0]])),
      ],
      ['new', 'Nieuw doel', expect.anything()],
    ])
    await bring(book)
    const now = await document()
    expect(now.get(ids.o1)).toMatchObject({
      title: { text: { nl: 'Geen overlast' } },
      state: 'running',
      periodTo: '2028-01-01',
    })
    expect([...now.values()].filter((one) => one.parent === ids.p1).map((one) => one.title?.text.nl)).toEqual([
      'Geen overlast',
      'Meer zorg',
      'Nieuw doel',
    ])
    const changes = await countChanges()
    const { counts } = await bring(book)
    expect(counts).toMatchObject({ changed: 0, new: 0, conflict: 0 })
    expect(await countChanges()).toBe(changes)
  })

  it('tells the history of each change from which workbook it came, and why', async () => {
    const book = await outOf()
    book.set('Elementen', key(ids.o2), { 'titel (nl)': 'Betere zorg' })
    await bring(book)
    const { rows } = await api.as(planner).plans.history.listChanges({ planId, elementId: ids.o2 })
    expect(rows[0]).toMatchObject({ procedure: 'importWorkbook', reason: 'Uit werkmap plan.xlsx: Overleg' })
    expect(Object.keys(rows[0]!.fields)).toEqual(['title'])
    const [line] = await api.database.kysely
      .selectFrom('journal')
      .select(['procedure', 'reason', 'payload'])
      .orderBy('seq', 'desc')
      .limit(1)
      .execute()
    expect(line).toMatchObject({ procedure: 'plans.workbook.importWorkbook', payload: { file: 'plan.xlsx' } })
  })

  it('marks translations out of date when the source words change', async () => {
    const book = await outOf()
    book.set('Elementen', key(ids.p1), { 'titel (nl)': 'Verdovende middelen' })
    await bring(book)
    expect((await document()).get(ids.p1)!.title).toMatchObject({
      text: { nl: 'Verdovende middelen', fr: 'Drogues' },
      outdated: ['fr'],
    })
  })

  it('adds, changes and takes rows of means, partners and links', async () => {
    const book = await outOf()
    book.set('Middelen', ['soort middelen', 'voltijdsequivalenten'], { hoeveelheid: 3 })
    book.add('Middelen', {
      'element (sleutel)': ids.o2,
      'soort middelen': 'budget in euro',
      dienst: 'politie',
      hoeveelheid: '1234,5',
    })
    book.set('Partners', ['element (sleutel)', ids.o1], { 'stand van het engagement': 'bevestigd' })
    book.add('Verbanden', {
      'element (sleutel)': ids.o2,
      verband: 'verwijst naar',
      'plan (code)': 'ZVP-1',
      'verbonden element (sleutel)': ids.o1,
    })
    expect((await preview(book.save())).faults).toEqual([])
    await bring(book)
    const now = await document()
    expect(now.get(ids.o1)!.means).toEqual([
      { kind: 'fte', service: 'police', amount: 3 },
      { kind: 'budget', service: 'care', notAvailable: true },
    ])
    expect(now.get(ids.o1)!.partners).toMatchObject([
      { status: 'confirmed', commitment: { text: { nl: 'Helpt mee' } } },
    ])
    expect(now.get(ids.o2)!.means).toEqual([{ kind: 'budget', service: 'police', amount: 1234.5 }])
    expect(now.get(ids.o2)!.links).toEqual([{ to: { plan: 'ZVP-1', key: ids.o1 }, relation: 'refers_to' }])
  })

  it('lets rows of other sheets name a new element by a key of its author', async () => {
    const book = await outOf()
    book.add('Elementen', {
      sleutel: 'N1',
      'staat onder (sleutel)': ids.p1,
      soort: 'strategische doelstelling',
      'titel (nl)': 'Eerst',
    })
    book.add('Elementen', { 'staat onder (sleutel)': 'N1', soort: 'programma', 'titel (nl)': 'Daaronder' })
    book.add('Middelen', {
      'element (sleutel)': 'N1',
      'soort middelen': 'uren per jaar',
      dienst: 'politie',
      hoeveelheid: 40,
    })
    expect((await preview(book.save())).faults).toEqual([])
    await bring(book)
    const now = [...(await document()).values()]
    const first = now.find((one) => one.title?.text.nl === 'Eerst')!
    expect(first.means).toEqual([{ kind: 'hours', service: 'police', amount: 40 }])
    expect(now.find((one) => one.title?.text.nl === 'Daaronder')!.parent).toBe(first.key)
    expect((await bring(book)).counts).toMatchObject({ new: 0, changed: 0, conflict: 0, unknown: 0 })
  })
})

describe('a plan that changed meanwhile', () => {
  const change = async (id: string, patch: object) => {
    const { element } = await api.as(planner).plans.outline.getElement({ id })
    await api.as(planner).plans.outline.changeElement({ id, revision: element.revision, patch })
  }

  it('keeps what only the plan changed, and takes what only the workbook changed', async () => {
    const book = await outOf()
    await change(ids.o1, { gain: localized('nl', 'Rust') })
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    expect((await bring(book)).counts).toMatchObject({ changed: 1, conflict: 0 })
    expect((await document()).get(ids.o1)).toMatchObject({
      title: { text: { nl: 'Geen overlast' } },
      gain: { text: { nl: 'Rust' } },
    })
  })

  it('shows both sides of what both changed, and does for each row what was chosen', async () => {
    const book = await outOf()
    await change(ids.o1, { title: words('In het plan') })
    await change(ids.o2, { title: words('Ook in het plan') })
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'In de werkmap', 'waarom (nl)': 'Daarom' })
    book.set('Elementen', key(ids.o2), { 'titel (nl)': 'Ook in de werkmap' })
    const { lines } = await preview(book.save())
    expect(lines.map((line) => [line.outcome, line.fields[0]])).toEqual([
      ['conflict', { field: 'titel (nl)', before: 'In het plan', after: 'In de werkmap', base: 'Minder overlast' }],
      ['conflict', { field: 'titel (nl)', before: 'Ook in het plan', after: 'Ook in de werkmap', base: 'Meer zorg' }],
    ])
    expect(await refusalOf(bring(book, { conflicts: { [ids.o1]: 'plan' } }))).toMatchObject({
      code: 'CONFLICTS_OPEN',
      data: { open: 1 },
    })
    await bring(book, { conflicts: { [ids.o1]: 'plan' }, otherConflicts: 'workbook' })
    const now = await document()
    expect(now.get(ids.o1)).toMatchObject({
      title: { text: { nl: 'In het plan' } },
      rationale: { text: { nl: 'Daarom' } },
    })
    expect(now.get(ids.o2)!.title!.text.nl).toBe('Ook in de werkmap')
  })

  it('refuses to write on another state than the one that was looked at, and writes nothing', async () => {
    const book = await outOf()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    const file = book.save()
    const { state } = await preview(file)
    await change(ids.o2, { title: words('Intussen') })
    const before = await document()
    const refusal = await refusalOf(workbooks().importWorkbook({ planId, file, state }))
    expect(refusal.code).toBe('PLAN_CHANGED_MEANWHILE')
    expect(await document()).toEqual(before)
  })

  it('lets one of two imports at the same moment through', async () => {
    const book = await outOf()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    const file = book.save()
    const { state } = await preview(file)
    const both = await Promise.allSettled([1, 2].map(() => workbooks().importWorkbook({ planId, file, state })))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('says of a row whose element is gone that it is unknown, and brings nothing back', async () => {
    const book = await outOf()
    await api.as(planner).plans.outline.removeElement({ id: ids.t1, reason: 'Weg' })
    book.set('Elementen', key(ids.t1), { 'titel (nl)': 'Nog iets' })
    book.add('Elementen', {
      sleutel: '01900000-0000-7000-8000-000000000000',
      soort: 'tekst',
      'titel (nl)': 'Verzonnen',
    })
    expect((await preview(book.save())).lines.map((line) => line.outcome)).toEqual(['unknown', 'unknown'])
    await bring(book)
    expect((await document()).has(ids.t1)).toBe(false)
  })
})

describe('rows that were deleted', () => {
  it('stay in the plan unless somebody ticks them', async () => {
    const book = await outOf()
    book.remove('Elementen', ...key(ids.t1))
    book.remove('Middelen', 'soort middelen', 'voltijdsequivalenten')
    const { lines } = await preview(book.save())
    expect(lines.map((line) => [line.outcome, line.id])).toEqual([
      ['removed', `${ids.o1} means`],
      ['removed', ids.t1],
    ])
    await bring(book)
    expect((await document()).has(ids.t1)).toBe(true)
    await bring(book, { removals: [ids.t1, `${ids.o1} means`] })
    const now = await document()
    expect(now.has(ids.t1)).toBe(false)
    expect(now.get(ids.o1)!.means).toEqual([{ kind: 'budget', service: 'care', notAvailable: true }])
  })

  it('do not go while something that stays stands on them, and the fault says so', async () => {
    const book = await outOf()
    book.remove('Elementen', ...key(ids.p1))
    const refusal = await refusalOf(bring(book, { allRemovals: true }))
    expect(refusal.code).toBe('FILE_REFUSED')
    expect((await document()).has(ids.p1)).toBe(true)
  })

  it('take along what named them in the plan', async () => {
    const book = await outOf()
    book.remove('Elementen', ...key(ids.o2))
    await bring(book, { removals: [ids.o2] })
    const now = await document()
    expect([now.has(ids.o2), now.get(ids.o1)!.links]).toEqual([false, undefined])
  })

  it('a sheet that is missing takes nothing away', async () => {
    const book = await outOf()
    book.sheets.splice(2, 3)
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
    const book = await EditedBook.open(file)
    book.add('Elementen', { sleutel: secret.id, soort: 'tekst', 'titel (nl)': 'Wat staat daar?' })
    const looked = await preview(book.save())
    expect(looked.lines.map((line) => line.outcome)).toEqual(['unknown'])
    expect(JSON.stringify(looked)).not.toContain('Geheim overleg')
    for (const id of [ids.p1, ids.o1, ids.o2, ids.t1]) book.remove('Elementen', ...key(id))
    await bring(book, { allRemovals: true })
    expect(
      await api.database.kysely.selectFrom('element').select('id').where('id', '=', secret.id).execute(),
    ).toHaveLength(1)
  })

  it('an outsider gets the open part out, and brings nothing in', async () => {
    const outsider = await enrol(api.database, people.planner((await make.organisation({ kind: 'police_zone' })).id))
    const book = await outOf(outsider)
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Van elders' })
    const looked = await preview(book.save(), outsider)
    expect(looked).toMatchObject({ accepted: false, faults: [{ code: 'NOT_YOURS' }] })
    expect((await refusalOf(bring(book, {}, outsider))).code).toBe('FORBIDDEN')
    const reader = people.reader(zone.id)
    expect((await refusalOf(preview(book.save(), reader))).code).toBe('FORBIDDEN')
  })

  it('a plan that may not be read is not found', async () => {
    const hidden = await make.plan({ ownerId: zone.id, marking: 'TLP:AMBER+STRICT', kind: 'zonal_security_plan' })
    const outsider = people.planner((await make.organisation()).id)
    expect((await refusalOf(workbooks(outsider).exportWorkbook({ planId: hidden.id, language: 'nl' }))).code).toBe(
      'NOT_FOUND',
    )
  })
})

describe('faults, each with its cell', () => {
  const at = (book: EditedBook, id: string, head: string): string => {
    const rows = book.sheet('Elementen').rows
    const row = rows.indexOf(book.row('Elementen', ...key(id))) + 1
    return `${String.fromCharCode(65 + book.column('Elementen', head))}${row}`
  }

  it('names days, choices and numbers that are none, and errors of formulas', async () => {
    const book = await outOf()
    book.set('Elementen', key(ids.o1), { vanaf: '31/02/2026', stand: 'bijna klaar' })
    book.set('Middelen', ['element (sleutel)', ids.o1], { hoeveelheid: '1.234' })
    expect(await faultsOf(book)).toEqual([
      ['Elementen', at(book, ids.o1, 'stand'), 'NO_CHOICE'],
      ['Elementen', at(book, ids.o1, 'vanaf'), 'NO_DAY'],
      ['Middelen', 'F2', 'NO_NUMBER'],
    ])
    expect((await refusalOf(bring(book))).code).toBe('FILE_REFUSED')
  })

  it('proposes the nearest codes of what is not known', async () => {
    const area = await make.area({ code: 'BE-LEUVEN' })
    const book = await outOf()
    book.set('Elementen', key(ids.o1), {
      'gebieden (codes)': 'BE-LEUVN',
      'verantwoordelijke functie': `${zone.code}/${chief.code}x`,
    })
    const { faults } = await preview(book.save())
    expect(faults.map(({ cell, code, data }) => [cell, code, data.nearest])).toEqual([
      [at(book, ids.o1, 'verantwoordelijke functie'), 'UNKNOWN_CODE', [chief.code]],
      [at(book, ids.o1, 'gebieden (codes)'), 'UNKNOWN_CODE', [area.code]],
    ])
  })

  it('refuses a row under itself, a kind that may not stand there and a parent that is not there', async () => {
    const cycle = await outOf()
    cycle.set('Elementen', key(ids.p1), { 'staat onder (sleutel)': ids.o1 })
    expect((await faultsOf(cycle)).map(([, , code]) => code)).toContain('INSIDE_ITSELF')
    const kind = await outOf()
    kind.set('Elementen', key(ids.o1), { soort: 'mijlpaal' })
    expect(await faultsOf(kind)).toContainEqual(['Elementen', at(kind, ids.o1, 'soort'), 'KIND_NOT_ALLOWED_HERE'])
    const parent = await outOf()
    parent.add('Elementen', { 'staat onder (sleutel)': 'nergens', soort: 'prioriteit' })
    expect((await faultsOf(parent))[0]).toEqual([
      'Elementen',
      `B${parent.sheet('Elementen').rows.length}`,
      'PARENT_UNKNOWN',
    ])
  })

  it('says what is missing in a new row, and which key stands there twice', async () => {
    const book = await outOf()
    book.add('Elementen', { 'titel (nl)': 'Zonder soort' })
    book.add('Middelen', { 'soort middelen': 'budget in euro', dienst: 'politie' })
    expect((await faultsOf(book)).map(([sheet, , code]) => [sheet, code])).toEqual([['Middelen', 'MISSING']])
    book.sheet('Middelen').rows.pop()
    expect((await faultsOf(book)).map(([, , code]) => code)).toEqual(['MISSING', 'MISSING'])
    book.add('Elementen', { sleutel: ids.o1, 'titel (nl)': 'Gekopieerd' })
    expect((await faultsOf(book)).map(([, , code]) => code)).toEqual(['KEY_IN_TWO_ROWS'])
  })

  it('takes no text that may not be stored, and no change of prose that a cell cannot hold', async () => {
    const book = await outOf()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Rekening BE68 5390 0754 7034' })
    book.set('Elementen', key(ids.t1), { 'tekst (nl)': 'Niet meer vet' })
    expect(await faultsOf(book)).toEqual([
      ['Elementen', at(book, ids.o1, 'titel (nl)'), 'SENSITIVE_TEXT'],
      ['Elementen', at(book, ids.t1, 'tekst (nl)'), 'TEXT_HAS_FORM'],
    ])
  })

  it('refuses a newer form, the workbook of another plan, and one without its hidden sheet', async () => {
    const newer = await outOf()
    const hidden = newer.sheet('_integral').rows
    hidden[0]![0] = String(hidden[0]![0]).replace('integral.workbook/1', 'integral.workbook/7')
    expect(await faultsOf(newer)).toEqual([[null, null, 'NEWER_FORMAT']])
    const other = await outOf()
    other.sheet('_integral').rows[0]![0] = String(hidden[0]![0])
      .replace('workbook/7', 'workbook/1')
      .replace('ZVP-1', 'ZVP-2')
    expect(await faultsOf(other)).toEqual([[null, null, 'OTHER_PLAN']])
    const bare = await outOf()
    bare.sheets.splice(5, 1)
    expect(await faultsOf(bare)).toEqual([[null, null, 'BASE_MISSING']])
    expect((await refusalOf(preview(new File(['geen werkmap, maar toch enkele woorden'], 'a.xlsx')))).code).toBe(
      'WORKBOOK_NOT_READ',
    )
  })

  it('takes heads of another language and in another order, and says which it does not know', async () => {
    const book = await outOf()
    const rows = book.sheet('Elementen').rows
    rows[0]![book.column('Elementen', 'stand')] = 'état'
    for (const row of rows) row.unshift(null)
    rows[0]![0] = 'eigen opmerking'
    const at = rows[0]!.indexOf('état')
    rows.find((row) => row.includes(ids.o1))![at] = 'en cours'
    const looked = await preview(book.save())
    expect(looked.notices).toEqual([{ code: 'UNKNOWN_HEADS', value: 'eigen opmerking' }])
    expect(looked.lines).toMatchObject([{ outcome: 'changed', fields: [{ after: 'lopend' }] }])
  })

  it('leaves as it is what stands in a column that was deleted, and says so', async () => {
    const book = await outOf()
    const at = book.column('Elementen', 'code')
    for (const row of book.sheet('Elementen').rows) row.splice(at, 1)
    expect(await preview(book.save())).toMatchObject({ lines: [], notices: [{ code: 'MISSING_HEADS', value: 'code' }] })
  })

  it('does not take what was changed in the row of a section, and says so', async () => {
    const book = await outOf()
    const { id } = (await api.as(planner).plans.outline.getOutline({ planId })).rows.find(
      (row) => row.place === 'strategic_objectives',
    )!
    book.set('Elementen', key(id), { 'titel (nl)': 'Anders' })
    expect(await preview(book.save())).toMatchObject({ lines: [], notices: [{ code: 'LOCKED', value: '1' }] })
  })
})

describe('an empty workbook', () => {
  it('has the sections of its kind and what belongs in each, and fills a plan of that kind', async () => {
    const book = await EditedBook.open(
      await workbooks().makeEmptyWorkbook({ kind: 'zonal_security_plan', language: 'nl' }),
    )
    expect(book.sheets[0]!.rows.flat().join(' ')).toContain('strategic_objectives')
    book.add('Elementen', {
      'staat onder (sleutel)': 'strategic_objectives',
      soort: 'prioriteit',
      'titel (nl)': 'Verkeer',
    })
    const { faults, lines } = await preview(book.save())
    expect([faults, lines.map((line) => [line.outcome, line.title])]).toEqual([[], [['new', 'Verkeer']]])
    await bring(book)
    expect([...(await document()).values()].map((one) => one.title?.text.nl)).toContain('Verkeer')
  })

  it('is refused for a plan of another kind, and where nobody says which plan', async () => {
    const book = await EditedBook.open(
      await workbooks().makeEmptyWorkbook({ kind: 'national_security_plan', language: 'nl' }),
    )
    expect(await faultsOf(book)).toEqual([[null, null, 'OTHER_KIND']])
    const { faults } = await workbooks().previewWorkbookImport({ file: book.save() })
    expect(faults).toMatchObject([{ code: 'NO_PLAN_NAMED' }])
    expect((await refusalOf(workbooks().makeEmptyWorkbook({ kind: 'none', language: 'nl' }))).code).toBe('KIND_UNKNOWN')
  })

  it('finds its plan by itself where it was made of one', async () => {
    const file = (await outOf()).save()
    expect(await workbooks().previewWorkbookImport({ file })).toMatchObject({ planId, accepted: true })
  })
})
