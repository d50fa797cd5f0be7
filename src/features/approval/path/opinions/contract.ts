import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { notFound, opinionRefusals, pathRefusals } from '../errors.ts'
import { mostPoints, NewPoint, Point, PointAnswerKind } from './entities.ts'

/** The points of one opinion: an act on the path with which it was given. */
export const Opinion = z.strictObject({
  actId: Id,
  step: z.string(),
  points: z.array(Point),
  /** Numbers of the steps that wait for the answers (`N10`). */
  answeredIn: z.array(z.string()),
  abilities: z.strictObject({
    /** Cut its text in points and take back those that were cut, as who leads the plan. */
    cut: z.boolean(),
    /** Write points and take back the own ones, as the body that gave it. */
    own: z.boolean(),
    answer: z.boolean(),
  }),
})
export type Opinion = z.infer<typeof Opinion>

const tags = ['Legal path']
const { APPROVED, NOT_YOUR_SEAT } = pathRefusals

export const opinionsContract = {
  listOpinions: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/opinions',
      summary: 'The points of the opinions on a plan, each with its answer',
      tags,
    })
    .input(z.strictObject({ planId: Id, roundId: Id.optional() }))
    .output(z.array(Opinion))
    .errors(notFound),

  addPoints: procedure
    .meta({ permission: 'path.speak', effect: 'write' })
    .route({
      method: 'POST',
      path: '/path-acts/{actId}/points',
      summary: 'Write down what an opinion says, point by point',
      tags,
    })
    .input(z.strictObject({ actId: Id, points: z.array(NewPoint).min(1).max(mostPoints) }))
    .output(z.array(Opinion))
    .errors({ ...notFound, ...opinionRefusals, APPROVED, NOT_YOUR_SEAT }),

  withdrawPoint: procedure
    .meta({ permission: 'path.speak', effect: 'write' })
    .route({
      method: 'POST',
      path: '/opinion-points/{id}/withdrawal',
      summary: 'Take back a point that was cut wrongly, with the reason; it stays to be read',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: z.string().trim().min(3).max(2000) }))
    .output(z.array(Opinion))
    .errors({
      ...notFound,
      ALREADY_SO: pathRefusals.ALREADY_SO,
      POINT_ANSWERED: { status: 409 },
      APPROVED,
      NOT_YOUR_SEAT,
    }),

  answerPoint: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({
      method: 'POST',
      path: '/opinion-points/{id}/answers',
      summary: 'Answer a point of an opinion: followed, in part, or set aside, with the reasons; a former answer stays',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        kind: PointAnswerKind,
        reasons: z.string().trim().min(3).max(5000),
        /** What of the plan was changed. */
        elementId: Id.nullable().default(null),
      }),
    )
    .output(z.array(Opinion))
    .errors({
      ...notFound,
      APPROVED,
      POINT_WITHDRAWN: { status: 409 },
      UNKNOWN_ELEMENT: opinionRefusals.UNKNOWN_ELEMENT,
    }),
}
