import { z } from 'zod'
import { allDiffer } from '#shared/all-differ.ts'
import { LegalDate } from '#shared/dates.ts'
import { ChainLink, ElementKind, ElementState, PlanState } from '#shared/element-kind.ts'
import { Id, Ids } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { LocalizedProse } from '#shared/prose.ts'

const Code = z.string().trim().min(1).max(80)

/** A day that a user gives as the start or end of a plan. What follows from it, with the longest duration, is still a date. */
export const PlannedDay = LegalDate.refine((day) => day < '3000-01-01', 'The year must be before 3000.')

/** A plan as visible to every reader of the plan. */
export const Plan = z.strictObject({
  id: Id,
  code: Code,
  /** A plan kind of the country's pack: `national_plan`, `municipal_plan`, ... */
  kind: z.string().min(1).max(60),
  title: LocalizedText,
  motto: LocalizedText.nullable(),
  shortMessage: LocalizedText.nullable(),
  /** The organisation that writes the plan. It is an issuing organisation too. */
  ownerId: Id,
  issuingBodyIds: Ids.min(1),
  areaId: Id.nullable(),
  /** The period is half-open: `periodTo` is the first day after the period. */
  periodFrom: LegalDate,
  periodTo: LegalDate,
  /** The first day on which the plan is no longer in force, where a decision extends it beyond the planned period. */
  extendedTo: LegalDate.nullish(),
  /** ISO 8601 duration (`P4Y`, `P6Y`). */
  duration: z.string().regex(/^P(?=\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,4}D)?$/),
  decidedOn: LegalDate.nullable(),
  /** The first day on which the plan is in force, by a decision. It may lie in the future. */
  inForceOn: LegalDate.nullable(),
  /** The first day on which another plan replaces this plan. */
  supersededOn: LegalDate.nullish(),
  /** The first day on which the plan is no longer in force because a decision ended it. */
  endedOn: LegalDate.nullish(),
  publishedOn: LegalDate.nullable(),
  state: PlanState,
  marking: Marking,
  /** Organisations, in addition to the issuing organisations, that may read the plan under TLP:AMBER. */
  partnerIds: Ids,
  /** Persons who may read the plan under TLP:RED. */
  personIds: Ids,
  sentAt: z.iso.datetime().nullable(),
  languages: z.array(Language).min(1),
  legalBasis: z.string().max(500).nullable(),
  predecessorId: Id.nullable(),
  /** The element of another plan that this plan elaborates (programme file, action plan). */
  elaboratesId: Id.nullable(),
  packVersion: z.string(),
  illustrative: z.boolean(),
  /** Registered from a list of plans that were published elsewhere. Such a plan is not decided in this instance. */
  isRegistered: z.literal(true).optional(),
  /** When a second person compared a registered plan with its source. Until then, it is read in its organisation. */
  registrationConfirmedAt: z.iso.datetime().optional(),
  /** It counts as confirmed, but was registered before comparisons were recorded: nobody compared it here. */
  isRegistrationUncompared: z.literal(true).optional(),
  /** The registration counts or counted as confirmed, so that the plan is not removed. */
  wasRegistrationConfirmed: z.literal(true).optional(),
  revision: z.number().int(),
  updatedAt: z.iso.datetime(),
})
export type Plan = z.infer<typeof Plan>

export const Partner = z.strictObject({
  organisationId: Id,
  commitment: LocalizedText.nullable(),
  status: z.enum(['asked', 'confirmed', 'declined', 'withdrawn']),
})
export type Partner = z.infer<typeof Partner>

/** Resources: hours per year, full-time equivalents, or euros. Police, inspectorate and care are counted separately. */
export const ElementResource = z
  .strictObject({
    kind: z.enum(['hours', 'fte', 'budget']),
    service: z.enum(['police', 'inspectorate', 'care', 'other']),
    /** The calendar year for which the amounts hold. Null: they hold for the whole period. */
    year: z.number().int().min(1900).max(2200).nullable(),
    amount: z.number().min(0).nullable(),
    available: z.number().min(0).nullable(),
    source: z.string().max(200).nullable(),
    /** Name of the team within the organisation. Absent if no team is named. Never set for a budget. */
    team: z.string().trim().min(1).max(120).optional(),
    funded: z.enum(['yes', 'partial', 'no']).nullable(),
    /** "Not available" is stated explicitly, never by an empty value (rule `resources`). */
    notAvailable: z.boolean(),
  })
  .refine((resource) => resource.notAvailable === (resource.amount === null), {
    message: 'AMOUNT_OR_NOT_AVAILABLE',
    path: ['amount'],
  })
export type ElementResource = z.infer<typeof ElementResource>

export const Need = z.strictObject({
  kind: z.enum(['agreement', 'decision', 'change_of_law', 'resources']),
  /** The organisation that must decide. */
  organisationId: Id.nullable(),
  text: LocalizedText,
  status: z.enum(['needed', 'asked', 'agreed', 'refused']),
  onDate: LegalDate.nullable(),
})
export type Need = z.infer<typeof Need>

export const Link = z.strictObject({
  toId: Id,
  /**
   * `carried_from`: the element of the previous plan from which this element was carried over. `changed`: the decision on
   * the other element changed because of this one, for example of a study.
   */
  relation: z.enum(['contributes_to', 'elaborates', 'refers_to', 'pairs_with', 'continues', 'carried_from', 'changed']),
  /** Whether this is the main link, which is followed up and down. An element has a single main link. */
  main: z.boolean(),
})
export type Link = z.infer<typeof Link>

/** A party to the instrument of a cooperation framework. */
export const Signature = z.strictObject({
  organisationId: Id,
  /** The office that signed for the party, never the person. */
  signatory: z.string().trim().min(1).max(200).nullable(),
  ratifiedOn: LegalDate.nullable(),
})
export type Signature = z.infer<typeof Signature>

/** A territory of a programme, whose plan translates the programme into its own measures. */
export const Territory = z.strictObject({
  areaId: Id,
  /** The function that is the contact of the programme in the territory. */
  contactId: Id.nullable(),
  /** The last day on which the programme is to be translated into the plan of the territory. */
  translateBy: LegalDate.nullable(),
  /** The day on which it was translated. */
  translatedOn: LegalDate.nullable(),
})
export type Territory = z.infer<typeof Territory>

/** Small structured values that only some kinds use. */
export const ElementDetails = z.strictObject({
  /** Level for each approach dimension of the partnership: `{ CHAIN: ['precursors'] }`. */
  approach: z.record(z.string().max(40), z.array(z.string().max(40)).max(10)).optional(),
  areaIds: Ids.optional(),
  places: z.array(z.string().max(200)).max(50).optional(),
  axes: z.array(z.string().max(200)).max(20).optional(),
  placeType: z.string().max(100).optional(),
  targetGroup: z.string().max(200).optional(),
  setting: z.string().max(200).optional(),
  /** Programme: the lever and why it is the right choice. */
  lever: LocalizedText.optional(),
  /** Study: question, deliverable, the decision that depends on it, and the findings. */
  question: LocalizedText.optional(),
  deliverable: LocalizedText.optional(),
  decision: LocalizedText.optional(),
  found: LocalizedText.optional(),
  /** Milestone: the due day. Municipality-specific mission: the municipality and the extra payment in euros. */
  dueOn: LegalDate.optional(),
  municipalityId: Id.optional(),
  extraPayment: z.number().min(0).optional(),
  /** Municipality-specific missions: "none", stated explicitly. */
  declaresNone: z.boolean().optional(),
  /** Ad-hoc initiative without a priority: the reason. */
  reason: LocalizedText.optional(),
  /** Programme: the organisations in its task force. */
  taskForceIds: Ids.optional(),
  /** Instrument: its kind, a code of the pack, and the place and day of its signature. */
  instrumentKind: z.string().max(60).optional(),
  signedAt: z.string().max(200).optional(),
  signedOn: LegalDate.optional(),
  /** Instrument: its entry into force, and the condition on which this depends. */
  instrumentInForceOn: LegalDate.optional(),
  entryCondition: LocalizedText.optional(),
  /** Transversal, or the number as published. */
  publishedNumber: z.string().max(20).optional(),
})
export type ElementDetails = z.infer<typeof ElementDetails>

/** The maximum number of items of each relation of an element. */
export const maxItems = {
  partners: 100,
  resources: 20,
  needs: 50,
  links: 50,
  signatures: 50,
  territories: 200,
} as const

/**
 * A proposal that a part is confidential, with the reason of the planner. Which body designated it, and on which day,
 * follows from the decision on the version that contains it.
 */
export const Confidential = z.strictObject({ reason: z.string().trim().min(1).max(300) })

/** The content of a plan element, as written. */
export const ElementContent = z.strictObject({
  kind: ElementKind,
  /** Code of the part or section of the plan's kind, for elements of these two kinds. */
  place: z.string().max(80).nullable(),
  code: Code.nullable(),
  title: LocalizedText.nullable(),
  body: LocalizedProse.nullable(),
  /** The benefit for the population, in a plain sentence. */
  gain: LocalizedText.nullable(),
  rationale: LocalizedText.nullable(),
  state: ElementState.nullable(),
  /** Why the element was paused or stopped. Required in these states (rule `endings`). */
  stateReason: z.string().max(2000).nullable(),
  phenomenonId: Id.nullable(),
  /** The security interest that a strategic objective protects. */
  interestId: Id.nullable(),
  competenceTopic: z.string().max(80).nullable(),
  chainLinks: z.array(ChainLink),
  accountableFunctionId: Id.nullable(),
  deputyFunctionId: Id.nullable(),
  /** The organisation to which account is given. */
  accountToId: Id.nullable(),
  contributorIds: Ids,
  periodFrom: LegalDate.nullable(),
  periodTo: LegalDate.nullable(),
  /**
   * Null: the marking of the parent applies. A stricter marking narrows access. A less strict marking has no effect.
   */
  marking: Marking.nullable(),
  partnerIds: Ids,
  personIds: Ids,
  /** Proposed or designated as confidential. Omitted from the council and public editions. */
  confidential: Confidential.nullable(),
  details: ElementDetails,
  partners: z
    .array(Partner)
    .max(maxItems.partners)
    .refine((partners) => allDiffer(partners.map((partner) => partner.organisationId)), { message: 'DUPLICATE_NAME' }),
  resources: z.array(ElementResource).max(maxItems.resources),
  needs: z.array(Need).max(maxItems.needs),
  links: z
    .array(Link)
    .max(maxItems.links)
    .refine((links) => allDiffer(links.map((link) => `${link.relation} ${link.toId}`)), { message: 'DUPLICATE_NAME' })
    .refine((links) => links.filter((link) => link.main).length <= 1, { message: 'SEVERAL_MAIN_LINKS' }),
  signatures: z
    .array(Signature)
    .max(maxItems.signatures)
    .refine((parties) => allDiffer(parties.map((party) => party.organisationId)), { message: 'DUPLICATE_NAME' }),
  territories: z
    .array(Territory)
    .max(maxItems.territories)
    .refine((territories) => allDiffer(territories.map((territory) => territory.areaId)), {
      message: 'DUPLICATE_NAME',
    }),
})
export type ElementContent = z.infer<typeof ElementContent>

/** What a user may write in an element, of any kind. */
export const ElementFields = ElementContent.omit({ kind: true, place: true }).partial()

export const Element = ElementContent.extend({
  id: Id,
  planId: Id,
  parentId: Id.nullable(),
  /** Fractional sort key among the siblings. */
  position: z.string().max(200),
  revision: z.number().int(),
  updatedAt: z.iso.datetime(),
})
export type Element = z.infer<typeof Element>
