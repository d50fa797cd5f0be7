import { z } from 'zod'
import { Totals } from '#features/alignment/coverage/contract.ts'
import { PlanName } from '#features/alignment/items/entities.ts'
import { notFound } from '#features/alignment/items/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'

/** What a plan answers: one version of one upper plan. */
export const Above = z.strictObject({
  plan: PlanName,
  versionId: Id,
  versionNumber: z.number().int(),
  /** It answers an older version than the one that holds. */
  superseded: z.boolean(),
  totals: Totals,
})

/** Who answers a plan: the bodies of one kind, each counted once. */
export const Below = z.strictObject({
  organisationKind: z.string(),
  bodies: z.number().int(),
  /** Something of what was asked is carried. */
  carrying: z.number().int(),
  /** Answered, and carries nothing of it. */
  notCarrying: z.number().int(),
  /** Answered, but this reader may not see how. */
  withheld: z.number().int(),
  silent: z.number().int(),
  totals: Totals,
})

/** The ribbon above a plan: what it answers, and who answers it. */
export const Ribbon = z.strictObject({
  plan: PlanName,
  level: z.string(),
  elements: z.array(z.strictObject({ kind: z.string(), count: z.number().int() })),
  /** Plans that elaborate an element of this one. */
  elaboratedBy: z.number().int(),
  above: z.array(Above),
  /** Of the newest version that was sent; null = nobody was asked. */
  version: z.strictObject({ id: Id, number: z.number().int() }).nullable(),
  below: z.array(Below),
})
export type Ribbon = z.infer<typeof Ribbon>

/** Plans of one kind with one period: a bar of the timeline. */
export const Bar = z.strictObject({
  from: LegalDate,
  /** The first day after. */
  to: LegalDate,
  plans: z.number().int(),
  states: z.array(PlanState),
  /** The plan, where there is only one. */
  plan: PlanName.nullable(),
})

/** Plans of a bar that answer one version; `superseded`: what they said lapses, a newer version holds. */
export const Relation = z.strictObject({
  lowerKind: z.string(),
  lowerFrom: LegalDate,
  lowerTo: LegalDate,
  plans: z.number().int(),
  answers: z.number().int(),
  upper: PlanName,
  versionId: Id,
  versionNumber: z.number().int(),
  superseded: z.boolean(),
  /** Days of the lower period on which the upper plan does not hold. */
  daysWithoutUpper: z.number().int(),
})

export const Timeline = z.strictObject({
  today: LegalDate,
  from: LegalDate,
  to: LegalDate,
  lanes: z.array(z.strictObject({ kind: z.string(), level: z.string(), bars: z.array(Bar) })),
  relations: z.array(Relation),
})
export type Timeline = z.infer<typeof Timeline>

export const lineageContract = {
  getRibbon: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/ribbon',
      summary: 'What a plan answers, and who answers it; of one element where it is named',
      tags: ['Lineage'],
    })
    .input(z.strictObject({ planId: Id, elementId: Id.optional() }))
    .output(Ribbon)
    .errors(notFound),

  getTimeline: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/timeline',
      summary: 'Cycles that do not line up: what holds when, which version is answered, what lapses',
      tags: ['Lineage'],
    })
    .input(z.strictObject({ planId: Id.optional() }))
    .output(Timeline),
}
