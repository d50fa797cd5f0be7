import { z } from 'zod'
import { ElementResource } from '#features/planning/plans/contract.ts'
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

export const reservationPurposes = ['hycap', 'federal', 'other'] as const

/** Hours a year that the organisation cannot plan: HyCap and other federal missions. `months`: hours in that month. */
export const Reserved = z.strictObject({
  kind: z.literal('reserved'),
  ...lineFields,
  reservedFor: z.enum(reservationPurposes),
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

export const budgetOrigins = ['municipal_dotation', 'federal_dotation', 'subsidy', 'own_income', 'other'] as const

/** Euros of a funding source in the year. Requested amounts are shown next to certain amounts but not counted. */
export const Budget = z.strictObject({
  kind: z.literal('budget'),
  ...lineFields,
  origin: z.enum(budgetOrigins),
  certainty: z.enum(['certain', 'requested']),
  amount: Amount,
})
export type Budget = z.infer<typeof Budget>

/** A resource line of an organisation in a year. Names are unique per kind. */
export const Resource = z.discriminatedUnion('kind', [Team, Reserved, Mission, Budget])
export type Resource = z.infer<typeof Resource>

export const NamedOrganisation = z.strictObject({ id: Id, names: z.record(z.string(), z.string()) })
