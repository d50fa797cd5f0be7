import { withEveryRow } from '#features/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Section } from './facts.ts'
import * as dependants from './queries/dependants.ts'
import { blockingRules } from './queries/read-results.ts'
import { recheckPlan } from './recheck.ts'
import type { Rechecker } from './rechecker.ts'

/**
 * What the checks do when something is announced elsewhere; `app/subscriptions.ts` connects each with its fact. The plan
 * that was edited is checked in the same transaction; what depends on it, after the commit.
 */
export function checkReactions(rechecker: Pick<Rechecker, 'later'>) {
  /** Plans may be those of other bodies, that the actor neither reads nor writes. */
  const ask = async (work: Work, changed: readonly Section[], find: () => Promise<Id[]>, except?: Id) => {
    const planIds = (await withEveryRow(work, find)).filter((id) => id !== except)
    if (planIds.length === 0) return
    await dependants.askRecheck(work.tx, planIds, changed, work.now)
    work.afterCommit(() => rechecker.later())
  }

  return {
    /** planFacts.planChanged */
    async planChanged(work: Work, { planId, elementIds }: { planId: Id; elementIds: readonly Id[] | null }) {
      await recheckPlan(work, planId)
      await ask(work, ['items'], () => dependants.plansAskedFrom(work.tx, planId, elementIds), planId)
    },

    /** planFacts.versionFreezing: an error that failed without a current exception forbids it. */
    async versionFreezing(work: Work, { planId }: { planId: Id }): Promise<readonly string[]> {
      await recheckPlan(work, planId)
      return withEveryRow(work, () => blockingRules(work.tx, planId, work.today))
    },

    /** Items of a version were sent or withdrawn. */
    itemsChanged: (work: Work, { versionId }: { versionId: Id }) =>
      ask(work, ['items'], () => dependants.plansOfVersion(work.tx, versionId)),

    /** Items were answered, by their body or through a signed link. */
    itemsAnswered: (work: Work, { itemIds }: { itemIds: readonly Id[] }) =>
      ask(work, ['items'], () => dependants.plansOfItems(work.tx, itemIds)),

    /** Areas or organisations ended, began, or got other names. */
    unitsChanged: (work: Work, { unitIds }: { unitIds: readonly Id[] }) =>
      ask(work, ['units'], () => dependants.plansNaming(work.tx, unitIds)),

    /** Powers moved. */
    competencesChanged: (work: Work, { topics }: { topics: readonly string[] }) =>
      ask(work, ['competences'], () => dependants.plansInDomains(work.tx, topics)),

    /** A list of phenomena or the crosswalk changed. */
    phenomenaChanged: (work: Work) => ask(work, ['phenomena'], () => dependants.plansWithPhenomena(work.tx)),

    /** A pack was installed: everything may be bound differently. */
    packInstalled: (work: Work) => ask(work, ['kind', 'elements', 'items'], () => dependants.everyPlan(work.tx)),
  }
}
