import type { Work } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Seat } from '../entities.ts'
import { functionNames } from '../function-names.ts'
import { speakerOf } from '../mandates/acting-capacity.ts'
import { type Found, findPath, wasDecidedBefore } from '../read.ts'
import type { Opinion } from './contract.ts'
import type { Point } from './entities.ts'
import { answeringSteps, mayNotAdd, standingOpinions } from './model.ts'
import * as queries from './queries.ts'

/** Converts a point for the response, with organisations, functions and the user who recorded an answer. */
const told = (point: queries.StoredPoint, bodyId: Id): Point => ({
  id: point.id,
  number: point.number,
  words: point.words,
  element: point.element,
  byBody: point.ownerId === bodyId,
  withdrawn: point.withdrawn,
  answers: point.answers.map(({ asFunction, ...answer }) => ({ ...answer, functionNames: functionNames(asFunction) })),
})

/**
 * Returns a check of whether the actor may act for a seat: as speaker of the seat, or as leader of the organisation's
 * plans.
 */
export async function writesFor(work: Work): Promise<(seat: Seat, step: string | null) => boolean> {
  const speaker = await speakerOf(work)
  return (seat, step) => speaker(seat, step) !== undefined || may(work.actor, 'path.lead', seat.organisationId)
}

/** Returns the valid opinions of a round, each with the points and the actions available to this reader. */
export async function opinionsOn(work: Work, found: Found): Promise<Opinion[]> {
  const { plan, round, path, standing, acts } = found
  if (!round) return []
  const points = Map.groupBy(await queries.readPoints(work.tx, { roundId: round.id }), ({ actId }) => actId)
  const isOwn = await writesFor(work)
  const leads = may(work.actor, 'path.lead', plan.ownerId)
  const isNow = round.id === found.rounds.at(-1)!.id && standing.approvedOn === null && !wasDecidedBefore(found)
  return standingOpinions(acts).map(({ id, step, seat }): Opinion => {
    const isOpen = isNow && mayNotAdd(path, standing, step!) === null
    const own = isOpen && isOwn(seat!, step)
    return {
      actId: id,
      step: step!,
      points: (points.get(id) ?? []).map((point) => told(point, seat!.organisationId)),
      answeredIn: answeringSteps(path, step!).map(({ number }) => number),
      abilities: { cut: isOpen && leads, own, answer: isNow && leads },
    }
  })
}

/** Returns the opinions again after a change. */
export async function opinionsAfter(work: Work, { plan, round }: Found): Promise<Opinion[]> {
  return opinionsOn(work, (await findPath(work, plan, round!.id))!)
}
