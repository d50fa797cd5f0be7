import { lawOf } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { loadSpeakerFinder } from '../acting-capacity.ts'
import type { Seat } from '../entities.ts'
import { functionNames, type KnownFunctions } from '../function-names.ts'
import { findPath, type LoadedPath, wasDecidedBefore } from '../read.ts'
import type { Opinion } from './contract.ts'
import type { Point } from './entities.ts'
import { answeringSteps, findPointObstacle, listEffectiveOpinions } from './model.ts'
import * as queries from './queries.ts'

/** Converts a point for the response, with organisations, functions and the user who recorded an answer. */
const toPoint = (point: queries.StoredPoint, bodyId: Id, law: KnownFunctions): Point => ({
  id: point.id,
  number: point.number,
  text: point.text,
  element: point.element,
  byBody: point.ownerId === bodyId,
  withdrawn: point.withdrawn,
  answers: point.answers.map(({ asFunction, ...answer }) => ({
    ...answer,
    functionNames: functionNames(law, asFunction),
  })),
})

/**
 * Returns a check of whether the actor may act for a seat: as speaker of the seat, or as leader of the organisation's
 * plans.
 */
export async function loadWritePermission(
  context: TransactionContext,
): Promise<(seat: Seat, step: string | null) => boolean> {
  const speaker = await loadSpeakerFinder(context)
  return (seat, step) => speaker(seat, step) !== undefined || may(context.actor, 'path.lead', seat.organisationId)
}

/** Returns the valid opinions of a round, each with the points and the actions available to this reader. */
export async function loadOpinions(context: TransactionContext, found: LoadedPath): Promise<Opinion[]> {
  const { plan, round, path, status, acts } = found
  if (!round) return []
  const points = Map.groupBy(await queries.listPoints(context.tx, { roundId: round.id }), ({ actId }) => actId)
  const isOwn = await loadWritePermission(context)
  const leads = may(context.actor, 'path.lead', plan.ownerId)
  const isCurrentRound = round.id === found.rounds.at(-1)!.id && status.approvedOn === null && !wasDecidedBefore(found)
  return listEffectiveOpinions(acts).map(({ id, step, seat }): Opinion => {
    const isOpen = isCurrentRound && findPointObstacle(path, status, step!) === null
    const write = isOpen && isOwn(seat!, step)
    return {
      actId: id,
      step: step!,
      points: (points.get(id) ?? []).map((point) => toPoint(point, seat!.organisationId, lawOf(plan))),
      answeredIn: answeringSteps(path, step!).map(({ number }) => number),
      abilities: { split: isOpen && leads, write, answer: isCurrentRound && leads },
    }
  })
}

/** Returns the opinions again after a change. */
export async function opinionsAfter(context: TransactionContext, { plan, round }: LoadedPath): Promise<Opinion[]> {
  return loadOpinions(context, (await findPath(context, plan, round!.id))!)
}
