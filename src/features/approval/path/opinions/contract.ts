import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { ReasonInput } from '#shared/reason.ts'
import { notFound, opinionErrors, pathErrors } from '../errors.ts'
import { maxPoints, NewPoint, Point, PointAnswerKind } from './entities.ts'

/** The points of an opinion, which is an act on the path. */
export const Opinion = z.strictObject({
  actId: Id,
  step: z.string(),
  points: z.array(Point),
  /** Numbers of the steps in which the answers are given (`N10`). */
  answeredIn: z.array(z.string()),
  abilities: z.strictObject({
    /** Whether the user may split the text into points and withdraw such points, as leader of the plan. */
    split: z.boolean(),
    /** Whether the user may write points and withdraw own points, for the organisation that gave the opinion. */
    write: z.boolean(),
    answer: z.boolean(),
  }),
})
export type Opinion = z.infer<typeof Opinion>

const tags = ['Approval path']
const { APPROVED, NOT_YOUR_SEAT } = pathErrors

export const opinionsContract = {
  listOpinions: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/opinions',
      summary: 'List the opinions on a plan',
      description: 'Returns each point with its answer.',
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
      summary: 'Record the points of an opinion',
      tags,
    })
    .input(z.strictObject({ actId: Id, points: z.array(NewPoint).min(1).max(maxPoints) }))
    .output(z.array(Opinion))
    .errors({ ...notFound, ...opinionErrors, APPROVED, NOT_YOUR_SEAT }),

  withdrawPoint: procedure
    .meta({ permission: 'path.speak', effect: 'write' })
    .route({
      method: 'POST',
      path: '/opinion-points/{id}/withdrawal',
      summary: 'Withdraw a point of an opinion',
      description: 'Requires a reason. The point stays readable.',
      tags,
    })
    .input(ReasonInput.extend({ id: Id }))
    .output(z.array(Opinion))
    .errors({
      ...notFound,
      ALREADY_RECORDED: pathErrors.ALREADY_RECORDED,
      POINT_ANSWERED: { status: 409 },
      APPROVED,
      NOT_YOUR_SEAT,
    }),

  answerPoint: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({
      method: 'POST',
      path: '/opinion-points/{id}/answers',
      summary: 'Answer a point of an opinion',
      description:
        'States whether it is followed, followed in part or set aside, with reasons. An earlier answer is kept.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        kind: PointAnswerKind,
        reasons: z.string().trim().min(3).max(5000),
        /** The changed element of the plan. */
        elementId: Id.nullable().default(null),
      }),
    )
    .output(z.array(Opinion))
    .errors({
      ...notFound,
      APPROVED,
      POINT_WITHDRAWN: { status: 409 },
      UNKNOWN_ELEMENT: opinionErrors.UNKNOWN_ELEMENT,
    }),
}
