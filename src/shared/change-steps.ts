import { z } from 'zod'
import { Language } from './language.ts'

/** What happened to a plan or an element as a whole. */
export const ChangeKind = z.enum(['added', 'removed', 'moved', 'changed'])
export type ChangeKind = z.infer<typeof ChangeKind>

/**
 * What happened to a field: filled, changed or emptied; entries of a list added, removed or changed; the text in a
 * language added, changed or emptied; or the place in the outline changed.
 */
export const StepKind = z.enum([
  'set',
  'changed',
  'cleared',
  'entries_added',
  'entries_removed',
  'entries_changed',
  'text_added',
  'text_changed',
  'text_cleared',
  'moved',
])
export type StepKind = z.infer<typeof StepKind>

export const ChangeStep = z.strictObject({
  field: z.string(),
  kind: StepKind,
  /** Number of entries of a list, or of languages of a text. 1 for other steps. */
  count: z.number().int(),
  languages: z.array(Language),
})
export type ChangeStep = z.infer<typeof ChangeStep>

/** A change of a plan or an element. The steps are those of its fields. An added or removed subject has no steps. */
export const DescribedChange = z.strictObject({ kind: ChangeKind, steps: z.array(ChangeStep) })
export type DescribedChange = z.infer<typeof DescribedChange>
