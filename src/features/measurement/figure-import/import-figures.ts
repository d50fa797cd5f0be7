import { createHash } from 'node:crypto'
import { indicatorEvents } from '#features/measurement/indicators/events.ts'
import {
  findConcurrentReports,
  findForeignLines,
  findLockedStaged,
  record,
} from '#features/measurement/indicators/index.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import { safeFileName } from '#platform/files/name.ts'
import { type WorkbookNotRead, workbookNotRead } from '#platform/workbook/contract.ts'
import { WorkbookError } from '#platform/workbook/workbook-error.ts'
import { may } from '#shared/actor.ts'
import { loadName } from '#shared/localized-text.ts'
import { type AnyFailure, type Failed, type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { screenText } from '#shared/screening.ts'
import type { FigureImportRequest, FigureImportResult } from './contract.ts'
import { toLockedIssue } from './locked.ts'
import { type AnswerUnknown, type Prepared, prepare } from './prepare.ts'
import type { ImportIssue, ReplacedFigure } from './preview/entities.ts'
import { toIssues } from './preview.ts'
import { toFormKey } from './profile/form.ts'
import type { ImportProfile } from './profile/model.ts'
import { countStaged, mergeRepeated, saveFigureImport, saveImportProfile } from './queries.ts'
import { type FileRead, loadFile } from './read/file.ts'
import type { Interpreter } from './read/interpret.ts'
import { toReplacementCount } from './replacements/model.ts'
import { listReplaced } from './replacements/queries.ts'
import { Stager } from './stager.ts'

type FileRejected = Failure<'FILE_REJECTED', { issues: ImportIssue[]; omittedCount: number }>
/** The reasons why an import fails, as a response or as the result of a job. */
type FigureImportFailure =
  | WorkbookNotRead
  | FileRejected
  | ReplacesFigures
  | AnswerUnknown
  | Failure<'FORBIDDEN' | 'IMPORT_PROFILE_REQUIRED' | 'IMPORT_PROFILE_UNCONFIRMED' | 'MARKING_REQUIRED'>

export type Step = 'reading' | 'recording'

interface ImportRun {
  /** Receives the progress of each step, from 0 to 1. Throws when the import must stop. */
  step?: (step: Step, share?: number) => void
  /** Runs in the recording transaction, after all figures are recorded. */
  onWritten?: (context: TransactionContext) => Promise<void>
}

/** Converts a `WorkbookError` into the failure `WORKBOOK_NOT_READ`. */
export async function catchUnreadable<Answer, Cause extends AnyFailure>(
  work: () => Promise<Result<Answer, Cause>>,
): Promise<Result<Answer, Cause | WorkbookNotRead>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof WorkbookError) return workbookNotRead(error.issue)
    throw error
  }
}

/**
 * Imports a file of figures, all or none. Figures are staged in short batches while the file is read. A single
 * transaction then records them, or they are discarded.
 */
export async function importFigures(
  transact: Transact,
  input: FigureImportRequest & { file: File },
  course: ImportRun = {},
): Promise<Result<FigureImportResult, FigureImportFailure>> {
  if (input.correction && !input.marking) return fail('MARKING_REQUIRED')
  course.step?.('reading')
  const isAllowed = await transact(
    'read',
    async ({ actor }) =>
      may(actor, 'figure.write', input.ownerId) && (!input.correction || may(actor, 'figure.approve', input.ownerId)),
  )
  if (!isAllowed) return fail('FORBIDDEN')
  const prepared = await catchUnreadable(() => prepare(transact, input))
  if (!prepared.ok) return prepared
  const { importProfileSource, readContext } = prepared.value
  if (input.confirmed) readContext.importProfile = { ...readContext.importProfile, confirmed: true }
  if (!readContext.importProfile.confirmed)
    return fail(importProfileSource === 'given' ? 'IMPORT_PROFILE_UNCONFIRMED' : 'IMPORT_PROFILE_REQUIRED')
  const batch = { ...input, name: toSafeFileName(input.file), sha256: await hashFile(input.file) }
  const stager = new Stager(transact, batch, prepared.value)
  try {
    const result = await recordStaged(transact, batch, { prepared: prepared.value, stager, course })
    if (!result.ok) await stager.discard()
    return result
  } catch (error) {
    await stager.discard()
    if (error instanceof TooManyReplaced) return error.failure
    throw error
  }
}

/** Reads and stages the figures, and records them in a single transaction. If it fails, the caller discards the batch. */
async function recordStaged(
  transact: Transact,
  { name, sha256, ...request }: FigureImportRequest & { name: string; sha256: string },
  { prepared, stager, course }: { prepared: Prepared; stager: Stager; course: ImportRun },
): Promise<Result<FigureImportResult, WorkbookNotRead | FileRejected>> {
  const { step = () => {}, onWritten } = course
  const file = await catchUnreadable<FileRead, never>(async () =>
    succeed(
      await loadFile(prepared.open, prepared.readContext, {
        figures: (figures) => stager.add(figures),
        progress: (share) => step('reading', share),
      }),
    ),
  )
  if (!file.ok) return file
  const { reader, sumsChecked } = file.value
  if (reader.issues.length > 0)
    return fail('FILE_REJECTED', { issues: toIssues(reader), omittedCount: reader.omittedIssueCount })
  await stager.waitUntilStaged()
  step('recording')
  const importProfile = addDecisions(prepared, reader)
  const counts = {
    ...reader.counts,
    sumsChecked,
    sumDifferences: reader.sumDifferences.length + reader.omittedSumCount,
  }
  return transact('write', async (context): Promise<Result<FigureImportResult, FileRejected>> => {
    const batch = await stager.finish(context)
    const batchResult = await recordBatch(context, batch, stager)
    if (!batchResult.ok) return batchResult
    const { repeated, ...recorded } = batchResult.value
    await checkReplacements(context.tx, batch, recorded, request.replacements)
    await saveFigureImport(context.tx, batch, importProfile, { ...counts, repeated })
    if (request.saveImportProfile)
      await saveImportProfile(context.tx, {
        ownerId: request.ownerId,
        importProfile,
        savedAt: context.now,
        personId: context.actor.personId,
      })
    const payload = { file: name, sha256, importProfile: importProfile.name, ...counts, ...recorded }
    const reason = request.correction
    context.audit({
      subjectKind: 'figures',
      subjectId: stager.publicId,
      organisationId: request.ownerId,
      payload,
      ...(reason && { reason }),
    })
    if (recorded.added + recorded.revised > 0)
      await indicatorEvents.figuresRecorded.publish(context, { indicatorIds: stager.indicatorIds })
    await onWritten?.(context)
    const { publicId: batchId } = stager
    return succeed({ batchId, ...recorded, fileName: name, importProfileName: importProfile.name, repeated })
  })
}

type ReplacesFigures = Failure<'REPLACES_FIGURES', { count: number; replaced: ReplacedFigure[] }>

/** Takes the recorded figures back, because they replace more figures than a person confirmed. */
class TooManyReplaced extends Error {
  readonly failure: Failed<ReplacesFigures>

  constructor(count: number, replaced: ReplacedFigure[]) {
    super('The file replaces more figures than confirmed.')
    this.failure = fail('REPLACES_FIGURES', { count, replaced })
  }
}

/** @throws TooManyReplaced, which rolls the transaction back */
async function checkReplacements(tx: Tx, batch: number, recorded: Omit<BatchCounts, 'repeated'>, limit: string) {
  const { added, revised, unchanged } = recorded
  if (revised > toReplacementCount(limit, added + revised + unchanged))
    throw new TooManyReplaced(revised, await listReplaced(tx, batch))
}

type BatchCounts = Pick<FigureImportResult, 'added' | 'revised' | 'unchanged' | 'repeated'>

async function recordBatch(
  context: TransactionContext,
  batch: number,
  stager: Stager,
): Promise<Result<BatchCounts, FileRejected>> {
  const rejectLines = (lines: readonly number[], code: ImportIssue['code'], values = new Map<number, string>()) => {
    const issues = lines.map(
      (row): ImportIssue => ({ row, column: null, code, value: values.get(row) ?? '', proposals: [] }),
    )
    return fail('FILE_REJECTED', { issues, omittedCount: 0 })
  }
  // Staged rows are lost when the database process is killed.
  if ((await countStaged(context.tx, batch)) !== stager.count)
    throw new Error('The staged figures were lost. Import the file again.')
  const { repeated, conflictingLines } = await mergeRepeated(context.tx, batch)
  if (conflictingLines.length > 0) return rejectLines(conflictingLines, 'DUPLICATE_VALUE')
  const locked = await findLockedStaged(context.tx, batch)
  if (locked.length > 0) return fail('FILE_REJECTED', { issues: locked.map(toLockedIssue), omittedCount: 0 })
  const { outside, contested, concurrent, added, revised, unchanged } = await record(context.tx, batch)
  const foreign = await findForeignLines(context.tx, batch, outside)
  if (foreign.size > 0) return rejectLines([...foreign], 'FOREIGN_AREA_UNDECLARED')
  if (outside.length > 0) return rejectLines(outside, 'OUTSIDE_YOUR_AREA')
  if (contested.length > 0) return rejectLines(contested, 'REPORTED_BY_OTHER')
  if (concurrent.length > 0) {
    const concurrentReports = await findConcurrentReports(context.tx, batch, concurrent)
    const values = new Map(
      [...concurrentReports].map(([line, entry]) => [
        line,
        `${loadName(entry.names, 'en')}, ${entry.reportedAt.slice(0, 16)}`,
      ]),
    )
    return rejectLines(concurrent, 'REPORTED_CONCURRENTLY', values)
  }
  return succeed({ added, revised, unchanged, repeated })
}

/**
 * Returns the import profile with the identified areas as decisions, so that the next file of this form gives the same
 * result.
 */
function addDecisions(
  { open, readContext: { importProfile } }: Prepared,
  { areas: { guessed } }: Interpreter,
): ImportProfile {
  const decided = { ...importProfile.areas.decided }
  for (const { path, match } of guessed.values())
    if (['members', 'words', 'repeats'].includes(match.method) && decided[path] === undefined)
      decided[path] = match.area?.code ?? null
  const form = importProfile.form === '' ? toFormKey(open.sample, importProfile) : importProfile.form
  return { ...importProfile, form, areas: { ...importProfile.areas, decided } }
}

function toSafeFileName(file: File): string {
  const name = safeFileName(file.name) ?? 'figures.csv'
  return screenText(name).length > 0 ? 'figures.csv' : name
}

async function hashFile(file: File): Promise<string> {
  const hash = createHash('sha256')
  for await (const uint8Array of file.stream() as unknown as AsyncIterable<Uint8Array>) hash.update(uint8Array)
  return hash.digest('hex')
}
