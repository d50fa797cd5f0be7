import type { PackPathStep } from '#shared/pack-path.ts'
import type { PathAct } from '../entities.ts'
import { computeStatus, listEffectiveActs, listOpinionsAfterDecision, type Path, type PathStatus } from '../model.ts'
import { maxPoints, type Point, type PointAnswerKind, pointAnswerKinds } from './entities.ts'

/** Returns the steps of a path that answer the opinions of this step, where the text takes them into account. */
export const answeringSteps = (path: Path, step: string): PackPathStep[] =>
  path.steps.filter((packPathStep) => packPathStep.answers?.includes(step))

/**
 * Returns the reason why no point may be added to an opinion: the plan is approved, or a step that answers the opinion
 * is completed and the text is final. Later points need an addendum, or the withdrawal of that step.
 */
export function findPointObstacle(path: Path, pathStatus: PathStatus, step: string): 'APPROVED' | 'TEXT_FINAL' | null {
  if (pathStatus.approvedOn !== null) return 'APPROVED'
  const isThrough = answeringSteps(path, step).some(({ code }) => pathStatus.steps.get(code)?.state === 'completed')
  return isThrough ? 'TEXT_FINAL' : null
}

/** Returns the opinions that were given and not withdrawn. */
export const listEffectiveOpinions = (acts: readonly PathAct[]): PathAct[] =>
  listEffectiveActs(acts).filter(({ kind }) => kind === 'opinion_given')

/**
 * Counts the points without an answer, by the step of the opinion. A withdrawn opinion needs no answer. An opinion
 * without points was not split, so its whole text counts as a point without an answer.
 * @param open the number of points without an answer, for each opinion that has points
 */
export function countUnanswered(
  acts: readonly PathAct[],
  open: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const { id, step } of listEffectiveOpinions(acts)) {
    const points = open.get(id) ?? 1
    if (points > 0) counted.set(step!, (counted.get(step!) ?? 0) + points)
  }
  return counted
}

/**
 * Returns the path with the points that its steps must answer first. The points of an opinion that was given after the
 * decision need no answer.
 * @param open the number of points without an answer, for each opinion that has points
 */
export function withUnansweredPoints(path: Path, acts: readonly PathAct[], open: ReadonlyMap<string, number>): Path {
  const afterIds = listOpinionsAfterDecision(path, acts)
  const before = acts.filter(({ id }) => !afterIds.has(id))
  const withoutLate = { ...path, unansweredPoints: countUnanswered(before, open) }
  const isApproved = afterIds.size === 0 || computeStatus(withoutLate, before, '9999-12-31').approvedOn !== null
  return isApproved ? withoutLate : { ...path, unansweredPoints: countUnanswered(acts, open) }
}

export type PointState = PointAnswerKind | 'open'
export const getPointState = ({ answers }: { answers: readonly { kind: PointAnswerKind }[] }): PointState =>
  answers[0]?.kind ?? 'open'

export type PointCounts = { total: number } & Record<PointState, number>

/** Counts the points and their answers, without withdrawn points. */
export function countPoints(
  points: readonly { withdrawn: string | null; answers: readonly { kind: PointAnswerKind }[] }[],
): PointCounts {
  const activePoints = points.filter((point) => point.withdrawn === null)
  const countByState = (state: PointState) => activePoints.filter((entry) => getPointState(entry) === state).length
  return {
    total: activePoints.length,
    followed: countByState('followed'),
    partly: countByState('partly'),
    set_aside: countByState('set_aside'),
    open: countByState('open'),
  }
}

interface CountMessages {
  counted: (all: number, parts: string) => string
  count: Readonly<Record<PointState, (many: number) => string>>
}

/** Formats the counts, for example "7 points: 5 followed, 1 set aside, 1 open". */
export const formatCounts = (counts: PointCounts, messages: CountMessages): string =>
  messages.counted(
    counts.total,
    ([...pointAnswerKinds, 'open'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => messages.count[state](counts[state]))
      .join(', '),
  )

/**
 * Returns the next number, after the highest number of a valid point. A text that is split again therefore starts at 1.
 */
export const nextNumber = (points: readonly Pick<Point, 'number' | 'withdrawn'>[]): number =>
  1 + Math.max(0, ...points.filter((point) => point.withdrawn === null).map((point) => point.number))

/** Splits at empty lines. Without duplicates, because an opinion has no identical points. */
export const parsePoints = (text: string): string[] => [
  ...new Set(
    text
      .split(/\n[ \t]*\n/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  ),
]

/** Checks whether points can be recorded: between 1 and 200, each of 3 to 5,000 characters. */
export const arePointsValid = (points: readonly string[]): boolean =>
  points.length > 0 && points.length <= maxPoints && points.every(({ length }) => length >= 3 && length <= 5000)

/** Markers with which points of a letter begin: 1. 2) a) - • § and numbers such as 2.1. */
const mark = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[-–—•*§])\s+/i

/**
 * Splits a text into points: at numbered or marked lines if there are at least two, otherwise at empty lines. Points of
 * fewer than 3 characters are left out. The user reviews the result before it is saved.
 */
export function splitIntoPoints(text: string): string[] {
  const lines = text.split(/\r?\n/)
  const isMarked = lines.filter((line) => mark.test(line)).length > 1
  const points: string[] = []
  let isOpen = false
  for (const line of lines) {
    const begins = isMarked ? mark.test(line) : line.trim() !== '' && !isOpen
    if (begins) points.push(line.replace(isMarked ? mark : /^/, '').trim())
    else if (line.trim() !== '' && points.length > 0 && (isOpen || isMarked))
      points.push(`${points.pop()} ${line.trim()}`)
    isOpen = line.trim() !== ''
  }
  return points.filter((point) => point.length >= 3)
}
