import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason, ReasonInput } from '#shared/reason.ts'
import { NamedReference } from '#shared/references.ts'
import { SupersededPlans, supersessionErrors } from '#shared/supersession.ts'
import { DecisionMethod, OpenPoint, PathAct, RecordedAct, Round, Seat, Verdict } from './entities.ts'
import { notFound, opinionErrors, pathErrors, submissionErrors } from './errors.ts'
import { maxPoints, NewPoint } from './opinions/entities.ts'

/** A participant of a step, with the participant's acts. */
export const PathSeat = z.strictObject({
  seat: Seat,
  names: Names,
  /** The name of the function; null if the organisation acts as a whole. */
  functionNames: Names.nullable(),
  state: z.enum(['none', 'requested', 'received', 'partly', 'refused', 'absent', 'superseded']),
  act: RecordedAct.nullable(),
  /** The opinion that was given after the decision. It changes no state. */
  lateOpinion: RecordedAct.optional(),
  dueOn: LegalDate.nullable(),
  /** The day on which the organisation confirmed receipt. */
  receivedOn: LegalDate.nullable(),
  /** The day since which the others wait for this participant. */
  awaitedSince: LegalDate.nullable(),
  /** The sections that were decided, in their current text; absent = all sections of the step. */
  sectionCodes: z.array(z.string()).optional(),
  abilities: z.strictObject({ speak: z.boolean(), record: z.boolean() }),
  /**
   * For a reader of this organisation who may not act: whether a role or the function is missing, and the names of the
   * people who may act.
   */
  refusal: z.strictObject({ missing: z.enum(['role', 'function']), speakers: z.array(z.string()) }).optional(),
})
export type PathSeat = z.infer<typeof PathSeat>

export const PathStep = z.strictObject({
  code: z.string(),
  number: z.string(),
  names: Names,
  basis: Names,
  /** Whether the basis of the step is law. Only then the law requires the step. */
  isLaw: z.boolean().optional(),
  act: z.enum(['work', 'opinion', 'decision', 'sending', 'entry']),
  required: z.boolean(),
  mayBeAbsent: z.boolean(),
  approves: z.boolean(),
  withoutConfidential: z.boolean(),
  /** Whether a consultation can be sent in this step. */
  allowsConsultation: z.boolean().optional(),
  state: z.enum(['not_applicable', 'waiting', 'open', 'in_progress', 'refused', 'skipped', 'completed']),
  /** The day on which none of the organisations of the step exists, so that the step does not apply. */
  absentOn: LegalDate.optional(),
  /** Completing the step before this day needs a reason: the last day of the plan, or of a year of the plan. */
  reasonBefore: LegalDate.optional(),
  /**
   * Errors that block the step. The flag is true if the error exists only in the submitted version, so that a new
   * version must be submitted.
   */
  issues: z.array(z.strictObject({ rule: z.string(), names: Names, isFixed: z.boolean() })),
  missingPrerequisites: z.array(z.string()),
  stepsOutOfOrder: z.array(z.string()),
  completedOn: LegalDate.nullable(),
  /** The latest days on which the step must begin and be completed, counted back from the entry into force. */
  startsOn: LegalDate,
  readyOn: LegalDate,
  /** The planned and usual duration (ISO 8601, in weeks), the day that was set, and the reason. */
  duration: z.string(),
  usualDuration: z.string(),
  plannedOn: LegalDate.nullable(),
  plannedReason: z.string().nullable(),
  /** Number of days late, now or at completion; null if not late. */
  lateDays: z.number().int().nullable(),
  preparedBy: z.array(NamedReference),
  informs: z.array(NamedReference),
  seats: z.array(PathSeat),
  /** The sections under decision. With several sections, a decision may cover only some of them. */
  sections: z.array(z.strictObject({ code: z.string(), names: Names })).optional(),
  /** The reason for skipping the step or changing the order. */
  reason: z.string().nullable(),
})
export type PathStep = z.infer<typeof PathStep>

export const LegalPath = z.strictObject({
  planId: Id,
  rounds: z.array(Round),
  /** The round that is shown; null before the first act. */
  roundId: Id.nullable(),
  /** The state of the procedure; `ended` once the plan has ended. */
  state: z.enum(['drafting', 'in_decision', 'approved', 'in_force', 'ended']),
  /** Whether the plan was decided elsewhere, so that the steps were completed there. */
  isApprovedExternally: z.boolean(),
  /** Whether the day of that decision is before this instance existed. */
  isApprovedBeforeInstance: z.boolean().optional(),
  approvedOn: LegalDate.nullable(),
  inForceOn: LegalDate.nullable(),
  /** The day from which the steps are counted back. */
  countBackDate: LegalDate,
  submittedVersion: z.strictObject({ versionId: Id, number: z.number().int().nullable(), date: LegalDate }).nullable(),
  steps: z.array(PathStep),
  acts: z.array(RecordedAct),
  /** Steps of acts that only an earlier law of the plan has. Their acts no longer count. */
  formerSteps: z.array(z.strictObject({ code: z.string(), number: z.string(), names: Names })).optional(),
  /** Names of the organisations that occur in acts. */
  organisationNames: z.record(z.string(), Names),
  /** `withdraw` and `attach`: the acts that the reader may withdraw, or add a document to, now. */
  abilities: z.strictObject({ lead: z.boolean(), plan: z.boolean(), withdraw: z.array(Id), attach: z.array(Id) }),
})
export type LegalPath = z.infer<typeof LegalPath>

const tags = ['Approval path']
const actText = PathAct.shape.text
const StepInput = z.strictObject({ planId: Id, step: z.string().max(80) })
const actDateFields = { date: LegalDate, reason: PathAct.shape.reason.default(null) }
/** Uploads of documents that prove the act. Required if the act is recorded for the seat of another person. */
const evidenceIds = z.array(Id).max(10).default([])
const ActInputFields = {
  ...actDateFields,
  evidenceIds,
  seat: Seat,
  method: DecisionMethod.nullable().default(null),
  text: actText.default(null),
}
const every = { ...notFound, ...pathErrors } as const
const leads = { permission: 'path.lead', effect: 'write' } as const
/** Permission of a user who acts for an organisation, or who leads the plan and records the act. */
const mayAct = { permission: 'path.speak', effect: 'write' } as const

const act = (meta: typeof leads | typeof mayAct, path: `/${string}`, summary: string, description?: string) =>
  procedure.meta(meta).route({ method: 'POST', path, summary, ...(description ? { description } : {}), tags })

export const pathContract = {
  getPath: procedure
    .meta({ permission: 'plan.read' })
    .route({ method: 'GET', path: '/plans/{planId}/path', summary: 'Get the approval path of a plan', tags })
    .input(z.strictObject({ planId: Id, roundId: Id.optional() }))
    .output(LegalPath)
    .errors({ ...notFound, NO_PATH: pathErrors.NO_PATH }),

  submitVersion: act(
    leads,
    '/plans/{planId}/path/submitted-version',
    'Submit a version for decision',
    'The version must be frozen. Open points of method need a reason.',
  )
    .input(
      z.strictObject({
        planId: Id,
        versionId: Id,
        date: LegalDate,
        /** The reason for each kind of point of method that is open, by rule. */
        reasons: z
          .array(OpenPoint.omit({ names: true }))
          .max(100)
          .default([]),
      }),
    )
    .output(LegalPath)
    /** The version was frozen before the plan was moved to its law, so it was checked under another law. */
    .errors({
      ...every,
      ...submissionErrors,
      VERSION_FACTS_CHANGED: { status: 409 },
      VERSION_OF_FORMER_LAW: { status: 409 },
    }),

  completeStep: act(leads, '/plans/{planId}/path/{step}/done', 'Complete a step')
    .input(StepInput.extend({ ...actDateFields, text: actText.default(null) }))
    .output(LegalPath)
    .errors(every),

  requestResponse: act(
    leads,
    '/plans/{planId}/path/{step}/asked',
    'Request a response to a step',
    'Asks those who advise or decide, until a date.',
  )
    .input(StepInput.extend({ ...actDateFields, seats: z.array(Seat).min(1).max(600), dueOn: LegalDate }))
    .output(LegalPath)
    .errors({
      ...every,
      RECIPIENTS_WITHOUT_ACCESS: { status: 422, data: z.object({ organisations: z.array(Names) }) },
    }),

  giveOpinion: act(
    mayAct,
    '/plans/{planId}/path/{step}/opinion',
    'Give an opinion on a plan',
    'Also records an opinion that was given elsewhere.',
  )
    .input(
      StepInput.extend({
        ...ActInputFields,
        text: z.string().trim().min(3).max(20_000),
        /** The points of the opinion. The text can also be split into points later. */
        points: z.array(NewPoint).max(maxPoints).default([]),
      }),
    )
    .output(LegalPath)
    .errors({ ...every, ...opinionErrors }),

  recordAbsence: act(
    leads,
    '/plans/{planId}/path/{step}/absence',
    'Record that an opinion is missing',
    'Requires a reason.',
  )
    .input(StepInput.extend(ActInputFields))
    .output(LegalPath)
    .errors(every),

  decide: act(
    mayAct,
    '/plans/{planId}/path/{step}/decision',
    'Decide on a plan',
    'Also records a decision that was made elsewhere.',
  )
    .input(
      StepInput.extend({
        ...ActInputFields,
        versionId: Id,
        verdict: Verdict,
        /** Only about these sections; absent = all sections of the step. */
        sectionCodes: z.array(z.string().max(80)).min(1).max(200).optional(),
      }),
    )
    .output(LegalPath)
    .errors({ ...every, SECTION_UNKNOWN: { status: 422 } }),

  forwardPlan: act(leads, '/plans/{planId}/path/{step}/sent', 'Forward a plan', 'Sends it to all that receive it.')
    .input(StepInput.extend({ ...actDateFields, text: actText.default(null) }))
    .output(LegalPath)
    .errors(every),

  confirmReceipt: act(mayAct, '/plans/{planId}/path/{step}/received', 'Confirm receipt of a plan')
    .input(StepInput.extend({ seat: Seat, date: LegalDate, evidenceIds }))
    .output(LegalPath)
    .errors(every),

  skipStep: act(
    leads,
    '/plans/{planId}/path/{step}/skipped',
    'Skip a step',
    'Possible for a step that the law does not require. Requires a reason.',
  )
    .input(StepInput.extend({ reason: Reason, date: LegalDate.optional() }))
    .output(LegalPath)
    .errors(every),

  enterIntoForce: act(
    leads,
    '/plans/{planId}/path/{step}/entered',
    'Bring an approved plan into force',
    'It is in force from the given date.',
  )
    .input(
      StepInput.extend({
        ...actDateFields,
        /** The plans of the same kind, organisation and area that this plan replaces, each from a day. */
        supersedes: SupersededPlans.default([]),
      }),
    )
    .output(LegalPath)
    .errors({ ...every, ...supersessionErrors, VERSION_FACTS_CHANGED: { status: 409 } }),

  withdrawAct: act(mayAct, '/path-acts/{id}/withdrawal', 'Withdraw an act that was a mistake', 'Requires a reason.')
    .input(z.strictObject({ id: Id, text: z.string().trim().min(3).max(2000) }))
    .output(LegalPath)
    /** A second person confirmed the act: that person first withdraws the confirmation, or a second person contests it. */
    .errors({ ...every, ACT_CONFIRMED: { status: 409 } }),

  openAddendum: act(
    leads,
    '/plans/{planId}/path/addendum',
    'Open an addendum',
    'An addendum changes a plan that is in force.',
  )
    .input(ReasonInput.extend({ planId: Id }))
    .output(LegalPath)
    .errors({
      ...notFound,
      NO_PATH: pathErrors.NO_PATH,
      NOT_IN_FORCE: { status: 409 },
      ADDENDUM_OPEN: { status: 409 },
    }),
}
