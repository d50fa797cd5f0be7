import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { basisKinds } from '#shared/pack-basis.ts'
import { criterionGroups } from '#shared/pack-criterion.ts'
import { letterKinds } from '#shared/pack-letter.ts'

/** Text in at least a single language. `check-messages.ts` requires more languages for the pack's own text. */
export const NonEmptyNames = Names.refine((names) => Object.keys(names).length > 0, 'has no text in any language')
const codes = z.array(z.string())
const Step = z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a code of lower-case letters, digits and _')
const Weeks = z.string().regex(/^P[1-9]\d?W$/, 'is not a number of weeks such as P4W')
const Months = z.string().regex(/^P[1-9]\d?M$/, 'is not a number of months such as P6M')
const Source = z.enum(['law', 'observed', 'usual'])

/** The steps of the preparation of a plan. */
export const PackPreparation = z.array(
  z.strictObject({ code: Step, names: NonEmptyNames, duration: Weeks, source: Source, basis: NonEmptyNames }),
)

/** The text of a reply about a received plan. Text is longer than names. */
const LetterText = z
  .partialRecord(Language, z.string().min(1).max(4000))
  .refine((names) => Object.keys(names).length > 0, 'has no text in any language')
export const Letters = z.array(z.strictObject({ kind: z.enum(letterKinds), subject: NonEmptyNames, body: LetterText }))

/** The criteria for weighing phenomena in a kind of plan. */
export const Criteria = z.array(
  z.strictObject({
    code: Step,
    group: z.enum(criterionGroups),
    names: NonEmptyNames,
    question: NonEmptyNames,
    scale: z.tuple([NonEmptyNames, NonEmptyNames, NonEmptyNames, NonEmptyNames]),
    weight: z.number().positive(),
  }),
)

/** A term of office that plans of a level follow. */
export const Terms = z.array(
  z.strictObject({
    code: z.string(),
    names: NonEmptyNames,
    level: z.string(),
    from: LegalDate,
    to: LegalDate,
    basis: NonEmptyNames,
    unverified: z.boolean().optional(),
  }),
)

const cascade = {
  code: Step,
  names: NonEmptyNames,
  timeLimit: Months,
  source: Source,
  basis: NonEmptyNames,
  planKinds: codes.min(1),
}
/** The follow-up that lower levels must deliver after the start. */
export const Cascade = z.array(
  z.discriminatedUnion('expected', [
    z.strictObject({ ...cascade, expected: z.literal('priorities'), fulfilledBy: z.literal('elaborated') }),
    z.strictObject({
      ...cascade,
      expected: z.literal('receivers'),
      fulfilledBy: z.enum(['answered', 'plan_in_force']),
      receivers: z.strictObject({ kinds: codes.min(1), level: z.string().optional() }),
    }),
  ]),
)

const Place = z.enum(['own', 'within', 'above'])
const Seat: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ body: z.string(), place: z.literal('own').optional() }),
    z.strictObject({ function: z.string() }),
    z.strictObject({ function: z.string(), bodyKind: z.string(), place: Place }),
    z.strictObject({ bodyKind: z.string(), place: Place, alternative: Seat.optional() }),
  ]),
)
export const seats = z.array(Seat)

const Every = z.string().regex(/^P[1-9]\d?[MY]$/, 'is not a number of months or years such as P3M')
const DueAfter = z.string().regex(/^P(0|[1-9]\d?\d?)[DWM]$/, 'is not a number of days, weeks or months such as P1M')
/** The duties that recur while a plan is in force. */
export const Duties = z.array(
  z.strictObject({
    code: Step,
    names: NonEmptyNames,
    every: Every,
    dueAfter: DueAfter,
    responsible: Seat,
    basis: NonEmptyNames,
    basisKind: z.enum(basisKinds),
  }),
)

const step = {
  code: Step,
  number: z.string().min(1).max(10),
  names: NonEmptyNames,
  basis: NonEmptyNames,
  basisKind: z.enum(basisKinds).optional(),
  preparedBy: seats,
  informs: seats.optional(),
  needs: codes,
  after: codes,
  answers: codes.min(1).optional(),
  consultationList: z.string().optional(),
  required: z.boolean(),
  onlyWithSections: codes.optional(),
  addendum: z.boolean().optional(),
  completedAt: z.enum(['year_end', 'midway', 'period_end']).optional(),
  duration: Weeks,
  source: Source,
}
/** The recipients of a consultation. */
export const DistributionLists = z.array(
  z.strictObject({
    code: Step,
    names: NonEmptyNames,
    basis: NonEmptyNames,
    to: seats.min(1),
    copies: seats.optional(),
  }),
)

/** The approval path. See src/shared/pack-path.ts for the meaning of each field. */
export const Path = z.strictObject({
  steps: z.array(
    z.discriminatedUnion('act', [
      z.strictObject({ ...step, act: z.literal('work') }),
      z.strictObject({
        ...step,
        act: z.literal('opinion'),
        advisers: seats.min(1),
        mayBeAbsent: z.boolean().optional(),
      }),
      z.strictObject({
        ...step,
        act: z.literal('decision'),
        advisers: seats.optional(),
        deciders: seats.min(1),
        approves: z.boolean().optional(),
        sectionCodes: codes.optional(),
        remainsValidAfterChanges: z.boolean().optional(),
        withoutConfidential: z.boolean().optional(),
      }),
      z.strictObject({
        ...step,
        act: z.literal('sending'),
        recipients: seats.min(1),
        attachedOpinions: codes.optional(),
        withoutConfidential: z.boolean().optional(),
        mainLines: z
          .strictObject({ sections: codes.min(1).optional(), kinds: z.array(ElementKind).min(1).optional() })
          .optional(),
      }),
      z.strictObject({ ...step, act: z.literal('entry') }),
    ]),
  ),
})

const collegial = {
  basis: NonEmptyNames,
  members: z.array(z.strictObject({ seat: Seat, votes: z.boolean() })),
  quorum: z.literal('majority').optional(),
  managers: seats.optional(),
}
/** The deciding bodies with several members. See the type definition in `src/shared` for the meaning of each field. */
export const CollegialBodies = z.array(
  z.union([z.strictObject({ body: z.string(), ...collegial }), z.strictObject({ bodyKind: z.string(), ...collegial })]),
)
