import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

/** What the issuing body does with a remark; everything but followed asks for reasons. */
export const remarkAnswerKinds = ['followed', 'partly_followed', 'not_followed'] as const
export const RemarkAnswerKind = z.enum(remarkAnswerKinds)
export type RemarkAnswerKind = z.infer<typeof RemarkAnswerKind>

/** Words of an element on which a remark can stand. */
export const WordField = z.enum(['title', 'gain', 'rationale', 'body'])
export type WordField = z.infer<typeof WordField>

/** What a remark stands on: the plan (no element), an element (no field), or words of it; of its prose one paragraph. */
export const RemarkPlace = z.strictObject({
  elementId: Id.nullable(),
  field: WordField.nullable().default(null),
  blockId: z.string().min(1).max(40).nullable().default(null),
  /** The language of the words. */
  language: Language,
  /** The words as they were when it was made. */
  quote: z.string().max(20_000).nullable().default(null),
})
export type RemarkPlace = z.infer<typeof RemarkPlace>

/** Whether the quoted words still stand where they stood. */
export const standings = ['stands', 'changed', 'gone'] as const
export const Standing = z.enum(standings)
export type Standing = z.infer<typeof Standing>

/** What is remarked: words, or other words in the place of those that stand there, or both. */
export const RemarkContent = z
  .strictObject({
    text: LocalizedText.nullable().default(null),
    proposal: z.string().trim().min(1).max(20_000).nullable().default(null),
  })
  .refine(({ text, proposal }) => proposal !== null || Object.values(text?.text ?? {}).some((one) => one.trim()), {
    message: 'NOTHING_SAID',
    path: ['text'],
  })

export const RemarkAnswer = z.strictObject({
  kind: RemarkAnswerKind,
  reasons: LocalizedText.nullable(),
  /** The proposed words were put into the plan. */
  takenOver: z.boolean(),
  answeredAt: z.iso.datetime(),
  supersededAt: z.iso.datetime().nullable(),
})
export type RemarkAnswer = z.infer<typeof RemarkAnswer>

/** What is answered now; undefined where nothing is, or where the edit that was the answer was taken back. */
export const currentAnswer = ({ answers }: { answers: readonly RemarkAnswer[] }): RemarkAnswer | undefined =>
  answers.find((one) => one.supersededAt === null)

export const Remark = z.strictObject({
  id: Id,
  planId: Id,
  roundId: Id.nullable(),
  inviteeId: Id.nullable(),
  place: RemarkPlace,
  /** Code and title of the element as it is now; null: the plan as a whole, or gone. */
  element: z.strictObject({ code: z.string().nullable(), title: LocalizedText.nullable() }).nullable(),
  standing: Standing,
  text: LocalizedText.nullable(),
  proposal: z.string().nullable(),
  /** Who remarks: a body, or a person outside every organisation. */
  ownerId: Id.nullable(),
  ownerNames: Names.nullable(),
  personName: z.string().nullable(),
  madeAt: z.iso.datetime(),
  madeBy: z.string().nullable(),
  byLink: z.boolean(),
  /** The current answer first, then the earlier ones, the latest first. */
  answers: z.array(RemarkAnswer),
  abilities: z.strictObject({ answer: z.boolean(), takeOver: z.boolean(), withdraw: z.boolean() }),
})
export type Remark = z.infer<typeof Remark>
