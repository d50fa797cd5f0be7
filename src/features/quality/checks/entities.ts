import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { basisKinds } from '#shared/pack-basis.ts'

export const Severity = z.enum(['error', 'warning', 'hint'])
/** R: a rule of law. M: a rule of method. */
export const RuleId = z.string().regex(/^[RM]\d{2}$/)

/** A rule as the country binds it: the number, the article and the names. */
export const CheckRule = z.strictObject({
  rule: RuleId,
  names: Names,
  basis: Names,
  /** Whether law, practice, method or the quality of data asks it; absent if the stored law does not state it. */
  basisKind: z.enum(basisKinds).optional(),
  severity: Severity,
  /** Fact sections that the rule reads. It is not computed when a section is absent. */
  sections: z.array(z.string()),
  /** Kinds of plan to which the rule applies. Null means all. */
  planKinds: z.array(z.string()).nullable(),
})
export type CheckRule = z.infer<typeof CheckRule>

/** An exception, with a reason and an end date, that accepts an issue. */
export const JustifiedException = z.strictObject({
  id: Id,
  rule: RuleId,
  /** Null for the plan as a whole. */
  elementId: Id.nullable(),
  /** Null for every item. */
  itemId: Id.nullable(),
  reason: z.string(),
  /** Name of the author. Null for readers who are not signed in. */
  givenBy: z.string().nullable(),
  givenAt: z.iso.datetime(),
  /** The first day on which the exception is no longer valid. */
  endsOn: LegalDate,
})
export type JustifiedException = z.infer<typeof JustifiedException>

/** An exception that a person asked for and that another person has not granted yet. It has no effect. */
export const ExceptionRequest = JustifiedException.omit({ givenBy: true, givenAt: true }).extend({
  /** Null for readers who are not signed in. */
  requestedBy: z.string().nullable(),
  requestedAt: z.iso.datetime(),
  /** Whether the reader may grant it: with the permission, not the person who asked and not an author of the plan. */
  mayGrant: z.boolean(),
})
export type ExceptionRequest = z.infer<typeof ExceptionRequest>

/** The fix of an issue, for users with write access: a procedure of the plan, or the page where a person decides. */
export const FixStep = z.discriminatedUnion('action', [
  /** Calls `changeElement` with these dates. */
  z.strictObject({ action: z.literal('set_dates'), periodFrom: LegalDate.optional(), periodTo: LegalDate.optional() }),
  /** Calls `changeElement` and marks the open needs as requested. */
  z.strictObject({ action: z.literal('mark_asked') }),
  /**
   * Calls `changeElement`, or `changePlan` for cover text, and confirms that the translations in these languages are
   * current.
   */
  z.strictObject({ action: z.literal('confirm_translations'), languages: z.array(Language) }),
  /** A person decides. Opens a part or field of the element's panel. */
  z.strictObject({ action: z.literal('open'), target: z.string() }),
  /** Calls `addElement` in the section of the issue, with a mission that records "none". */
  z.strictObject({ action: z.literal('declare_none') }),
  /** A person decides. Opens the plan's tab for comments, opinions, resources, approval path or cover. */
  z.strictObject({
    action: z.literal('open_tab'),
    tab: z.enum(['comments', 'path', 'resources', 'priorities', 'file']),
  }),
  /** Opens the item to answer. */
  z.strictObject({ action: z.literal('answer') }),
])
export type FixStep = z.infer<typeof FixStep>

export const CheckResult = z.strictObject({
  id: Id,
  planId: Id,
  rule: RuleId,
  names: Names,
  basis: Names,
  basisKind: z.enum(basisKinds).optional(),
  severity: Severity,
  outcome: z.enum(['failed', 'not_computed']),
  /** Null when the rule concerns the plan as a whole. */
  element: z
    .strictObject({ id: Id, kind: ElementKind, title: LocalizedText.nullable(), code: z.string().nullable() })
    .nullable(),
  /** The item of an upper plan concerned. */
  itemId: Id.nullable(),
  /** Message code of the result. `data` has the values of the message: names per language, dates, numbers. */
  messageCode: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** Id of the rule of the core (`argumentation`): key of the messages of the issue and of the fix. */
  fixCode: z.string(),
  /** Null when no fix exists here, or when the reader may not write. */
  step: FixStep.nullable(),
  exception: JustifiedException.nullable(),
  /** An error without a valid exception. It blocks these path steps, or if there are none, freezing a version. */
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

export const CheckScore = z.union([
  z.strictObject({ share: z.number(), required: z.number().int(), metCount: z.number().int() }),
  z.strictObject({
    missing: z.enum([
      'elements',
      'holders',
      'nothing_to_answer_for',
      'nothing_to_measure',
      'indicators',
      'evaluations',
      'adaptations',
    ]),
  }),
])
export type CheckScore = z.infer<typeof CheckScore>

/** The four success factors. A score that cannot be computed lists the missing data. */
export const Scores = z.strictObject({
  measurability: CheckScore,
  accountability: CheckScore,
  evaluation: CheckScore,
  adaptation: CheckScore,
})
export type Scores = z.infer<typeof Scores>

export const CheckRow = CheckResult.extend({
  plan: z.strictObject({ id: Id, code: z.string(), kind: z.string(), title: LocalizedText }),
})
export type CheckRow = z.infer<typeof CheckRow>

/** Filter on results by plan, severity, rule and own accountability. */
export const CheckFilter = {
  planId: Id.optional(),
  severity: Severity.optional(),
  rule: RuleId.optional(),
  /** Only unfinished plans issued by organisations in which the user has a role. */
  onlyOwnPlans: z.stringbool().or(z.boolean()).optional(),
  /** Only elements whose accountable function the user has today, as holder or deputy. */
  assignedToMe: z.stringbool().or(z.boolean()).optional(),
}
