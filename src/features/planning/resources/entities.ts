import { z } from 'zod'
import { Means } from '#features/planning/plans/contract.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'

/** Police, inspectorate and care are counted apart. */
export const Service = Means.shape.service
export type Service = z.infer<typeof Service>

export const Year = z.coerce.number().int().min(2000).max(2100)

/** Null is "not available": said, and never counted as zero. */
const Amount = z.number().min(0).max(10_000_000_000).nullable()

/** Figures of months in which it differs from what the year says; null is as in the year. January first. */
const Months = z.array(z.number().min(0).max(10_000_000_000).nullable()).length(12).nullable()

const Name = z.string().trim().min(1).max(120)

/** What every line says of itself: its name, where the figure comes from and of which day it is. */
const said = { name: Name, source: z.string().trim().min(1).max(200).nullable(), on: LegalDate.nullable() }

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
  ...said,
  teamKind: z.enum(teamKinds),
  service: Service,
  /** What the norm prescribes and what is there, in full-time equivalents; `months` where the actual number differs. */
  normFte: Amount,
  fte: Amount,
  /** Hours that one full-time equivalent would work in a year, and the percentage of them that absence takes. */
  hoursPerFte: Amount,
  absence: z.number().min(0).max(100).nullable(),
  months: Months,
})
export type Team = z.infer<typeof Team>

export const reservedFor = ['hycap', 'federal', 'other'] as const

/** Hours a year that are not the body's to plan: HyCap and other federal missions. `months`: hours in that month. */
export const Reserved = z.strictObject({
  kind: z.literal('reserved'),
  ...said,
  reservedFor: z.enum(reservedFor),
  service: Service,
  hours: Amount,
  /** The team that gives them; null: the body as a whole. */
  team: Name.nullable(),
  months: Months,
})
export type Reserved = z.infer<typeof Reserved>

/** What the body does for one municipality against a payment above the agreed contribution. */
export const Mission = z.strictObject({
  kind: z.literal('mission'),
  ...said,
  municipalityId: Id.nullable(),
  service: Service,
  /** Hours a year, or full-time equivalents. */
  unit: z.enum(['hours', 'fte']),
  amount: Amount,
  team: Name.nullable(),
})
export type Mission = z.infer<typeof Mission>

export const budgetOrigins = ['municipal_dotation', 'federal_dotation', 'subsidy', 'own_income', 'other'] as const

/** Euros of one source in the year. What is only requested is shown beside what is certain, and not counted. */
export const Budget = z.strictObject({
  kind: z.literal('budget'),
  ...said,
  origin: z.enum(budgetOrigins),
  certainty: z.enum(['certain', 'requested']),
  amount: Amount,
})
export type Budget = z.infer<typeof Budget>

/** One line of what a body has in a year. Two lines of one kind never bear one name. */
export const KeptMeans = z.discriminatedUnion('kind', [Team, Reserved, Mission, Budget])
export type KeptMeans = z.infer<typeof KeptMeans>

export const OrganisationName = z.strictObject({ id: Id, names: z.record(z.string(), z.string()) })
