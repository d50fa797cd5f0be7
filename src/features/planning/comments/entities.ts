import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

/** The possible answers of the issuing organisation to a comment. All except `followed` require reasons. */
export const remarkAnswerKinds = ['followed', 'partly_followed', 'not_followed'] as const
export const RemarkAnswerKind = z.enum(remarkAnswerKinds)
export type RemarkAnswerKind = z.infer<typeof RemarkAnswerKind>

/** Text fields of an element that can receive a comment. */
export const WordField = z.enum(['title', 'gain', 'rationale', 'body'])
export type WordField = z.infer<typeof WordField>

/**
 * The subject of a comment: the plan (no element), an element (no field), a text field of the element, or a single
 * paragraph of the prose.
 */
export const RemarkPlace = z.strictObject({
  elementId: Id.nullable(),
  field: WordField.nullable().default(null),
  blockId: z.string().min(1).max(40).nullable().default(null),
  /** The language of the text. */
  language: Language,
  /** The text at the time of the comment. */
  quote: z.string().max(20_000).nullable().default(null),
})
export type RemarkPlace = z.infer<typeof RemarkPlace>

/** Whether the quoted text is still present at the same place. */
export const standings = ['stands', 'changed', 'gone'] as const
export const Standing = z.enum(standings)
export type Standing = z.infer<typeof Standing>

/** The content of a comment: text, replacement text for the quoted passage, or both. */
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
  /** The proposed text was inserted into the plan. */
  takenOver: z.boolean(),
  answeredAt: z.iso.datetime(),
  supersededAt: z.iso.datetime().nullable(),
})
export type RemarkAnswer = z.infer<typeof RemarkAnswer>

/**
 * Returns the current answer. Returns undefined when there is no answer or when the edit that answered the comment was
 * undone.
 */
export const currentAnswer = ({ answers }: { answers: readonly RemarkAnswer[] }): RemarkAnswer | undefined =>
  answers.find((one) => one.supersededAt === null)

export const Remark = z.strictObject({
  id: Id,
  planId: Id,
  roundId: Id.nullable(),
  inviteeId: Id.nullable(),
  place: RemarkPlace,
  /** Code and current title of the element. Null for the plan as a whole or for a deleted element. */
  element: z.strictObject({ code: z.string().nullable(), title: LocalizedText.nullable() }).nullable(),
  standing: Standing,
  text: LocalizedText.nullable(),
  proposal: z.string().nullable(),
  /** The author of the comment: an organisation, or a person outside every organisation. */
  ownerId: Id.nullable(),
  ownerNames: Names.nullable(),
  personName: z.string().nullable(),
  madeAt: z.iso.datetime(),
  madeBy: z.string().nullable(),
  byLink: z.boolean(),
  /** The current answer first, then the earlier answers, latest first. */
  answers: z.array(RemarkAnswer),
  abilities: z.strictObject({ answer: z.boolean(), takeOver: z.boolean(), withdraw: z.boolean() }),
})
export type Remark = z.infer<typeof Remark>
