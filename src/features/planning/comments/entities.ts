import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

/** The possible answers of the issuing organisation to a comment. All except `followed` require reasons. */
export const commentAnswerKinds = ['followed', 'partly_followed', 'not_followed'] as const
export const CommentAnswerKind = z.enum(commentAnswerKinds)
export type CommentAnswerKind = z.infer<typeof CommentAnswerKind>

/** Text fields of an element that can receive a comment. */
export const CommentField = z.enum(['title', 'gain', 'rationale', 'body'])
export type CommentField = z.infer<typeof CommentField>

/**
 * The subject of a comment: the plan (no element), an element (no field), a text field of the element, or a single
 * paragraph of the prose.
 */
export const CommentPlace = z.strictObject({
  elementId: Id.nullable(),
  field: CommentField.nullable().default(null),
  blockId: z.string().min(1).max(40).nullable().default(null),
  /** The language of the text. */
  language: Language,
  /** The text at the time of the comment. */
  quote: z.string().max(20_000).nullable().default(null),
})
export type CommentPlace = z.infer<typeof CommentPlace>

/** Whether the quoted text is still present at the same place. */
export const commentPlaceStatuses = ['stands', 'changed', 'gone'] as const
export const CommentPlaceStatus = z.enum(commentPlaceStatuses)
export type CommentPlaceStatus = z.infer<typeof CommentPlaceStatus>

/** The content of a comment: text, replacement text for the quoted passage, or both. */
export const CommentContent = z
  .strictObject({
    text: LocalizedText.nullable().default(null),
    proposal: z.string().trim().min(1).max(20_000).nullable().default(null),
  })
  .refine(({ text, proposal }) => proposal !== null || Object.values(text?.text ?? {}).some((value) => value.trim()), {
    message: 'NO_VALUE',
    path: ['text'],
  })

export const CommentAnswer = z.strictObject({
  kind: CommentAnswerKind,
  reasons: LocalizedText.nullable(),
  /** The proposed text was inserted into the plan. */
  isSuggestionAccepted: z.boolean(),
  answeredAt: z.iso.datetime(),
  supersededAt: z.iso.datetime().nullable(),
})
export type CommentAnswer = z.infer<typeof CommentAnswer>

/**
 * Returns the current answer. Returns undefined when there is no answer or when the edit that answered the comment was
 * undone.
 */
export const currentAnswer = ({ answers }: { answers: readonly CommentAnswer[] }): CommentAnswer | undefined =>
  answers.find((answer) => answer.supersededAt === null)

export const PlanComment = z.strictObject({
  id: Id,
  planId: Id,
  roundId: Id.nullable(),
  inviteeId: Id.nullable(),
  place: CommentPlace,
  /** Code and current title of the element. Null for the plan as a whole or for a deleted element. */
  element: z.strictObject({ code: z.string().nullable(), title: LocalizedText.nullable() }).nullable(),
  status: CommentPlaceStatus,
  text: LocalizedText.nullable(),
  proposal: z.string().nullable(),
  /** The author of the comment: an organisation, or a person outside every organisation. */
  ownerId: Id.nullable(),
  ownerNames: Names.nullable(),
  personName: z.string().nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.string().nullable(),
  byLink: z.boolean(),
  /** The current answer first, then the earlier answers, latest first. */
  answers: z.array(CommentAnswer),
  abilities: z.strictObject({ answer: z.boolean(), acceptSuggestion: z.boolean(), withdraw: z.boolean() }),
})
export type PlanComment = z.infer<typeof PlanComment>
