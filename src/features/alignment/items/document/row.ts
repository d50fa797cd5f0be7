import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { AnswerKind } from '#shared/element-kind.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { ExchangeMarking } from '../entities.ts'

const Code = z.string().trim().min(1).max(80)

/** An answer in a plan document. Upper plan, version number and element key identify the item. */
export const AnswerRow = z.strictObject({
  plan: Code,
  version: z.int().min(1),
  element: Code,
  kind: AnswerKind,
  reasons: LocalizedText.optional(),
  /** Keys of the elements of this plan that carry it out. */
  elements: z.array(Code).max(50).optional(),
  decidingBody: z.string().trim().max(300).optional(),
  signatories: z.array(z.string().trim().min(1).max(200)).max(50).optional(),
  decidedOn: LegalDate.optional(),
  marking: ExchangeMarking.default('TLP:GREEN'),
})
export type AnswerRow = z.infer<typeof AnswerRow>
