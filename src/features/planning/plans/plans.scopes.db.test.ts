import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { may } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../testing/api.ts'
import { roleNames } from '../../../../testing/people.ts'
import { api, bodies, chief, makeActor, plans, readsElement, readsPlan, relations } from './every-marking.fixture.ts'

const notFound = { code: 'NOT_FOUND', data: undefined }

describe.each(relations)('Access as %s', (relation) => {
  const roles = relation === 'anyone' ? (['reader'] as const) : roleNames

  it('lists, counts and finds exactly what marking and audience allow, for every role [access-1]', async () => {
    const visible = plans.filter((plan) => readsPlan(relation, plan))
    const visibleElements = plans.flatMap((plan) =>
      plan.elements.filter((element) => readsElement(relation, plan, element.marking)).map((element) => element.id),
    )
    for (const role of roles) {
      const as = api.as(makeActor(relation, role))
      const list = await as.plans.listPlans({})
      expect([role, list.total]).toEqual([role, visible.length])
      expect(list.rows.map((row) => [row.id, row.elementCount]).sort()).toEqual(
        visible
          .map((plan) => [
            plan.id,
            plan.elements.filter((element) => readsElement(relation, plan, element.marking)).length,
          ])
          .sort(),
      )
      const hits = [
        ...(await as.search.suggestTerms({ query: 'Regenboog', limit: 50 })),
        ...(await as.search.suggestTerms({ query: 'Zonneplan', limit: 50 })),
      ]
      expect(hits.map((hit) => hit.id).sort()).toEqual([...visible.map((plan) => plan.id), ...visibleElements].sort())
    }
  })

  it('shows readable data in outline, elements, history, export and versions; unreadable data returns not found', async () => {
    const as = api.as(makeActor(relation, 'planner')).plans
    for (const plan of plans) {
      if (!readsPlan(relation, plan)) {
        const planId = plan.id
        const refused = [
          () => as.getPlan({ id: planId }),
          () => as.outline.getOutline({ planId }),
          () => as.outline.getElement({ id: plan.elements[0]!.id }),
          () => as.outline.listLinks({ id: plan.elements[0]!.id }),
          () => as.outline.listNeeds({ planId }),
          () => as.history.listChanges({ planId }),
          () => as.history.compareMoments({ planId, from: '2020-01-01T00:00:00Z' }),
          () => as.document.exportDocument({ planId }),
          () => as.versions.listVersions({ planId }),
          () => as.versions.getVersion({ id: plan.versionId }),
          () => as.versions.verifyVersion({ id: plan.versionId }),
          () => as.versions.compareVersions({ fromId: plan.versionId, toId: 'now' }),
          () => as.analyses.getAnalysis({ planId, kind: 'integral' }),
          () => as.analyses.getSpread({ planId }),
          () => as.analyses.listMeasures({ planId }),
          () => as.analyses.listBorderMeasures({ planId }),
          () => as.preparation.getPreparation({ planId }),
          () => as.nextCycle.proposeNextPlan({ planId }),
          () => as.nextCycle.getCarryOver({ planId }),
        ]
        for (const call of refused) expect(await catchError(call())).toEqual(notFound)
        continue
      }
      const readable = new Set(
        plan.elements.filter((element) => readsElement(relation, plan, element.marking)).map((element) => element.id),
      )
      const { rows } = await as.outline.getOutline({ planId: plan.id })
      expect(new Set(rows.filter((row) => row.kind === 'priority').map((row) => row.id))).toEqual(readable)
      const changeContext = [
        await as.history.listChanges({ planId: plan.id, limit: 200 }),
        await as.history.compareMoments({ planId: plan.id, from: '2020-01-01T00:00:00Z' }),
        await as.document.exportDocument({ planId: plan.id }),
        await as.versions.getVersion({ id: plan.versionId }),
        await as.versions.compareVersions({ fromId: plan.versionId, toId: 'now' }),
        await as.analyses.getAnalysis({ planId: plan.id, kind: 'integral' }),
      ]
      for (const { id } of plan.elements) {
        expect(JSON.stringify(changeContext).includes(id)).toBe(readable.has(id))
        if (!readable.has(id)) expect(await catchError(as.outline.getElement({ id }))).toEqual(notFound)
      }
    }
    expect(await catchError(as.getPlan({ id: '01a20f00-0000-7000-8000-000000000000' }))).toEqual(notFound)
  })

  it('allows changes only with the permission of the role, and never for another organisation [access-3]', async () => {
    const plan = plans.find((markedPlan) => markedPlan.sent && markedPlan.marking === 'TLP:CLEAR')!
    const [element] = plan.elements
    for (const role of roles) {
      const actor = makeActor(relation, role)
      const as = api.as(actor).plans
      const document = await api.as(chief).plans.document.exportDocument({ planId: plan.id })
      const entry = (document.plans as { plan: object; elements: object[] }[])[0]!
      const changed = { ...document, plans: [{ ...entry, plan: { ...entry.plan, legalBasis: `by ${role}` } }] }
      const writes = {
        change: () => as.changePlan({ id: plan.id, revision: 1, patch: { legalBasis: 'x' } }),
        send: () => as.sendPlan({ id: plan.id }),
        remove: () => as.removePlan({ id: plan.id, reason: 'x' }),
        addElement: () =>
          as.outline.addElement({
            planId: plan.id,
            parentId: plan.section,
            content: { kind: 'priority', title: localized('nl', role) },
          }),
        changeElement: () => as.outline.changeElement({ id: element!.id, revision: 99, patch: { code: role } }),
        moveElement: () => as.outline.moveElement({ id: element!.id, parentId: plan.section }),
        removeElement: () => as.outline.removeElement({ id: element!.id }),
        import: () => as.document.importDocument({ document: changed }),
        freeze: () => as.versions.freezeVersion({ planId: plan.id, reason: 'Beslist' }),
        force: () =>
          as.versions.bringIntoForce({
            id: plan.versionId,
            date: '2027-01-01',
            decidedOn: '2027-01-01',
            reason: 'Beslist',
          }),
        step: () =>
          as.preparation.changePreparationStep({ planId: plan.id, code: 'looking', duration: 'P9W', reason: 'Later.' }),
        steps: () => as.preparation.createPreparationTasks({ planId: plan.id }),
        carryOver: () =>
          as.nextCycle.decideCarryOver({
            planId: plan.id,
            decisions: [{ fromId: element!.id, outcome: 'stopped', reason: localized('nl', 'Beslist') }],
          }),
      }
      const permission = (name: string) =>
        name === 'send' ? 'plan.send' : name === 'freeze' || name === 'force' ? 'plan.decide' : 'plan.write'
      const before = await stored()
      for (const [name, write] of Object.entries(writes)) {
        if (may(actor, permission(name), bodies.owner.id)) continue
        const { code } = await catchError(write())
        expect([role, name, code]).toEqual([
          role,
          name,
          expect.stringMatching(/^(FORBIDDEN|UNAUTHORIZED|PLAN_NOT_EDITABLE|FILE_REJECTED)$/),
        ])
      }
      expect(await stored()).toEqual(before)
    }
  })
})

/** Reads everything that a write could have changed. */
const stored = async () => [
  await api.database.kysely.selectFrom('plan').select(['id', 'revision', 'state']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('element').select(['id', 'revision']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('plan_version').select(['id', 'in_force_on']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('preparation_step').select(['id', 'done_on']).orderBy('id').execute(),
  await api.database.kysely.selectFrom('carry_over').select(['id', 'outcome']).orderBy('id').execute(),
]

describe('Row-level security of the database', () => {
  it.each(['plan', 'element', 'change', 'frozen_row', 'plan_version'])(
    'hides unreadable rows of %s when a query lacks a filter [access-2]',
    async (table) => {
      const { kysely } = api.database
      const counted = await kysely.transaction().execute(async (tx) => {
        await actAs(tx, api.database, makeActor('outsider', 'reader'), 'plan.read')
        const seen = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx)
        return seen.rows[0]!.count
      })
      const open = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)} row
        where row.access_id in (1, 2)`.execute(kysely)
      expect(counted).toBe(open.rows[0]!.count)
      expect(counted).toBeGreaterThan(0)
    },
  )
})
