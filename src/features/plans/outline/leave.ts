import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import { planFacts } from '../events.ts'
import { withEveryRow } from '../queries/every-row.ts'
import { arePointedAt, namingInPlan } from './queries/outline.ts'
import { findElements } from './queries/read-elements.ts'
import { childrenUnder } from './queries/tree.ts'
import { deleteElements, updateElements } from './queries/write-elements.ts'
import { type Told, tell } from './tell.ts'

/**
 * Removes elements with all that stands under them, given whole; what named them in the plan no longer does. Refused where
 * something outside the plan, or hidden from the actor, stands on one of them.
 */
export async function leavePlan(
  work: Work,
  ids: readonly Id[],
  told: Told,
  errors: { ANSWERED_BELOW: () => Error },
): Promise<void> {
  const stands = await withEveryRow(work, async () => {
    const hidden = (await childrenUnder(work.tx, ids)).some((id) => !ids.includes(id))
    return hidden || (await arePointedAt(work.tx, told.planId, ids))
  })
  const answers = await planFacts.elementLeaving.announce(work, { planId: told.planId, elementIds: ids })
  if (stands || answers.includes(true)) throw errors.ANSWERED_BELOW()
  const gone = await findElements(work.tx, ids)
  const naming = await findElements(work.tx, await namingInPlan(work.tx, told.planId, ids))
  const freed = naming.map((one) => freedOf(one, ids))
  await updateElements(work.tx, freed, work.now)
  await tell(work, told, [
    ...gone.map((before) => ({ before, after: null })),
    ...naming.map((before, index) => ({ before, after: freed[index]! })),
  ])
  await deleteElements(work.tx, ids)
}

const freedOf = (element: Element, ids: readonly Id[]): Element => ({
  ...element,
  interestId: element.interestId && ids.includes(element.interestId) ? null : element.interestId,
  links: element.links.filter((link) => !ids.includes(link.toId)),
})
