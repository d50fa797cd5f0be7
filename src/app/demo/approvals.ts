import type { createRouterClient } from '@orpc/server'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { DemoCountry } from '../../../packs/demo/index.ts'
import type { router } from '../router.ts'

/** Maximum number of figures per call. Some organisations have more, and their other figures stay pending. */
const maxCount = 200

/** Approves pending figures of the final years, in a single act per organisation. */
export async function approveFigures(
  { approvals }: DemoCountry,
  organisations: ReadonlyMap<string, Id>,
  actors: ReadonlyMap<string, Actor>,
  as: (actor: Actor) => ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>,
): Promise<void> {
  for (const { organisation, role, lastApprovedYear, withdraws } of approvals) {
    const actor = actors.get(`${organisation} ${role}`)
    const organisationId = organisations.get(organisation)
    if (!actor || !organisationId) continue
    const api = as(actor).indicators.approvals
    const { rows } = await api.listSheets({ organisationId, limit: maxCount })
    const sheets = rows
      .filter(({ from }) => Number(from.slice(0, 4)) <= lastApprovedYear)
      .map(({ indicator, reporterId, from, to, latest }) => ({ indicator, reporterId, from, to, latest }))
    if (sheets.length > 0) await api.approveFigures({ organisationId, sheets })
    if (!withdraws) continue
    const { indicator, year, reason } = withdraws
    const sheet = { indicator, reporterId: organisationId, from: `${year}-01-01`, to: `${year + 1}-01-01` }
    await api.withdrawApproval({ organisationId, ...sheet, reason })
  }
}
