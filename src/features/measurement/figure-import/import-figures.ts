import { createHash } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import { indicatorEvents } from '#features/measurement/indicators/events.ts'
import {
  batchIsRecorded,
  findConcurrentReports,
  findLockedStaged,
  findOrCreateBreakdowns,
  insertBatch,
  record,
  stage,
} from '#features/measurement/indicators/index.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import { safeFileName } from '#platform/files/name.ts'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { WorkbookError } from '#platform/workbook/workbook-error.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { loadName } from '#shared/localized-text.ts'
import { screenText } from '#shared/screening.ts'
import type { FigureImportRequest, FigureImportResult, ImportIssue } from './contract.ts'
import { toLockedIssue } from './locked.ts'
import { type Prepared, prepare, toStagedFigure } from './prepare.ts'
import { toIssues } from './preview.ts'
import { toFormKey } from './profile/form.ts'
import type { ImportProfile } from './profile/model.ts'
import { countStaged, discardBatch, mergeRepeated, saveFigureImport, saveImportProfile } from './queries.ts'
import type { ReadFigure } from './read/figure.ts'
import { loadFile } from './read/file.ts'
import type { Interpreter } from './read/interpret.ts'

/** Errors that report a failed import, as a response or as the result of a job. */
export interface FigureImportErrors {
  WORKBOOK_NOT_READ: (given: { data: { issue: WorkbookIssue } }) => Error
  FILE_REJECTED: (given: { data: { issues: ImportIssue[]; omittedCount: number } }) => Error
  IMPORT_PROFILE_REQUIRED: () => Error
  MARKING_REQUIRED: () => Error
}

export type Step = 'reading' | 'recording'

interface ImportRun {
  errors: FigureImportErrors
  /** Receives the progress of each step, from 0 to 1. Throws when the import must stop. */
  step?: (step: Step, share?: number) => void
  /** Runs in the recording transaction, after all figures are recorded. */
  onWritten?: (context: TransactionContext) => Promise<void>
}

/** Number of figures staged in a single statement. It limits how long other requests wait. */
const batchSize = 2_000

/** Converts a `WorkbookError` into the declared error `WORKBOOK_NOT_READ`. */
export async function refuseUnreadable<Answer>(
  work: Promise<Answer>,
  errors: Pick<FigureImportErrors, 'WORKBOOK_NOT_READ'>,
): Promise<Answer> {
  try {
    return await work
  } catch (error) {
    throw error instanceof WorkbookError ? errors.WORKBOOK_NOT_READ({ data: { issue: error.issue } }) : error
  }
}

/**
 * Imports a file of figures, all or none. Figures are staged in short batches while the file is read. A single
 * transaction then records them, or they are discarded.
 */
export async function importFigures(
  transact: Transact,
  requested: FigureImportRequest & { file: File },
  course: ImportRun,
): Promise<FigureImportResult> {
  const { errors, step = () => {} } = course
  if (requested.correction && !requested.marking) throw errors.MARKING_REQUIRED()
  step('reading')
  await transact('read', async ({ actor }) => {
    if (!may(actor, 'figure.write', requested.ownerId)) throw new ORPCError('FORBIDDEN')
    if (requested.correction && !may(actor, 'figure.approve', requested.ownerId)) throw new ORPCError('FORBIDDEN')
  })
  const prepared = await refuseUnreadable(prepare(transact, requested), errors)
  if (prepared.importProfileSource === 'proposed') throw errors.IMPORT_PROFILE_REQUIRED()
  const name = toSafeFileName(requested.file)
  const sha256 = await hashFile(requested.file)
  const stager = new Stager(transact, { ...requested, name, sha256 }, prepared)
  try {
    const { reader, sumsChecked } = await refuseUnreadable(
      loadFile(prepared.open, prepared.readContext, {
        figures: (figures) => stager.add(figures),
        progress: (share) => step('reading', share),
      }),
      errors,
    )
    if (reader.issues.length > 0)
      throw errors.FILE_REJECTED({ data: { issues: toIssues(reader), omittedCount: reader.omittedIssueCount } })
    await stager.waitUntilStaged()
    step('recording')
    const importProfile = addDecisions(prepared, reader)
    const counts = {
      ...reader.counts,
      sumsChecked,
      sumDifferences: reader.sumDifferences.length + reader.omittedSumCount,
    }
    return await transact('write', async (context) => {
      const batch = await stager.finish(context)
      const { repeated, ...recorded } = await recordBatch(context, batch, stager, errors)
      await saveFigureImport(context.tx, batch, importProfile, { ...counts, repeated })
      if (requested.saveImportProfile)
        await saveImportProfile(context.tx, {
          ownerId: requested.ownerId,
          importProfile,
          savedAt: context.now,
          personId: context.actor.personId,
        })
      const payload = { file: name, sha256, importProfile: importProfile.name, ...counts, ...recorded }
      const reason = requested.correction
      context.audit({
        subjectKind: 'figures',
        subjectId: stager.publicId,
        organisationId: requested.ownerId,
        payload,
        ...(reason && { reason }),
      })
      if (recorded.added + recorded.revised > 0)
        await indicatorEvents.figuresRecorded.publish(context, { indicatorIds: stager.indicatorIds })
      await course.onWritten?.(context)
      return { batchId: stager.publicId, ...recorded, fileName: name, importProfileName: importProfile.name, repeated }
    })
  } catch (error) {
    await stager.discard()
    throw error
  }
}

async function recordBatch(
  context: TransactionContext,
  batch: number,
  stager: Stager,
  errors: Pick<FigureImportErrors, 'FILE_REJECTED'>,
) {
  const makeLineErrors = (lines: readonly number[], code: ImportIssue['code'], values = new Map<number, string>()) => {
    const issues = lines.map(
      (row): ImportIssue => ({ row, column: null, code, value: values.get(row) ?? '', proposals: [] }),
    )
    return errors.FILE_REJECTED({ data: { issues, omittedCount: 0 } })
  }
  // Staged rows are lost when the database process is killed.
  if ((await countStaged(context.tx, batch)) !== stager.count)
    throw new Error('What was staged is no longer there: bring the file in again.')
  const { repeated, conflictingLines } = await mergeRepeated(context.tx, batch)
  if (conflictingLines.length > 0) throw makeLineErrors(conflictingLines, 'DUPLICATE_VALUE')
  const locked = await findLockedStaged(context.tx, batch)
  if (locked.length > 0) throw errors.FILE_REJECTED({ data: { issues: locked.map(toLockedIssue), omittedCount: 0 } })
  const { outside, contested, concurrent, added, revised, unchanged } = await record(context.tx, batch)
  if (outside.length > 0) throw makeLineErrors(outside, 'OUTSIDE_YOUR_AREA')
  if (contested.length > 0) throw makeLineErrors(contested, 'REPORTED_BY_OTHER')
  if (concurrent.length > 0) {
    const concurrentReports = await findConcurrentReports(context.tx, batch, concurrent)
    const values = new Map(
      [...concurrentReports].map(([line, entry]) => [
        line,
        `${loadName(entry.names, 'en')}, ${entry.reportedAt.slice(0, 16)}`,
      ]),
    )
    throw makeLineErrors(concurrent, 'REPORTED_CONCURRENTLY', values)
  }
  return { added, revised, unchanged, repeated }
}

type Batch = Pick<FigureImportRequest, 'ownerId' | 'marking' | 'origin' | 'correction'> & {
  name: string
  sha256: string
}

/** Stages figures as they are read: a few in the recording transaction, many in batches before it. */
class Stager {
  readonly publicId: Id = newId()
  count = 0
  readonly #transact: Transact
  readonly #batch: Batch
  readonly #prepared: Prepared
  readonly #breakdowns = new Map<string, number>()
  readonly #indicators = new Set<Id>()
  #number: number | undefined
  #waiting: ReadFigure[] = []
  /** The batch that the database writes while the next batch is read. */
  #staging: Promise<void> = Promise.resolve()

  constructor(transact: Transact, batch: Batch, prepared: Prepared) {
    this.#transact = transact
    this.#batch = batch
    this.#prepared = prepared
  }

  get indicatorIds(): Id[] {
    return [...this.#indicators]
  }

  async add(figures: readonly ReadFigure[]): Promise<void> {
    for (const figure of figures) this.#waiting.push(figure)
    this.count += figures.length
    while (this.#waiting.length > batchSize * 2) {
      const readFigures = this.#waiting.splice(0, batchSize)
      await this.#staging
      this.#staging = this.#transact('touch', async (context) => {
        await this.#begin(context)
        await this.#stage(context, readFigures)
      })
      // The error is thrown when the next batch waits for this batch.
      this.#staging.catch(() => {})
    }
  }

  /**
   * Stages the remaining figures.
   * @returns the number of the batch
   */
  async finish(context: TransactionContext): Promise<number> {
    const isStaged = this.#number !== undefined
    const number = await this.#begin(context)
    if (isStaged) await batchIsRecorded(context.tx, number, context.now)
    while (this.#waiting.length > 0) await this.#stage(context, this.#waiting.splice(0, batchSize))
    return number
  }

  /** Waits until the database has written the staged figures. */
  waitUntilStaged(): Promise<void> {
    return this.#staging
  }

  /** Discards a batch that was not recorded. */
  async discard(): Promise<void> {
    await this.#staging.catch(() => {})
    const number = this.#number
    if (number !== undefined) await this.#transact('touch', ({ tx }) => discardBatch(tx, number))
  }

  async #begin({ tx, now, actor }: TransactionContext): Promise<number> {
    if (this.#number !== undefined) return this.#number
    const { ownerId, marking = 'TLP:GREEN', origin, name, sha256, correction } = this.#batch
    const of = { publicId: this.publicId, ownerId, marking, file: { name, sha256 } }
    const as = correction
      ? ({ channel: 'correction', origin: { ...origin, note: correction } } as const)
      : ({ channel: 'import', origin } as const)
    this.#number = await insertBatch(tx, { ...of, ...as, recordedAt: now, recordedBy: actor.personId })
    return this.#number
  }

  async #stage({ tx }: TransactionContext, figures: readonly ReadFigure[]): Promise<void> {
    const keys = figures.map(({ parts }) => toPartsKey(parts))
    const unknown = new Map<string, ReadFigure['parts']>()
    for (const [at, key] of keys.entries()) if (!this.#breakdowns.has(key)) unknown.set(key, figures[at]!.parts)
    if (unknown.size > 0)
      for (const [key, id] of await findOrCreateBreakdowns(tx, [...unknown.values()])) this.#breakdowns.set(key, id)
    const staged = figures.map((figure, at) => {
      const row = toStagedFigure(figure, this.#prepared.readContext.indicators)
      this.#indicators.add(row.indicatorId)
      return { ...row, breakdown: this.#breakdowns.get(keys[at]!)! }
    })
    await stage(tx, this.#number!, staged)
  }
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
