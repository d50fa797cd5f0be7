import { z } from 'zod'
import { ElementName, OrganisationName, PlanName } from '#features/alignment/items/entities.ts'
import { notFound } from '#features/alignment/items/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

/** Whole months, ISO 8601: `P6M`. */
export const Months = z.string().regex(/^P[1-9]\d?M$/)

/** Who is expected to follow a plan in one step: one of its priorities, or a body that receives it. */
export const CascadeMark = z.strictObject({
  /** Who owes it: the body that receives the plan, or the one that answers for the priority. */
  owedBy: OrganisationName,
  /** The priority; null where a body is expected. */
  priority: ElementName.nullable(),
  /** The plan that fulfils it, or is part of what does, where the reader may read it. */
  plan: PlanName.nullable(),
  doneOn: LegalDate.nullable(),
  /** `hidden`: it is there, and when it came is not for this reader. */
  state: z.enum(['on_time', 'done_late', 'late', 'ahead', 'hidden']),
  /** Days after the deadline: of what came late for ever, of what is missing until today; null where it is not late. */
  lateDays: z.number().int().nullable(),
  /** What is missing, as far as the reader sees: null where nothing is. */
  lacks: z.enum(['elaboration', 'answers', 'plan']).nullable(),
  /** How many items the body was first asked, and how many of these it has answered; null where none are asked. */
  items: z.strictObject({ asked: z.number().int(), answered: z.number().int() }).nullable(),
})
export type CascadeMark = z.infer<typeof CascadeMark>

/** Another deadline than usual: who holds the pen said so, and why. */
export const CascadeDeadline = z.strictObject({
  /** Null: as usual again. */
  within: Months.nullable(),
  reason: z.string(),
  setAt: z.iso.datetime(),
  setBy: z.string().nullable(),
})
export type CascadeDeadline = z.infer<typeof CascadeDeadline>

export const CascadeStep = z.strictObject({
  code: z.string(),
  names: Names,
  source: z.enum(['law', 'observed', 'usual']),
  basis: Names,
  expected: z.enum(['priorities', 'receivers']),
  fulfilledBy: z.enum(['elaborated', 'answered', 'plan_in_force']),
  /** Months after the start: here, and as the country's pack says. */
  within: Months,
  usually: Months,
  dueOn: LegalDate,
  /** What was said of the deadline, the newest first; the first holds. */
  deadlines: z.array(CascadeDeadline),
  /** What is missing first, then what is there, by its day. */
  marks: z.array(CascadeMark),
  /** Marks that are there, in time or not. */
  there: z.number().int(),
  /** Marks that are missing after the deadline. */
  late: z.number().int(),
  /** Half of what is or came late is so by at most as many days; null where nothing is. */
  medianLateDays: z.number().int().nullable(),
  /** Bodies of these kinds that nobody asked anything; null where a step does not ask. */
  notAsked: z.number().int().nullable(),
})
export type CascadeStep = z.infer<typeof CascadeStep>

/** What follows below once a plan has begun, from the first deadline to the last. */
export const Cascade = z.strictObject({
  planId: Id,
  startsOn: LegalDate,
  today: LegalDate,
  steps: z.array(CascadeStep),
  /** Something that would count is not for this reader: what is shown as missing may be there. */
  withheld: z.boolean(),
  editable: z.boolean(),
})
export type Cascade = z.infer<typeof Cascade>

const ofStep = z.strictObject({ planId: Id, code: z.string().max(60) })
const stepRefusals = {
  ...notFound,
  PLAN_NOT_EDITABLE: { status: 409 },
  STEP_UNKNOWN: { status: 422 },
} as const
const tags = ['Cascade']

export const cascadeContract = {
  getCascade: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/cascade',
      summary: 'What must follow below by when after the start of a plan, what is there and how late it is',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(Cascade)
    .errors(notFound),

  changeCascadeDeadline: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/cascade/{code}/deadline',
      summary: 'Set another deadline for a step, with the reason; what was said before is kept',
      tags,
    })
    .input(ofStep.extend({ within: Months.nullable(), reason: z.string().trim().min(3).max(2000) }))
    .output(Cascade)
    .errors(stepRefusals),

  askCascade: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/cascade/{code}/tasks',
      summary: 'Put what is late in a step among the tasks of the bodies that owe it',
      tags,
    })
    .input(ofStep)
    .output(
      z.strictObject({ /** Marks that are late. What was asked before is not asked twice. */ late: z.number().int() }),
    )
    .errors(stepRefusals),
}
