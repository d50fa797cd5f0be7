import type { Router } from '@orpc/server'
import pino from 'pino'
import { beforeEach } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import type { RequestContext, TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { json } from '#platform/db/column-values.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, system } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import { useApi } from '../../../../testing/api.ts'
import type { planContract } from '../../../../testing/contracts.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { openRechecker, type Rechecker } from './check-worker.ts'
import { withoutProcedureRules } from './facts.fixture.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'
import { findFreezeBlockers } from './step-issues.ts'

const removeRequiredItems = (pack: Pack): Pack => ({
  ...pack,
  planKinds: pack.planKinds.map(({ requiredItems: _, ...kind }) => kind),
})

/** Returns a country without path rules, in which an error forbids freezing a version. */
export const offPath = (pack: Pack): Pack => ({
  ...pack,
  rules: withoutProcedureRules(pack.rules).map(({ blocks: _, ...binding }) => binding),
})

/**
 * Procedures of plans and checks, with the subscriptions of the application. The plans of these tests are small.
 * Required items of a kind of plan apply only where a test enables them.
 */
export function useChecks<PlanRoutes extends Router<typeof planContract, RequestContext>>(
  pack: Pack,
  planRoutes: PlanRoutes,
  { askItems = false } = {},
) {
  usePack(askItems ? offPath(pack) : offPath(removeRequiredItems(pack)))
  const api = useApi({ plans: planRoutes, checks: checkRoutes })
  const make = factories(api.database)
  const { kysely, pool } = { kysely: () => api.database.kysely, pool: () => api.database.pool }

  const open = (): Rechecker =>
    openRechecker({
      database: api.database,
      clock: api.clock,
      log: pino({ level: 'silent' }),
      publishChanges: (announcements) => api.publishedChanges.push(...announcements),
    })
  let rechecker: Rechecker
  beforeEach(() => {
    rechecker = open()
  })
  const reactions = checkReactions({ scheduleRun: () => rechecker.scheduleRun() })
  planEvents.planChanged.subscribe(reactions.planChanged)
  planEvents.plansImported.subscribe(reactions.plansImported)
  planEvents.freezeRequested.subscribe(reactions.freezeRequested)
  planHooks.freezeBlockers.register(findFreezeBlockers)
  planEvents.versionFrozen.subscribe(reactions.versionFrozen)

  /** Appoints a holder and a deputy of a function. */
  async function fillFunction(functionId: Id) {
    for (const capacity of ['holder', 'deputy']) {
      const person_id = newId()
      await kysely()
        .insertInto('person')
        .values({ id: person_id, name: `The ${capacity}` })
        .execute()
      await kysely()
        .insertInto('function_holding')
        .values({ id: newId(), function_id: functionId, person_id, capacity, valid_from: '2020-01-01' })
        .execute()
    }
  }

  /** Creates a zone with a plan that has a single action with an accountable function. */
  async function makeZone(given: Omit<Parameters<typeof make.plan>[0], 'ownerId'> = {}) {
    const zone = await make.organisation({ names: { en: 'Zone' } })
    const organisationFunction = await make.function(zone.id)
    await fillFunction(organisationFunction.id)
    const plan = await make.plan({ ownerId: zone.id, ...given })
    const part = await make.element({ planId: plan.id, kind: 'part' })
    const section = await make.element({ planId: plan.id, kind: 'section', parentId: part.id })
    const place = { planId: plan.id, parentId: section.id }
    const action = await make.element({
      ...place,
      kind: 'action',
      code: 'A1',
      accountableFunctionId: organisationFunction.id,
    })
    return { id: zone.id, dutyId: organisationFunction.id, planId: plan.id, sectionId: section.id, actionId: action.id }
  }

  /** Adds a power to the table of the factories' plans. Without powers, accountability is not computed. */
  const addPower = (topic = 'order', level = 'zone') =>
    kysely()
      .insertInto('competence')
      .values({ id: newId(), topic, names: json({}), level, exclusivity: 'shared', basis: 'law', pack_version: 'test' })
      .execute()

  /** Creates a national plan whose elements were sent to zones. A null plan means that the zone had none yet. */
  async function sendElementsToZones(zones: { id: Id; planId: Id | null }[], titles: string[]) {
    const ministry = await make.organisation({ kind: 'ministry', level: 'federal' })
    const plan = await make.plan({
      ownerId: ministry.id,
      kind: 'national_security_plan',
      title: 'National plan',
      partnerIds: zones.map((zone) => zone.id),
    })
    const versionId = newId()
    const version = { id: versionId, plan_id: plan.id, owner_id: ministry.id, number: 1, format: '1', access_id: 2 }
    await kysely()
      .insertInto('plan_version')
      .values({ ...version, pack_version: 'test', hash: 'test', reason: 'test', frozen_at: '2026-02-01T08:00:00Z' })
      .execute()
    const items: { id: Id; elementId: Id; zone: Id }[] = []
    for (const title of titles) {
      const element = await make.element({ planId: plan.id, kind: 'priority', title })
      for (const zone of zones) items.push({ id: newId(), elementId: element.id, zone: zone.id })
    }
    for (const { id, elementId, zone } of items)
      await kysely()
        .insertInto('item')
        .values({
          id,
          version_id: versionId,
          upper_plan_id: plan.id,
          element_id: elementId,
          owner_id: ministry.id,
          addressee_id: zone,
          lower_plan_id: zones.find((entry) => entry.id === zone)!.planId,
          sent_at: '2026-02-02T08:00:00Z',
          access_id: 2,
        })
        .execute()
    return { ministryId: ministry.id, planId: plan.id, versionId, items }
  }

  const answer = (item: { id: Id; zone: Id }, kind = 'adopt', reasons: string | null = null, marking = 1) =>
    kysely()
      .insertInto('answer')
      .values({
        id: newId(),
        item_id: item.id,
        owner_id: item.zone,
        kind,
        reasons: reasons === null ? null : json(localized('en', reasons)),
        answered_at: api.clock.now().toISOString(),
        marking,
        access_id: 2,
      })
      .execute()

  /** Returns the stored results of a plan regardless of access: rule, message and element of each. */
  async function stored(planId: Id): Promise<[rule: string, says: string, element: Id | null][]> {
    const rows = await kysely().selectFrom('check_result').selectAll().where('plan_id', '=', planId).execute()
    return rows
      .map((row): [string, string, Id | null] => [row.rule, row.message_code, row.element_id])
      .toSorted((left, other) => (left.join() < other.join() ? -1 : 1))
  }

  /** Runs an act as that actor, in a separate transaction, including the work after the commit. */
  async function during<T>(actor: Actor, act: (context: TransactionContext) => Promise<T>): Promise<T> {
    const after: (() => void)[] = []
    const now = api.clock.now().toISOString()
    const today = now.slice(0, 10)
    const result = await openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, actor, 'plan.write', today)
      return act({
        tx,
        actor,
        now,
        today,
        audit: () => {},
        afterCommit: (entry) => after.push(entry),
      })
    })
    for (const entry of after) entry()
    await rechecker.idle()
    return result
  }

  return {
    api,
    make,
    pool,
    reactions,
    makeZone,
    addPower,
    sendElementsToZones,
    answer,
    stored,
    during,
    open,
    asSystem: <T>(act: (context: TransactionContext) => Promise<T>) => during(system, act),
    rechecker: () => rechecker,
  }
}
