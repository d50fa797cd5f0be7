import { countryPack } from '#features/country/registry/index.ts'
import { withEveryRow } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { recheckSeeingAll } from './check-queue.ts'
import type { Rechecker } from './check-worker.ts'
import { bindingOf } from './engine.ts'
import { type Section, sections } from './facts.ts'
import { keepChecks } from './overview/queries.ts'
import * as dependants from './queries/dependants.ts'
import { blockingRules } from './queries/read-results.ts'
import { stepFaults } from './step-issues.ts'

/**
 * What the checks do when something is announced elsewhere; `app/subscriptions.ts` connects each with its fact. The plan
 * that was edited is checked in the same transaction; what depends on it, after the commit.
 */
export function checkReactions(rechecker: Pick<Rechecker, 'later'>) {
  const askFor = async (work: Work, changed: readonly Section[], planIds: readonly Id[]) => {
    if (planIds.length === 0) return
    await dependants.askRecheck(work.tx, planIds, changed, work.now)
    work.afterCommit(() => rechecker.later())
  }
  /** Plans may be those of other bodies, that the actor neither reads nor writes. */
  const ask = async (work: Work, changed: readonly Section[], find: () => Promise<Id[]>) =>
    askFor(work, changed, await withEveryRow(work, find))

  /** Plans were written: all of them, or only these elements of one. */
  const written = async (work: Work, planIds: readonly Id[], elementIds: readonly Id[] | null) => {
    if (elementIds === null) await ask(work, ['elements'], () => dependants.plansElaborated(work.tx, planIds))
    const asked = await withEveryRow(work, async () => {
      const plans = await recheckSeeingAll(work, planIds, elementIds === null ? undefined : ['elements', 'silent'])
      const upper = plans.filter((plan) => plan.hasVersion).map((plan) => plan.key)
      return upper.length === 0 ? [] : dependants.plansAskedFrom(work.tx, upper, elementIds)
    })
    await askFor(work, ['items'], [...new Set(asked).difference(new Set(planIds))])
  }

  return {
    /** planFacts.planChanged */
    planChanged: (work: Work, { planId, elementIds }: { planId: Id; elementIds: readonly Id[] | null }) =>
      written(work, [planId], elementIds?.length === 0 ? null : elementIds),

    /** planFacts.plansImported */
    async plansImported(work: Work, { planIds, soon }: { planIds: readonly Id[]; soon?: true }) {
      if (!soon) return written(work, planIds, null)
      await ask(work, ['elements'], () => dependants.plansElaborated(work.tx, planIds))
      await askFor(work, sections, planIds)
      await ask(work, ['items'], () => dependants.plansAskedFrom(work.tx, planIds, null))
    },

    /** planFacts.versionFreezing: an error that failed without a current exception, and belongs to no step of its path, forbids it. */
    versionFreezing: (work: Work, { planId }: { planId: Id }): Promise<readonly string[]> =>
      withEveryRow(work, async () => {
        const [plan] = await recheckSeeingAll(work, [planId])
        const failed = await blockingRules(work.tx, planId, work.today)
        // What a step of the path stops at may be frozen before: those who decide on it do so about a version.
        const { rules } = countryPack()
        return failed.filter((rule) => !(plan && bindingOf(rules, rule, plan.kind)?.blocks?.[plan.kind]))
      }),

    /** pathFacts.pathTurning: of a plan whose steps stop at errors these are computed anew. */
    async pathTurning(work: Work, { planId, kind }: { planId: Id; kind: string }) {
      if (countryPack().rules.some((one) => one.blocks?.[kind]))
        await withEveryRow(work, () => recheckSeeingAll(work, [planId]))
    },

    /** pathFacts.pathChanged: perhaps by a body that does not write the plan. */
    pathChanged: (work: Work, { planId }: { planId: Id }) => askFor(work, ['path', 'silent'], [planId]),

    /** pathFacts.stepsLookedAt */
    stepsLookedAt: stepFaults,

    /** planFacts.versionFrozen: what was computed just before stays with the version. */
    versionFrozen: (work: Work, { versionId }: { versionId: Id }) => keepChecks(work.tx, versionId),

    /** Items of a version were sent or withdrawn. */
    itemsChanged: (work: Work, { versionId }: { versionId: Id }) =>
      ask(work, ['items'], () => dependants.plansOfVersion(work.tx, versionId)),

    /** Items were answered, by their body or through a signed link: what carries an answer is an element. */
    itemsAnswered: (work: Work, { itemIds }: { itemIds: readonly Id[] }) =>
      ask(work, ['items', 'elements'], () => dependants.plansOfItems(work.tx, itemIds)),

    /** Remarks on a plan were made, withdrawn or answered, perhaps by a body that does not write it. */
    remarksChanged: (work: Work, { planId }: { planId: Id }) => askFor(work, ['remarks'], [planId]),

    /** Areas or organisations ended, began, or got other names. */
    unitsChanged: (work: Work, { unitIds }: { unitIds: readonly Id[] }) =>
      ask(work, ['units'], () => dependants.plansNaming(work.tx, unitIds)),

    /** Powers moved. */
    competencesChanged: (work: Work, { topics }: { topics: readonly string[] }) =>
      ask(work, ['competences'], () => dependants.plansInDomains(work.tx, topics)),

    /** A body said anew what it has. */
    meansKept: (work: Work, { organisationId }: { organisationId: Id }) =>
      ask(work, ['elements'], () => dependants.plansOfOwner(work.tx, organisationId)),

    /** What a plan expects was said otherwise. */
    resultsChanged: (work: Work, { planId, soon }: { planId: Id; soon?: true }) =>
      soon
        ? askFor(work, ['results', 'figures', 'silent'], [planId])
        : withEveryRow(work, async () => {
            await recheckSeeingAll(work, [planId], ['results', 'figures', 'silent'])
          }),

    /** What is weighed or decided in a plan changed. */
    prioritiesChanged: (work: Work, { planId }: { planId: Id }) =>
      withEveryRow(work, async () => {
        await recheckSeeingAll(work, [planId], ['ranking'])
      }),

    /** An indicator means something else: so may what plans expect of it. */
    indicatorRedefined: (work: Work, { indicatorId }: { indicatorId: Id }) =>
      ask(work, ['results', 'figures'], () => dependants.plansMeasuredBy(work.tx, [indicatorId])),

    /** Figures came or were revised, perhaps with another source and date than before. */
    figuresRecorded: (work: Work, { indicatorIds }: { indicatorIds: readonly Id[] }) =>
      ask(work, ['figures'], () => dependants.plansMeasuredBy(work.tx, indicatorIds)),

    /** A list of phenomena or the crosswalk changed. */
    phenomenaChanged: (work: Work) => ask(work, ['phenomena'], () => dependants.plansWithPhenomena(work.tx)),

    /** A rule is more or less severe here than it was. */
    ruleTuned: (work: Work) => ask(work, sections, () => dependants.everyPlan(work.tx)),

    /** A pack was installed: everything may be bound differently. */
    packInstalled: (work: Work) => ask(work, ['kind', 'elements', 'items'], () => dependants.everyPlan(work.tx)),
  }
}
