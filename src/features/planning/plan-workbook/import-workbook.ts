import { ORPCError } from '@orpc/server'
import { apply, findOutsideIssues, type PreparedPlan } from '#features/planning/plan-document/index.ts'
import { getPlanState, lockOwnedPlan, withPreparedSearchTerms } from '#features/planning/plans/index.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import { safeFileName } from '#platform/files/name.ts'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { may } from '#shared/actor.ts'
import { screenText } from '#shared/screening.ts'
import type { WorkbookImportInput, WorkbookImportResult, WorkbookRowIssue } from './contract.ts'
import {
  computeWorkbookDiff,
  countOutcomes,
  decideAll,
  diffWorkbook,
  findWorkbookPlan,
  toWorkbookIssue,
  type WorkbookDiff,
} from './diff-workbook.ts'
import { type Decided, makeElements } from './entry.ts'
import { planWorkbookMessages } from './messages/index.ts'
import { resolveNames } from './names.ts'
import { loadPlanNow, toReadPlan } from './plan-now.ts'
import { parsePlanWorkbook } from './read-workbook.ts'

/** Declared errors of an import, returned to the caller or as the result of a job. */
export interface WorkbookImportErrors {
  NOT_FOUND: () => Error
  WORKBOOK_NOT_READ: (given: { data: { issue: WorkbookIssue } }) => Error
  FILE_REJECTED: (given: { data: { issues: WorkbookRowIssue[] } }) => Error
  PLAN_CHANGED_CONCURRENTLY: () => Error
  CONFLICTS_OPEN: (given: { data: { open: number } }) => Error
}

export type Step = 'reading' | 'comparing' | 'checking' | 'writing'

interface ImportRun {
  errors: WorkbookImportErrors
  /** Receives the progress, 0 to 1 of each step. Throws to cancel. */
  step?: (step: Step, share?: number) => void
  /** Runs in the writing transaction, after all changes. */
  onWritten?: (context: TransactionContext) => Promise<void>
}

/** Returns the sheets of a file. */
export async function loadSheets(
  file: File,
  errors: Pick<WorkbookImportErrors, 'WORKBOOK_NOT_READ'>,
): Promise<ReadSheet[]> {
  const read = await loadWorkbook(await file.bytes())
  if (read.issue) throw errors.WORKBOOK_NOT_READ({ data: { issue: read.issue } })
  return read.sheets
}

/**
 * Merges a workbook into the plan, all or none. The result is computed before the writing transaction, in short
 * read-only transactions, because an open transaction blocks all other requests on the embedded database.
 *
 * The writing transaction locks the plan and checks that it still matches the preview. The cost depends on the number
 * of changes.
 */
export async function importWorkbook(
  transact: Transact,
  requested: WorkbookImportInput,
  course: ImportRun,
): Promise<WorkbookImportResult> {
  const { errors, step = () => {}, onWritten } = course
  const makeFileError = (issues: WorkbookRowIssue[]) => errors.FILE_REJECTED({ data: { issues } })
  step('reading')
  const { workbook: read, issues: problems } = await parsePlanWorkbook(await loadSheets(requested.file, errors))
  if (!read || problems.length > 0) throw makeFileError(problems)
  const name = safeFileName(requested.file.name) ?? 'plan.xlsx'
  if (screenText(name).length > 0) throw makeFileError([{ sheet: null, cell: null, code: 'SENSITIVE_TEXT', data: {} }])
  const reason = planWorkbookMessages[requested.language].reason(name, requested.reason?.trim() ?? '')

  const { plan, workbook } = await transact('read', async (context) => {
    const of = await findWorkbookPlan(context, read, requested.planId, errors)
    if (of.issue) throw makeFileError([of.issue])
    if (!may(context.actor, 'plan.write', of.plan.ownerId)) throw new ORPCError('FORBIDDEN')
    return { plan: of.plan, workbook: await resolveNames(context, read, of.plan) }
  })
  const stored = await loadPlanNow(transact, plan.id, (share) => step('comparing', share))
  if (!stored) throw errors.NOT_FOUND()
  if (stored.state !== requested.state) throw errors.PLAN_CHANGED_CONCURRENTLY()
  const workbookDiff = await diffWorkbook(workbook, await toReadPlan(stored))
  const { decided, open } = decideAll(workbookDiff.lines, requested.choices)
  if (open > 0) throw errors.CONFLICTS_OPEN({ data: { open } })
  step('checking')
  const made = await makeElements(workbookDiff, decided)
  const prepared = await computeWorkbookDiff(transact, workbookDiff, made)
  if (prepared.issues.length > 0) throw makeFileError(prepared.issues)
  const counts = countOutcomes(workbookDiff.lines, workbookDiff.unchanged)

  return withPreparedSearchTerms(
    transact,
    prepared.plans.flatMap(listChangedElements),
    () => {
      step('writing')
      return transact('write', async (context) => {
        // From here on the plan is locked against other writers.
        const { id, ownerId } = await lockOwnedPlan(context, plan.id, 'plan.write', errors)
        if ((await getPlanState(context.tx, id)) !== requested.state) throw errors.PLAN_CHANGED_CONCURRENTLY()
        // The audit log records the file name and the result. The content is in the plan and in the history.
        const payload = { file: name, counts }
        context.audit({ subjectKind: 'plan', subjectId: id, planId: id, organisationId: ownerId, reason, payload })
        const against = await write(context, prepared.plans, reason, () => step('writing', 0.5))
        if (against.length > 0) throw makeFileError(toCellIssues(against, prepared.plans, workbookDiff))
        await onWritten?.(context)
        step('writing', 1)
        return { planId: id, counts, removed: decided.filter((entry) => isRemoval(entry)).length }
      })
    },
    (share) => step('checking', share),
  )
}

/** Returns the elements with new text, which the search has not indexed yet. */
const listChangedElements = ({ added, changed }: PreparedPlan) => [
  ...added,
  ...changed.filter(({ fields }) => fields.title ?? fields.body ?? fields.code).map(({ after }) => after),
]

/** Returns the issues found. If there are any, the transaction must be rolled back. */
async function write(context: TransactionContext, plans: readonly PreparedPlan[], reason: string, goesOn: () => void) {
  const against = await findOutsideIssues(context, plans)
  if (against.length > 0) return against
  goesOn()
  return (await apply(context, plans, reason, 'importWorkbook')).issues
}

function toCellIssues(
  issues: Awaited<ReturnType<typeof findOutsideIssues>>,
  plans: readonly PreparedPlan[],
  workbookDiff: WorkbookDiff,
): WorkbookRowIssue[] {
  const keys = plans.flatMap((plan) => plan.entry.elements)
  return issues.map((issue) => toWorkbookIssue(issue, keys, workbookDiff))
}

const isRemoval = ({ line, decision }: Decided): boolean =>
  line.outcome === 'removed' && (decision.isRemoval || decision.writes.length > 0)
