import { z } from 'zod'
import { Plan } from '#features/planning/plans/entities.ts'
import { notFound } from '#features/planning/plans/errors.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

/** The parts of a law that concern a plan, in the order in which differences are listed. */
export const lawParts = [
  'kind',
  'section',
  'step',
  'rule',
  'criterion',
  'template',
  'term',
  'function',
  'collegial_body',
  'distribution_list',
  'language_regime',
  'answer_reader',
  'approach_dimension',
] as const
export type LawPart = (typeof lawParts)[number]

/** A part of the law that is different for a plan after a move. */
export const LawDifference = z.strictObject({
  part: z.enum(lawParts),
  change: z.enum(['new', 'changed', 'withdrawn']),
  code: z.string(),
  names: Names.nullable(),
})
export type LawDifference = z.infer<typeof LawDifference>

/** Why a plan keeps its law: it has the newest law, it is no longer a draft, or the newest law has no such kind of plan. */
export const lawObstacles = ['newest', 'not_draft', 'kind_withdrawn'] as const
export type LawObstacle = (typeof lawObstacles)[number]

export const PlanLawStatus = z.strictObject({
  planId: Id,
  /** The version of the country pack whose law the plan follows. */
  packVersion: z.string(),
  newestVersion: z.string(),
  /** What a move to the newest law would change for this plan. */
  differences: z.array(LawDifference),
  obstacle: z.enum(lawObstacles).nullable(),
  /** Earlier moves, newest first. */
  moves: z.array(
    z.strictObject({
      fromVersion: z.string(),
      toVersion: z.string(),
      reason: z.string(),
      changedAt: z.iso.datetime(),
    }),
  ),
  abilities: z.strictObject({ changeLaw: z.boolean() }),
})
export type PlanLawStatus = z.infer<typeof PlanLawStatus>

const LawMailChoice = z.strictObject({
  /** Whether the user gets an email about each installed version of the law that drafts may move to. */
  isWanted: z.boolean(),
})

export const lawContract = {
  getPlanLaw: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/law',
      summary: 'Get the law of a plan',
      description: 'The version that the plan follows, and what a move to the newest installed law would change.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(PlanLawStatus)
    .errors(notFound),

  changeLaw: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/law',
      summary: 'Move a draft to the newest law',
      description: 'Only a draft can be moved. A plan that is under decision, approved or in force keeps its law.',
      tags: ['Plans'],
    })
    .input(
      z.strictObject({
        planId: Id,
        /** The version whose differences were reviewed. It must be the newest installed version. */
        packVersion: z.string().max(60),
        reason: Reason,
      }),
    )
    .output(Plan)
    .errors({
      ...notFound,
      /** The plan is under decision, approved or in force. */
      LAW_KEPT: { status: 409 },
      /** The plan has this law already, or it is not the newest law. */
      LAW_OUTDATED: { status: 409 },
      /** The newest law has no such kind of plan. */
      KIND_UNKNOWN: { status: 422 },
    }),

  getLawMailChoice: procedure
    .meta({ permission: 'path.lead', isInternal: true })
    .route({
      method: 'GET',
      path: '/law-emails',
      summary: 'Get your choice of emails about a new law',
      description: 'Whether you get one, and whether this instance sends email.',
      tags: ['Plans'],
    })
    .output(LawMailChoice.extend({ byMail: z.boolean() })),

  saveLawMailChoice: procedure
    .meta({ permission: 'path.lead', effect: 'write', isInternal: true })
    .route({
      method: 'PUT',
      path: '/law-emails',
      summary: 'Switch your emails about a new law on or off',
      description: 'The task in Integral stays.',
      tags: ['Plans'],
    })
    .input(LawMailChoice)
    .output(LawMailChoice),
}
