import { beforeEach, describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { EditedWorkbook } from './edited-workbook.fixture.ts'
import { asLibreOfficeSaves, convertWithLibreOffice, hasLibreOffice } from './other-applications.fixture.ts'
import { api, document, ids, importWorkbook, key, planId, planner, preview, workbooks } from './zonal-plan.fixture.ts'

/** Texts that a spreadsheet interprets as another type, and signs that get lost. */
const titles = [
  '=1+1',
  '-5',
  "'begin",
  '+a',
  '@naam',
  '1/2',
  '0012',
  'WAAR',
  '1e5',
  'a\tb',
  '_x000D_',
  'مرحبا',
  '👮‍♀️ é',
  '<b>&amp;',
]

beforeEach(async () => {
  const { outline } = api.as(planner).plans
  for (const title of titles)
    await outline.addElement({
      planId,
      parentId: ids.p1,
      content: { kind: 'strategic_objective', title: localized('nl', title), periodFrom: '2026-02-01' },
    })
  const { element } = await outline.getElement({ id: ids.o2 })
  const line = (id: string, text: string) => ({
    type: 'paragraph' as const,
    attrs: { id },
    content: [{ type: 'text' as const, text }],
  })
  const item = (id: string, text: string) => ({
    type: 'list_item' as const,
    attrs: { id },
    content: [line(`${id}a`, text)],
  })
  const body = {
    source: 'nl' as const,
    text: {
      nl: {
        type: 'doc' as const,
        content: [
          { type: 'bullet_list' as const, attrs: { id: 'l' }, content: [item('i', 'een'), item('j', '= twee')] },
          line('p', 'drie'),
          line('q', 'x'.repeat(19_000)),
        ],
      },
    },
    outdated: [],
  }
  await outline.changeElement({ id: ids.o2, revision: element.revision, patch: { body } })
})

const expectNoChanges = async (file: File) => {
  expect(await preview(file)).toMatchObject({ accepted: true, issues: [], notices: [], lines: [] })
}
const sent = () => workbooks().exportWorkbook({ planId, language: 'nl' })

describe('Workbook saved by another application', () => {
  it('changes no data in the format of LibreOffice: shared strings, custom date formats and hidden sheets', async () => {
    const saved = await asLibreOfficeSaves(await sent())
    await expectNoChanges(saved)
    const book = await EditedWorkbook.open(saved)
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
    await importWorkbook(await EditedWorkbook.open(await asLibreOfficeSaves(book.save())))
    expect((await document()).get(ids.o1)).toMatchObject({
      title: { text: { nl: 'Geen overlast' } },
      periodTo: '2027-01-01',
    })
  })

  it('changes no data after a round trip through LibreOffice, as XLSX and via ODS', {
    timeout: 300_000,
  }, async (test) => {
    if (!hasLibreOffice()) test.skip('LibreOffice is not installed here: there is no soffice on the path.')
    const file = await sent()
    await expectNoChanges(await convertWithLibreOffice(file, 'xlsx'))
    await expectNoChanges(await convertWithLibreOffice(file, 'ods', 'xlsx'))
  })
})
