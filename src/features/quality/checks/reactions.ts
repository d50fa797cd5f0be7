import { lawOf } from '#features/country/law/index.ts'
import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { recheckWithSystemAccess } from './check-queue.ts'
import type { Rechecker } from './check-worker.ts'
import { type Section, sections } from './facts.ts'
import { storeChecks } from './overview/queries.ts'
import * as dependants from './queries/dependants.ts'

type CheckRequests = ReturnType<typeof createCheckRequests>

/** Returns the functions that request a check of plans after the commit. */
function createCheckRequests(rechecker: Pick<Rechecker, 'scheduleRun'>) {
  const requestRecheck = async (context: TransactionContext, changed: readonly Section[], planIds: readonly Id[]) => {
    if (planIds.length === 0) return
    await dependants.enqueueChecks(context.tx, planIds, changed, context.now)
    context.afterCommit(() => rechecker.scheduleRun())
  }
  /** Requests a check with access to every row, because the plans may belong to other organisations. */
  const findAndRequestRecheck = async (
    context: TransactionContext,
    changed: readonly Section[],
    find: () => Promise<Id[]>,
  ) => requestRecheck(context, changed, await withSystemAccess(context, find))
  return { requestRecheck, findAndRequestRecheck }
}

/** Reactions to changes of plans, their versions and their approval paths. */
function createPlanReactions(requests: CheckRequests) {
  const { requestRecheck, findAndRequestRecheck } = requests
  /** Checks plans after an edit of all elements, or of only these elements of a single plan. */
  const recheckEditedPlans = async (
    context: TransactionContext,
    planIds: readonly Id[],
    elementIds: readonly Id[] | null,
  ) => {
    if (elementIds === null)
      await findAndRequestRecheck(context, ['elements'], () => dependants.plansElaborated(context.tx, planIds))
    const answeringPlans = await withSystemAccess(context, async () => {
      const plans = await recheckWithSystemAccess(
        context,
        planIds,
        elementIds === null ? undefined : ['elements', 'unapprovedChanges'],
      )
      const upper = plans.filter((plan) => plan.hasVersion).map((plan) => plan.key)
      return upper.length === 0 ? [] : dependants.listAnsweringPlans(context.tx, upper, elementIds)
    })
    await requestRecheck(context, ['items'], [...new Set(answeringPlans).difference(new Set(planIds))])
  }
  return {
    /** planEvents.planChanged */
    planChanged: (
      context: TransactionContext,
      { planId, elementIds }: { planId: Id; elementIds: readonly Id[] | null },
    ) => recheckEditedPlans(context, [planId], elementIds?.length === 0 ? null : elementIds),

    /** planEvents.plansImported */
    async plansImported(
      context: TransactionContext,
      { planIds, mayDefer }: { planIds: readonly Id[]; mayDefer?: true },
    ) {
      if (!mayDefer) return recheckEditedPlans(context, planIds, null)
      await findAndRequestRecheck(context, ['elements'], () => dependants.plansElaborated(context.tx, planIds))
      await requestRecheck(context, sections, planIds)
      await findAndRequestRecheck(context, ['items'], () => dependants.listAnsweringPlans(context.tx, planIds, null))
    },

    /** planEvents.freezeRequested: recomputes the errors of the plan. */
    freezeRequested: (context: TransactionContext, { planId }: { planId: Id }) =>
      withSystemAccess(context, async () => {
        await recheckWithSystemAccess(context, [planId])
      }),

    /** pathEvents.pathActRequested: recomputes the errors of a plan whose steps are blocked by errors. */
    async pathActRequested(context: TransactionContext, { planId, ...plan }: PlanLaw & { planId: Id }) {
      if (lawOf(plan).rules.some((rule) => rule.blocks?.[plan.kind]))
        await withSystemAccess(context, () => recheckWithSystemAccess(context, [planId]))
    },

    /** pathEvents.pathChanged: the acting organisation may not have write access to the plan. */
    pathChanged: (context: TransactionContext, { planId }: { planId: Id }) =>
      requestRecheck(context, ['path', 'unapprovedChanges'], [planId]),

    /** planEvents.versionFrozen: stores the results that were just computed with the version. */
    versionFrozen: (context: TransactionContext, { versionId }: { versionId: Id }) =>
      storeChecks(context.tx, versionId),
  }
}

/** Reactions to items, answers and comments of other organisations. */
function createExchangeReactions(requests: CheckRequests) {
  const { requestRecheck, findAndRequestRecheck } = requests
  return {
    /** Items of a version were sent or withdrawn. */
    itemsChanged: (context: TransactionContext, { versionId }: { versionId: Id }) =>
      findAndRequestRecheck(context, ['items'], () => dependants.listPlansByVersion(context.tx, versionId)),

    /**
     * Items were answered, by their organisation or through a signed link. An answer is carried by an element, so
     * elements are rechecked too.
     */
    itemsAnswered: (context: TransactionContext, { itemIds }: { itemIds: readonly Id[] }) =>
      findAndRequestRecheck(context, ['items', 'elements'], () => dependants.listPlansByItem(context.tx, itemIds)),

    /**
     * Comments on a plan were made, withdrawn or answered. The acting organisation may not have write access to the
     * plan.
     */
    commentsChanged: (context: TransactionContext, { planId }: { planId: Id }) =>
      requestRecheck(context, ['comments'], [planId]),
  }
}

/** Reactions to changes of the data to which plans refer: the country, resources, results, indicators and rules. */
function createReferenceReactions(requests: CheckRequests) {
  const { requestRecheck, findAndRequestRecheck } = requests
  return {
    /** Areas or organisations ended, began or were renamed. */
    unitsChanged: (context: TransactionContext, { unitIds }: { unitIds: readonly Id[] }) =>
      findAndRequestRecheck(context, ['units'], () => dependants.plansNaming(context.tx, unitIds)),

    /** The holder or deputy of a function changed. Plans on their approval path may have a seat for it. */
    holderChanged: async (context: TransactionContext, { functionId }: { functionId: Id }) => {
      await findAndRequestRecheck(context, ['holders'], () => dependants.listPlansByFunction(context.tx, functionId))
      await findAndRequestRecheck(context, ['path'], () => dependants.listPlansOnPath(context.tx))
    },

    /** Competences were reassigned. */
    competencesChanged: (context: TransactionContext, { topics }: { topics: readonly string[] }) =>
      findAndRequestRecheck(context, ['competences'], () => dependants.listPlansByDomain(context.tx, topics)),

    /** An organisation updated the available resources. */
    resourcesSaved: (context: TransactionContext, { organisationId }: { organisationId: Id }) =>
      findAndRequestRecheck(context, ['elements'], () => dependants.listPlansByOwner(context.tx, organisationId)),

    /** The expected results of a plan changed. */
    resultsChanged: (context: TransactionContext, { planId, mayDefer }: { planId: Id; mayDefer?: true }) =>
      mayDefer
        ? requestRecheck(context, ['results', 'figures', 'unapprovedChanges'], [planId])
        : withSystemAccess(context, async () => {
            await recheckWithSystemAccess(context, [planId], ['results', 'figures', 'unapprovedChanges'])
          }),

    /** The prioritisation of a plan, or a decision on it, changed. */
    prioritiesChanged: (context: TransactionContext, { planId }: { planId: Id }) =>
      withSystemAccess(context, async () => {
        await recheckWithSystemAccess(context, [planId], ['ranking', 'unapprovedChanges'])
      }),

    /** The definition of an indicator changed, and this may affect the expected results of plans. */
    indicatorRedefined: (context: TransactionContext, { indicatorId }: { indicatorId: Id }) =>
      findAndRequestRecheck(context, ['results', 'figures'], () =>
        dependants.listPlansByIndicator(context.tx, [indicatorId]),
      ),

    /** Figures were added or revised, perhaps with another source and date. */
    figuresRecorded: (context: TransactionContext, { indicatorIds }: { indicatorIds: readonly Id[] }) =>
      findAndRequestRecheck(context, ['figures'], () => dependants.listPlansByIndicator(context.tx, indicatorIds)),

    /** A list of phenomena or the crosswalk changed. */
    phenomenaChanged: (context: TransactionContext) =>
      findAndRequestRecheck(context, ['phenomena'], () => dependants.listPlansWithPhenomena(context.tx)),

    /** The severity of a rule was changed in this instance. */
    severityChanged: (context: TransactionContext) =>
      findAndRequestRecheck(context, sections, () => dependants.everyPlan(context.tx)),

    /** A pack was installed. Every binding may have changed. */
    packInstalled: (context: TransactionContext) =>
      findAndRequestRecheck(context, ['kind', 'elements', 'items'], () => dependants.everyPlan(context.tx)),
  }
}

/**
 * Reactions of the checks to events of other features. `slice.ts` connects each reaction with an event.
 * The edited plan is checked in the same transaction. Dependent plans are checked after the commit.
 */
export function checkReactions(rechecker: Pick<Rechecker, 'scheduleRun'>) {
  const requests = createCheckRequests(rechecker)
  return {
    ...createPlanReactions(requests),
    ...createExchangeReactions(requests),
    ...createReferenceReactions(requests),
  }
}
