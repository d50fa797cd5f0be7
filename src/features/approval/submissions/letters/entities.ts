import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { letterKinds } from '#shared/pack-letter.ts'

export const LetterKind = z.enum(letterKinds)

/** A letter about a plan as it was sent. The content never changes afterwards. */
export const Letter = z.strictObject({
  id: Id,
  planId: Id,
  kind: LetterKind,
  senderId: Id,
  senderNames: Names,
  addresseeId: Id,
  addresseeNames: Names,
  language: Language,
  subject: z.string(),
  body: z.string(),
  /** SHA-256 of subject and text. */
  hash: z.string(),
  sentOn: LegalDate,
})
export type Letter = z.infer<typeof Letter>
