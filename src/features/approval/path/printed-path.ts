import { lawOf } from '#features/country/law/index.ts'
import { loadNamesAt } from '#features/country/registry/index.ts'
import { endOfDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { colon } from '#shared/punctuation.ts'
import type { PathAct, Seat } from './entities.ts'
import { pathDocumentMessages } from './messages/index.ts'
import { listEffectiveActs, type StepStatus } from './model.ts'
import type { PrintedPoints } from './opinions/document.ts'
import { formatActProvenance } from './printed-act-provenance.ts'
import { listActRecorders, type Recorder } from './queries/recorders.ts'
import type { LoadedPath } from './read.ts'
import type { VersionDays } from './version-days.ts'

/**
 * Returns the moment whose names an act or a decision has: the end of the day of the act, or the moment of the record if that is
 * earlier. An act of an earlier day that is recorded after a change of name thus has the name of its day.
 */
export function getNamesMoment({ date, recordedAt }: { date: LegalDate | null; recordedAt: string }): string {
  const end = date && endOfDay(date)
  return end && new Date(end) < new Date(recordedAt) ? end : recordedAt
}

/**
 * Returns a path whose acts have the name that the organisation of the seat had on the day of the act. Pages and print
 * use the same names. The function of a seat has the name in the law of the plan.
 */
export async function withNamesOfActs({ tx }: TransactionContext, found: LoadedPath): Promise<LoadedPath> {
  const { bodies } = found.seating
  const getNames = await loadNamesAt(tx, 'organisation', bodies.keys())
  return {
    ...found,
    acts: found.acts.map((act) => {
      const body = act.seat && bodies.get(act.seat.organisationId)
      return body ? { ...act, seatNames: getNames(act.seat!.organisationId, body.names, getNamesMoment(act)) } : act
    }),
  }
}

/** A path with the organisations for which each act was recorded; only for the full edition. */
export interface PrintedPath extends LoadedPath {
  recorders?: ReadonlyMap<Id, Recorder>
}

/** Returns a path for the full edition with the organisations for which acts were recorded, named as on the day of the record. */
export async function withRecorders(
  { tx }: TransactionContext,
  found: LoadedPath,
  { rendition }: { rendition: 'full' | 'council' | 'public' },
): Promise<PrintedPath> {
  if (rendition !== 'full' || !found.round) return found
  const recorders = await listActRecorders(tx, found.round.id)
  const ids = new Set([...recorders.values()].map(({ organisationId }) => organisationId))
  const getNames = await loadNamesAt(tx, 'organisation', ids)
  return {
    ...found,
    recorders: new Map(
      [...recorders].map(([id, recorder]) => [
        id,
        { ...recorder, names: getNames(recorder.organisationId, recorder.names, recorder.recordedAt) },
      ]),
    ),
  }
}

/** Returns a seat as printed, with function and organisation but never the person. The organisation of an act is named as then. */
export function formatSeat(
  { plan, seating, acts }: LoadedPath,
  seat: Seat,
  language: Language,
  act: Pick<PathAct, 'id'> | null,
): string {
  const organisationFunction = lawOf(plan).functions.find(({ code }) => code === seat.function)
  const namesOfAct = acts.find(({ id }) => id === act?.id)?.seatNames
  const body = loadName(namesOfAct ?? seating.bodies.get(seat.organisationId)!.names, language)
  return organisationFunction ? `${loadName(organisationFunction.names, language)}, ${body}` : body
}

/**
 * Returns an opinion as printed: the organisation, the date or the fact that it is missing, and each point with the
 * answer. An opinion states the version on which it was given. The text is included if the reader may read it and it reveals no omitted content.
 */
export function buildOpinionBlocks(
  found: PrintedPath,
  { seat, act, isLate = false }: { seat: Seat; act: PathAct; isLate?: boolean },
  {
    language,
    points,
    withText,
    version,
  }: { language: Language; points: PrintedPoints; withText: boolean; version: VersionDays | null },
): Block[] {
  const point = points.get(act.id)
  const lines = withText && !point?.hasOmittedPoints ? (act.text ?? '').split(/\n+/).filter(Boolean) : []
  const day = formatDate(act.date, language)
  const messages = pathDocumentMessages[language]
  const provenance = [
    version
      ? messages.onVersion(String(version.number), formatDate(version.submittedOn, language))
      : act.kind === 'opinion_given'
        ? messages.onDraft
        : '',
    ...formatActProvenance(found, act.id, language),
  ]
  return [
    {
      kind: 'paragraph',
      text: [
        { text: formatSeat(found, seat, language, act), strong: true },
        {
          text: `, ${[act.kind === 'opinion_missing' ? messages.absent : isLate ? messages.late : '', day, ...provenance].filter(Boolean).join(', ')}`,
        },
      ],
    },
    ...lines.map((line): Block => ({ kind: 'paragraph', text: line })),
    ...(point?.blocks ?? []),
  ]
}

/**
 * Creates the table of steps with their basis, days and reasons. A step of each year has the day and the reason of each
 * year.
 */
export function buildStepTable(found: LoadedPath, steps: readonly StepStatus[], language: Language): Block {
  const messages = pathDocumentMessages[language]
  const formatStepDate = ({ step, state, completedOn }: StepStatus) => {
    const day = found.path.absentOn?.get(step.code)
    if (state === 'not_applicable') return day ? messages.bodyAbsent(formatDate(day, language)) : messages.notForThis
    if (state === 'skipped' && step.completedAt !== 'year_end')
      return [messages.skipped, completedOn && formatDate(completedOn, language)].filter(Boolean).join(', ')
    if (step.completedAt === 'year_end' && completedOn)
      return listYears(step.code)
        .map(({ kind, date }) =>
          [kind === 'skipped' && messages.skipped, formatDate(date, language)].filter(Boolean).join(', '),
        )
        .join('; ')
    return completedOn ? formatDate(completedOn, language) : messages.open
  }
  const listYears = (code: string) =>
    listEffectiveActs(found.acts).filter((act) => act.step === code && (act.kind === 'done' || act.kind === 'skipped'))
  const getReason = ({ code, completedAt }: PackPathStep) =>
    completedAt === 'year_end'
      ? listYears(code)
          .flatMap(({ date, reason }) => (reason ? `${formatDate(date, language)}${colon(language)}${reason}` : []))
          .join('; ')
      : (found.acts.findLast((act) => act.step === code && act.reason)?.reason ?? '')
  return {
    kind: 'table',
    caption: messages.steps,
    columns: [
      { title: messages.step, width: 2 },
      { title: messages.basis, width: 1.4 },
      { title: messages.date },
      { title: messages.reason, width: 1.4 },
    ],
    rows: steps.map((at) => [
      `${at.step.number} ${loadName(at.step.names, language)}`,
      loadName(at.step.basis, language),
      formatStepDate(at),
      getReason(at.step),
    ]),
  }
}
