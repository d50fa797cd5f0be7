import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

export const Severity = z.enum(['error', 'warning', 'hint'])
/** R: a rule of law; M: a rule of method. */
export const RuleId = z.string().regex(/^[RM]\d{2}$/)

/** A rule as the country binds it: its number, the article, the words of the article. */
export const CheckRule = z.strictObject({
  rule: RuleId,
  names: Names,
  basis: Names,
  severity: Severity,
  /** Sections of facts that it reads: where one is absent it is not computed. */
  reads: z.array(z.string()),
  /** Kinds of plan to which it applies; null = all. */
  planKinds: z.array(z.string()).nullable(),
})
export type CheckRule = z.infer<typeof CheckRule>

/** Somebody answers for leaving a finding as it is, until a day. */
export const MotivatedException = z.strictObject({
  id: Id,
  rule: RuleId,
  /** Null: for the plan as a whole. */
  elementId: Id.nullable(),
  /** Null: for every item. */
  itemId: Id.nullable(),
  motive: z.string(),
  /** Name of who gave it; null for readers who are not signed in. */
  givenBy: z.string().nullable(),
  givenAt: z.iso.datetime(),
  /** The first day on which it no longer holds. */
  endsOn: LegalDate,
})
export type MotivatedException = z.infer<typeof MotivatedException>

/** The step that mends a finding, for who may write: an act of the plan's own procedures, or the place where one decides. */
export const MendStep = z.discriminatedUnion('does', [
  /** `changeElement` with these dates. */
  z.strictObject({ does: z.literal('set_dates'), periodFrom: LegalDate.optional(), periodTo: LegalDate.optional() }),
  /** `changeElement`: the needs that were not asked yet, as asked. */
  z.strictObject({ does: z.literal('mark_asked') }),
  /** `changeElement`, or `changePlan` where the words are those of its cover: the translations in these languages still hold. */
  z.strictObject({ does: z.literal('confirm_translations'), languages: z.array(Language) }),
  /** A person decides: opens the element at a part or field of its panel. */
  z.strictObject({ does: z.literal('open'), at: z.string() }),
  /** `addElement` under the section that the finding is about: a mission that says that there are none (art. 36, 4°). */
  z.strictObject({ does: z.literal('say_none') }),
  /** A person decides: opens the plan where its remarks, its opinions, its means, its path or its cover are. */
  z.strictObject({ does: z.literal('open_tab'), tab: z.enum(['remarks', 'path', 'means', 'priorities', 'file']) }),
  /** Opens the item to answer. */
  z.strictObject({ does: z.literal('answer') }),
])
export type MendStep = z.infer<typeof MendStep>

export const CheckResult = z.strictObject({
  id: Id,
  planId: Id,
  rule: RuleId,
  names: Names,
  basis: Names,
  severity: Severity,
  outcome: z.enum(['failed', 'not_computed']),
  /** Null: the rule speaks of the plan as a whole. */
  element: z
    .strictObject({ id: Id, kind: ElementKind, title: LocalizedText.nullable(), code: z.string().nullable() })
    .nullable(),
  /** The item from above of which it speaks. */
  itemId: Id.nullable(),
  /** Which words of the rule describe it, and what these need: names per language, dates, numbers. */
  says: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** Key of the words that say how to mend it. */
  mend: z.string(),
  /** Null: nothing here mends it, or the reader may not write. */
  step: MendStep.nullable(),
  exception: MotivatedException.nullable(),
  /** An error that failed and has no current exception: it blocks these steps of the path, or where there are none, freezing a version. */
  blocking: z.boolean(),
  blocks: z.array(z.strictObject({ code: z.string(), number: z.string(), names: Names })),
})
export type CheckResult = z.infer<typeof CheckResult>

export const CheckCounts = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  hint: z.number().int(),
  notComputed: z.number().int(),
  blocking: z.number().int(),
})
export type CheckCounts = z.infer<typeof CheckCounts>

const Score = z.union([
  z.strictObject({ share: z.number(), of: z.number().int(), met: z.number().int() }),
  z.strictObject({
    missing: z.enum([
      'elements',
      'nothing_to_answer_for',
      'nothing_to_measure',
      'indicators',
      'evaluations',
      'adaptations',
    ]),
  }),
])
export type Score = z.infer<typeof Score>

/** The four factors that decide success. What cannot be computed says what is missing. */
export const Scores = z.strictObject({
  measurability: Score,
  accountability: Score,
  evaluation: Score,
  adaptation: Score,
})
export type Scores = z.infer<typeof Scores>

export const CheckRow = CheckResult.extend({
  plan: z.strictObject({ id: Id, code: z.string(), kind: z.string(), title: LocalizedText }),
})
export type CheckRow = z.infer<typeof CheckRow>

/** Which results: of plans, of a severity, of a rule, of what one answers for. */
export const CheckFilter = {
  planId: Id.optional(),
  severity: Severity.optional(),
  rule: RuleId.optional(),
  /** Only plans under way that the organisations issue in which one has a role. */
  own: z.stringbool().or(z.boolean()).optional(),
  /** Only elements for which a function answers that one holds today, as holder or deputy. */
  mine: z.stringbool().or(z.boolean()).optional(),
}
