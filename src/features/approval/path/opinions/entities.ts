import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

/** The kinds of answer to a point of an opinion. */
export const pointAnswerKinds = ['followed', 'partly', 'set_aside'] as const
export const PointAnswerKind = z.enum(pointAnswerKinds)
export type PointAnswerKind = z.infer<typeof PointAnswerKind>

/** A new point: the text, and the element of the plan that it is about. */
export const NewPoint = z.strictObject({
  text: z.string().trim().min(3).max(5000),
  /** Null = the plan as a whole. */
  elementId: Id.nullable().default(null),
})
export type NewPoint = z.infer<typeof NewPoint>

/** Maximum number of points in an opinion. */
export const maxPoints = 200

/** The element concerned, if it still exists and the reader may read it. */
export const NamedElement = z.strictObject({ id: Id, code: z.string().nullable(), title: LocalizedText.nullable() })
export type NamedElement = z.infer<typeof NamedElement>

export const PointAnswer = z.strictObject({
  kind: PointAnswerKind,
  reasons: z.string(),
  /** The changed element of the plan. */
  element: NamedElement.nullable(),
  /** The function in which the answer was given; null = for the organisation. */
  functionNames: Names.nullable(),
  answeredOn: LegalDate,
  answeredBy: z.string().nullable(),
})
export type PointAnswer = z.infer<typeof PointAnswer>

export const Point = z.strictObject({
  id: Id,
  number: z.number().int(),
  text: z.string(),
  element: NamedElement.nullable(),
  /**
   * Whether the organisation that gave the opinion wrote the point. Otherwise the organisation that leads the plan
   * split it from the text.
   */
  byBody: z.boolean(),
  /** The reason for the withdrawal. */
  withdrawn: z.string().nullable(),
  /** The current answer first, then the superseded answers. */
  answers: z.array(PointAnswer),
})
export type Point = z.infer<typeof Point>
