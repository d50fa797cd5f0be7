import { apply, findOutsideIssues, type PreparedPlan } from '#features/planning/plan-document/index.ts'
import { getPlanState, lockOwnedPlan, withPreparedSearchTerms } from '#features/planning/plans/index.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import { safeFileName } from '#platform/files/name.ts'
import { type WorkbookNotRead, workbookNotRead } from '#platform/workbook/contract.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { may } from '#shared/actor.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
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

/** The reasons why an import fails, for the caller or as the result of a job. */
type WorkbookImportFailure =
  | Failure<'NOT_FOUND' | 'FORBIDDEN' | 'PLAN_CHANGED_CONCURRENTLY'>
  | WorkbookNotRead
  | Failure<'FILE_REJECTED', { issues: WorkbookRowIssue[] }>
  | Failure<'CONFLICTS_OPEN', { open: number }>

export type Step = 'reading' | 'comparing' | 'checking' | 'writing'

interface ImportRun {
  /** Receives the progress, 0 to 1 of each step. Throws to cancel. */
  step?: (step: Step, share?: number) => void
  /** Runs in the writing transaction, after all changes. */
  onWritten?: (context: TransactionContext) => Promise<void>
}

/** Returns the sheets of a file. */
export async function loadSheets(file: File): Promise<Result<ReadSheet[], WorkbookNotRead>> {
  const read = await loadWorkbook(await file.bytes())
  return read.issue ? workbookNotRead(read.issue) : succeed(read.sheets)
}

const rejectFile = (issues: WorkbookRowIssue[]) => fail('FILE_REJECTED', { issues })

/**
 * Merges a workbook into the plan, all or none. The result is computed before the writing transaction, in short
 * read-only transactions, because an open transaction blocks all other requests on the embedded database.
 *
 * The writing transaction locks the plan and checks that it still matches the preview. The cost depends on the number
 * of changes.
 */
export async function importWorkbook(
  transact: Transact,
  input: WorkbookImportInput,
  { step = () => {}, onWritten }: ImportRun = {},
): Promise<Result<WorkbookImportResult, WorkbookImportFailure>> {
  step('reading')
  const sheets = await loadSheets(input.file)
  if (!sheets.ok) return sheets
  const { workbook: read, issues } = await parsePlanWorkbook(sheets.value)
  if (!read || issues.length > 0) return rejectFile(issues)
  const name = safeFileName(input.file.name) ?? 'plan.xlsx'
  if (screenText(name).length > 0) return rejectFile([{ sheet: null, cell: null, code: 'SENSITIVE_TEXT', data: {} }])
  const reason = planWorkbookMessages[input.language].reason(name, input.reason?.trim() ?? '')

  const target = await transact('read', async (context) => {
    const found = await findWorkbookPlan(context, read, input.planId)
    if (!found.ok) return found
    const { plan, issue } = found.value
    if (issue) return rejectFile([issue])
    if (!may(context.actor, 'plan.write', plan.ownerId)) return fail('FORBIDDEN')
    return succeed({ plan, workbook: await resolveNames(context, read, plan) })
  })
  if (!target.ok) return target
  const { plan, workbook } = target.value
  const stored = await loadPlanNow(transact, plan.id, (share) => step('comparing', share))
  if (!stored) return fail('NOT_FOUND')
  if (stored.state !== input.state) return fail('PLAN_CHANGED_CONCURRENTLY')
  const workbookDiff = await diffWorkbook(workbook, await toReadPlan(stored))
  const { decided, open } = decideAll(workbookDiff.lines, input.choices)
  if (open > 0) return fail('CONFLICTS_OPEN', { open })
  step('checking')
  const made = await makeElements(workbookDiff, decided)
  const prepared = await computeWorkbookDiff(transact, workbookDiff, made)
  if (prepared.issues.length > 0) return rejectFile(prepared.issues)
  const counts = countOutcomes(workbookDiff.lines, workbookDiff.unchanged)

  return withPreparedSearchTerms(
    transact,
    prepared.plans.flatMap(listChangedElements),
    () => {
      step('writing')
      return transact('write', async (context): Promise<Result<WorkbookImportResult, WorkbookImportFailure>> => {
        // From here on the plan is locked against other writers.
        const locked = await lockOwnedPlan(context, plan.id, 'plan.write')
        if (!locked.ok) return locked
        const { id, ownerId } = locked.value
        if ((await getPlanState(context.tx, id)) !== input.state) return fail('PLAN_CHANGED_CONCURRENTLY')
        // The audit log records the file name and the result. The content is in the plan and in the history.
        const payload = { file: name, counts }
        context.audit({ subjectKind: 'plan', subjectId: id, planId: id, organisationId: ownerId, reason, payload })
        const against = await write(context, prepared.plans, reason, () => step('writing', 0.5))
        if (against.length > 0) return rejectFile(toCellIssues(against, prepared.plans, workbookDiff))
        await onWritten?.(context)
        step('writing', 1)
        return succeed({ planId: id, counts, removed: decided.filter((entry) => isRemoval(entry)).length })
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
