import { z } from 'zod'
import { Seat } from '#features/approval/path/entities.ts'
import { Evidence } from '#features/approval/path/evidence/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'

/** A decider with names. */
export const NamedSeat = z.strictObject({ seat: Seat, names: Names, functionNames: Names.nullable() })
export type NamedSeat = z.infer<typeof NamedSeat>

/**
 * The state of a decision. Only `confirmed` and `not_required` have effect. `not_required`: an extension that was
 * recorded before a second person was required. `lapsed`: it can no longer be confirmed, because the plan ended, or another
 * plan replaces it before the end of the extension.
 */
export const DecisionState = z.enum(['awaited', 'confirmed', 'contested', 'withdrawn', 'not_required', 'lapsed'])
export type DecisionState = z.infer<typeof DecisionState>

/**
 * Why a person may not confirm. `unrelated`: the person has no role in an organisation that may confirm. `reserved`: the
 * seats of the decision confirm, and the organisation of the person has none, or has confirmed. `contested`: the seat
 * contested such a decision before, and its holder or deputy confirms this one.
 */
export const Obstacle = z.enum(['recorded', 'wrote', 'unrelated', 'reserved', 'contested', 'unreadable'])
export type Obstacle = z.infer<typeof Obstacle>

/**
 * A decision on the period in which a plan is in force: it is extended, it ends before its day, or an extension in
 * effect is revoked. Decisions are added, never changed, and have no effect until a second person confirms them.
 */
export const PeriodDecision = z.strictObject({
  id: Id,
  kind: z.enum(['extended', 'ended', 'revoked']),
  /** The extension that is revoked. */
  refersTo: Id.nullable(),
  /** Of an extension: the first day on which the plan is no longer in force. */
  validUntil: LegalDate.nullable(),
  decidedOn: LegalDate.nullable(),
  decided: z.array(NamedSeat),
  legalBasis: z.string().nullable(),
  /** The source in which the decision is recorded. */
  evidence: z.string().nullable(),
  documents: z.array(Evidence),
  reason: z.string(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable(),
  /** The organisation for which it was recorded. */
  recordedFor: Names,
  state: DecisionState,
  /** The confirmations: of each seat with an account, or of an authority of a later step. The last one gives effect. */
  confirmations: z.array(z.strictObject({ at: z.iso.datetime(), by: z.string().nullable(), organisationNames: Names })),
  /** The contest that was not withdrawn. After the confirmation, it changes nothing and is examined by the owner. */
  contest: z
    .strictObject({
      id: Id,
      text: z.string(),
      at: z.iso.datetime(),
      by: z.string().nullable(),
      organisationNames: Names,
    })
    .nullable(),
  /** The reason for the withdrawal, if withdrawn. */
  withdrawn: z.strictObject({ reason: z.string(), withdrawnAt: z.iso.datetime() }).nullable(),
  /** The organisations whose members may confirm, while the decision waits. */
  confirmers: z.array(Names),
  /** Why the reader may not confirm, while the decision waits. */
  obstacle: Obstacle.nullable(),
  abilities: z.strictObject({
    confirm: z.boolean(),
    contest: z.boolean(),
    withdraw: z.boolean(),
    withdrawContest: z.boolean(),
  }),
})
export type PeriodDecision = z.infer<typeof PeriodDecision>
