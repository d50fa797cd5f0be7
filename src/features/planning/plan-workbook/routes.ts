import { type Codes, elementToDocument, planToDocument } from '#features/planning/plan-document/form.ts'
import { findKind } from '#features/planning/plans/kinds.ts'
import { elementsOfKind } from '#features/planning/plans/start.ts'
import { safeFileName } from '#platform/files/name.ts'
import { implementSlice } from '#platform/procedure.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import { readText } from '#shared/localized-text.ts'
import { type WorkbookNotice, type WorkbookPreview, type WorkbookRowFault, workbookContract } from './contract.ts'
import { describeLines } from './describe-changes.ts'
import { countsOf, decideAll, layBeside, planOfBook, workOut } from './diff-workbook.ts'
import { makeElements } from './entry.ts'
import { bringIn, sheetsOf } from './import-workbook.ts'
import { withCodes } from './names.ts'
import { orderBringingIn } from './order-import.ts'
import { inDocumentForm, readPlanNow, titlesOf } from './plan-now.ts'
import { readTitles } from './queries.ts'
import { readBook } from './read-workbook.ts'
import { bookOfPlan, emptyBook } from './write-workbook.ts'

const os = implementSlice(workbookContract)

const fileOf = async (name: string, book: Parameters<typeof writeWorkbook>[0]): Promise<File> =>
  new File([await writeWorkbook(book)], safeFileName(`${name}.xlsx`) ?? 'plan.xlsx', { type: workbookMediaType })

const refusedAsWhole = (faults: WorkbookRowFault[], notices: WorkbookNotice[] = []): WorkbookPreview => ({
  planId: null,
  accepted: false,
  faults,
  notices,
  lines: [],
  counts: countsOf([], 0),
  state: '',
})

const noCodes: Codes = {
  organisations: new Map(),
  areas: new Map(),
  phenomena: new Map(),
  functions: new Map(),
  plans: new Map(),
  elements: new Map(),
}

export const workbookRoutes = os.router({
  exportWorkbook: os.exportWorkbook.handler(async ({ input, context, errors }) => {
    const { language } = input
    const stored = await readPlanNow(context.transact, input.planId)
    if (!stored) throw errors.NOT_FOUND()
    const ids = stored.elements.flatMap((one) => one.links.map((link) => link.toId))
    const linked = await context.transact('read', ({ tx }) => readTitles(tx, ids))
    const at = context.clock.now().toISOString()
    const { plan, codes, documents } = await inDocumentForm(stored)
    const kind = findKind(plan.kind)
    const titles = new Map([...linked].map(([id, title]) => [id, title ? readText(title, language).text : '']))
    for (const [key, title] of titlesOf(documents, language)) titles.set(key, title)
    const cover = planToDocument(plan, codes)
    return fileOf(plan.code, bookOfPlan({ plan: cover, elements: documents, titles, kind }, language, at))
  }),

  makeEmptyWorkbook: os.makeEmptyWorkbook.handler(async ({ input, context, errors }) => {
    const kind = findKind(input.kind)
    if (!kind) throw errors.KIND_UNKNOWN()
    const now = context.clock.now().toISOString()
    const sections = elementsOfKind(kind, { id: '', languages: [input.language], updatedAt: now }, (place) => place)
    const documents = sections.map((section) => elementToDocument(section, noCodes))
    return fileOf(kind.code, emptyBook(kind, documents, input.language, now))
  }),

  previewWorkbookImport: os.previewWorkbookImport.handler(async ({ input, context, errors }) => {
    const { book: read, faults } = await readBook(await sheetsOf(input.file, errors))
    if (!read || faults.length > 0) return refusedAsWhole(faults, read?.notices)
    const of = await context.transact('read', async (work) => {
      const found = await planOfBook(work, read, input.planId, errors)
      return found.fault ? found : { ...found, book: await withCodes(work, read, found.plan) }
    })
    if (of.fault) return refusedAsWhole([of.fault], read.notices)
    const { book } = of
    const stored = await readPlanNow(context.transact, of.plan.id)
    if (!stored) throw errors.NOT_FOUND()
    const beside = await layBeside(book, await inDocumentForm(stored))
    // Conflicts without a choice are previewed with the value of the workbook.
    const { decided } = decideAll(beside.lines, { otherConflicts: 'workbook', ...input.choices })
    const made = await makeElements(beside, decided)
    const found = await workOut(context.transact, beside, made)
    const { now, rows, lines, unchanged, locked } = beside
    const notices = [...book.notices]
    if (locked > 0) notices.push({ code: 'LOCKED', value: String(locked) })
    return {
      planId: now.plan.id,
      accepted: found.faults.length === 0,
      faults: found.faults,
      notices,
      lines: await describeLines(lines, beside.book, rows, titlesOf(now.documents, input.language), input.language),
      counts: countsOf(lines, unchanged),
      state: now.state,
    }
  }),

  importWorkbook: os.importWorkbook.handler(async ({ input, context, errors }) =>
    bringIn(context.transact, input, { refusals: errors }),
  ),

  orderWorkbookImport: os.orderWorkbookImport.handler(async ({ input, context, errors }) =>
    orderBringingIn(context, input, errors),
  ),
})
