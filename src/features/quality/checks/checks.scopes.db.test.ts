import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, anyone, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { bindAsLaw } from '../../../../testing/law-binding.ts'
import { people, roleNames } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { recheckPlan } from './check-queue.ts'
import { useChecks } from './country.fixture.ts'

const { api, make, pool, reactions, makeZone, addPower, sendElementsToZones, answer, asSystem } = useChecks(
  bindAsLaw(belgium, 'R11', 'R16', 'R17', 'R18'),
  planRoutes,
)

const marked: (Marking | undefined)[] = [undefined, ...markings]
/**
 * The readers: every role in the owning organisation, in a partner organisation and elsewhere, a named person, and an
 * anonymous reader.
 */
const places = ['owner', 'partner', 'elsewhere'] as const

let zone: Awaited<ReturnType<typeof makeZone>>
let bodies: Record<(typeof places)[number], Id>
let named: Actor
let projects: { id: Id; marking: Marking | undefined }[]

async function makeMarkedPlan(planMarking: Marking) {
  await addPower()
  const partner = await make.organisation()
  const elsewhere = await make.organisation()
  named = people.reader(elsewhere.id, 'named')
  zone = await makeZone({ marking: planMarking, partnerIds: [partner.id], personIds: [named.personId!] })
  bodies = { owner: zone.id, partner: partner.id, elsewhere: elsewhere.id }
  projects = []
  for (const marking of marked) {
    const open = { planId: zone.planId, kind: 'project', parentId: zone.sectionId } as const
    const readers = { partnerIds: [partner.id], personIds: [named.personId!] }
    const { id } = await make.element(marking ? { ...open, marking, ...readers } : open)
    projects.push({ id, marking })
  }
  await asSystem((context) => recheckPlan(context, zone.planId))
}

const actors = (): [string, Actor][] => [
  ...places.flatMap((place) =>
    roleNames.map((role): [string, Actor] => [`${role} in ${place}`, people[role](bodies[place])]),
  ),
  ['a named person', named],
  ['anyone', anyone('en')],
]

describe.each(markings)('plan marked %s', (planMarking) => {
  beforeEach(() => makeMarkedPlan(planMarking))

  it('lets a reader read, list and count the results of exactly the elements that the reader may read', async () => {
    for (const [name, actor] of actors()) {
      const endpoint = api.as(actor)
      const outline = await endpoint.plans.outline.getOutline({ planId: zone.planId }).catch(() => undefined)
      const readable = new Set(outline?.rows.map((row) => row.id))
      const visible = projects.filter((project) => readable.has(project.id)).map((project) => project.id)
      const list = await endpoint.checks.listChecks({ rule: 'R17' })
      expect([name, list.rows.map((row) => row.element?.id).toSorted()]).toEqual([name, visible.toSorted()])
      expect([name, list.counts.error, list.byRule[0]?.count ?? 0]).toEqual([name, visible.length, visible.length])
      if (!outline) {
        expect([name, await catchError(endpoint.checks.getPlanChecks({ planId: zone.planId }))]).toMatchObject([
          name,
          { code: 'NOT_FOUND' },
        ])
        const marks = endpoint.checks.getPlanMarks({ planId: zone.planId })
        expect([name, await catchError(marks)]).toMatchObject([name, { code: 'NOT_FOUND' }])
        continue
      }
      const checks = await endpoint.checks.getPlanChecks({ planId: zone.planId })
      const found = checks.results.filter((entry) => entry.rule === 'R17').map((entry) => entry.element?.id)
      expect([name, found.toSorted()]).toEqual([name, visible.toSorted()])
      const { marks } = await endpoint.checks.getPlanMarks({ planId: zone.planId })
      expect([name, marks.map((mark) => mark.elementId).toSorted()]).toEqual([name, visible.toSorted()])
      // Every project lacks a function and resources. The action of the plan has a function.
      expect([name, checks.counts.error]).toEqual([name, visible.length * 2])
      expect([name, checks.scores.accountability]).toEqual([
        name,
        { share: 1 / (visible.length + 1), required: visible.length + 1, metCount: 1 },
      ])
      for (const { id } of projects) {
        const elementChecks = endpoint.checks.getElementChecks({ elementId: id })
        if (visible.includes(id)) expect((await elementChecks).results.length).toBeGreaterThan(0)
        else expect([name, await catchError(elementChecks)]).toMatchObject([name, { code: 'NOT_FOUND' }])
      }
    }
  })
})

describe('exception', () => {
  beforeEach(() => makeMarkedPlan('TLP:AMBER'))

  /** Calls `act` for each actor and project with whether the actor may read the project, and returns the id it returns. */
  async function forEach(act: (client: ReturnType<typeof api.as>, elementId: string) => Promise<{ id: string }>) {
    const results: { name: string; actor: Actor; isVisible: boolean; id: string | undefined }[] = []
    for (const [name, actor] of actors())
      for (const { id: elementId } of projects) {
        const client = api.as(actor)
        const read = client.plans.outline.getElement({ id: elementId })
        const isVisible = await read.then(
          () => true,
          () => false,
        )
        const id = await act(client, elementId).then(
          (entry) => entry.id,
          () => undefined,
        )
        results.push({ name, actor, isVisible, id })
        await pool().query('update justified_exception set withdrawn_at = now() where withdrawn_at is null')
      }
    return results
  }
  const request = { rule: 'R17', reason: 'Means come with the budget.', endsOn: '2027-01-01' }

  it('is granted only by a user with this permission in the owning organisation, and never for hidden elements', async () => {
    const granted = await forEach(async (client, elementId) => {
      const { rows } = await pool().query<{ id: string }>(
        `insert into justified_exception (id, plan_id, owner_id, element_id, rule, reason, requested_at, ends_on, access_id)
          values (gen_random_uuid(), $1, $1, $2, $3, $4, now(), $5, 1) returning id`,
        [zone.planId, elementId, request.rule, request.reason, request.endsOn],
      )
      const exception = await client.checks.grantException({ id: rows[0]!.id })
      await client.checks.withdrawException({ id: exception.id })
      return exception
    })
    expect(granted.some(({ id }) => id !== undefined)).toBe(true)
    for (const { name, actor, isVisible, id } of granted)
      expect([name, id !== undefined]).toEqual([name, isVisible && may(actor, 'exception.write', zone.id)])
  })

  it('is requested only by a user who writes the plan, and never for hidden elements', async () => {
    const requested = await forEach((client, elementId) =>
      client.checks.requestException({ planId: zone.planId, elementId, ...request }),
    )
    expect(requested.some(({ id }) => id !== undefined)).toBe(true)
    for (const { name, actor, isVisible, id } of requested)
      expect([name, id !== undefined]).toEqual([name, isVisible && may(actor, 'plan.write', zone.id)])
  })
})

describe('result about an element of another plan', () => {
  it('is hidden, with the count, from every reader who may not read an upper element marked RED', async () => {
    const lower = await makeZone()
    const { items, versionId } = await sendElementsToZones([lower], ['Drugs', 'Secret priority'])
    const reader = people.planner(lower.id)
    const insider = people.planner(lower.id, 'insider')
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    const hidden = items[1]!
    const red = (personIds: Id[]) =>
      pool().query('update element set marking = 4, person_ids = $1 where id = $2', [personIds, hidden.elementId])
    await red([insider.personId!])
    const getVisibleChecks = async (actor: Actor) => {
      const checks = await api.as(actor).checks.getPlanChecks({ planId: lower.planId })
      const list = await api.as(actor).checks.listChecks({ rule: 'R11' })
      expect(list.rows.map((row) => row.itemId)).toEqual(
        checks.results.filter((entry) => entry.rule === 'R11').map((entry) => entry.itemId),
      )
      return { items: list.rows.map((row) => row.itemId), counts: [list.counts.error, checks.counts.blocking] }
    }
    // Restricting access after the result was stored, or recomputing while restricted, gives the same result.
    expect(await getVisibleChecks(reader)).toEqual({ items: [items[0]!.id], counts: [1, 1] })
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    expect(await getVisibleChecks(reader)).toEqual({ items: [items[0]!.id], counts: [1, 1] })
    expect((await getVisibleChecks(insider)).items).toHaveLength(2)
  })

  it('has the same access as the answer that it refers to', async () => {
    const lower = await makeZone()
    const { items, versionId } = await sendElementsToZones([lower], ['Drugs'])
    await answer(items[0]!, 'partly', '', 3)
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    const rows = async (actor: Actor) => (await api.as(actor).checks.listChecks({ rule: 'R11' })).rows.length
    const other = people.reader((await make.organisation()).id)
    expect([await rows(people.planner(lower.id)), await rows(other)]).toEqual([1, 0])
    await pool().query('update answer set marking = 1')
    expect([await rows(people.planner(lower.id)), await rows(other)]).toEqual([1, 1])
  })
})
