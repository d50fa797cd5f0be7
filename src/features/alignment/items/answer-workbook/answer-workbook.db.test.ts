import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { type Cells, loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import type { Id } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'

import { makeCountry, reasons } from '../country.fixture.ts'
import type { AnswerWorkbookPreview } from './contract.ts'
import { answerWorkbookMessages } from './messages/index.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
let addresseeId: Id
let itemIds: Id[]
const zone = (number = 0) => api.as(country.planner(number)).alignment
const getOwnZone = () => country.zones[0]!

beforeEach(async () => {
  country = await makeCountry(api.database)
  addresseeId = getOwnZone().id
  await api.database.pool.query(`update element set code = 'SD1' where id = $1`, [getOwnZone().objectiveId])
  await api.as(country.ministryPlanner).alignment.items.sendItems({
    versionId: country.versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: '2026-12-31',
  })
  itemIds = (await zone().items.listItems({ addresseeId })).rows.map((item) => item.id)
})

/** Returns the workbook of the first zone with changes by a user. */
async function makeWorkbook(change: (rows: Cells[]) => void, taken?: File): Promise<File> {
  const book = await loadWorkbookFile(taken ?? (await zone().answerWorkbooks.exportAnswers({ addresseeId })))
  change(book.rows)
  return saveWorkbook(book)
}
const preview = (file: File) => zone().answerWorkbooks.previewAnswerImport({ addresseeId, file })
const outcomes = ({ rows }: AnswerWorkbookPreview) => rows.map((row) => row.outcome)
const toIssueLines = ({ issues }: AnswerWorkbookPreview) =>
  issues.map(({ cell, code, value, proposals }) => [cell, code, value, ...proposals])
const history = async () =>
  Promise.all(itemIds.map(async (itemId) => (await zone().answers.getAnswerHistory({ itemId })).length))

describe('workbook of answers', () => {
  it('contains the items and answers of this organisation in every language, and changes no data when imported unedited', async () => {
    await zone().answers.answerItem({
      itemId: itemIds[0]!,
      kind: 'adapt',
      reasons: reasons(),
      elementIds: [getOwnZone().objectiveId],
      decidingBody: 'Zonal security council',
      signatories: ['Mayor', 'Prosecutor'],
      decidedOn: '2026-11-20',
    })
    for (const language of languages) {
      const file = await zone().answerWorkbooks.exportAnswers({ addresseeId, language })
      const { heads, rows } = await loadWorkbookFile(file)
      const columns = answerWorkbookMessages[language].columns
      expect(heads).toEqual(Object.values(columns))
      expect(rows).toHaveLength(3)
      expect(rows[0]).toMatchObject({
        [columns.code]: 'P1',
        [columns.dueOn]: '2026-12-31',
        [columns.elements]: 'SD1',
        [columns.signatories]: 'Mayor; Prosecutor',
        [columns.decidedOn]: '2026-11-20',
      })
      expect(await preview(file)).toMatchObject({ issues: [] })
      expect(outcomes(await preview(file))).toEqual(['unchanged', 'open', 'open'])
      expect(await zone().answerWorkbooks.importAnswers({ addresseeId, file })).toEqual({ answered: 0 })
    }
    expect(await history()).toEqual([1, 0, 0])
  })

  it('saves all content of a row as an answer, ends the task, and changes no data on a second import', async () => {
    const file = await makeWorkbook((rows) => {
      Object.assign(rows[0]!, {
        Answer: 'Adapt',
        Reasons: 'As the scan says.',
        'Implemented by': 'SD1',
        'Deciding body': 'Council',
        'Signed by': 'Mayor; Prosecutor',
        'Decided on': '20/11/2026',
        Marking: 'TLP:AMBER',
      })
      Object.assign(rows[1]!, { Answer: 'al opgenomen' })
      Object.assign(rows[2]!, { Answer: 'no_capacity'.replace('_', ' '), Reasons: 'No people for it.' })
    })
    expect(outcomes(await preview(file))).toEqual(['new', 'new', 'new'])
    expect(await history()).toEqual([0, 0, 0])
    expect(await zone().answerWorkbooks.importAnswers({ addresseeId, file })).toEqual({ answered: 3 })
    const { rows } = await zone().items.listItems({ addresseeId })
    expect(rows.map((item) => item.answer?.kind)).toEqual(['adapt', 'covered', 'no_capacity'])
    expect(rows[0]?.answer).toMatchObject({
      reasons: { source: 'en', text: { en: 'As the scan says.' } },
      elements: [{ elementId: getOwnZone().objectiveId }],
      decidingBody: 'Council',
      signatories: ['Mayor', 'Prosecutor'],
      decidedOn: '2026-11-20',
      marking: 'TLP:AMBER',
    })
    expect((await api.as(country.planner(0)).tasks.listTasks({})).total).toBe(0)
    expect(await zone().answerWorkbooks.importAnswers({ addresseeId, file })).toEqual({ answered: 0 })
    expect(await history()).toEqual([1, 1, 1])
  })

  it('lists every issue with the cell and suggested values, and imports no row of the file', async () => {
    const file = await makeWorkbook((rows) => {
      Object.assign(rows[0]!, { Answer: 'adopted', 'Implemented by': 'SD2; SD1', 'Decided on': '31/11/2026' })
      Object.assign(rows[1]!, { Answer: 'partly', Marking: 'TLP:RED' })
      Object.assign(rows[2]!, { Reasons: 'Words without an answer.' })
      rows.push({ ...rows[1]!, Code: 'P9', Answer: 'covered' })
      rows.push({
        ...rows[1]!,
        Answer: 'not relevant',
        'Implemented by': 'SD1',
        Reasons: 'Account BE68 5390 0754 7034.',
      })
    })
    const issues = [
      ['G2', 'NOT_IN_LIST', 'adopted', 'adopt'],
      ['I2', 'ELEMENT_UNKNOWN', 'SD2', 'SD1'],
      ['L2', 'DATE_MALFORMED', '31/11/2026'],
      ['M3', 'NOT_IN_LIST', 'TLP:RED'],
      ['H3', 'REASONS_REQUIRED', ''],
      ['G4', 'KIND_MISSING', ''],
      ['C5', 'ITEM_UNKNOWN', expect.stringContaining('P9')],
      ['C6', 'DUPLICATE_ROW', '3'],
      ['H6', 'SENSITIVE_TEXT', expect.not.stringContaining('7034')],
      ['M6', 'NOT_IN_LIST', 'TLP:RED'],
      ['H6', 'REASONS_REQUIRED', ''],
      ['I6', 'ELEMENTS_NOT_ALLOWED', ''],
    ]
    expect(toIssueLines(await preview(file))).toEqual(issues)
    const error = await catchError(zone().answerWorkbooks.importAnswers({ addresseeId, file }))
    expect(error.code).toBe('WORKBOOK_REJECTED')
    expect(toIssueLines(error.data as AnswerWorkbookPreview)).toEqual(issues)
    expect(await history()).toEqual([0, 0, 0])
  })

  it('shows an answer given after the export, and overwrites it only after confirmation', async () => {
    const taken = await zone().answerWorkbooks.exportAnswers({ addresseeId })
    const file = await makeWorkbook((rows) => {
      Object.assign(rows[0]!, { Answer: 'covered' })
      Object.assign(rows[1]!, { Answer: 'covered' })
    }, taken)
    await zone().answers.answerItem({ itemId: itemIds[0]!, kind: 'adopt' })
    await zone().answers.answerItem({ itemId: itemIds[2]!, kind: 'adopt' })
    const seen = await preview(file)
    expect(outcomes(seen)).toEqual(['conflict', 'new', 'unchanged'])
    expect(seen.rows[0]).toMatchObject({ currentAnswer: { kind: 'adopt' }, workbookAnswer: { kind: 'covered' } })
    const call = (choice?: 'given' | 'workbook', answerId = seen.rows[0]!.currentAnswer!.answerId) =>
      zone().answerWorkbooks.importAnswers({
        addresseeId,
        file,
        conflictChoices: choice ? [{ itemId: itemIds[0]!, answerId, choice }] : [],
      })
    expect((await catchError(call())).code).toBe('WORKBOOK_REJECTED')
    // A resolution that refers to a superseded answer is rejected, because the user has not seen the current answer.
    await zone().answers.answerItem({ itemId: itemIds[0]!, kind: 'adapt', reasons: reasons() })
    expect((await catchError(call('workbook'))).code).toBe('WORKBOOK_REJECTED')
    expect(await history()).toEqual([2, 0, 1])
    const now = (await preview(file)).rows[0]!.currentAnswer!.answerId
    expect(await call('given', now)).toEqual({ answered: 1 })
    expect(await history()).toEqual([2, 1, 1])
    expect(await call('workbook', now)).toEqual({ answered: 1 })
    expect((await zone().answers.getAnswerHistory({ itemId: itemIds[0]! }))[0]?.kind).toBe('covered')
  })

  it('overwrites no answer when the hidden sheet is missing', async () => {
    await zone().answers.answerItem({ itemId: itemIds[0]!, kind: 'adopt' })
    const book = await loadWorkbookFile(await zone().answerWorkbooks.exportAnswers({ addresseeId }))
    for (const row of book.rows) row.Answer = 'covered'
    const file = await saveWorkbook({ ...book, otherSheets: [] })
    expect(outcomes(await preview(file))).toEqual(['conflict', 'new', 'new'])
  })

  it('is made for a single organisation, and any other organisation is refused the export, the file and the items', async () => {
    const file = await zone().answerWorkbooks.exportAnswers({ addresseeId })
    expect((await catchError(zone(1).answerWorkbooks.exportAnswers({ addresseeId }))).code).toBe('NOT_ADDRESSED')
    expect((await catchError(zone(1).answerWorkbooks.importAnswers({ addresseeId, file }))).code).toBe('NOT_ADDRESSED')
    const reader = api.as(people.reader(addresseeId)).alignment
    expect((await catchError(reader.answerWorkbooks.exportAnswers({ addresseeId }))).code).toBe('FORBIDDEN')
    const elsewhere = await zone(1).answerWorkbooks.previewAnswerImport({ addresseeId: country.zones[1]!.id, file })
    expect(elsewhere).toEqual({ rows: [], issues: [expect.objectContaining({ code: 'OTHER_ORGANISATION' })] })
  })

  it('is rejected as a whole when it is not a workbook or lacks the table', async () => {
    const error = await catchError(preview(new File(['code;kind'], 'x.xlsx')))
    expect(error).toEqual({ code: 'WORKBOOK_NOT_READ', data: { issue: { code: 'NOT_A_WORKBOOK' } } })
    const other = await saveWorkbook({ heads: ['Who', 'What'], rows: [{ Who: 'a' }], otherSheets: [] })
    expect((await preview(other)).issues).toMatchObject([{ code: 'NO_TABLE' }])
    const book = await loadWorkbookFile(await zone().answerWorkbooks.exportAnswers({ addresseeId }))
    const without = await saveWorkbook({ ...book, heads: book.heads.filter((head) => head !== 'Answer') })
    expect((await preview(without)).issues).toMatchObject([{ code: 'COLUMN_MISSING', column: 'Answer' }])
  })
})
