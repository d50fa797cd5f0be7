import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

/** What became of a point of an opinion. */
export const pointAnswerKinds = ['followed', 'partly', 'set_aside'] as const
export const PointAnswerKind = z.enum(pointAnswerKinds)
export type PointAnswerKind = z.infer<typeof PointAnswerKind>

/** A point as it is written: its words, and what of the plan they are about. */
export const NewPoint = z.strictObject({
  words: z.string().trim().min(3).max(5000),
  /** Null: the plan as a whole. */
  elementId: Id.nullable().default(null),
})
export type NewPoint = z.infer<typeof NewPoint>

/** So many points has one opinion at most. */
export const mostPoints = 200

/** What of the plan is meant, as far as the reader may read it and it is still there. */
export const NamedElement = z.strictObject({ id: Id, code: z.string().nullable(), title: LocalizedText.nullable() })
export type NamedElement = z.infer<typeof NamedElement>

export const PointAnswer = z.strictObject({
  kind: PointAnswerKind,
  reasons: z.string(),
  /** What of the plan was changed. */
  element: NamedElement.nullable(),
  /** In which function it was given; null: for the body. */
  functionNames: Names.nullable(),
  answeredOn: LegalDate,
  answeredBy: z.string().nullable(),
})
export type PointAnswer = z.infer<typeof PointAnswer>

export const Point = z.strictObject({
  id: Id,
  number: z.number().int(),
  words: z.string(),
  element: NamedElement.nullable(),
  /** Written by the body that gave the opinion; otherwise cut from its words by whoever leads the plan. */
  byBody: z.boolean(),
  /** Why it was taken back. */
  withdrawn: z.string().nullable(),
  /** The answer that holds first, then those that it took the place of. */
  answers: z.array(PointAnswer),
})
export type Point = z.infer<typeof Point>
