import type { Work } from '#platform/context.ts'
import { safeFileName } from '#platform/files/name.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { readWorkbook } from '#platform/workbook/read.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import { readText } from '#shared/localized-text.ts'
import { screenText } from '#shared/screening.ts'
import { apply } from '../document/apply.ts'
import { type Codes, elementToDocument, planToDocument } from '../document/form.ts'
import { ownPlan, readablePlan } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { elementsOfKind } from '../start.ts'
import { type Beside, decideAll, inWorkbook, layBeside, planOfBook, workOut } from './bring-in.ts'
import { type WorkbookNotice, type WorkbookPreview, type WorkbookRowFault, workbookContract } from './contract.ts'
import { type Decided, makeElements } from './entry.ts'
import { planWorkbookMessages } from './messages/index.ts'
import { withCodes } from './names.ts'
import { inDocumentForm, readPlanNow, titlesOf } from './plan-now.ts'
import { readTitles } from './queries.ts'
import { readBook } from './read-book.ts'
import { describeLines } from './said.ts'
import { bookOfPlan, emptyBook } from './write-book.ts'

const os = implementSlice(workbookContract)

const fileOf = async (name: string, book: Parameters<typeof writeWorkbook>[0]): Promise<File> =>
  new File([await writeWorkbook(book)], safeFileName(`${name}.xlsx`) ?? 'plan.xlsx', { type: workbookMediaType })

const countsOf = (lines: Beside['lines'], unchanged: number): WorkbookPreview['counts'] => {
  const counts = { conflict: 0, unknown: 0, removed: 0, changed: 0, new: 0, unchanged }
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}

const refusedAsWhole = (faults: WorkbookRowFault[], notices: WorkbookNotice[] = []): WorkbookPreview => ({
  planId: null,
  accepted: false,
  faults,
  notices,
  lines: [],
  counts: countsOf([], 0),
  state: '',
})

async function sheetsOf(
  file: File,
  errors: {
    WORKBOOK_NOT_READ: (given: {
      data: { fault: NonNullable<Awaited<ReturnType<typeof readWorkbook>>['fault']> }
    }) => Error
  },
): Promise<ReadSheet[]> {
  const read = await readWorkbook(await file.bytes())
  if (read.fault) throw errors.WORKBOOK_NOT_READ({ data: { fault: read.fault } })
  return read.sheets
}

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
    const { stored, linked, kind, at } = await context.transact('read', async (work) => {
      const plan = await readablePlan(work, input.planId, errors)
      const stored = await readPlanNow(work, plan)
      const ids = stored.elements.flatMap((one) => one.links.map((link) => link.toId))
      return { stored, linked: await readTitles(work.tx, ids), kind: findKind(plan.kind), at: work.now }
    })
    const { plan, codes, documents } = await inDocumentForm(stored)
    const titles = new Map([...linked].map(([id, title]) => [id, title ? readText(title, language).text : '']))
    for (const [key, title] of titlesOf(documents, language)) titles.set(key, title)
    return fileOf(
      plan.code,
      bookOfPlan({ plan: planToDocument(plan, codes), elements: documents, titles, kind }, language, at),
    )
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
      if (found.fault) return { fault: found.fault }
      const { plan } = found
      return { stored: await readPlanNow(work, plan), book: await withCodes(work, read, plan), fault: undefined }
    })
    if (of.fault) return refusedAsWhole([of.fault], read.notices)
    const { book } = of
    const beside = await layBeside(book, await inDocumentForm(of.stored))
    // What nobody chose yet is looked at as if the workbook had it.
    const { decided } = decideAll(beside.lines, { otherConflicts: 'workbook', ...input.choices })
    const made = await makeElements(beside.rows, decided, book)
    const found = await context.transact('read', (work) => workOut(work, beside, made))
    const { now, rows, lines, unchanged, locked } = beside
    const notices = [...book.notices]
    if (locked > 0) notices.push({ code: 'LOCKED', value: String(locked) })
    return {
      planId: now.plan.id,
      accepted: found.faults.length === 0,
      faults: found.faults,
      notices,
      lines: await describeLines(lines, book, rows, titlesOf(now.documents, input.language), input.language),
      counts: countsOf(lines, unchanged),
      state: now.state,
    }
  }),

  importWorkbook: os.importWorkbook.handler(async ({ input, context, errors }) => {
    const refuse = (faults: WorkbookRowFault[]) => errors.FILE_REFUSED({ data: { faults } })
    const { book: read, faults } = await readBook(await sheetsOf(input.file, errors))
    if (!read || faults.length > 0) throw refuse(faults)
    const name = safeFileName(input.file.name) ?? 'plan.xlsx'
    if (screenText(name).length > 0) throw refuse([{ sheet: null, cell: null, code: 'SENSITIVE_TEXT', data: {} }])
    const reason = planWorkbookMessages[input.language].reason(name, input.reason?.trim() ?? '')
    return context.transact('write', async (work) => {
      const of = await planOfBook(work, read, input.planId, errors)
      if (of.fault) throw refuse([of.fault])
      // From here on nobody else writes the plan: what is looked at is what is written on.
      const plan = await ownPlan(work, of.plan.id, 'plan.write', errors)
      const book = await withCodes(work, read, plan)
      const beside = await layBeside(book, await inDocumentForm(await readPlanNow(work, plan)))
      if (beside.now.state !== input.state) throw errors.PLAN_CHANGED_MEANWHILE()
      const { decided, open } = decideAll(beside.lines, input.choices)
      if (open > 0) throw errors.CONFLICTS_OPEN({ data: { open } })
      const { plans, faults } = await workOut(work, beside, await makeElements(beside.rows, decided, book))
      if (faults.length > 0) throw refuse(faults)
      const counts = countsOf(beside.lines, beside.unchanged)
      noteFile(work, plan, { file: name, counts }, reason)
      const done = await apply(work, plans, reason, 'importWorkbook')
      const keys = plans.flatMap((one) => one.entry.elements)
      if (done.faults.length > 0) throw refuse(done.faults.map((fault) => inWorkbook(fault, keys, beside)))
      const removed = decided.filter((one) => one.line.outcome === 'removed' && takesAway(one)).length
      return { planId: plan.id, counts, removed }
    })
  }),
})

const takesAway = ({ decision }: Decided): boolean => decision.removes || decision.writes.length > 0

/** The journal keeps the name of the file and what came of it; the content stands in the plan and its history. */
function noteFile(work: Work, plan: { id: string; ownerId: string }, payload: object, reason: string): void {
  const { id, ownerId } = plan
  work.note({ subjectKind: 'plan', subjectId: id, planId: id, organisationId: ownerId, reason, payload })
}
