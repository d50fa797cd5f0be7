import { z } from 'zod'
import { NamedElement } from '#features/approval/path/opinions/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { NamedReference } from '#shared/references.ts'

/** Maximum number of organisations per consultation: all municipalities and zones of a country. */
export const maxAddressees = 1000
/** Maximum number of expectations in a reply. */
export const maxExpectations = 50

/** Text of a consultation: at least 3 characters in the source language, at most `limit` characters in each language. */
export const ConsultationText = (limit: number) =>
  LocalizedText.refine(({ text, source }) => isFilledText(text[source]), 'is too short').refine(
    ({ text }) => Object.values(text).every((content) => content.length <= limit),
    'is too long',
  )

export const expectationOutcomes = ['taken_up', 'point_of_attention', 'not_taken_up'] as const
export const ExpectationOutcome = z.enum(expectationOutcomes)
export type ExpectationOutcome = z.infer<typeof ExpectationOutcome>

/** An expectation, as the addressee submits it. */
export const NewExpectation = z.strictObject({
  text: LocalizedText.refine(({ text, source }) => isFilledText(text[source]), 'is too short').refine(
    ({ text }) => Object.values(text).every((content) => content.length <= 5000),
    'is too long',
  ),
  /** Null = about the plan as a whole. */
  phenomenonId: Id.nullable().default(null),
  /** Importance, from 1 to 3. */
  weight: z.int().min(1).max(3),
})
export type NewExpectation = z.infer<typeof NewExpectation>

export const ExpectationAnswer = z.strictObject({
  outcome: ExpectationOutcome,
  reasons: z.string(),
  /** The element of the plan, if the reader may read it. */
  element: NamedElement.nullable(),
  functionNames: Names.nullable(),
  answeredOn: LegalDate,
})
export type ExpectationAnswer = z.infer<typeof ExpectationAnswer>

/** An expectation from a reply. */
export const Expected = z.strictObject({
  id: Id,
  organisationId: Id,
  phenomenonId: Id.nullable(),
  phenomenonNames: Names.nullable(),
  text: LocalizedText,
  weight: z.number().int(),
  source: z.string(),
  recordedOn: LegalDate,
  provenance: z.enum(['in_person', 'recorded']),
  /** The current answer first, then the superseded answers. */
  answers: z.array(ExpectationAnswer),
})
export type Expected = z.infer<typeof Expected>

export const Addressee = z.strictObject({
  organisationId: Id,
  names: Names,
  /** The function that is asked; null = the organisation. */
  functionNames: Names.nullable(),
  copy: z.boolean(),
  /** The day of the addressee's first reply. */
  repliedOn: LegalDate.nullable(),
  /** Whether the addressee replied that it has no expectations. */
  hasNoExpectations: z.boolean(),
  remindedOn: LegalDate.nullable(),
  /** How the user can reply for the addressee: in person, or recorded by the organisation that leads the plan. */
  abilities: z.strictObject({ reply: z.enum(['in_person', 'recorded']).nullable() }),
})
export type Addressee = z.infer<typeof Addressee>

export const Consultation = z.strictObject({
  id: Id,
  planId: Id,
  /** Null if the reader may not read the plan. */
  planTitle: LocalizedText.nullable(),
  step: z.string(),
  owner: NamedReference,
  subject: LocalizedText,
  text: LocalizedText,
  dueOn: LegalDate,
  sentOn: LegalDate,
  list: Names.nullable(),
  /** All addressees for the organisation that leads the plan. An addressee sees only itself. */
  addressees: z.array(Addressee),
  expectations: z.array(Expected),
  abilities: z.strictObject({ lead: z.boolean() }),
})
export type Consultation = z.infer<typeof Consultation>
