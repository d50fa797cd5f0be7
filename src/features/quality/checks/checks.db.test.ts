import { describe, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { bindAsLaw } from '../../../../testing/law-binding.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { recheckPlan } from './check-queue.ts'
import { useChecks } from './country.fixture.ts'
import { withoutProcedureRules } from './facts.fixture.ts'

const { api, make, makeZone, addPower, stored, during, asSystem, rechecker } = useChecks(
  bindAsLaw(belgium, 'R16', 'R17', 'R18'),
  planRoutes,
)

type Zone = Awaited<ReturnType<typeof makeZone>>
const chief = (zone: Zone) => people.chief_of_corps(zone.id)
const getChecks = (zone: Zone, actor = chief(zone)) => api.as(actor).checks.getPlanChecks({ planId: zone.planId })
const change = async (zone: Zone, id: string, patch: object, actor = chief(zone)) => {
  const { element } = await api.as(actor).plans.outline.getElement({ id })
  return api.as(actor).plans.outline.changeElement({ id, revision: element.revision, patch })
}

/** The numbers of the rules that the tests bind: rules of law, then rules of method. */
const numbers = [...new Set(withoutProcedureRules(belgium.rules).map(({ number }) => number))].toSorted()
const belgianRules = [
  ...numbers.filter((number) => number.startsWith('R')),
  ...numbers.filter((number) => number.startsWith('M')),
]

describe('results of a plan', () => {
  it('are up to date at the end of the act that changed the plan, and only added or removed results are written [check-1]', async () => {
    const zone = await makeZone()
    await addPower()
    const project = await make.element({ planId: zone.planId, kind: 'project', parentId: zone.sectionId })
    await change(zone, zone.actionId, { accountableFunctionId: null })
    const before = await getChecks(zone)
    expect(before.results.map((entry) => [entry.rule, entry.messageCode, entry.element?.id])).toEqual([
      ['R16', 'no_function', zone.actionId],
      ['R16', 'no_function', project.id],
      ['R17', 'empty', project.id],
    ])
    expect(before.counts).toEqual({ error: 3, warning: 0, hint: 0, notComputed: 0, blocking: 3 })
    expect(before.scores.accountability).toEqual({ share: 0, required: 2, metCount: 0 })
    // R36 is computed on read, and R37 is about plans of cooperation.
    expect(before.computed.map((entry) => entry.rule)).toEqual(
      belgianRules.filter((belgianRule) => belgianRule !== 'R36' && belgianRule !== 'R37'),
    )
    expect(before.computedAt).toBe('2026-11-24T10:00:00.000Z')

    await change(zone, zone.actionId, { accountableFunctionId: zone.dutyId })
    const after = await getChecks(zone)
    const projectResultIds = before.results.filter((entry) => entry.element?.id === project.id).map((entry) => entry.id)
    expect(after.results.map((entry) => entry.id)).toEqual(projectResultIds)
    expect(after.scores.accountability).toEqual({ share: 0.5, required: 2, metCount: 1 })
  })

  it('mark the elements of the plan, and list the most severe first when only some are requested', async () => {
    const zone = await makeZone()
    await addPower()
    const project = await make.element({ planId: zone.planId, kind: 'project', parentId: zone.sectionId })
    await change(zone, zone.actionId, { accountableFunctionId: null })
    const { checks } = api.as(chief(zone))
    const { marks, counts } = await checks.getPlanMarks({ planId: zone.planId })
    const mark = (elementId: string) => ({ elementId, error: true, warning: false })
    expect(marks.toSorted((left, other) => left.elementId.localeCompare(other.elementId))).toEqual(
      [mark(project.id), mark(zone.actionId)].toSorted((left, other) => left.elementId.localeCompare(other.elementId)),
    )
    const some = await checks.getPlanChecks({ planId: zone.planId, limit: 1 })
    expect(some.results.map((entry) => entry.rule)).toEqual(['R16'])
    expect(some.counts).toEqual(counts)
    const exception = { rule: 'R16', reason: 'The function is being filled.', endsOn: '2027-01-01' }
    const { id } = await checks.requestException({ planId: zone.planId, elementId: zone.actionId, ...exception })
    await api.as(chief(zone)).checks.grantException({ id })
    expect((await checks.getPlanMarks({ planId: zone.planId })).marks).toEqual([mark(project.id)])
  })

  it('include results of every rule when they do not all fit, however many a rule found, and count all of them', async () => {
    const zone = await makeZone()
    await addPower()
    const many = 12
    for (let round = 0; round < many; round += 1)
      await make.element({ planId: zone.planId, kind: 'project', parentId: zone.sectionId })
    await make.element({ planId: zone.planId, kind: 'ad_hoc_initiative', parentId: zone.sectionId })
    await asSystem((context) => recheckPlan(context, zone.planId))
    const { checks } = api.as(chief(zone))
    const whole = await checks.getPlanChecks({ planId: zone.planId })
    const some = await checks.getPlanChecks({ planId: zone.planId, limit: 6 })
    const describeResults = (results: { rule: string; severity: string }[]) =>
      results.map((entry) => `${entry.rule} ${entry.severity}`)
    expect(describeResults(whole.results)).toEqual([
      ...Array(many + 1).fill('R16 error'),
      ...Array(many).fill('R17 error'),
      'R34 warning',
    ])
    expect(describeResults(some.results)).toEqual([
      ...Array(3).fill('R16 error'),
      ...Array(2).fill('R17 error'),
      'R34 warning',
    ])
    const listIdsOf = (rule: string) => whole.results.filter((entry) => entry.rule === rule).map((entry) => entry.id)
    expect(some.results.map((entry) => entry.id)).toEqual([
      ...listIdsOf('R16').slice(0, 3),
      ...listIdsOf('R17').slice(0, 2),
      ...listIdsOf('R34'),
    ])
    expect(some.byRule).toEqual([
      { rule: 'R16', count: many + 1 },
      { rule: 'R17', count: many },
      { rule: 'R34', count: 1 },
    ])
    expect([some.byRule, some.counts]).toEqual([whole.byRule, whole.counts])
  })

  it('name the rule in the terms of the country, the subject and the fix [check-5]', async () => {
    const zone = await makeZone()
    await addPower()
    await change(zone, zone.actionId, { accountableFunctionId: null })
    expect((await getChecks(zone)).results).toMatchObject([
      {
        rule: 'R16',
        names: { en: expect.stringContaining('accountable function'), da: expect.any(String) },
        basis: expect.objectContaining({
          en: expect.stringContaining('accountability'),
          nl: expect.stringContaining('verantwoording'),
        }),
        severity: 'error',
        outcome: 'failed',
        element: { id: zone.actionId, kind: 'action', code: 'A1', title: { source: 'en' } },
        fixCode: 'accountability',
        exception: null,
        blocking: true,
      },
    ])
  })

  it('are rolled back with a refused act', async () => {
    const zone = await makeZone()
    await addPower()
    await expect(
      during(chief(zone), async (context) => {
        await context.tx
          .updateTable('element')
          .set({ accountable_function_id: null })
          .where('id', '=', zone.actionId)
          .execute()
        await recheckPlan(context, zone.planId)
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    expect(await stored(zone.planId)).toEqual([])
  })

  it('are reported as not computed when the plan has no table of powers', async () => {
    const zone = await makeZone()
    await asSystem((context) => recheckPlan(context, zone.planId))
    const { results, computed, counts } = await getChecks(zone)
    expect(results).toMatchObject([
      {
        rule: 'R16',
        outcome: 'not_computed',
        messageCode: 'missing_sections',
        data: { sections: ['competences'] },
        blocking: false,
      },
      { rule: 'M02', outcome: 'not_computed', data: { sections: ['competences'] }, blocking: false },
    ])
    expect(counts).toMatchObject({ error: 0, notComputed: 2, blocking: 0 })
    expect(computed.map((entry) => entry.rule)).not.toContain('R16')
  })

  it('come after all failed results when they were not computed, however severe their rule', async () => {
    const zone = await makeZone()
    await make.element({ planId: zone.planId, kind: 'ad_hoc_initiative', parentId: zone.sectionId })
    await asSystem((context) => recheckPlan(context, zone.planId))
    const all = ['R34 warning failed', 'R16 error not_computed', 'M02 warning not_computed']
    const describeResults = (results: { rule: string; severity: string; outcome: string }[]) =>
      results.map(({ rule, severity, outcome }) => `${rule} ${severity} ${outcome}`)
    expect(describeResults((await getChecks(zone)).results)).toEqual(all)
    const { checks } = api.as(chief(zone))
    expect(describeResults((await checks.getPlanChecks({ planId: zone.planId, limit: 1 })).results)).toEqual(
      all.slice(0, 1),
    )
    const listed: string[] = []
    for (let after: string | undefined; ; ) {
      const { rows, next } = await checks.listChecks({ planId: zone.planId, limit: 1, after })
      listed.push(...describeResults(rows))
      if (next === null) break
      after = next
    }
    expect(listed).toEqual(all)
  })

  it('distinguish a plan that was never checked from a plan without issues', async () => {
    const zone = await makeZone()
    expect(await getChecks(zone)).toMatchObject({ results: [], computed: [], computedAt: null })
    await rechecker().checkDuePlans()
    expect((await getChecks(zone)).computedAt).not.toBeNull()
  })

  it('include elements that the reader may not see: a reader with partial access resolves no issue', async () => {
    const zone = await makeZone()
    await addPower()
    const hidden = await make.element({
      planId: zone.planId,
      kind: 'action',
      parentId: zone.sectionId,
      marking: 'TLP:RED',
      personIds: [people.planner(zone.id).personId!],
    })
    await change(zone, zone.actionId, { title: localized('en', 'Another title') })
    expect(await stored(zone.planId)).toEqual([['R16', 'no_function', hidden.id]])
    const { results, counts, scores } = await getChecks(zone)
    expect([results, counts.error, counts.blocking]).toEqual([[], 0, 0])
    expect(scores.accountability).toEqual({ share: 1, required: 1, metCount: 1 })
  })

  it('are deleted with the element, and with the plan', async () => {
    const zone = await makeZone({ sentAt: null })
    await addPower()
    await change(zone, zone.actionId, { accountableFunctionId: null })
    await api.as(chief(zone)).plans.outline.removeElement({ id: zone.actionId })
    expect(await stored(zone.planId)).toEqual([])
    await make.element({ planId: zone.planId, kind: 'study', parentId: zone.sectionId })
    await asSystem((context) => recheckPlan(context, zone.planId))
    expect(await stored(zone.planId)).toHaveLength(1)
    await api.as(chief(zone)).plans.removePlan({ id: zone.planId, reason: 'Not needed' })
    expect(await stored(zone.planId)).toEqual([])
  })
})

describe('checks of all plans', () => {
  it('are listed in pages, filtered and counted within the access of the reader', async () => {
    await addPower()
    const zones = [
      await makeZone({ code: 'P1' }),
      await makeZone({ code: 'P2' }),
      await makeZone({ code: 'P3', marking: 'TLP:AMBER' }),
    ]
    for (const zone of zones) {
      await make.element({ planId: zone.planId, kind: 'project', parentId: zone.sectionId })
      await make.element({ planId: zone.planId, kind: 'ad_hoc_initiative', parentId: zone.sectionId })
    }
    await rechecker().checkDuePlans()
    const { listChecks } = api.as(chief(zones[0]!)).checks
    const first = await listChecks({ limit: 3 })
    expect(first.rows.map((row) => [row.plan.code, row.severity, row.rule])).toEqual([
      ['P1', 'error', 'R16'],
      ['P1', 'error', 'R16'],
      ['P1', 'error', 'R17'],
    ])
    expect(first.counts).toEqual({ error: 6, warning: 2, hint: 0, notComputed: 0, blocking: 6 })
    expect(first.byRule.map(({ rule, count }) => [rule, count])).toEqual([
      ['R16', 4],
      ['R17', 2],
      ['R34', 2],
    ])
    const second = await listChecks({ limit: 3, after: first.next! })
    const third = await listChecks({ limit: 3, after: second.next! })
    expect([...second.rows, ...third.rows].map((row) => `${row.plan.code} ${row.rule}`)).toEqual([
      'P1 R34',
      'P2 R16',
      'P2 R16',
      'P2 R17',
      'P2 R34',
    ])
    expect(third.next).toBeNull()
    expect((await listChecks({ rule: 'R34' })).rows).toHaveLength(2)
    expect((await listChecks({ severity: 'warning', ownerId: zones[1]!.id })).counts).toMatchObject({
      warning: 1,
      error: 0,
    })
    expect((await listChecks({ planKind: 'national_security_plan' })).rows).toEqual([])
  })

  it('give an organisation scores over the plans that have not ended', async () => {
    await addPower()
    const zone = await makeZone()
    const ended = await make.plan({ ownerId: zone.id, state: 'ended' })
    await make.element({ planId: ended.id, kind: 'action' })
    await make.element({ planId: zone.planId, kind: 'study', parentId: zone.sectionId })
    await rechecker().checkDuePlans()
    const scores = await api.as(chief(zone)).checks.getScores({ organisationId: zone.id })
    expect(scores).toMatchObject({
      plans: 1,
      scores: { accountability: { required: 2, metCount: 1 } },
      counts: { error: 1 },
    })
    const outsider = await make.organisation()
    expect(await api.as(chief(zone)).checks.getScores({ organisationId: outsider.id })).toMatchObject({
      plans: 0,
      scores: { accountability: { missing: 'elements' } },
    })
  })

  it('have a separate query for the results of a single element', async () => {
    await addPower()
    const zone = await makeZone()
    await change(zone, zone.actionId, { accountableFunctionId: null })
    const { getElementChecks } = api.as(chief(zone)).checks
    expect(await getElementChecks({ elementId: zone.actionId })).toMatchObject({
      results: [{ rule: 'R16', names: { en: expect.any(String) } }],
      counts: { error: 1 },
    })
    expect(await catchError(getElementChecks({ elementId: zone.planId }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('use rules that every user may read', async () => {
    const rules = await api.as(anyone('en')).checks.listRules()
    expect(rules.map((rule) => rule.rule)).toEqual(belgianRules)
    expect(rules.find((rule) => rule.rule === 'R11')).toMatchObject({
      severity: 'warning',
      planKinds: ['zonal_security_plan'],
      sections: ['items'],
    })
  })
})
