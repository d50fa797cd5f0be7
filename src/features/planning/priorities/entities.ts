import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { criterionGroups } from '#shared/pack-criterion.ts'

export const CriterionCode = z.string().regex(/^[a-z0-9_]{1,40}$/)

/** A criterion as a plan uses it: one of the kind's, or its own. */
export const Criterion = z.strictObject({
  code: CriterionCode,
  group: z.enum(criterionGroups),
  names: Names.refine((names) => Object.keys(names).length > 0),
  asks: Names,
  /** What 0, 1, 2 and 3 mean. */
  scale: z.array(Names).length(4),
  /** 0 takes it out of the sum and leaves it on the page. */
  weight: z.number().min(0).max(10),
})
export type Criterion = z.infer<typeof Criterion>

export const Criteria = z
  .array(Criterion)
  .min(1)
  .max(20)
  .refine((all) => new Set(all.map((one) => one.code)).size === all.length, { message: 'SAID_TWICE' })
  .refine((all) => all.some((one) => one.weight > 0), { message: 'NOTHING_WEIGHS' })

/** How many priorities there is room for. */
export const Places = z.int().min(1).max(30)

/** 0 to 3; null is "not known": said, and no zero. */
export const Score = z.int().min(0).max(3).nullable()
export type Score = z.infer<typeof Score>

const Evidence = z.string().trim().min(1).max(1000).nullable()
const Note = z.string().trim().min(1).max(2000).nullable()

/** What a body, or a function of it, says of a phenomenon under a criterion. Without a body: what was agreed together. */
export const Rating = z.strictObject({
  phenomenonId: Id,
  criterion: CriterionCode,
  raterId: Id.nullable(),
  /** As which function of the body: mayor, chief of corps. A function and never a person. */
  asFunction: z.string().trim().min(1).max(120).nullable(),
  score: Score,
  evidence: Evidence,
  note: Note,
  ratedOn: LegalDate,
})
export type Rating = z.infer<typeof Rating>

/** The same as it was said: by which body, kept when and by whom. */
export const SaidRating = z.strictObject({
  ...Rating.shape,
  raterNames: Names.nullable(),
  savedAt: z.iso.datetime(),
  savedBy: z.string().nullable(),
})
export type SaidRating = z.infer<typeof SaidRating>

/** What the dossier says in words; what is null is not said. */
export const Notes = z.strictObject({
  /** Whether and through whom it can be influenced. */
  influence: LocalizedText.nullable(),
  harm: LocalizedText.nullable(),
  /** Where it would go if it were pushed back here. */
  displacement: LocalizedText.nullable(),
})
export type Notes = z.infer<typeof Notes>
export const noNotes: Notes = { influence: null, harm: null, displacement: null }

/** What somebody expects of the plan, with the document in which it is said. */
export const Expectation = z
  .strictObject({
    /** Null: of the plan as a whole. */
    phenomenonId: Id.nullable(),
    organisationId: Id.nullable(),
    /** A group that is no organisation of the registry: residents, staff. */
    body: z.string().trim().min(1).max(120).nullable(),
    source: z.string().trim().min(1).max(300),
    words: LocalizedText,
    /** How strongly: 1 to 3. */
    weight: z.int().min(1).max(3),
    saidOn: LegalDate.nullable(),
  })
  .refine((one) => (one.organisationId === null) !== (one.body === null), { message: 'ONE_BODY', path: ['body'] })
export type Expectation = z.infer<typeof Expectation>

export const outcomes = ['priority', 'point_of_attention', 'regular_work'] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

/** Why a phenomenon is no priority, so that a mayor or a council member can read it. */
export const whyNots = ['point_of_attention', 'other_owner', 'no_lever', 'no_capacity', 'low_weight'] as const
export const WhyNot = z.enum(whyNots)

/** What became of one phenomenon, with the rank and the weighted mean that it had then. */
export const Chosen = z.strictObject({
  phenomenonId: Id,
  outcome: Outcome,
  rank: z.int().min(1).nullable(),
  mean: z.number().min(0).max(3).nullable(),
  /** Why it stands before what ranks higher, or as high. */
  motive: LocalizedText.nullable(),
  whyNot: WhyNot.nullable(),
  /** What is watched, and when it is looked at again: "up 20 % on 2025". */
  watch: LocalizedText.nullable(),
})
export type Chosen = z.infer<typeof Chosen>

/** Who decided, when, with whom present, and on what: all phenomena at once. */
export const Decision = z.strictObject({
  decidedBy: z.string().trim().min(1).max(200),
  quorum: z.string().trim().min(1).max(200).nullable(),
  decidedOn: LegalDate,
  chosen: z.array(Chosen).max(200),
})
export type Decision = z.infer<typeof Decision>
