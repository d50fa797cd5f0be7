import { countryPack } from '#features/country/registry/index.ts'
import { withSystemAccess } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { recheckWithSystemAccess } from './check-queue.ts'
import type { Rechecker } from './check-worker.ts'
import { findBinding } from './engine.ts'
import { type Section, sections } from './facts.ts'
import { storeChecks } from './overview/queries.ts'
import * as dependants from './queries/dependants.ts'
import { blockingRules } from './queries/read-results.ts'
import { findStepIssues } from './step-issues.ts'

/**
 * Reactions of the checks to events of other features. `app/subscriptions.ts` connects each reaction with an event.
 * The edited plan is checked in the same transaction. Dependent plans are checked after the commit.
 */
export function checkReactions(rechecker: Pick<Rechecker, 'scheduleRun'>) {
  const requestRecheck = async (work: Work, changed: readonly Section[], planIds: readonly Id[]) => {
    if (planIds.length === 0) return
    await dependants.enqueueChecks(work.tx, planIds, changed, work.now)
    work.afterCommit(() => rechecker.scheduleRun())
  }
  /** Requests a check with access to every row, because the plans may belong to other organisations. */
  const findAndRequestRecheck = async (work: Work, changed: readonly Section[], find: () => Promise<Id[]>) =>
    requestRecheck(work, changed, await withSystemAccess(work, find))

  /** Checks plans after an edit of all elements, or of only these elements of a single plan. */
  const written = async (work: Work, planIds: readonly Id[], elementIds: readonly Id[] | null) => {
    if (elementIds === null)
      await findAndRequestRecheck(work, ['elements'], () => dependants.plansElaborated(work.tx, planIds))
    const requested = await withSystemAccess(work, async () => {
      const plans = await recheckWithSystemAccess(
        work,
        planIds,
        elementIds === null ? undefined : ['elements', 'unapprovedChanges'],
      )
      const upper = plans.filter((plan) => plan.hasVersion).map((plan) => plan.key)
      return upper.length === 0 ? [] : dependants.listAnsweringPlans(work.tx, upper, elementIds)
    })
    await requestRecheck(work, ['items'], [...new Set(requested).difference(new Set(planIds))])
  }

  return {
    /** planFacts.planChanged */
    planChanged: (work: Work, { planId, elementIds }: { planId: Id; elementIds: readonly Id[] | null }) =>
      written(work, [planId], elementIds?.length === 0 ? null : elementIds),

    /** planFacts.plansImported */
    async plansImported(work: Work, { planIds, mayDefer }: { planIds: readonly Id[]; mayDefer?: true }) {
      if (!mayDefer) return written(work, planIds, null)
      await findAndRequestRecheck(work, ['elements'], () => dependants.plansElaborated(work.tx, planIds))
      await requestRecheck(work, sections, planIds)
      await findAndRequestRecheck(work, ['items'], () => dependants.listAnsweringPlans(work.tx, planIds, null))
    },

    /**
     * planFacts.versionFreezing: freezing is forbidden by an error without a current exception, unless the rule blocks
     * a step of the approval path.
     */
    versionFreezing: (work: Work, { planId }: { planId: Id }): Promise<readonly string[]> =>
      withSystemAccess(work, async () => {
        const [plan] = await recheckWithSystemAccess(work, [planId])
        const failed = await blockingRules(work.tx, planId, work.today)
        // Errors that block a step of the path do not prevent freezing, because the deciders need a version.
        const { rules } = countryPack()
        return failed.filter((rule) => !(plan && findBinding(rules, rule, plan.kind)?.blocks?.[plan.kind]))
      }),

    /** pathFacts.pathTurning: recomputes the errors of a plan whose steps are blocked by errors. */
    async pathActStarting(work: Work, { planId, kind }: { planId: Id; kind: string }) {
      if (countryPack().rules.some((rule) => rule.blocks?.[kind]))
        await withSystemAccess(work, () => recheckWithSystemAccess(work, [planId]))
    },

    /** pathFacts.pathChanged: the acting organisation may not have write access to the plan. */
    pathChanged: (work: Work, { planId }: { planId: Id }) =>
      requestRecheck(work, ['path', 'unapprovedChanges'], [planId]),

    /** pathFacts.stepsLookedAt */
    stepIssuesRequested: findStepIssues,

    /** planFacts.versionFrozen: stores the results that were just computed with the version. */
    versionFrozen: (work: Work, { versionId }: { versionId: Id }) => storeChecks(work.tx, versionId),

    /** Items of a version were sent or withdrawn. */
    itemsChanged: (work: Work, { versionId }: { versionId: Id }) =>
      findAndRequestRecheck(work, ['items'], () => dependants.listPlansByVersion(work.tx, versionId)),

    /**
     * Items were answered, by their organisation or through a signed link. An answer is carried by an element, so
     * elements are rechecked too.
     */
    itemsAnswered: (work: Work, { itemIds }: { itemIds: readonly Id[] }) =>
      findAndRequestRecheck(work, ['items', 'elements'], () => dependants.listPlansByItem(work.tx, itemIds)),

    /**
     * Comments on a plan were made, withdrawn or answered. The acting organisation may not have write access to the
     * plan.
     */
    commentsChanged: (work: Work, { planId }: { planId: Id }) => requestRecheck(work, ['comments'], [planId]),

    /** Areas or organisations ended, began or were renamed. */
    unitsChanged: (work: Work, { unitIds }: { unitIds: readonly Id[] }) =>
      findAndRequestRecheck(work, ['units'], () => dependants.plansNaming(work.tx, unitIds)),

    /** Competences were reassigned. */
    competencesChanged: (work: Work, { topics }: { topics: readonly string[] }) =>
      findAndRequestRecheck(work, ['competences'], () => dependants.listPlansByDomain(work.tx, topics)),

    /** An organisation updated the available resources. */
    resourcesSaved: (work: Work, { organisationId }: { organisationId: Id }) =>
      findAndRequestRecheck(work, ['elements'], () => dependants.listPlansByOwner(work.tx, organisationId)),

    /** The expected results of a plan changed. */
    resultsChanged: (work: Work, { planId, mayDefer }: { planId: Id; mayDefer?: true }) =>
      mayDefer
        ? requestRecheck(work, ['results', 'figures', 'unapprovedChanges'], [planId])
        : withSystemAccess(work, async () => {
            await recheckWithSystemAccess(work, [planId], ['results', 'figures', 'unapprovedChanges'])
          }),

    /** The prioritisation of a plan, or a decision on it, changed. */
    prioritiesChanged: (work: Work, { planId }: { planId: Id }) =>
      withSystemAccess(work, async () => {
        await recheckWithSystemAccess(work, [planId], ['ranking'])
      }),

    /** The definition of an indicator changed, and this may affect the expected results of plans. */
    indicatorRedefined: (work: Work, { indicatorId }: { indicatorId: Id }) =>
      findAndRequestRecheck(work, ['results', 'figures'], () =>
        dependants.listPlansByIndicator(work.tx, [indicatorId]),
      ),

    /** Figures were added or revised, perhaps with another source and date. */
    figuresRecorded: (work: Work, { indicatorIds }: { indicatorIds: readonly Id[] }) =>
      findAndRequestRecheck(work, ['figures'], () => dependants.listPlansByIndicator(work.tx, indicatorIds)),

    /** A list of phenomena or the crosswalk changed. */
    phenomenaChanged: (work: Work) =>
      findAndRequestRecheck(work, ['phenomena'], () => dependants.listPlansWithPhenomena(work.tx)),

    /** The severity of a rule was changed in this instance. */
    ruleTuned: (work: Work) => findAndRequestRecheck(work, sections, () => dependants.everyPlan(work.tx)),

    /** A pack was installed. Every binding may have changed. */
    packInstalled: (work: Work) =>
      findAndRequestRecheck(work, ['kind', 'elements', 'items'], () => dependants.everyPlan(work.tx)),
  }
}
