import { currentLaw, isKnownLaw } from '#features/country/law/index.ts'
import { type Codes, elementToDocument, planToDocument } from '#features/planning/plan-document/index.ts'
import { buildInitialElements, findKind } from '#features/planning/plans/index.ts'
import { formatOrigin } from '#features/planning/plans/messages/format-origin.ts'
import { loadTextStatus } from '#features/planning/versions/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { safeFileName } from '#platform/files/name.ts'
import { implementSlice } from '#platform/procedure.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import { loadText } from '#shared/localized-text.ts'
import { type WorkbookNotice, type WorkbookPreview, type WorkbookRowIssue, workbookContract } from './contract.ts'
import { describeLines } from './describe-changes.ts'
import { computeWorkbookDiff, countOutcomes, decideAll, diffWorkbook, findWorkbookPlan } from './diff-workbook.ts'
import { makeElements } from './entry.ts'
import { importWorkbook, loadSheets } from './import-workbook.ts'
import { resolveNames } from './names.ts'
import { requestImport } from './order-import.ts'
import { indexTitles, loadPlanNow, toReadPlan } from './plan-now.ts'
import { listTitles } from './queries.ts'
import { parsePlanWorkbook } from './read-workbook.ts'
import { createEmptyWorkbook, makePlanWorkbook } from './write-workbook.ts'

const os = implementSlice(workbookContract)

const makeWorkbookFile = async (name: string, book: Parameters<typeof writeWorkbook>[0]): Promise<File> =>
  new File([await writeWorkbook(book)], safeFileName(`${name}.xlsx`) ?? 'plan.xlsx', { type: workbookMediaType })

const toRejectedPreview = (issues: WorkbookRowIssue[], notices: WorkbookNotice[] = []): WorkbookPreview => ({
  planId: null,
  accepted: false,
  issues,
  notices,
  lines: [],
  counts: countOutcomes([], 0),
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
    const stored = await loadPlanNow(context.transact, input.planId)
    if (!stored) throw errors.NOT_FOUND()
    const ids = stored.elements.flatMap((element) => element.links.map((link) => link.toId))
    const linked = await context.transact('read', ({ tx }) => listTitles(tx, ids))
    const at = context.clock.now().toISOString()
    const { plan, codes, documents } = await toReadPlan(stored)
    const kind = findKind(plan)
    const status = await context.transact('read', (transaction) => loadTextStatus(transaction, plan, 'full'))
    const titles = new Map([...linked].map(([id, title]) => [id, title ? loadText(title, language).text : '']))
    for (const [key, title] of indexTitles(documents, language)) titles.set(key, title)
    const cover = planToDocument(plan, codes)
    return makeWorkbookFile(
      plan.code,
      makePlanWorkbook(
        { plan: cover, elements: documents, titles, kind, status, origin: formatOrigin(plan, language) },
        language,
        at,
      ),
    )
  }),

  createEmptyWorkbook: os.createEmptyWorkbook.handler(async ({ input, context, errors }) => {
    const { kind: code, packVersion = currentLaw().version } = input
    const kind = isKnownLaw(packVersion) ? findKind({ kind: code, packVersion }) : undefined
    if (!kind) throw errors.KIND_UNKNOWN()
    const now = context.clock.now().toISOString()
    const sections = buildInitialElements(
      kind,
      { id: '', languages: [input.language], updatedAt: now },
      (place) => place,
    )
    const documents = sections.map((section) => elementToDocument(section, noCodes))
    return makeWorkbookFile(kind.code, createEmptyWorkbook(kind, documents, input.language, now))
  }),

  previewWorkbookImport: os.previewWorkbookImport.handler(async ({ input, context, errors }) => {
    const sheets = valueOrThrow(await loadSheets(input.file), errors)
    const { workbook: read, issues } = await parsePlanWorkbook(sheets)
    if (!read || issues.length > 0) return toRejectedPreview(issues, read?.notices)
    const of = await context.transact('read', async (transaction) => {
      const workbookPlan = valueOrThrow(await findWorkbookPlan(transaction, read, input.planId), errors)
      return workbookPlan.issue
        ? workbookPlan
        : { ...workbookPlan, workbook: await resolveNames(transaction, read, workbookPlan.plan) }
    })
    if (of.issue) return toRejectedPreview([of.issue], read.notices)
    const { workbook } = of
    const stored = await loadPlanNow(context.transact, of.plan.id)
    if (!stored) throw errors.NOT_FOUND()
    const workbookDiff = await diffWorkbook(workbook, await toReadPlan(stored))
    // Conflicts without a choice are previewed with the value of the workbook.
    const { decided } = decideAll(workbookDiff.lines, { otherConflicts: 'workbook', ...input.choices })
    const made = await makeElements(workbookDiff, decided)
    const found = await computeWorkbookDiff(context.transact, workbookDiff, made)
    const { currentPlan, rows, lines, unchanged, locked } = workbookDiff
    const notices = [...workbook.notices]
    if (locked > 0) notices.push({ code: 'LOCKED', value: String(locked) })
    return {
      planId: currentPlan.plan.id,
      accepted: found.issues.length === 0,
      issues: found.issues,
      notices,
      lines: await describeLines(
        lines,
        workbookDiff.workbook,
        rows,
        indexTitles(currentPlan.documents, input.language),
        input.language,
      ),
      counts: countOutcomes(lines, unchanged),
      state: currentPlan.state,
    }
  }),

  importWorkbook: os.importWorkbook.handler(async ({ input, context, errors }) =>
    valueOrThrow(await importWorkbook(context.transact, input), errors),
  ),

  requestWorkbookImport: os.requestWorkbookImport.handler(async ({ input, context, errors }) =>
    valueOrThrow(await requestImport(context, input), errors),
  ),
})
