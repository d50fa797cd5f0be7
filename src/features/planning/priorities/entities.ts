import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { criterionGroups } from '#shared/pack-criterion.ts'

export const CriterionCode = z.string().regex(/^[a-z0-9_]{1,40}$/)

/** A criterion of a plan: from the plan kind, or defined by the plan. */
export const Criterion = z.strictObject({
  code: CriterionCode,
  group: z.enum(criterionGroups),
  names: Names.refine((names) => Object.keys(names).length > 0),
  question: Names,
  /** The meaning of 0, 1, 2 and 3. */
  scale: z.array(Names).length(4),
  /** 0 removes it from the sum but keeps it visible. */
  weight: z.number().min(0).max(10),
})
export type Criterion = z.infer<typeof Criterion>

export const Criteria = z
  .array(Criterion)
  .min(1)
  .max(20)
  .refine((all) => new Set(all.map((entry) => entry.code)).size === all.length, { message: 'DUPLICATE_VALUE' })
  .refine((all) => all.some((entry) => entry.weight > 0), { message: 'NO_WEIGHTS' })

/** The maximum number of priorities. */
export const Places = z.int().min(1).max(30)

/** 0 to 3. Null means "not known", which is stated explicitly and is not zero. */
export const Score = z.int().min(0).max(3).nullable()
export type Score = z.infer<typeof Score>

const Evidence = z.string().trim().min(1).max(1000).nullable()
const Note = z.string().trim().min(1).max(2000).nullable()

/**
 * The rating of a phenomenon under a criterion by an organisation or a function of it. Without an organisation, the
 * joint rating.
 */
export const Rating = z.strictObject({
  phenomenonId: Id,
  criterion: CriterionCode,
  raterId: Id.nullable(),
  /** The function in the organisation: programme manager, team leader. Always a function, never a person. */
  asFunction: z.string().trim().min(1).max(120).nullable(),
  score: Score,
  evidence: Evidence,
  note: Note,
  ratedOn: LegalDate,
})
export type Rating = z.infer<typeof Rating>

/** The rating with the organisation, the time and the person who recorded it. */
export const SavedRating = z.strictObject({
  ...Rating.shape,
  raterNames: Names.nullable(),
  savedAt: z.iso.datetime(),
  savedBy: z.string().nullable(),
})
export type SavedRating = z.infer<typeof SavedRating>

/** The written notes of the dossier. Null: not filled in. */
export const Notes = z.strictObject({
  /** Whether and by which parties it can be influenced. */
  influence: LocalizedText.nullable(),
  harm: LocalizedText.nullable(),
  /** Where the phenomenon could be displaced to if it is reduced here. */
  displacement: LocalizedText.nullable(),
})
export type Notes = z.infer<typeof Notes>
export const noNotes: Notes = { influence: null, harm: null, displacement: null }

/** An expectation about the plan, with the source document. */
export const PriorityExpectation = z
  .strictObject({
    /** Null: about the whole plan. */
    phenomenonId: Id.nullable(),
    organisationId: Id.nullable(),
    /** A group that is not an organisation of the registry: residents, staff. */
    body: z.string().trim().min(1).max(120).nullable(),
    source: z.string().trim().min(1).max(300),
    text: LocalizedText,
    /** The strength of the expectation: 1 to 3. */
    weight: z.int().min(1).max(3),
    recordedOn: LegalDate.nullable(),
  })
  .refine((entry) => (entry.organisationId === null) !== (entry.body === null), {
    message: 'SINGLE_ORGANISATION_ONLY',
    path: ['body'],
  })
export type PriorityExpectation = z.infer<typeof PriorityExpectation>

export const outcomes = ['priority', 'point_of_attention', 'regular_work'] as const
export const PriorityOutcome = z.enum(outcomes)
export type PriorityOutcome = z.infer<typeof PriorityOutcome>

/** Why a phenomenon is not a priority, in terms that a council member can read. */
export const rejectionReasons = ['point_of_attention', 'other_owner', 'no_lever', 'no_capacity', 'low_weight'] as const
export const RejectionReason = z.enum(rejectionReasons)

/** The decided outcome of a phenomenon, with the rank and weighted mean at that time. */
export const Chosen = z.strictObject({
  phenomenonId: Id,
  outcome: PriorityOutcome,
  rank: z.int().min(1).nullable(),
  mean: z.number().min(0).max(3).nullable(),
  /** Why it precedes phenomena with a higher or equal rank. */
  reason: LocalizedText.nullable(),
  rejectionReason: RejectionReason.nullable(),
  /** What is monitored and when it is reviewed: "up 20 % on 2025". */
  monitoring: LocalizedText.nullable(),
})
export type Chosen = z.infer<typeof Chosen>

/** A decision on all phenomena: the deciding body, the date, the persons present and the basis. */
export const PriorityDecision = z.strictObject({
  decidedBy: z.string().trim().min(1).max(200),
  quorum: z.string().trim().min(1).max(200).nullable(),
  decidedOn: LegalDate,
  outcomes: z.array(Chosen).max(200),
})
export type PriorityDecision = z.infer<typeof PriorityDecision>
