import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'
import { areaContract } from './area/contract.ts'
import { bulkContract } from './bulk/contract.ts'
import { copyContract } from './copy/contract.ts'
import { Plan, PlannedDay } from './entities.ts'
import {
  areaNotOfOwner,
  changedConcurrently,
  elementInUse,
  factsDecided,
  issuerNotAllowed,
  issuersNotAgreed,
  notEditable,
  notFound,
  notStarted,
  periodEndBeforeStart,
  registrationKept,
  registrationNotConfirmed,
  unknownReference,
  wouldLoseAccess,
} from './errors.ts'
import { guidanceContract } from './guidance/contract.ts'
import { historyContract } from './history/contract.ts'
import { kindsContract } from './kinds/contract.ts'
import { outlineContract } from './outline/contract.ts'
import { presenceContract } from './presence/contract.ts'
import { replacementContract } from './replacement/contract.ts'
import { undoContract } from './undo/contract.ts'

export * from './entities.ts'
export { conflicts } from './undo/contract.ts'

/** A plan in a list, with the reader's permissions and the number of elements. */
export const PlanRow = Plan.pick({
  id: true,
  code: true,
  kind: true,
  title: true,
  ownerId: true,
  areaId: true,
  periodFrom: true,
  periodTo: true,
  state: true,
  marking: true,
  sentAt: true,
  illustrative: true,
  updatedAt: true,
}).extend({
  inForceOn: LegalDate.nullish(),
  elementCount: z.number().int(),
  /** Number of the version in force, otherwise of the latest version; null = no version frozen. */
  version: z.number().int().nullable(),
})
export type PlanRow = z.infer<typeof PlanRow>

export const PlanAbilities = z.strictObject({
  write: z.boolean(),
  send: z.boolean(),
  decide: z.boolean(),
  sendItems: z.boolean(),
  grantExceptions: z.boolean(),
  /** Whether the user may bring a version into force manually, where no approval path does so. */
  force: z.boolean(),
})
export type PlanAbilities = z.infer<typeof PlanAbilities>

/** Fields that can be set when starting a plan. The rest follows from the kind. */
export const PlanStart = Plan.pick({
  code: true,
  kind: true,
  title: true,
  motto: true,
  shortMessage: true,
  ownerId: true,
  issuingBodyIds: true,
  areaId: true,
  periodFrom: true,
  duration: true,
  marking: true,
  partnerIds: true,
  personIds: true,
  languages: true,
  legalBasis: true,
  predecessorId: true,
  elaboratesId: true,
})
  .extend({
    periodFrom: PlannedDay,
    /** Code of a template of the kind. The guidance and examples are shown next to the sections, never in them. */
    template: z.string().max(60).optional(),
  })
  .partial({
    motto: true,
    shortMessage: true,
    issuingBodyIds: true,
    areaId: true,
    duration: true,
    partnerIds: true,
    personIds: true,
    legalBasis: true,
    predecessorId: true,
    elaboratesId: true,
  })

export type PlanStart = z.infer<typeof PlanStart>

export const PlanPatch = Plan.pick({
  title: true,
  motto: true,
  shortMessage: true,
  issuingBodyIds: true,
  areaId: true,
  periodFrom: true,
  periodTo: true,
  duration: true,
  decidedOn: true,
  publishedOn: true,
  marking: true,
  partnerIds: true,
  personIds: true,
  languages: true,
  legalBasis: true,
  predecessorId: true,
  elaboratesId: true,
})
  .extend({ periodFrom: PlannedDay, periodTo: PlannedDay })
  .partial()

export const planContract = {
  listPlans: procedure
    .meta({ permission: 'plan.read' })
    .route({ method: 'GET', path: '/plans', summary: 'List plans', tags: ['Plans'] })
    .input(
      z.strictObject({
        kind: z.string().max(60).optional(),
        state: PlanState.optional(),
        ownerId: Id.optional(),
        areaId: Id.optional(),
        /** Plans in force, or planned to be, on that day. */
        date: LegalDate.optional(),
        query: z.string().max(200).optional(),
        after: z.string().max(400).optional(),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
    )
    .output(toPageSchema(PlanRow).extend({ total: z.number().int() })),

  getPlan: procedure
    .meta({ permission: 'plan.read' })
    .route({ method: 'GET', path: '/plans/{id}', summary: 'Get a plan', tags: ['Plans'] })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ plan: Plan, abilities: PlanAbilities }))
    .errors(notFound),

  startPlan: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans',
      summary: 'Create a plan',
      description: 'The plan kind provides its parts and sections.',
      tags: ['Plans'],
    })
    .input(PlanStart)
    .output(Plan)
    .errors(notStarted),

  changePlan: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/plans/{id}',
      summary: 'Change a plan',
      description: 'Changes the fields of its cover and its administration.',
      tags: ['Plans'],
    })
    .input(
      z.strictObject({ id: Id, revision: z.number().int(), patch: PlanPatch, reason: z.string().max(2000).optional() }),
    )
    .output(Plan)
    .errors({
      ...notFound,
      ...changedConcurrently,
      ...notEditable,
      ...unknownReference,
      ...issuerNotAllowed,
      ...factsDecided,
      ...areaNotOfOwner,
      ...periodEndBeforeStart,
      ...wouldLoseAccess,
    }),

  sendPlan: procedure
    .meta({ permission: 'plan.send', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{id}/send',
      summary: 'Send a draft plan',
      description: 'From then on its marking determines who may read it.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ id: Id }))
    .output(Plan)
    .errors({
      ...notFound,
      ...wouldLoseAccess,
      ...issuersNotAgreed,
      ...registrationNotConfirmed,
      ALREADY_SENT: { status: 409 },
    }),

  removePlan: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/plans/{id}',
      summary: 'Remove a draft plan',
      description: 'Possible for an unsent draft without version, and for a registered plan that was never confirmed.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ id: Id, reason: z.string().min(1).max(2000) }))
    .output(Reference)
    .errors({ ...notFound, ...elementInUse, ...registrationKept, ALREADY_SENT: { status: 409 } }),

  area: areaContract,
  guidance: guidanceContract,
  kinds: kindsContract,
  outline: outlineContract,
  history: historyContract,
  bulk: bulkContract,
  copy: copyContract,
  undo: undoContract,
  presence: presenceContract,
  replacement: replacementContract,
}
