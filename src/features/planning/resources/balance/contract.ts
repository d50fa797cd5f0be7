import { z } from 'zod'
import { Means } from '#features/planning/plans/contract.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { budgetOrigins, OrganisationName, Service, Team, Year } from '../entities.ts'
import { notFound } from '../errors.ts'

/** Twelve figures, January first; null where it is not known. */
const Known = z.array(z.number()).length(12)
const PerMonth = z.array(z.number().nullable()).length(12)

/** Hours of a team, of what names no team, or of a whole service, month by month. */
export const TimeRow = z.strictObject({
  /** `team:<key>`, `unnamed:<service>` or `service:<service>`: promises name their rows by it. */
  id: z.string(),
  kind: z.enum(['team', 'unnamed', 'service']),
  service: Service,
  /** Of a team. */
  name: z.string().nullable(),
  /** Of a team that the body keeps; null: plans name it and the body does not. */
  team: Team.pick({ teamKind: true, normFte: true, fte: true, hoursPerFte: true, absence: true }).nullable(),
  available: PerMonth,
  reserved: Known,
  promised: Known,
  /** Figures that are not available, of teams, of what is reserved and of what is promised: what is shown is at least so much. */
  unknown: z.strictObject({ available: z.number().int(), reserved: z.number().int(), promised: z.number().int() }),
})
export type TimeRow = z.infer<typeof TimeRow>

/** Euros of a source in the year. */
export const BudgetRow = z.strictObject({
  id: z.string(),
  /** Null: promised without a source. */
  name: z.string().nullable(),
  /** Null: plans name it and the body does not keep it. */
  origin: z.enum(budgetOrigins).nullable(),
  certain: z.number().nullable(),
  requested: z.number().nullable(),
  promised: z.number(),
  unknown: z.number().int(),
})
export type BudgetRow = z.infer<typeof BudgetRow>

/** One line of means of an element, as it weighs on the year. */
export const Promised = z.strictObject({
  rowId: z.string(),
  elementId: Id,
  planId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  means: Means,
  /** Hours, or euros of a budget; null where the amount, or the hours of one full-time equivalent, are not available. */
  months: Known.nullable(),
})
export type Promised = z.infer<typeof Promised>

export const Balance = z.strictObject({
  organisation: OrganisationName,
  year: z.number().int(),
  years: z.array(z.number().int()),
  time: z.array(TimeRow),
  budget: z.array(BudgetRow),
  promised: z.array(Promised),
  plans: z.array(z.strictObject({ id: Id, code: z.string(), title: LocalizedText })),
  /** Something is kept, or promised, that this reader may not read: it is not in the sums. */
  withheld: z.strictObject({ kept: z.boolean(), promised: z.boolean() }),
  abilities: z.strictObject({ write: z.boolean() }),
})
export type Balance = z.infer<typeof Balance>

export const balanceContract = {
  getBalance: procedure
    .meta({ permission: 'means.read' })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/means/balance',
      summary: 'What a body has in a year beside what its plans promise, month by month, with the elements behind it',
      tags: ['Means'],
    })
    .input(z.strictObject({ organisationId: Id, year: Year }))
    .output(Balance)
    .errors(notFound),
}
