import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { AnswerKind, ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'

/** What two bodies say to each other is never kept to named persons: the other body could not read it. */
export const ExchangeMarking = Marking.exclude(['TLP:RED'])
export type ExchangeMarking = z.infer<typeof ExchangeMarking>

/** An element of a plan, as it is named beside something else. */
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

/** How a body answers one item. A changed answer keeps the earlier one, with the moment at which it was superseded. */
export const Answer = z.strictObject({
  id: Id,
  itemId: Id,
  ownerId: Id,
  planId: Id.nullable(),
  kind: AnswerKind,
  /** Required except for covered and adopt (R11). */
  reasons: LocalizedText.nullable(),
  decidingBody: z.string().nullable(),
  signatories: z.array(z.string()),
  decidedOn: LegalDate.nullable(),
  answeredAt: z.iso.datetime(),
  answeredBy: z.string().nullable(),
  /** Answered through a signed link by a body without accounts. */
  byLink: z.boolean(),
  supersededAt: z.iso.datetime().nullable(),
  marking: ExchangeMarking,
  /** Whether elements carry it; false with adopt, adapt or partly: "adopted, nothing linked". */
  linked: z.boolean(),
  /** The carrying elements that the reader may see. */
  elements: z.array(ElementName),
})
export type Answer = z.infer<typeof Answer>

/** `withheld`: there is an answer, and this reader may not see it. Not asked is no item at all. */
export const itemStates = ['no_answer', 'answered', 'withheld', 'withdrawn'] as const
export const ItemState = z.enum(itemStates)
export type ItemState = z.infer<typeof ItemState>

/** One element of one frozen upper version, asked of one organisation. */
export const Item = z.strictObject({
  id: Id,
  versionId: Id,
  versionNumber: z.number().int(),
  /** A newer version came into force: the answer says nothing of what holds now. */
  versionSuperseded: z.boolean(),
  upperPlan: PlanName,
  element: ElementName,
  /** What people gain, in one plain sentence, where the element says so. */
  gain: LocalizedText.nullable(),
  phenomenonId: Id.nullable(),
  ownerId: Id,
  ownerNames: Names,
  addresseeId: Id,
  addresseeNames: Names,
  lowerPlanId: Id.nullable(),
  sentAt: z.iso.datetime(),
  dueOn: LegalDate.nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  state: ItemState,
  answer: Answer.nullable(),
  abilities: z.strictObject({ answer: z.boolean(), withdraw: z.boolean() }),
})
export type Item = z.infer<typeof Item>
