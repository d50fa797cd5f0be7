import { describe, expect, it } from 'vitest'
import { planRoutes } from '#features/plans/routes.ts'
import { anyone } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { proseOf } from '#shared/prose.ts'
import { belgium } from '../../../packs/be/index.ts'
import { refusalOf } from '../../../testing/api.ts'
import { people } from '../../../testing/people.ts'
import { useChecks } from './country.fixture.ts'
import { recheckPlan, recheckPlans } from './recheck.ts'

const { api, make, pool, makeZone, addPower, stored, during, asSystem, rechecker } = useChecks(belgium, planRoutes)

type Zone = Awaited<ReturnType<typeof makeZone>>
const chief = (zone: Zone) => people.chief_of_corps(zone.id)
const checksOf = (zone: Zone, actor = chief(zone)) => api.as(actor).checks.getPlanChecks({ planId: zone.planId })
const change = async (zone: Zone, id: string, patch: object, actor = chief(zone)) => {
  const { element } = await api.as(actor).plans.outline.getElement({ id })
  return api.as(actor).plans.outline.changeElement({ id, revision: element.revision, patch })
}

describe('the results of a plan', () => {
  it('are up to date when the act that changed it is over, and only what came or went is written', async () => {
    const zone = await makeZone()
    await addPower()
    const project = await make.element({ planId: zone.planId, kind: 'project', parentId: zone.sectionId })
    await change(zone, zone.actionId, { accountableFunctionId: null })
    const before = await checksOf(zone)
    expect(before.results.map((one) => [one.rule, one.says, one.element?.id])).toEqual([
      ['R16', 'nobody', zone.actionId],
      ['R16', 'nobody', project.id],
      ['R17', 'empty', project.id],
    ])
    expect(before.counts).toEqual({ error: 3, warning: 0, hint: 0, notComputed: 0, blocking: 3 })
    expect(before.scores.accountability).toEqual({ share: 0, of: 2, met: 0 })
    expect(before.computed.map((one) => one.rule)).toEqual(belgianRules)
    expect(before.computedAt).toBe('2026-11-24T10:00:00.000Z')

    await change(zone, zone.actionId, { accountableFunctionId: zone.dutyId })
    const after = await checksOf(zone)
    const kept = before.results.filter((one) => one.element?.id === project.id).map((one) => one.id)
    expect(after.results.map((one) => one.id)).toEqual(kept)
    expect(after.scores.accountability).toEqual({ share: 0.5, of: 2, met: 1 })
  })

  it('are marks on the elements of the plan, and the gravest come first where only some are asked for', async () => {
    const zone = await makeZone()
    await addPower()
    const project = await make.element({ planId: zone.planId, kind: 'project', parentId: zone.sectionId })
    await change(zone, zone.actionId, { accountableFunctionId: null })
    const { checks } = api.as(chief(zone))
    const { marks, counts } = await checks.getPlanMarks({ planId: zone.planId })
    const mark = (elementId: string) => ({ elementId, error: true, warning: false })
    expect(marks.toSorted((one, other) => one.elementId.localeCompare(other.elementId))).toEqual(
      [mark(project.id), mark(zone.actionId)].toSorted((one, other) => one.elementId.localeCompare(other.elementId)),
    )
    const some = await checks.getPlanChecks({ planId: zone.planId, most: 1 })
    expect(some.results.map((one) => one.rule)).toEqual(['R16'])
    expect(some.counts).toEqual(counts)
    const exception = { rule: 'R16', motive: 'The function is being filled.', endsOn: '2027-01-01' }
    await checks.giveException({ planId: zone.planId, elementId: zone.actionId, ...exception })
    expect((await checks.getPlanMarks({ planId: zone.planId })).marks).toEqual([mark(project.id)])
  })

  it('say the rule in the words of the country, what they speak of, and how to mend it', async () => {
    const zone = await makeZone()
    await addPower()
    await change(zone, zone.actionId, { accountableFunctionId: null })
    expect((await checksOf(zone)).results).toMatchObject([
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
        mend: 'R16',
        exception: null,
        blocking: true,
      },
    ])
  })

  it('are undone with the act that is refused', async () => {
    const zone = await makeZone()
    await addPower()
    await expect(
      during(chief(zone), async (work) => {
        await work.tx
          .updateTable('element')
          .set({ accountable_function_id: null })
          .where('id', '=', zone.actionId)
          .execute()
        await recheckPlan(work, zone.planId)
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    expect(await stored(zone.planId)).toEqual([])
  })

  it('are not computed, and say so, where the plan keeps no table of powers', async () => {
    const zone = await makeZone()
    await asSystem((work) => recheckPlan(work, zone.planId))
    const { results, computed, counts } = await checksOf(zone)
    expect(results).toMatchObject([
      {
        rule: 'R16',
        outcome: 'not_computed',
        says: 'missing_sections',
        data: { sections: ['competences'] },
        blocking: false,
      },
      { rule: 'M02', outcome: 'not_computed', data: { sections: ['competences'] }, blocking: false },
    ])
    expect(counts).toMatchObject({ error: 0, notComputed: 2, blocking: 0 })
    expect(computed.map((one) => one.rule)).not.toContain('R16')
  })

  it('tell a plan that was never checked from one in which nothing was found', async () => {
    const zone = await makeZone()
    expect(await checksOf(zone)).toMatchObject({ results: [], computed: [], computedAt: null })
    await rechecker().recheckDue()
    expect((await checksOf(zone)).computedAt).not.toBeNull()
  })

  it('hold for what their reader may not see too: a partial view mends nothing', async () => {
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
    expect(await stored(zone.planId)).toEqual([['R16', 'nobody', hidden.id]])
    const { results, counts, scores } = await checksOf(zone)
    expect([results, counts.error, counts.blocking]).toEqual([[], 0, 0])
    expect(scores.accountability).toEqual({ share: 1, of: 1, met: 1 })
  })

  it('go with the element, and with the plan', async () => {
    const zone = await makeZone({ sentAt: null })
    await addPower()
    await change(zone, zone.actionId, { accountableFunctionId: null })
    await api.as(chief(zone)).plans.outline.removeElement({ id: zone.actionId })
    expect(await stored(zone.planId)).toEqual([])
    await make.element({ planId: zone.planId, kind: 'study', parentId: zone.sectionId })
    await asSystem((work) => recheckPlan(work, zone.planId))
    expect(await stored(zone.planId)).toHaveLength(1)
    await api.as(chief(zone)).plans.removePlan({ id: zone.planId, reason: 'Not needed' })
    expect(await stored(zone.planId)).toEqual([])
  })
})

const zonalKind = belgium.planKinds.find((kind) => kind.code === 'zonal_security_plan')!
const annexPlace = zonalKind.parts.flatMap((part) => part.sections).find((section) => section.confidential)!.code
const belgianRules = [
  ...['R06', 'R10', 'R11', 'R14', 'R15', 'R16', 'R17', 'R23', 'R24', 'R28', 'R32', 'R33', 'R34', 'R35'],
  ...['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08'],
]

describe('the facts of the database', () => {
  it('let each rule find what it looks for', async () => {
    await addPower('prosecution', 'federal')
    const area = await make.area({ to: '2029-01-01' })
    const gone = await make.organisation({ to: '2020-01-01' })
    const partner = await make.organisation({ to: '2029-01-01' })
    const old = await make.phenomenon()
    await pool().query(`update phenomenon_list set valid_to = '2026-01-01' where id = $1`, [old.listId])
    const zone = await makeZone({ areaId: area.id })
    const inSection = { planId: zone.planId, parentId: zone.sectionId }
    const make1 = async (
      kind: Parameters<typeof make.element>[0]['kind'],
      given: object = {},
      columns: object = {},
    ) => {
      const { id } = await make.element({ ...inSection, kind, ...given })
      for (const [column, value] of Object.entries(columns))
        await pool().query(`update element set ${column} = $1 where id = $2`, [value, id])
      return id
    }
    const answered = { accountableFunctionId: zone.dutyId }
    const notCompetent = await make1('action', answered, { competence_topic: 'prosecution' })
    const stopped = await make1('action', answered, { state: 'stopped', state_reason: ' ' })
    const contributed = await make1('text', {}, { contributor_ids: [gone.id] })
    const placed = await make1('text', {}, { details: { areaIds: [area.id] } })
    const mission = await make1('municipality_mission', {}, { details: { municipalityId: area.id } })
    const partnered = await make1('text')
    await pool().query(
      `insert into element_partner (id, element_id, owner_id, organisation_id, access_id) values (gen_random_uuid(), $1, $1, $2, 1)`,
      [partnered, partner.id],
    )
    const promised = await make1('project', answered)
    await pool().query(
      `insert into element_means (id, element_id, owner_id, kind, service, amount, available, access_id) values (gen_random_uuid(), $1, $1, 'hours', 'police', 12.5, 10, 1)`,
      [promised],
    )
    const motivated = await make1('ad_hoc_initiative', answered, { details: { motive: localized('en', 'Why') } })
    const ended = await make1('ad_hoc_initiative', answered, {
      details: { motive: localized('en', 'Why') },
      period_to: '2026-11-24',
    })
    const listed = await make1('priority', { phenomenonId: old.id })
    const lax = await make1('text', { marking: 'TLP:CLEAR' })
    const red = await make1('text', { marking: 'TLP:RED' })
    const annexes = await make.element({ planId: zone.planId, kind: 'section', place: annexPlace })
    const annex = await make.element({ planId: zone.planId, kind: 'text', parentId: annexes.id })
    const named = await make.element({ planId: zone.planId, kind: 'text', parentId: annexes.id })
    await pool().query(
      `update element set confidential = true, confidential_by = 'Council', confidential_on = '2026-01-01' where id = $1`,
      [named.id],
    )
    const pointing = await make1('text')
    await pool().query(
      `insert into element_link (id, from_id, to_id, owner_id, relation, access_id) values (gen_random_uuid(), $1, $2, $1, 'refers_to', 1)`,
      [pointing, named.id],
    )
    await asSystem((work) => recheckPlan(work, zone.planId))
    const expected = [
      ['R10', 'not_named', annex.id],
      ['R10', 'points_at_confidential', pointing],
      ['R14', 'missing_sections', null],
      ['R14', 'no_objective', listed],
      ['R14', 'no_source', listed],
      ['R16', 'not_competent', notCompetent],
      ['R17', 'over', promised],
      ['R23', 'laxer_than_plan', lax],
      ['R23', 'red_for_nobody', red],
      ['R28', 'ended_before', contributed],
      ['R28', 'ends_within', null],
      ['R28', 'ends_within', mission],
      ['R28', 'ends_within', partnered],
      ['R28', 'ends_within', placed],
      ['R32', 'stopped_silently', stopped],
      ['R34', 'no_end', motivated],
      ['R34', 'past_its_end', ended],
      ['R35', 'no_crosswalk', listed],
      ['M02', 'nobody_competent', notCompetent],
    ]
    const sorted = (rows: unknown[][]) => rows.map((row) => row.join(' ')).toSorted()
    expect(sorted(await stored(zone.planId))).toEqual(sorted(expected))
    const { results } = await checksOf(zone)
    expect(results.find((one) => one.rule === 'R17')?.data).toMatchObject({ amount: 12.5, available: 10 })
    expect(results.find((one) => one.says === 'not_competent')?.data).toMatchObject({
      unit: { en: 'Zone' },
      levels: ['federal'],
    })
  })

  it('follow the crosswalk in any number of steps, without the links that were set aside', async () => {
    const [oldest, older, current] = [await make.phenomenon(), await make.phenomenon(), await make.phenomenon()]
    await pool().query(`update phenomenon_list set valid_to = '2026-01-01' where id = any ($1)`, [
      [oldest.listId, older.listId],
    ])
    await pool().query(`update phenomenon_list set valid_to = '2030-01-01' where id = $1`, [current.listId])
    for (const [from, to] of [
      [oldest, older],
      [older, current],
      [current, oldest],
    ])
      await pool().query(
        `insert into phenomenon_crosswalk (id, from_id, to_id, relation, author) values (gen_random_uuid(), $1, $2, 'renamed', 'test')`,
        [from!.id, to!.id],
      )
    await addPower()
    const zone = await makeZone()
    await make.element({ planId: zone.planId, kind: 'priority', parentId: zone.sectionId, phenomenonId: oldest.id })
    await asSystem((work) => recheckPlan(work, zone.planId))
    const crosswalks = async () => (await stored(zone.planId)).filter(([rule]) => rule === 'R35')
    expect(await crosswalks()).toEqual([])
    const { rows } = await pool().query('select next_check_on from plan_check where plan_id = $1', [zone.planId])
    expect(rows).toEqual([{ next_check_on: '2030-01-01' }])
    await pool().query('update phenomenon_crosswalk set set_aside = true where from_id = $1', [older.id])
    await asSystem((work) => recheckPlans(work, [zone.planId], ['phenomena']))
    expect(await crosswalks()).toHaveLength(1)
  })

  it.each([
    'ZEER GEHEIM',
    'TRÈS SECRET',
    'TRES SECRET',
    'GEHEIM',
    'SECRET',
    'VERTROUWELIJK',
    'CONFIDENTIEL',
    'BEPERKT',
    'RESTREINT',
    'STRENG GEHEIM',
    'TOP SECRET',
    'BEPERKT / RESTREINT',
    'SECRET UE',
    'EU CONFIDENTIAL',
    'EU RESTRICTED',
    'COSMIC TOP SECRET',
    'NATO RESTRICTED',
    'TLP:ROOD',
  ])('let R23 find %s in every text, though only suspicious texts are read', async (mark) => {
    await addPower()
    const zone = await makeZone()
    const prose = (text: string) =>
      JSON.stringify({ source: 'en', outdated: [], text: { en: proseOf('A line', text) } })
    const words = (text: string) => JSON.stringify(localized('en', `A line\n${text}`))
    const inDetails = JSON.stringify({ question: localized('en', mark) })
    for (const [column, value] of [
      ['body', prose(mark)],
      ['title', words(mark)],
      ['gain', words(mark)],
      ['rationale', words(mark)],
      ['details', inDetails],
      ['state_reason', mark],
    ]) {
      const { id } = await make.element({ planId: zone.planId, kind: 'text', parentId: zone.sectionId })
      await pool().query(`update element set ${column} = $1 where id = $2`, [value, id])
    }
    await asSystem((work) => recheckPlan(work, zone.planId))
    expect((await stored(zone.planId)).filter(([rule]) => rule === 'R23')).toHaveLength(6)
  })
})

describe('the checks of all plans', () => {
  it('are listed in pages, filtered and counted as far as one may read them', async () => {
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
    await rechecker().recheckDue()
    const { listChecks } = api.as(chief(zones[0]!)).checks
    const first = await listChecks({ most: 3 })
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
    const second = await listChecks({ most: 3, after: first.next! })
    const third = await listChecks({ most: 3, after: second.next! })
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

  it('give an organisation its scores over the plans that have not ended', async () => {
    await addPower()
    const zone = await makeZone()
    const ended = await make.plan({ ownerId: zone.id, state: 'ended' })
    await make.element({ planId: ended.id, kind: 'action' })
    await make.element({ planId: zone.planId, kind: 'study', parentId: zone.sectionId })
    await rechecker().recheckDue()
    const scores = await api.as(chief(zone)).checks.getScores({ organisationId: zone.id })
    expect(scores).toMatchObject({ plans: 1, scores: { accountability: { of: 2, met: 1 } }, counts: { error: 1 } })
    const nobody = await make.organisation()
    expect(await api.as(chief(zone)).checks.getScores({ organisationId: nobody.id })).toMatchObject({
      plans: 0,
      scores: { accountability: { missing: 'elements' } },
    })
  })

  it('of one element are a question of their own', async () => {
    await addPower()
    const zone = await makeZone()
    await change(zone, zone.actionId, { accountableFunctionId: null })
    const { getElementChecks } = api.as(chief(zone)).checks
    expect(await getElementChecks({ elementId: zone.actionId })).toMatchObject({
      results: [{ rule: 'R16', names: { en: expect.any(String) } }],
      counts: { error: 1 },
    })
    expect(await refusalOf(getElementChecks({ elementId: zone.planId }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('rest on rules that anyone may read', async () => {
    const rules = await api.as(anyone('en')).checks.listRules()
    expect(rules.map((one) => one.rule)).toEqual(belgianRules)
    expect(rules.find((one) => one.rule === 'R11')).toMatchObject({
      severity: 'error',
      planKinds: ['zonal_security_plan'],
      reads: ['items'],
    })
  })
})
