import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { type Cells, openBook, saveBook } from '#platform/workbook/table/book.fixture.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { organisationKinds } from '../../../../packs/be/organisation-kinds.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { registryFacts } from '../events.ts'
import { installPack } from '../installation/install.ts'
import { usePack } from '../pack.ts'
import { partOfPack } from '../part-of-pack.ts'
import { registryRoutes } from '../routes.ts'
import { type ListBookPreview, type ListChoices, type ListName, listNames } from './contract.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const small = partOfPack({ ...belgium, organisationKinds }, ['BE-Z-ANTWERPEN', 'BE-Z-MIDOW'])
const reason = 'As the ministry says.'

const ended: unknown[] = []
registryFacts.organisationEnded.subscribe(async (_work, fact) => void ended.push(fact))

let administrator: Actor
let office: { id: Id }
beforeEach(async () => {
  usePack(small)
  ended.length = 0
  office = await make.organisation({ code: 'OFFICE', kind: 'ministry', level: 'federal', names: { en: 'Office' } })
  administrator = await enrol(api.database, people.administrator(office.id, 'Ada'))
})

const doors = (list: ListName, actor = administrator) => api.as(actor).registry.listBooks[list]
const install = () => openTransaction(api.database.kysely, (tx) => installPack(tx, small))

/** The workbook of a list, changed by somebody. */
async function bookOf(
  list: ListName,
  change: (rows: Cells[]) => unknown = () => {},
  { language = 'en' as const, taken = undefined as File | undefined } = {},
): Promise<File> {
  const book = await openBook(taken ?? (await doors(list).exportList({ language })))
  const changed = change(book.rows)
  return saveBook({ ...book, rows: Array.isArray(changed) ? changed : book.rows })
}
const preview = (list: ListName, file: File, choices: ListChoices = {}) =>
  doors(list).previewListImport({ file, choices })
async function bring(
  list: ListName,
  file: File,
  { choices = {}, from, actor }: { choices?: ListChoices; from?: string; actor?: Actor } = {},
) {
  const { state } = await doors(list, actor).previewListImport({ file, from, choices })
  return doors(list, actor).importList({ file, from, choices, state, reason })
}
const lines = ({ rows }: ListBookPreview) => rows.map(({ key, outcome }) => [key, outcome])
const faultsOf = ({ faults }: ListBookPreview) =>
  faults.map(({ cell, code, value, proposals }) => [cell, code, value, ...proposals])

/** Everything that the lists are made of, as it is stored. */
const stored = async () =>
  Promise.all(
    [
      'organisation',
      'organisation_succession',
      'function',
      'function_holding',
      'area',
      'area_parent',
      'competence',
    ].map(
      async (table) =>
        (await api.database.pool.query(`select to_jsonb(t)::text as row from ${table} t order by 1`)).rows,
    ),
  )

describe('a list that comes back as it went', () => {
  it.each(listNames)(
    '%s: changes nothing, in every language',
    async (list) => {
      await install()
      const before = await stored()
      for (const language of languages) {
        const file = await doors(list).exportList({ language })
        const { heads, rows } = await openBook(file)
        expect(rows.length).toBeGreaterThan(5)
        expect(new Set(heads).size).toBe(heads.length)
        expect(await preview(list, file)).toMatchObject({ rows: [], faults: [], counts: { unchanged: rows.length } })
      }
      const saved = await saveBook(await openBook(await doors(list).exportList({ language: 'fr' })))
      expect(await bring(list, saved)).toMatchObject({ ended: 0 })
      expect(await stored()).toEqual(before)
      const { rows: acts } = await api.database.pool.query('select count(*)::int as count from journal')
      expect(acts).toEqual([{ count: 0 }])
    },
    120_000,
  )

  it('has a row of heads and nothing below in an empty workbook, which offers to end nothing', async () => {
    await install()
    for (const list of listNames) {
      const file = await doors(list).exportList({ empty: true })
      expect((await openBook(file)).rows).toEqual([])
      expect((await preview(list, file)).rows).toEqual([])
    }
  })

  it('is asked for by whoever may read, and brought by whoever may write', async () => {
    for (const list of listNames) {
      await openBook(await doors(list, anyone('en')).exportList({}))
      const file = new File([], 'x.xlsx')
      const planner = doors(list, people.planner(office.id))
      expect((await refusalOf(planner.previewListImport({ file }))).code).toBe('FORBIDDEN')
      expect((await refusalOf(planner.importList({ file, state: '', reason }))).code).toBe('FORBIDDEN')
    }
  })
})

describe('a workbook of organisations', () => {
  const body = (code: string, rest: Cells = {}): Cells => ({
    Code: code,
    Kind: 'ministry',
    Level: 'Federal',
    'Name (en)': `Body ${code}`,
    ...rest,
  })

  it('adds bodies below bodies that the same file brings, changes others, and a second time nothing', async () => {
    await make.area({ code: 'Z1', names: { nl: 'Noord' } })
    const file = await bookOf('organisations', (rows) => {
      rows[0]!['Name (nl)'] = 'Bureau'
      rows.push(body('PART', { 'Part of': 'WHOLE', Area: 'noord' }), body('WHOLE', { Since: '1/3/2026' }))
    })
    expect(lines(await preview('organisations', file))).toEqual([
      ['OFFICE', 'changed'],
      ['PART', 'new'],
      ['WHOLE', 'new'],
    ])
    await bring('organisations', file)
    const { rows } = await api.as(administrator).registry.organisations.listOrganisations({})
    const byCode = new Map(rows.map((row) => [row.code, row]))
    expect(byCode.get('OFFICE')).toMatchObject({ names: { en: 'Office', nl: 'Bureau' }, source: 'imported' })
    expect(byCode.get('PART')).toMatchObject({ parentId: byCode.get('WHOLE')!.id, areaNames: { nl: 'Noord' } })
    expect(byCode.get('WHOLE')).toMatchObject({ validFrom: '2026-03-01', level: 'federal', kind: 'ministry' })
    expect((await preview('organisations', file)).rows).toEqual([])
    const { rows: acts } = await api.database.pool.query('select procedure, reason, payload from journal')
    expect(acts).toMatchObject([
      {
        procedure: 'registry.listBooks.organisations.importList',
        reason,
        payload: { list: 'organisations', new: ['PART', 'WHOLE'], changed: ['OFFICE'], ended: [] },
      },
    ])
  })

  it('ends nothing without a tick; with it on the day that is said, with successors, functions and holders', async () => {
    const old = await make.organisation({ code: 'OLD', names: { en: 'Old' } })
    const gone = await make.organisation({ code: 'GONE', names: { en: 'Gone' } })
    const next = await make.organisation({ code: 'NEXT', names: { en: 'Next' } })
    await make.function(old.id, { code: 'chief' })
    const file = await bookOf('organisations', (rows) => {
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
    await bring('organisations', file)
    expect(await ends()).toEqual([])
    expect(await bring('organisations', file, { choices: { allEnds: true }, from: '2026-12-01' })).toMatchObject({
      ended: 2,
    })
    expect(await ends()).toEqual([
      { code: 'GONE', valid_to: '2026-12-01' },
      { code: 'OLD', valid_to: '2027-01-01' },
    ])
    expect(ended).toEqual([
      { organisationId: old.id, successorIds: [next.id], on: '2027-01-01' },
      { organisationId: gone.id, successorIds: [], on: '2026-12-01' },
    ])
    const page = await api.as(administrator).registry.organisations.getOrganisation({ id: old.id, on: '2027-02-01' })
    expect(page.successors).toMatchObject([{ organisation: { code: 'NEXT' }, on: '2027-01-01' }])
    const { rows } = await api.database.pool.query('select valid_to::text from function')
    expect(rows).toEqual([{ valid_to: '2027-01-01' }])
    expect((await preview('organisations', file)).rows).toEqual([])
  })

  it('keeps what somebody changed meanwhile, and asks where both changed the same', async () => {
    const taken = await doors('organisations').exportList({})
    const file = await bookOf(
      'organisations',
      (rows) => {
        Object.assign(rows[0]!, { 'Name (en)': 'Bureau', 'Name (fr)': 'Office' })
      },
      { taken },
    )
    const change = (patch: object) =>
      api.as(administrator).registry.organisations.changeOrganisation({ id: office.id, patch, reason })
    const first = await preview('organisations', file)
    await change({ names: { en: 'Cabinet', de: 'Amt' } })
    const stale = await refusalOf(doors('organisations').importList({ file, state: first.state, reason }))
    expect(stale.code).toBe('BOOK_NOT_TAKEN')
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
    expect((await refusalOf(bring('organisations', file))).code).toBe('BOOK_NOT_TAKEN')
    await bring('organisations', file, { choices: { conflicts: { OFFICE: 'list' } } })
    const names = async () =>
      (await api.as(administrator).registry.organisations.listOrganisations({})).rows.find(({ id }) => id === office.id)
        ?.names
    expect(await names()).toEqual({ en: 'Cabinet', fr: 'Office', de: 'Amt' })
    await bring('organisations', file, { choices: { otherConflicts: 'workbook' } })
    expect(await names()).toEqual({ en: 'Bureau', fr: 'Office', de: 'Amt' })
  })

  it('is taken once where two bring it at the same moment', async () => {
    const file = await bookOf('organisations', (rows) => {
      rows.push(body('TWICE'))
    })
    const { state } = await preview('organisations', file)
    const call = () => doors('organisations').importList({ file, state, reason })
    const done = await Promise.allSettled([call(), call()])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(done.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'BOOK_NOT_TAKEN' })
    const { rows } = await api.database.pool.query(
      `select count(*)::int as count from organisation where code = 'TWICE'`,
    )
    expect(rows).toEqual([{ count: 1 }])
  })

  it('takes nothing for agreed where its hidden sheet is gone: what differs is asked, and nothing ends', async () => {
    await make.organisation({ code: 'OTHER' })
    const book = await openBook(await doors('organisations').exportList({}))
    const [row] = book.rows.filter(({ Code }) => Code === 'OFFICE')
    const file = await saveBook({ ...book, rows: [{ ...row!, 'Name (en)': 'Else', Level: null }], others: [] })
    expect(lines(await preview('organisations', file))).toEqual([['OFFICE', 'conflict']])
  })

  it('lists every fault with its cell and what may be meant, and takes nothing of the file', async () => {
    await make.area({ code: 'Z-NOORD', names: { nl: 'Noord' } })
    const before = await stored()
    const file = await bookOf('organisations', (rows) => {
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
      ['A8', 'ROW_TWICE', '3'],
      ['A9', 'VALUE_MISSING', ''],
      ['E10', 'SENSITIVE_TEXT', expect.not.stringContaining('7034')],
      ['D5', 'NAME_MISSING', ''],
      ['L7', 'PERIOD_ENDS_BEFORE_IT_BEGINS', '2026-04-01'],
      ['B11', 'VALUE_MISSING', ''],
      ['J6', 'INSIDE_ITSELF', 'E'],
      ['J7', 'INSIDE_ITSELF', 'D'],
      ['M11', 'SUCCESSORS_WITHOUT_END', 'OFFICE'],
    ]
    expect(faultsOf(await preview('organisations', file))).toEqual(expected)
    const refusal = await refusalOf(bring('organisations', file))
    expect(refusal.code).toBe('BOOK_NOT_TAKEN')
    expect(faultsOf(refusal.data as ListBookPreview)).toEqual(expected)
    expect(await stored()).toEqual(before)
  })

  it('is refused as a whole: no workbook, another list, a newer form, no such table, a head misspelt', async () => {
    const refusal = await refusalOf(preview('organisations', new File(['x'], 'x.xlsx')))
    expect(refusal).toEqual({ code: 'WORKBOOK_NOT_READ', data: { fault: { code: 'NOT_A_WORKBOOK' } } })
    const functions = await doors('functions').exportList({})
    expect(faultsOf(await preview('organisations', functions))).toEqual([['', 'OTHER_LIST', 'functions']])
    const book = await openBook(await doors('organisations').exportList({}))
    const newer = {
      ...book.others.find(({ name }) => name === '_integral')!,
      rows: [{ cells: ['{"format":"integral.list/2"}'] }],
    }
    expect(faultsOf(await preview('organisations', await saveBook({ ...book, others: [newer] })))).toEqual([
      ['', 'FORMAT_NEWER', 'integral.list/2'],
    ])
    const other = await saveBook({ heads: ['Who'], rows: [{ Who: 'a' }], others: [] })
    expect(faultsOf(await preview('organisations', other))).toEqual([['', 'NO_TABLE', '']])
    const without = await saveBook({ ...book, heads: book.heads.filter((head) => head !== 'Code') })
    expect((await preview('organisations', without)).faults).toMatchObject([{ code: 'COLUMN_MISSING', column: 'Code' }])
    const misspelt = await saveBook({
      ...book,
      heads: book.heads.map((head) => head.replace('Successors', 'Succesors')),
    })
    expect(faultsOf(await preview('organisations', misspelt))).toEqual([
      ['M1', 'COLUMN_UNKNOWN', 'Succesors', 'Successors'],
    ])
  })
})

describe('a workbook of functions', () => {
  const duty = (code: string, rest: Cells = {}): Cells => ({
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

  it('adds functions with who holds them, lets one follow another on its day, and a second time changes nothing', async () => {
    await person('Ann', 'ann@example.org')
    await person('Bo')
    const first = await bookOf('functions', (rows) => {
      rows.push(duty('chief', { Holder: 'ann@example.org', Deputy: 'bo' }))
    })
    await bring('functions', first, { from: '2026-01-01' })
    expect(await holders()).toEqual([
      ['chief', 'Bo', 'deputy', '2026-01-01', null],
      ['chief', 'Ann', 'holder', '2026-01-01', null],
    ])
    const second = await bookOf('functions', (rows) => {
      expect(rows[0]).toMatchObject({ Holder: 'Ann <ann@example.org>', Deputy: 'Bo' })
      Object.assign(rows[0]!, { Holder: 'Bo', Deputy: null, 'Name (nl)': 'korpschef' })
    })
    await bring('functions', second, { from: '2027-01-01' })
    expect(await holders()).toEqual([
      ['chief', 'Bo', 'deputy', '2026-01-01', '2027-01-01'],
      ['chief', 'Ann', 'holder', '2026-01-01', '2027-01-01'],
      ['chief', 'Bo', 'holder', '2027-01-01', null],
    ])
    const again = await preview('functions', second)
    expect(lines(again).filter(([, outcome]) => outcome !== 'unchanged')).toEqual([])
  })

  it('finds who is meant and who cannot be, and what began too late to be changed that day', async () => {
    await person('Ann', 'ann@example.org')
    await person('Ann')
    const bo = await person('Bo')
    await make.function(office.id, { code: 'held' })
    const held = (await api.as(administrator).registry.functions.findFunctions({})).rows[0]!
    await api.as(administrator).registry.functions.appointHolder({
      functionId: held.id,
      personId: bo,
      capacity: 'holder',
      from: '2026-11-24',
    })
    const file = await bookOf('functions', (rows) => {
      Object.assign(rows[0]!, { Holder: 'ann@example.org', Since: '2020-01-01' })
      rows.push(
        duty('a', { Holder: 'Ann' }),
        duty('b', { Deputy: 'Bob' }),
        duty('No code'),
        duty('c', { Organisation: 'OFICE' }),
      )
    })
    expect(faultsOf(await preview('functions', file))).toEqual([
      ['J3', 'PERSON_AMBIGUOUS', 'Ann'],
      ['K4', 'PERSON_UNKNOWN', 'Bob', 'Bo'],
      ['B5', 'CODE_MALFORMED', 'No code'],
      ['A6', 'REFERENCE_UNKNOWN', 'OFICE', 'OFFICE'],
      ['H2', 'STAYS_AS_IT_IS', ''],
      ['J2', 'CHANGED_BEFORE_IT_BEGAN', '2026-11-24'],
    ])
  })

  it('shows no person to whoever is not signed in, takes none away for them, and no mail address to a planner', async () => {
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
    const open = await doors('functions', anyone('en')).exportList({})
    const book = await openBook(open)
    expect(JSON.stringify(book)).not.toMatch(/Ann|[0-9a-f]{8}-/)
    expect(book.heads).not.toContain('Holder')
    book.rows[0]!['Name (nl)'] = 'korpschef'
    await bring('functions', await saveBook(book), { choices: { allEnds: true, otherConflicts: 'workbook' } })
    expect(await holders()).toEqual(before)
    const planner = await enrol(api.database, people.planner(office.id))
    const told = await openBook(await doors('functions', planner).exportList({}))
    expect(told.rows[0]).toMatchObject({ Holder: 'Ann' })
    expect(JSON.stringify(told)).not.toContain('example.org')
    expect((await preview('functions', await saveBook(told))).rows).toEqual([])
  })

  it('keeps the name and the end of a function when the pack is installed again', async () => {
    await install()
    const file = await bookOf('functions', (rows) => {
      rows[0]!['Name (en)'] = 'Renamed'
      return rows.filter((_, index) => index !== 1)
    })
    await bring('functions', file, { choices: { allEnds: true } })
    const functions = async () => (await stored())[2]
    const before = await functions()
    await install()
    expect(await functions()).toEqual(before)
  })
})

describe('a workbook of areas', () => {
  it('comes back as CSV through the same door, and as the same areas in an empty country', async () => {
    await install()
    const before = await stored()
    const { text, fileName } = await api.as(anyone('en')).registry.areaFiles.exportAreas({})
    const file = new File([text], fileName)
    expect(await preview('areas', file)).toMatchObject({ rows: [], faults: [] })
    await bring('areas', file)
    expect(await stored()).toEqual(before)
    await api.database.pool.query('truncate area, area_parent, area_succession cascade')
    usePack(small)
    office = await make.organisation({ code: 'OFFICE' })
    administrator = people.administrator(office.id)
    await bring('areas', file)
    expect((await api.as(anyone('en')).registry.areaFiles.exportAreas({})).text).toBe(text)
  }, 120_000)

  it('asks what a table without a past says otherwise, and takes it as a whole', async () => {
    await make.area({ code: 'Z1', names: { nl: 'Noord' } })
    const file = new File(['code;kind;name_fr;name_nl\nZ1;police_zone;Nord;Noorden\n'], 'areas.csv')
    const seen = await preview('areas', file)
    expect(lines(seen)).toEqual([['Z1', 'conflict']])
    await bring('areas', file, { choices: { otherConflicts: 'workbook' } })
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    expect(rows).toMatchObject([{ names: { nl: 'Noorden', fr: 'Nord' }, source: 'imported' }])
  })

  it('lists every fault with its cell and what may be meant, and stores nothing of the file', async () => {
    await make.area({ code: 'BE-CSD-ANT', kind: 'coordination_area' })
    const before = await stored()
    const file = await bookOf('areas', (rows) => {
      const area = (Code: string, rest: Cells = {}): Cells => ({
        Code,
        Kind: 'police zone',
        'Name (nl)': Code,
        ...rest,
      })
      rows[0]!.Kind = 'province'
      rows.push(
        area('Z2', { Kind: 'police zon' }),
        area('Z3', { Languages: 'nl; xx', 'Borders on': 'Holland', 'Outside the tree': 'perhaps' }),
        area('Z4', { 'Lies in: Police': 'BE-CSD-ANR' }),
        area('Z5', { Inhabitants: 'many', 'Place on the hexagon map': 'x', 'Lies in: Police': 'A B C' }),
        area('Z6', { 'Lies in: Police': 'Z7' }),
        area('Z7', { 'Lies in: Police': 'Z6' }),
        area('Z8', { 'Lies in: Police': 'BE-CSD-ANT; BE-CSD-ANT' }),
      )
    })
    const found = (await preview('areas', file)).faults.map(({ code, value, proposals }) => [code, value, ...proposals])
    expect(found).toEqual([
      ['NOT_IN_LIST', 'police zon', 'police zone'],
      ['LANGUAGE_UNKNOWN', 'nl; xx'],
      ['NOT_IN_LIST', 'perhaps'],
      ['COUNTRY_MALFORMED', 'Holland'],
      ['REFERENCE_UNKNOWN', 'BE-CSD-ANR', 'BE-CSD-ANT'],
      ['CELL_MALFORMED', 'x'],
      ['POPULATION_MALFORMED', 'many'],
      ['PLACES_MALFORMED', 'A B C'],
      ['STAYS_AS_IT_IS', 'coordination_area'],
      ['INSIDE_ITSELF', 'Z6'],
      ['INSIDE_ITSELF', 'Z7'],
      ['PARENTS_OVERLAP', 'BE-CSD-ANT; BE-CSD-ANT'],
    ])
    expect((await refusalOf(bring('areas', file))).code).toBe('BOOK_NOT_TAKEN')
    expect(await stored()).toEqual(before)
  })
})

describe('a workbook of competences', () => {
  const power = (topic: string, rest: Cells = {}): Cells => ({
    Topic: topic,
    Level: 'Region',
    'Name (en)': topic,
    Exclusivity: 'exclusive',
    'Text that gives the power': 'Art. 6',
    ...rest,
  })
  const table = async () =>
    (
      await api.database.pool.query(
        `select topic, basis, valid_from::text, valid_to::text from competence where pack_version = $1 order by topic, valid_from`,
        [small.version],
      )
    ).rows.map((row) => Object.values(row))

  it('adds powers, changes one from a day on without overwriting it, and ends one that was taken out and ticked', async () => {
    const file = await bookOf('competences', (rows) => {
      rows.push(power('water'), power('roads', { Since: '2020-01-01', 'Exercised by': 'OFFICE KIND' }))
    })
    expect(faultsOf(await preview('competences', file))).toMatchObject([
      [expect.any(String), 'NOT_IN_LIST', 'OFFICE KIND'],
    ])
    const mended = await bookOf('competences', (rows) => {
      rows.push(power('water'), power('roads', { Since: '2020-01-01', 'Exercised by': 'ministry' }))
    })
    await bring('competences', mended, { from: '2026-01-01' })
    expect(await table()).toEqual([
      ['roads', 'Art. 6', '2020-01-01', null],
      ['water', 'Art. 6', '2026-01-01', null],
    ])
    const changed = await bookOf('competences', (rows) => {
      rows.find(({ Topic }) => Topic === 'roads')!['Text that gives the power'] = 'Art. 7'
      return rows.filter(({ Topic }) => Topic !== 'water')
    })
    await bring('competences', changed, { from: '2027-01-01', choices: { ends: ['water / region'] } })
    const after = [
      ['roads', 'Art. 6', '2020-01-01', '2027-01-01'],
      ['roads', 'Art. 7', '2027-01-01', null],
      ['water', 'Art. 6', '2026-01-01', '2027-01-01'],
    ]
    expect(await table()).toEqual(after)
    expect((await preview('competences', changed)).rows).toEqual([])
    const early = await bookOf('competences', (rows) => {
      rows.find(({ Topic }) => Topic === 'roads')!['Text that gives the power'] = 'Art. 8'
    })
    expect(faultsOf(await preview('competences', early))).toEqual([
      [expect.any(String), 'CHANGED_BEFORE_IT_BEGAN', '2027-01-01'],
    ])
  })
})

describe('a very long table', () => {
  const long = (rows: number) =>
    new File(
      [`code,kind,name_nl\n${Array.from({ length: rows }, (_, at) => `A${at},nergens,Naam ${at}`).join('\n')}`],
      'areas.csv',
    )

  it('is read to its last row, its faults counted and the first ones told; a row more is refused', async () => {
    const seen = await preview('areas', long(20_000))
    expect(seen).toMatchObject({ faultCount: 20_000, rows: [] })
    expect(seen.faults).toHaveLength(1000)
    expect(await refusalOf(preview('areas', long(100_001)))).toEqual({
      code: 'WORKBOOK_NOT_READ',
      data: { fault: { code: 'TOO_LARGE', data: { what: 'rows', most: 100_000 } } },
    })
  })

  it('keeps hostile words as words: formulas, markup, from right to left', async () => {
    const names = ['=HYPERLINK("http://x")', '<script>alert(1)</script>', "'; drop table area; --", 'خطة الأمن']
    const rows = names.map((name, at) => ({ Code: `A${at}`, Kind: 'police_zone', 'Name (en)': name }))
    const file = await bookOf('areas', () => rows)
    await bring('areas', file)
    const { rows: stored } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    expect(stored.map((area) => area.names.en).sort()).toEqual(names.toSorted())
    expect((await preview('areas', await bookOf('areas'))).rows).toEqual([])
  })
})

describe('any workbook', () => {
  it('removes and reveals nothing that its author could not see, whatever is done to it', async () => {
    await install()
    const ann = (await api.as(administrator).registry.people.addPerson({ name: 'Hidden Ann', email: 'a@example.org' }))
      .id
    const some = (await api.as(administrator).registry.functions.findFunctions({ most: 20 })).rows
    for (const { id } of some)
      await api.as(administrator).registry.functions.appointHolder({
        functionId: id,
        personId: ann,
        capacity: 'holder',
        from: '2026-01-01',
      })
    await make.organisation({ code: 'ENDED', to: '2020-01-01' })
    const open = await openBook(await doors('functions', anyone('en')).exportList({}))
    const bodies = await openBook(await doors('organisations', anyone('en')).exportList({}))
    // What came into the list after the workbook was made.
    await make.organisation({ code: 'LATER' })
    await make.function(office.id, { code: 'later' })
    const unseen = async () => {
      const [organisations, , functions, holdings] = await stored()
      return JSON.stringify([
        holdings,
        organisations!.filter(({ row }) => /LATER|ENDED/.test(row)),
        functions!.filter(({ row }) => row.includes('"later"')),
      ])
    }
    const before = await unseen()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'rename', 'clear', 'add')), { maxLength: 8 }),
        async (acts) => {
          for (const [list, book] of [
            ['functions', open],
            ['organisations', bodies],
          ] as const) {
            const rows = book.rows.map((row) => ({ ...row }))
            for (const [at, act] of acts) {
              const row = rows[at % Math.max(1, rows.length)]
              if (!row) continue
              if (act === 'drop' && row.Code !== 'OFFICE') rows.splice(rows.indexOf(row), 1)
              else if (act === 'rename') row['Name (en)'] = `Named ${at}`
              else if (act === 'clear') for (const head of ['Name (nl)', 'Name (de)', 'Since', 'Area']) row[head] = null
              else if (act === 'add') rows.push({ ...row, Code: `new_${at}_${rows.length}` })
            }
            const file = await saveBook({ ...book, rows })
            const seen = await preview(list, file)
            expect(JSON.stringify(seen)).not.toContain('Hidden Ann')
            expect(seen.rows.map(({ key }) => key).filter((key) => /LATER|ENDED|later/.test(key))).toEqual([])
          }
        },
      ),
      { numRuns: 8 },
    )
    expect(await unseen()).toBe(before)
  }, 120_000)
})
