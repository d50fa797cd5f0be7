import { z } from 'zod'
import { ElementResource } from '#features/planning/plans/contract.ts'
import { WriteAbility } from '#shared/abilities.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { BudgetOrigin, NamedOrganisation, Service, Team, Year } from '../entities.ts'
import { notFound } from '../errors.ts'

/** Twelve figures, starting with January. In `PerMonth`, null means unknown. */
const Known = z.array(z.number()).length(12)
const PerMonth = z.array(z.number().nullable()).length(12)

/** Monthly hours of a team, of resources without a team, or of a whole service. */
export const TimeRow = z.strictObject({
  /** `team:<key>`, `unnamed:<service>` or `service:<service>`; committed resources reference it. */
  id: z.string(),
  kind: z.enum(['team', 'unnamed', 'service']),
  service: Service,
  /** The name of the team. */
  name: z.string().nullable(),
  /**
   * Data of a team in the organisation's inventory; null: plans name the team but the inventory does not contain it.
   */
  team: Team.pick({ teamKind: true, normFte: true, fte: true, hoursPerFte: true, absence: true }).nullable(),
  available: PerMonth,
  reserved: Known,
  promised: Known,
  /** Number of missing figures for available, reserved and planned hours. The totals are therefore minimums. */
  unknown: z.strictObject({ available: z.number().int(), reserved: z.number().int(), promised: z.number().int() }),
})
export type TimeRow = z.infer<typeof TimeRow>

/** Euros of a funding source in the year. */
export const BudgetRow = z.strictObject({
  id: z.string(),
  /** Null: planned without a source. */
  name: z.string().nullable(),
  /** Null: plans name the source but the inventory does not contain it. */
  origin: BudgetOrigin.nullable(),
  certain: z.number().nullable(),
  requested: z.number().nullable(),
  promised: z.number(),
  unknown: z.number().int(),
})
export type BudgetRow = z.infer<typeof BudgetRow>

/** A resource line of an element, as it counts in the year. */
export const PlannedResource = z.strictObject({
  rowId: z.string(),
  elementId: Id,
  planId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  resource: ElementResource,
  /** Hours, or euros of a budget; null when the amount, or the hours of a full-time equivalent, are missing. */
  months: Known.nullable(),
})
export type PlannedResource = z.infer<typeof PlannedResource>

export const Balance = z.strictObject({
  organisation: NamedOrganisation,
  year: z.number().int(),
  years: z.array(z.number().int()),
  time: z.array(TimeRow),
  budget: z.array(BudgetRow),
  promised: z.array(PlannedResource),
  plans: z.array(z.strictObject({ id: Id, code: z.string(), title: LocalizedText })),
  /** Whether there are available or planned resources that this reader may not read. They are not in the totals. */
  withheld: z.strictObject({ inventory: z.boolean(), promised: z.boolean() }),
  abilities: WriteAbility,
})
export type Balance = z.infer<typeof Balance>

export const balanceContract = {
  getBalance: procedure
    .meta({ permission: 'resource.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/resources/balance',
      summary: 'Compare planned with available resources',
      description: 'For an organisation and a year, by month, with the elements that plan them.',
      tags: ['Resources'],
    })
    .input(z.strictObject({ organisationId: Id, year: Year }))
    .output(Balance)
    .errors(notFound),
}
