import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { Id } from '#shared/ids.ts'
import { readablePlan } from '../guard.ts'
import { sameValue } from '../model.ts'
import { listElements } from '../outline/queries/read-elements.ts'
import { historyFields } from '../start.ts'
import { historyContract } from './contract.ts'
import { diffMoments, rewind } from './model.ts'
import { changesAfter, listChanges } from './queries/changes.ts'
import { getNamed, listNamesOfTime } from './queries/names.ts'
import { listReferences } from './references.ts'

const os = implementSlice(historyContract)

export const historyRoutes = os.router({
  listChanges: os.listChanges.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const after = Id.safeParse(input.after).data
    const page = await listChanges(context.tx, { planId: plan.id, elementId: input.elementId }, after, input.limit)
    const changes = page.rows.map((row) => ({ at: row.changedAt, references: listReferences(row) }))
    const names = await getNamed(
      context.tx,
      changes.flatMap(({ references }) => references),
    )
    const namesOfTime = await listNamesOfTime(context.tx, changes)
    const rows = page.rows.map((row, index) => {
      const former = [...namesOfTime[index]!].filter(([id, called]) => !sameValue(called, names.get(id)))
      return former.length === 0 ? row : { ...row, namesOfTime: Object.fromEntries(former) }
    })
    return { ...page, rows, names: Object.fromEntries(names) }
  }),

  compareMoments: os.compareMoments.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const [from, until] = [input.from, input.to ?? context.now].map((moment) => new Date(moment).toISOString())
    const changes = await changesAfter(context.tx, plan.id, [from!, until!].sort()[0]!)
    const entries = [plan, ...(await listElements(context.tx, plan.id))]
    const now = new Map(entries.map((entry) => [entry.id, historyFields(entry)]))
    const rewindTo = (moment: string) =>
      rewind(
        now,
        changes.filter((change) => change.changedAt > moment),
      )
    return diffMoments(rewindTo(from!), rewindTo(until!))
  }),
})
