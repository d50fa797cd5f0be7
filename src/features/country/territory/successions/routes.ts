import { registryEvents } from '#features/country/registry/events.ts'
import { listAreasByIds } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { successionsContract } from './contract.ts'
import type { AreaChange } from './entities.ts'
import { merge } from './merge.ts'
import { previewChange } from './preview.ts'
import { listChanges, listRemainingOrganisations } from './queries.ts'
import { recode } from './recode.ts'
import type { RecordedChange } from './recorded.ts'
import { split } from './split.ts'
import { isWithdrawable, withdraw } from './withdraw.ts'

const slice = implementSlice(successionsContract)

/** Publishes the succession and returns the organisations that still belong to an ended area. */
async function finish(
  context: TransactionContext,
  { ended, successors }: RecordedChange,
  date: LegalDate,
  reason: string,
) {
  for (const predecessorId of ended)
    await registryEvents.areaSucceeded.publish(context, { predecessorId, successorIds: successors, date })
  for (const id of [...successors, ...ended]) context.audit({ subjectKind: 'area', subjectId: id, reason })
  return {
    areas: await listAreasByIds(context.tx, [...new Set([...ended, ...successors])]),
    organisationsLeft: await listRemainingOrganisations(context.tx, ended, date),
  }
}

export const successionRoutes = {
  listAreaChanges: slice.listAreaChanges.handler(async ({ input, context }) => {
    const { actor, today } = context
    const changes = new Map<string, AreaChange>()
    for (const { id, kind, date, from, into } of await listChanges(context.tx, input)) {
      // A split is a change of a single area. A merger or recode is a change into a single area.
      const key = `${date} ${kind} ${kind === 'split' ? from.id : into.id}`
      const abilities = { withdraw: may(actor, 'registry.write') && isWithdrawable(id, kind, date, today) }
      const change = changes.get(key) ?? { kind, date, from: [], into: [], abilities }
      if (!change.from.some(({ id }) => id === from.id)) change.from.push(from)
      if (!change.into.some(({ id }) => id === into.id)) change.into.push(into)
      changes.set(key, change)
    }
    return [...changes.values()]
  }),

  previewAreaChange: slice.previewAreaChange.handler(({ input, context: { transact }, errors }) =>
    previewChange(transact, input.date, async (context) => {
      if (input.act === 'merge') return valueOrThrow(await merge(context, input), errors)
      if (input.act === 'split') return valueOrThrow(await split(context, input), errors)
      return valueOrThrow(await recode(context, input), errors)
    }),
  ),

  mergeAreas: slice.mergeAreas.handler(async ({ input, context, errors }) =>
    finish(context, valueOrThrow(await merge(context, input), errors), input.date, input.reason),
  ),

  splitArea: slice.splitArea.handler(async ({ input, context, errors }) =>
    finish(context, valueOrThrow(await split(context, input), errors), input.date, input.reason),
  ),

  recodeArea: slice.recodeArea.handler(async ({ input, context, errors }) =>
    finish(context, valueOrThrow(await recode(context, input), errors), input.date, input.reason),
  ),

  withdrawAreaChange: slice.withdrawAreaChange.handler(async ({ input, context, errors }) => {
    const areaIds = valueOrThrow(await withdraw(context, input), errors)
    await registryEvents.areaChangeWithdrawn.publish(context, { areaIds, date: input.date })
    for (const id of areaIds) context.audit({ subjectKind: 'area', subjectId: id, reason: input.reason })
    return { areas: await listAreasByIds(context.tx, areaIds) }
  }),
}
