import { z } from 'zod'
import { NamedElement } from '#features/approval/path/opinions/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

/** So many bodies a circular goes to at most: all municipalities and zones of a country. */
export const mostAddressees = 1000
/** So many expectations one reply holds at most. */
export const mostExpected = 50

/** Words of a call in one language at least, each of a bounded length. */
export const CallWords = (most: number) =>
  LocalizedText.refine(({ text, source }) => (text[source] ?? '').trim().length >= 3, 'is too short').refine(
    ({ text }) => Object.values(text).every((words) => words.length <= most),
    'is too long',
  )

export const expectationOutcomes = ['taken_up', 'point_of_attention', 'not_taken_up'] as const
export const ExpectationOutcome = z.enum(expectationOutcomes)
export type ExpectationOutcome = z.infer<typeof ExpectationOutcome>

/** What an addressee expects, as it says it. */
export const NewExpectation = z.strictObject({
  words: LocalizedText.refine(({ text, source }) => (text[source] ?? '').trim().length >= 3, 'is too short').refine(
    ({ text }) => Object.values(text).every((words) => words.length <= 5000),
    'is too long',
  ),
  /** Null: of the plan as a whole. */
  phenomenonId: Id.nullable().default(null),
  /** How strongly: 1 to 3. */
  weight: z.int().min(1).max(3),
})
export type NewExpectation = z.infer<typeof NewExpectation>

export const ExpectationAnswer = z.strictObject({
  outcome: ExpectationOutcome,
  reasons: z.string(),
  /** Where in the plan, as far as the reader may read it. */
  element: NamedElement.nullable(),
  functionNames: Names.nullable(),
  answeredOn: LegalDate,
})
export type ExpectationAnswer = z.infer<typeof ExpectationAnswer>

/** An expectation that came by a reply. */
export const Expected = z.strictObject({
  id: Id,
  organisationId: Id,
  phenomenonId: Id.nullable(),
  phenomenonNames: Names.nullable(),
  words: LocalizedText,
  weight: z.number().int(),
  source: z.string(),
  saidOn: LegalDate,
  given: z.enum(['in_person', 'recorded']),
  /** The answer that holds first, then those that it took the place of. */
  answers: z.array(ExpectationAnswer),
})
export type Expected = z.infer<typeof Expected>

export const Addressee = z.strictObject({
  organisationId: Id,
  names: Names,
  /** As whom it is asked; null: the body. */
  functionNames: Names.nullable(),
  copy: z.boolean(),
  /** The day of its first reply. */
  repliedOn: LegalDate.nullable(),
  /** It said that it expects nothing. */
  nothing: z.boolean(),
  remindedOn: LegalDate.nullable(),
  /** Reply for it: in person, or as whoever leads the plan and writes it down. */
  abilities: z.strictObject({ reply: z.enum(['in_person', 'recorded']).nullable() }),
})
export type Addressee = z.infer<typeof Addressee>

export const Circular = z.strictObject({
  id: Id,
  planId: Id,
  /** Null where the reader may not read the plan. */
  planTitle: LocalizedText.nullable(),
  step: z.string(),
  owner: z.strictObject({ id: Id, names: Names }),
  subject: LocalizedText,
  words: LocalizedText,
  dueOn: LegalDate,
  sentOn: LegalDate,
  list: Names.nullable(),
  /** All of them for whoever leads the plan; an addressee reads of itself alone. */
  addressees: z.array(Addressee),
  expectations: z.array(Expected),
  abilities: z.strictObject({ lead: z.boolean() }),
})
export type Circular = z.infer<typeof Circular>
