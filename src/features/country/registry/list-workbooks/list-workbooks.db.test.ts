import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ensureOperator } from '#platform/auth/queries.ts'
import { openTransaction } from '#platform/db/db.ts'
import { loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import { anyone } from '#shared/actor.ts'
import { languages } from '#shared/language.ts'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { type ListName, listNames } from './contract.ts'
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
  reason,
  stored,
} from './import-workbooks.fixture.ts'

describe('list that is imported unedited', () => {
  it.each(listNames)(
    '%s: changes no data, in every language',
    async (list) => {
      await install()
      await openTransaction(api.database.kysely, (tx) => ensureOperator(tx, { en: 'Who runs this instance' }))
      for (const name of ['Lille', 'Roubaix', 'Tourcoing', 'Wattrelos', 'Croix', 'Hem'])
        await make.area({
          code: `FR-${name}`,
          officialCode: name,
          country: 'FR',
          kind: 'foreign_municipality',
          names: { fr: name },
        })
      const before = await stored()
      for (const language of languages) {
        const file = await getListProcedures(list).exportList({ language })
        const { heads, rows } = await loadWorkbookFile(file)
        expect(rows.length).toBeGreaterThan(5)
        expect(new Set(heads).size).toBe(heads.length)
        expect(await preview(list, file)).toMatchObject({ rows: [], issues: [], counts: { unchanged: rows.length } })
      }
      const saved = await saveWorkbook(
        await loadWorkbookFile(await getListProcedures(list).exportList({ language: 'fr' })),
      )
      expect(await importList(list, saved)).toMatchObject({ ended: 0 })
      expect(await stored()).toEqual(before)
      const { rows: acts } = await api.database.pool.query('select count(*)::int as count from journal')
      expect(acts).toEqual([{ count: 0 }])
    },
    120_000,
  )

  it('has only a header row in an empty workbook, and offers to end no entries', async () => {
    await install()
    for (const list of listNames) {
      const file = await getListProcedures(list).exportList({ empty: true })
      expect((await loadWorkbookFile(file)).rows).toEqual([])
      expect((await preview(list, file)).rows).toEqual([])
    }
  })

  it('can be exported by readers, and imported by users who may write', async () => {
    for (const list of listNames) {
      await loadWorkbookFile(await getListProcedures(list, anyone('en')).exportList({}))
      const file = new File([], 'x.xlsx')
      const planner = getListProcedures(list, people.planner(office.id))
      expect((await catchError(planner.previewListImport({ file }))).code).toBe('FORBIDDEN')
      expect((await catchError(planner.importList({ file, state: '', reason }))).code).toBe('FORBIDDEN')
    }
  })
})

describe('very long table', () => {
  const long = (rows: number) =>
    new File(
      [`code,kind,name_nl\n${Array.from({ length: rows }, (_, at) => `A${at},nergens,Naam ${at}`).join('\n')}`],
      'areas.csv',
    )

  it('is read to the last row with all issues counted and the first issues listed, and rejected with an extra row', async () => {
    const seen = await preview('areas', long(20_000))
    expect(seen).toMatchObject({ issueCount: 20_000, rows: [] })
    expect(seen.issues).toHaveLength(1000)
    expect(await catchError(preview('areas', long(100_001)))).toEqual({
      code: 'WORKBOOK_NOT_READ',
      data: { issue: { code: 'TOO_LARGE', data: { unit: 'rows', maxCount: 100_000 } } },
    })
  })

  it('keeps hostile text as text: formulas, markup, right-to-left script', async () => {
    const names = ['=HYPERLINK("http://x")', '<script>alert(1)</script>', "'; drop table area; --", 'خطة الأمن']
    const rows = names.map((name, at) => ({ Code: `A${at}`, Kind: 'police_zone', 'Name (en)': name }))
    const file = await makeListWorkbook('areas', () => rows)
    await importList('areas', file)
    const { rows: stored } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    expect(stored.map((area) => area.names.en).sort()).toEqual(names.toSorted())
    expect((await preview('areas', await makeListWorkbook('areas'))).rows).toEqual([])
  })
})

describe('any workbook', () => {
  it('removes and reveals no data that the author could not see, after any edit', async () => {
    const call = api.as(administrator).registry
    const ann = (await call.people.addPerson({ name: 'Hidden Ann', email: 'a@example.org' })).id
    for (const code of ['NORTH', 'EAST', 'SOUTH', 'WEST']) {
      const { id } = await make.organisation({ code, names: { en: code, nl: code } })
      for (const organisationFunction of ['chief', 'adviser']) {
        const { id: functionId } = await make.function(id, { code: organisationFunction })
        await call.functions.appointHolder({ functionId, personId: ann, capacity: 'holder', from: '2026-01-01' })
      }
    }
    await make.organisation({ code: 'ENDED', to: '2020-01-01' })
    const open = await loadWorkbookFile(await getListProcedures('functions', anyone('en')).exportList({}))
    const bodies = await loadWorkbookFile(await getListProcedures('organisations', anyone('en')).exportList({}))
    // Rows added to the list after the workbook was made.
    await make.organisation({ code: 'LATER' })
    await make.function(office.id, { code: 'later' })
    const unseen = async () => {
      const [organisations, , functions] = await stored()
      const { rows: holdings } = await api.database.pool.query(
        // An appointment ends with the function, and not before.
        `select h.id, h.function_id, h.person_id, h.capacity, h.valid_from, h.valid_to is distinct from f.valid_to as left_alone
         from function_holding h join function f on f.id = h.function_id order by h.id`,
      )
      return [
        holdings,
        organisations!.filter(({ row }) => /LATER|ENDED/.test(row)),
        functions!.filter(({ row }) => row.includes('"later"')),
      ]
    }
    const before = await unseen()
    const choices = { allEnds: true, otherConflicts: 'workbook' } as const
    const act = fc.tuple(fc.nat({ max: 99 }), fc.constantFrom('drop', 'rename', 'clear', 'add'))
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const books: [ListName, typeof open][] = [
          // An extra column that the author did not fill in would remove holders by mistake.
          ['functions', { ...open, heads: [...open.heads, 'Holder'] }],
          ['organisations', bodies],
        ]
        for (const [list, book] of books) {
          const rows = book.rows.map((row) => ({ ...row }))
          for (const [at, act] of acts) {
            const row = rows[at % Math.max(1, rows.length)]
            if (!row) continue
            if (act === 'drop' && row.Code !== 'OFFICE') rows.splice(rows.indexOf(row), 1)
            else if (act === 'rename') row['Name (en)'] = `Named ${at}`
            else if (act === 'clear') for (const head of ['Name (nl)', 'Name (de)', 'Since', 'Area']) row[head] = null
            else if (act === 'add') rows.push({ ...row, Code: `new_${at}_${rows.length}` })
          }
          const file = await saveWorkbook({ ...book, rows })
          const seen = await preview(list, file)
          expect(seen.issues).toEqual([])
          expect(JSON.stringify(seen)).not.toContain('Hidden Ann')
          expect(seen.rows.map(({ key }) => key).filter((key) => /LATER|ENDED|later/.test(key))).toEqual([])
          await getListProcedures(list).importList({ file, choices, state: seen.state, reason })
        }
      }),
      {
        seed: 20261128,
        numRuns: 8,
        examples: [
          [
            [
              [1, 'drop'],
              [2, 'rename'],
              [3, 'clear'],
              [0, 'add'],
            ],
          ],
        ],
      },
    )
    expect(await unseen()).toEqual(before)
    const { rows: removed } = await api.database.pool.query('select from function where valid_to is not null')
    expect(removed).not.toEqual([])
  }, 120_000)
})
