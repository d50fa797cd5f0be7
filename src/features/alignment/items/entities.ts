import { z } from 'zod'
import { AnswerAbility } from '#shared/abilities.ts'
import { LegalDate } from '#shared/dates.ts'
import { AnswerKind, ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'

/**
 * An exchange between two organisations is never limited to named persons, because the other organisation could not
 * read it.
 */
export const ExchangeMarking = Marking.exclude(['TLP:RED'])
export type ExchangeMarking = z.infer<typeof ExchangeMarking>

/** A reference to an element of a plan. */
export const ElementName = z.strictObject({
  elementId: Id,
  planId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
})
export type ElementName = z.infer<typeof ElementName>

export const PlanName = z.strictObject({ planId: Id, code: z.string(), kind: z.string(), title: LocalizedText })
export type PlanName = z.infer<typeof PlanName>

export const OrganisationName = z.strictObject({ organisationId: Id, names: Names })
export type OrganisationName = z.infer<typeof OrganisationName>

/**
 * An organisation's answer to an item. A changed answer keeps the earlier answer with the time at which it was
 * superseded.
 */
export const Answer = z.strictObject({
  id: Id,
  itemId: Id,
  ownerId: Id,
  planId: Id.nullable(),
  kind: AnswerKind,
  /** Required except for covered and adopt (rule `answers`). */
  reasons: LocalizedText.nullable(),
  decidingBody: z.string().nullable(),
  signatories: z.array(z.string()),
  decidedOn: LegalDate.nullable(),
  answeredAt: z.iso.datetime(),
  answeredBy: z.string().nullable(),
  /** Answered through a signed link by an organisation without accounts. */
  byLink: z.boolean(),
  linkCreatedBy: z.string().nullable(),
  /** The link went to no registered address: recorded by who created it, not given by the organisation. */
  isRecorded: z.boolean(),
  supersededAt: z.iso.datetime().nullable(),
  marking: ExchangeMarking,
  /** Whether elements carry it out. False with adopt, adapt or partly means "adopted, no element linked". */
  linked: z.boolean(),
  /** The carrying elements that the reader may see. */
  elements: z.array(ElementName),
})
export type Answer = z.infer<typeof Answer>

/** `withheld`: an answer exists, but this reader may not see it. If not asked, there is no item. */
export const itemStates = ['no_answer', 'answered', 'withheld', 'withdrawn'] as const
export const ItemState = z.enum(itemStates)
export type ItemState = z.infer<typeof ItemState>

/** An element of a frozen upper version, sent to an organisation for an answer. */
export const Item = z.strictObject({
  id: Id,
  versionId: Id,
  versionNumber: z.number().int(),
  /** A newer version is in force, so the answer does not apply to it. */
  versionSuperseded: z.boolean(),
  upperPlan: PlanName,
  element: ElementName,
  /** The benefit for citizens, in a single plain sentence, when the element has it. */
  gain: LocalizedText.nullable(),
  phenomenonId: Id.nullable(),
  ownerId: Id,
  ownerNames: Names,
  addresseeId: Id,
  addresseeNames: Names,
  lowerPlanId: Id.nullable(),
  sentAt: z.iso.datetime(),
  dueOn: LegalDate.nullable(),
  /** The day on which the version enters into force. An answer is possible before, and counts from that day. */
  inForceOn: LegalDate.nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  state: ItemState,
  answer: Answer.nullable(),
  abilities: AnswerAbility,
})
export type Item = z.infer<typeof Item>
