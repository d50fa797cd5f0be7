import { z } from 'zod'
import { ElementResource } from '#features/planning/plans/contract.ts'
import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'

/** Police, inspectorate and care are counted separately. */
export const Service = ElementResource.shape.service
export type Service = z.infer<typeof Service>

export const Year = z.coerce.number().int().min(2000).max(2100)

/** Null is an explicit "not available" and never counts as zero. */
const Amount = z.number().min(0).max(10_000_000_000).nullable()

/** Figures of months that differ from the year's figure; null: as in the year. Starts with January. */
const Months = z.array(z.number().min(0).max(10_000_000_000).nullable()).length(12).nullable()

const Name = z.string().trim().min(1).max(120)

/** Fields of every line: the name, the source and the date of the figure. */
const lineFields = { name: Name, source: z.string().trim().min(1).max(200).nullable(), date: LegalDate.nullable() }

export const teamKinds = [
  'intervention',
  'community_policing',
  'local_investigation',
  'reception',
  'victim_support',
  'public_order',
  'traffic',
  'support',
  'other',
] as const

export const Team = z.strictObject({
  kind: z.literal('team'),
  ...lineFields,
  teamKind: z.enum(teamKinds),
  service: Service,
  /** Full-time equivalents: the norm and the actual number; `months` where the actual number differs. */
  normFte: Amount,
  fte: Amount,
  /** Hours that a full-time equivalent works in a year, and the percentage lost by absence. */
  hoursPerFte: Amount,
  absence: z.number().min(0).max(100).nullable(),
  months: Months,
})
export type Team = z.infer<typeof Team>

/** A purpose of reserved capacity or a source of a budget: of the country, or general. */
const ResourceCode = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/)
/** Codes of every country. The pack adds its own before these. */
const generalReservations = ['other'] as const
const generalOrigins = ['subsidy', 'own_income', 'other'] as const
export const listReservationPurposes = (): string[] => [
  ...(currentVocabulary().resources?.reservations ?? []).map(({ code }) => code),
  ...generalReservations,
]
export const listBudgetOrigins = (): string[] => [
  ...(currentVocabulary().resources?.budgetOrigins ?? []).map(({ code }) => code),
  ...generalOrigins,
]

/** Hours a year that the organisation cannot plan: duties for other authorities. `months`: hours in that month. */
export const Reserved = z.strictObject({
  kind: z.literal('reserved'),
  ...lineFields,
  reservedFor: ResourceCode,
  service: Service,
  hours: Amount,
  /** The team that provides the hours; null: the organisation as a whole. */
  team: Name.nullable(),
  months: Months,
})
export type Reserved = z.infer<typeof Reserved>

/** Work for a single municipality against a payment above the agreed contribution. */
export const Mission = z.strictObject({
  kind: z.literal('mission'),
  ...lineFields,
  municipalityId: Id.nullable(),
  service: Service,
  /** Hours a year, or full-time equivalents. */
  unit: z.enum(['hours', 'fte']),
  amount: Amount,
  team: Name.nullable(),
})
export type Mission = z.infer<typeof Mission>

/** The source of a budget. */
export const BudgetOrigin = ResourceCode

/** Euros of a funding source in the year. Requested amounts are shown next to certain amounts but not counted. */
export const Budget = z.strictObject({
  kind: z.literal('budget'),
  ...lineFields,
  origin: BudgetOrigin,
  certainty: z.enum(['certain', 'requested']),
  amount: Amount,
})
export type Budget = z.infer<typeof Budget>

/** A resource line of an organisation in a year. Names are unique per kind. */
export const Resource = z.discriminatedUnion('kind', [Team, Reserved, Mission, Budget])
export type Resource = z.infer<typeof Resource>

export const NamedOrganisation = z.strictObject({ id: Id, names: z.record(z.string(), z.string()) })
