import type { TransactionContext } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { findLockedStaged } from '../approval-status/queries/locked-figures.ts'
import { findIndicators } from '../definitions/queries.ts'
import type { ObservationChannel } from '../entities.ts'
import { indicatorEvents } from '../events.ts'
import { findForeignLines } from '../foreign-sources/queries.ts'
import type { FigureIssue, Origin, Recorded, ReportedFigure } from './contract.ts'
import { checkFigure, getVersionAt, toPartsKey } from './model.ts'
import * as queries from './queries.ts'

/** Maximum number of reported issues. Further issues are only counted. */
const maxIssues = 200

export interface FigureReport {
  ownerId: Id
  marking: Marking
  channel: ObservationChannel
  origin: Origin
  figures: readonly ReportedFigure[]
}

type FiguresRejected = Failure<'FIGURES_REJECTED', { issues: FigureIssue[]; omittedCount: number }>

const rejectFigures = (issues: readonly FigureIssue[]) =>
  fail('FIGURES_REJECTED', {
    issues: issues.slice(0, maxIssues),
    omittedCount: Math.max(0, issues.length - maxIssues),
  })

/** Records figures, all or none. Reports every issue by position in the input. */
export async function recordFigures(
  context: TransactionContext,
  given: FigureReport,
): Promise<Result<Recorded, FiguresRejected>> {
  const { staged, issues, indicatorIds } = await understand(context, given.figures)
  if (issues.length > 0) return rejectFigures(issues)
  const publicId = newId()
  const batch = await queries.insertBatch(context.tx, {
    publicId,
    ownerId: given.ownerId,
    marking: given.marking,
    channel: given.channel,
    origin: given.origin,
    recordedAt: context.now,
    recordedBy: context.actor.personId,
  })
  await queries.stage(context.tx, batch, staged)
  const locked = await findLockedStaged(context.tx, batch)
  if (locked.length > 0)
    return rejectFigures(
      locked.map(({ line, approval }) => ({ line, code: 'APPROVED', value: '', ...(approval && { approval }) })),
    )
  const { outside, contested, concurrent, ...counts } = await queries.record(context.tx, batch)
  const foreign = await findForeignLines(context.tx, batch, outside)
  const reports = concurrent.length > 0 ? await queries.findConcurrentReports(context.tx, batch, concurrent) : undefined
  const refused = [
    ...outside.map(
      (line): FigureIssue => ({
        line,
        code: foreign.has(line) ? 'FOREIGN_AREA_UNDECLARED' : 'OUTSIDE_YOUR_AREA',
        value: '',
      }),
    ),
    ...contested.map((line): FigureIssue => ({ line, code: 'REPORTED_BY_OTHER', value: '' })),
    ...concurrent.map(
      (line): FigureIssue => ({
        line,
        code: 'REPORTED_CONCURRENTLY',
        value: '',
        ...(reports?.has(line) && { concurrentReport: reports.get(line)! }),
      }),
    ),
  ]
  if (refused.length > 0) return rejectFigures(refused)
  context.audit({ subjectKind: 'figures', subjectId: publicId, organisationId: given.ownerId })
  if (counts.added + counts.revised > 0) await indicatorEvents.figuresRecorded.publish(context, { indicatorIds })
  return succeed({ batchId: publicId, ...counts })
}

type KeyedFigure = Omit<queries.StagedFigure, 'breakdown'> & { key: string }

/** Resolves the references of figures and finds all issues. */
async function understand(context: TransactionContext, figures: readonly ReportedFigure[]) {
  const indicators = await findIndicators(context.tx, [...new Set(figures.map((figure) => figure.indicator))])
  const indicatorIds = [...indicators.values()].map(({ id }) => id)
  const areas = await queries.knownAreas(
    context.tx,
    figures.map((figure) => figure.areaId),
  )
  const versions = await queries.listDefinitionVersions(context.tx, indicatorIds)
  const places = new Set<string>()
  const find = (entry: ReportedFigure, line: number): KeyedFigure | FigureIssue => {
    const indicator = indicators.get(entry.indicator)
    if (!indicator) return { line, code: 'INDICATOR_UNKNOWN', value: entry.indicator }
    if (!areas.has(entry.areaId)) return { line, code: 'AREA_UNKNOWN', value: entry.areaId }
    const { figure, issue } = checkFigure(entry, indicator.definition)
    if (!figure) return { line, ...issue }
    const key = toPartsKey(entry.parts)
    const place = [indicator.id, entry.areaId, key, entry.startsOn, figure.endsOn].join(' ')
    if (places.has(place)) return { line, code: 'DUPLICATE_VALUE', value: entry.startsOn }
    places.add(place)
    const version = getVersionAt(versions.get(indicator.id) ?? [], entry.startsOn)
    return { ...figure, line, indicatorId: indicator.id, key, version }
  }
  const every = figures.map(find)
  const issues = every.filter((entry): entry is FigureIssue => 'code' in entry)
  if (issues.length > 0) return { issues, indicatorIds, staged: [] }
  const founds = every as KeyedFigure[]
  const breakdowns = await queries.findOrCreateBreakdowns(
    context.tx,
    figures.map((figure) => figure.parts),
  )
  return {
    issues,
    indicatorIds,
    staged: founds.map(({ key, ...rest }) => ({ ...rest, breakdown: breakdowns.get(key)! })),
  }
}
