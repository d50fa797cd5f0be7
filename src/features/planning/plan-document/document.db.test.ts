import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import {
  api,
  chief,
  documents,
  file,
  load,
  make,
  objective,
  planFile,
  planner,
  priority,
  zone,
} from './plan-file.fixture.ts'
import type { DocumentElement } from './schema.ts'

let referencedIds: readonly string[] = []
planHooks.areElementsReferenced.register(async (_work, { elementIds }) =>
  elementIds.some((id) => referencedIds.includes(id)),
)

beforeEach(() => {
  referencedIds = []
})

const fetchOutline = (planId: string, actor = planner) => api.as(actor).plans.outline.getOutline({ planId })
const previewIssues = async (document: unknown, actor = planner) => {
  const preview = await documents(actor).previewImport({ document })
  const error = await catchError(load(document, actor))
  expect(error.code === 'FILE_REJECTED' || error.code === 'SENSITIVE_TEXT').toBe(true)
  expect(preview.accepted).toBe(false)
  return preview.issues.map(({ pointer, code, data }) => ({
    pointer,
    code,
    ...(data.suggestions ? { suggestions: data.suggestions } : {}),
  }))
}

describe('Import of a plan document', () => {
  it('creates a plan with the parts of the plan kind and the elements of the file in order', async () => {
    const second: DocumentElement = { key: 'p2', place: 'strategic_objectives', kind: 'priority' }
    const { effects } = await load(file([priority, second, objective]))
    const { rows } = await fetchOutline(effects[0]!.planId)
    expect(rows.filter((row) => row.kind === 'section').length).toBeGreaterThan(10)
    const section = rows.find((row) => row.place === 'strategic_objectives')!
    const priorities = rows.filter((row) => row.parentId === section.id)
    expect(priorities.map((row) => row.title?.text.nl)).toEqual(['Drugs', undefined])
    expect(rows.find((row) => row.kind === 'strategic_objective')?.parentId).toBe(priorities[0]!.id)
  })

  it('previews the changes without storing them, and then applies exactly these changes', async () => {
    const preview = await documents().previewImport({ document: file() })
    expect((await api.as(planner).plans.listPlans({})).total).toBe(0)
    const { effects } = await load(file())
    expect(preview).toEqual({ accepted: true, issues: [], effects })
    expect(effects[0]).toMatchObject({ code: 'ZVP-1', isNew: true, changed: 0, unchanged: 0, removed: 0 })
  })

  it('changes no data the second time', async () => {
    await load(file())
    const before = await api.database.kysely.selectFrom('change').select('id').execute()
    const { effects } = await load(file())
    expect(effects[0]).toMatchObject({ isNew: false, added: 0, changed: 0, unchanged: 2, removed: 0 })
    expect(await api.database.kysely.selectFrom('change').select('id').execute()).toHaveLength(before.length)
  })

  it('changes, adds, moves and removes elements by another file of the same plan', async () => {
    const { effects } = await load(file([priority, objective, { ...priority, key: 'p2' }]))
    const { planId } = effects[0]!
    const changed = { ...objective, parent: 'p2', title: localized('nl', 'Veel minder') }
    const again = await load(file([{ ...priority, key: 'p2' }, changed, { ...priority, key: 'p3' }]))
    expect(again.effects[0]).toMatchObject({ added: 1, changed: 1, unchanged: 1, removed: 1 })
    const { rows } = await fetchOutline(planId)
    const row = rows.find((entry) => entry.kind === 'strategic_objective')!
    expect(row.title?.text.nl).toBe('Veel minder')
    expect(rows.filter((entry) => entry.kind === 'priority').map((entry) => entry.id)).toContain(row.parentId)
    const { rows: changes } = await api.as(planner).plans.history.listChanges({ planId, elementId: row.id })
    expect(changes[0]).toMatchObject({ procedure: 'importDocument', fields: { title: [{}, {}] } })
  })

  it('is applied as a whole or not at all', async () => {
    const broken = { plan: planFile({ code: 'ZVP-2' }), elements: [{ ...priority, phenomenon: 'NOWHERE' }] }
    expect(await previewIssues(file([priority], {}, broken))).toEqual([
      { pointer: '/plans/1/elements/0/phenomenon', code: 'UNKNOWN_CODE', suggestions: [] },
    ])
    expect((await api.as(planner).plans.listPlans({})).total).toBe(0)
  })

  it('links plans of the same file by links, interests and elaboration, in any order', async () => {
    const interest: DocumentElement = { key: 'i1', place: 'expectations', kind: 'security_interest' }
    const linked: DocumentElement = {
      ...objective,
      interest: 'i1',
      links: [{ to: { plan: 'NATIONAL', key: 'so' }, relation: 'contributes_to', main: true }],
    }
    const yearly = {
      plan: planFile({ code: 'YEAR', kind: 'yearly_action_plan', elaborates: { plan: 'ZVP-1', key: 'o1' } }),
      elements: [],
    }
    const national = { plan: planFile({ code: 'NATIONAL' }), elements: [{ ...priority, key: 'so' }] }
    const document = {
      format: 'integral.plan/1',
      plans: [yearly, { plan: planFile(), elements: [priority, linked, interest] }, national],
    }
    const { effects } = await load(document)
    const { rows } = await fetchOutline(effects[1]!.planId)
    const row = rows.find((entry) => entry.kind === 'strategic_objective')!
    expect(row.elaboratedBy).toMatchObject([{ planId: effects[0]!.planId }])
    expect(await api.as(planner).plans.outline.listLinks({ id: row.id })).toMatchObject([
      { planId: effects[2]!.planId, main: true },
    ])
    const { element } = await api.as(planner).plans.outline.getElement({ id: row.id })
    expect(element.interestId).toBe(rows.find((entry) => entry.kind === 'security_interest')!.id)
    expect((await load(document)).effects.every((effect) => effect.changed + effect.added === 0)).toBe(true)
  })

  it('is sent in the name of another organisation only if it decides on the plan here, or agreed [law-23]', async () => {
    await storePlanKinds(api.database, belgium)
    const area = await make.area()
    await api.database.pool.query('update organisation set area_id = $1 where id = $2', [area.id, zone.id])
    const council = await make.organisation({ kind: 'zonal_security_council', areaId: area.id })
    const named = (periodFrom: string, code: string) =>
      file([priority], {
        code,
        periodFrom,
        area: area.code,
        issuingBodies: [zone.code, council.code],
        sentAt: '2026-01-01T00:00:00Z',
      })
    // A plan of an earlier period may have been decided elsewhere, so that no decision here proves the consent.
    const [issue, ...others] = await previewIssues(named('2020-01-01', 'ZVP-2020'))
    expect([issue, others]).toEqual([{ pointer: '/plans/0/plan/sentAt', code: 'ISSUERS_NOT_AGREED' }, []])
    expect((await load(named('2030-01-01', 'ZVP-2030'))).effects).toHaveLength(1)
  })

  it('suggests the nearest codes for an unknown code', async () => {
    await make.phenomenon({ code: 'NSP-2022-3' })
    const accountable = { organisation: zone.code, function: `${chief.code}x` }
    expect(
      await previewIssues(file([{ ...priority, phenomenon: 'NSP-2022-33', accountable }], { area: 'BE-Z-X' })),
    ).toEqual([
      { pointer: '/plans/0/plan/area', code: 'UNKNOWN_CODE', suggestions: [] },
      { pointer: '/plans/0/elements/0/phenomenon', code: 'UNKNOWN_CODE', suggestions: ['NSP-2022-3'] },
      { pointer: '/plans/0/elements/0/accountable/function', code: 'UNKNOWN_CODE', suggestions: [chief.code] },
    ])
  })

  it.each<[string, (elements: DocumentElement[]) => unknown, { pointer: string; code: string }]>([
    ['an unknown field', () => ({ ...file(), colour: 'red' }), { pointer: '', code: 'SHAPE' }],
    ['another format', () => ({ ...file(), format: 'integral.plan/9' }), { pointer: '/format', code: 'SHAPE' }],
    [
      'a key used twice',
      (all) => file([...all, priority]),
      { pointer: '/plans/0/elements/2/key', code: 'DUPLICATE_KEY' },
    ],
    ['an unknown parent', () => file([objective]), { pointer: '/plans/0/elements/0/parent', code: 'PARENT_UNKNOWN' }],
    [
      'no place',
      () => file([{ key: 'x', kind: 'text' }]),
      { pointer: '/plans/0/elements/0/place', code: 'PARENT_UNKNOWN' },
    ],
    [
      'a section that the kind does not have',
      () => file([{ key: 's', kind: 'section', place: 'cellar' }]),
      { pointer: '/plans/0/elements/0/place', code: 'PLACE_UNKNOWN' },
    ],
    [
      'elements that contain each other',
      () =>
        file([
          { ...objective, key: 'a', parent: 'b' },
          { ...objective, key: 'b', parent: 'a' },
        ]),
      { pointer: '/plans/0/elements/0/parent', code: 'CYCLE' },
    ],
    [
      'a kind in a place where it is not allowed',
      () => file([priority, { ...priority, key: 'p2', place: undefined, parent: 'p1' }]),
      { pointer: '/plans/0/elements/1/kind', code: 'KIND_NOT_ALLOWED_HERE' },
    ],
    [
      'a stop without a reason',
      () => file([{ ...priority, state: 'stopped' }]),
      { pointer: '/plans/0/elements/0/stateReason', code: 'REASON_REQUIRED' },
    ],
    [
      'an unknown kind of plan',
      () => file([], { kind: 'cookbook' }),
      { pointer: '/plans/0/plan/kind', code: 'KIND_UNKNOWN' },
    ],
    ['no owner', () => file([], { owner: undefined }), { pointer: '/plans/0/plan/owner', code: 'OWNER_MISSING' }],
    [
      'a body that does not issue such plans',
      () => file([], { kind: 'national_security_plan' }),
      { pointer: '/plans/0/plan/issuingBodies', code: 'ISSUER_NOT_ALLOWED' },
    ],
    [
      'a period that ends before it begins',
      () => file([], { periodTo: '2025-01-01' }),
      { pointer: '/plans/0/plan/periodTo', code: 'PERIOD_END_BEFORE_START' },
    ],
    [
      'a state that needs a decision',
      () => file([], { state: 'in_force' }),
      { pointer: '/plans/0/plan/state', code: 'SECOND_PERSON_REQUIRED' },
    ],
    [
      'a plan twice',
      () => file([], {}, { plan: planFile(), elements: [] }),
      { pointer: '/plans/1/plan/code', code: 'DUPLICATE_CODE' },
    ],
    [
      'a national number in a text',
      () => file([{ ...priority, title: localized('nl', 'Zie 85.07.30-033.28') }]),
      { pointer: '/plans/0/elements/0/title/text/nl', code: 'SENSITIVE_TEXT' },
    ],
    [
      'too many plans',
      () => ({ format: 'integral.plan/1', plans: Array(501).fill({}) }),
      { pointer: '/plans', code: 'TOO_LARGE' },
    ],
  ])('rejects a file with %s, and reports the position', async (_what, make, issue) => {
    expect(await previewIssues(make([priority, objective]))).toContainEqual(issue)
  })

  it('rejects plans and elements of others without revealing them', async () => {
    const other = await make.organisation({ kind: 'police_zone' })
    const theirs = await make.plan({ ownerId: other.id, sentAt: null })
    const element = await make.element({ planId: theirs.id, kind: 'priority' })
    expect(await previewIssues(file([], { owner: other.code }))).toEqual([
      { pointer: '/plans/0/plan/owner', code: 'NOT_YOURS' },
    ])
    // Their code and the id of their element are free for the own plan, and stay theirs too.
    const { effects } = await load(file([{ ...priority, key: element.id }], { code: theirs.code }))
    expect(effects).toMatchObject([{ isNew: true, added: expect.any(Number) }])
    const { rows } = await api.database.pool.query('select plan_id from element where id = $1', [element.id])
    expect([rows, effects[0]!.planId === theirs.id]).toEqual([[{ plan_id: theirs.id }], false])
  })

  it.each(['in_decision', 'approved', 'in_force', 'bridging', 'ended'] as const)(
    'does not make a plan %s, new or over a draft, also for a person who decides [law-36]',
    async (state) => {
      const chief = await enrol(api.database, people.chief_of_corps(zone.id, 'Chief'))
      const decided = file([], {
        state,
        decidedOn: '2019-12-01',
        ...(state !== 'approved' && { inForceOn: '2020-01-01' }),
      })
      const issue = { pointer: '/plans/0/plan/state', code: 'SECOND_PERSON_REQUIRED' }
      expect(await previewIssues(decided, chief)).toEqual([issue])
      await load(file())
      expect(await previewIssues(decided, chief)).toContainEqual(issue)
      expect((await catchError(load(decided, chief))).code).toBe('FILE_REJECTED')
    },
  )

  it('keeps the state of a plan that is imported again', async () => {
    const { effects } = await load(file())
    await api.database.pool.query(`update plan set state = 'approved', decided_on = '2026-01-05' where code = 'ZVP-1'`)
    const document = (await documents().exportDocument({ planId: effects[0]!.planId })) as object
    expect((await load(document)).effects).toMatchObject([{ isNew: false, changed: 0 }])
  })

  it('is rejected when it omits an element that is in use outside the plan', async () => {
    const { effects } = await load(file())
    const { rows } = await fetchOutline(effects[0]!.planId)
    referencedIds = rows.filter((row) => row.kind === 'strategic_objective').map((row) => row.id)
    expect(await previewIssues(file([priority]))).toEqual([{ pointer: '/plans/0/elements', code: 'IN_USE' }])
  })

  it('leaves elements that the importer may not read unchanged, and rejects a marking that hides an element from the importer', async () => {
    const { effects } = await load(file())
    const { rows } = await fetchOutline(effects[0]!.planId)
    const parentId = rows.find((row) => row.kind === 'priority')!.id
    const hidden = await make.element({ planId: effects[0]!.planId, kind: 'text', parentId, marking: 'TLP:RED' })
    expect((await load(file())).effects[0]).toMatchObject({ unchanged: 2, removed: 0 })
    expect(
      await api.database.kysely.selectFrom('element').select('id').where('id', '=', hidden.id).execute(),
    ).toHaveLength(1)
    const error = await catchError(load(file([priority, objective, { ...priority, key: 'red', marking: 'TLP:RED' }])))
    expect(error).toMatchObject({
      data: { issues: [{ pointer: '/plans/0/elements/2/marking', code: 'WOULD_LOSE_ACCESS' }] },
    })
  })

  it('keeps illustrative plans illustrative', async () => {
    await load({ ...file(), illustrative: true })
    const { effects } = await load(file())
    expect((await api.as(planner).plans.getPlan({ id: effects[0]!.planId })).plan.illustrative).toBe(true)
    expect(await documents().exportDocument({ planId: effects[0]!.planId })).toMatchObject({ illustrative: true })
  })

  it('writes the sections of other features after the elements, and rejects the file when they report issues', async () => {
    const written: unknown[] = []
    registerSections([
      {
        name: 'answers',
        schema: z.array(z.strictObject({ element: z.string() })) as z.ZodType<unknown[]>,
        frozen: false,
        read: async () => [],
        write: async (_work, planId, rows, keys) => {
          const known = (row: unknown) => keys.get((row as { element: string }).element)
          written.push([planId, ...rows.map(known)])
          const issues = rows.some((row) => !known(row))
            ? [{ pointer: '/0/element', code: 'UNKNOWN_CODE', data: {} }]
            : []
          return { issues, changed: rows.length }
        },
      },
    ])
    const makeFileWithAnswer = (element: string) => ({
      ...file(),
      plans: [{ ...file().plans[0], answers: [{ element }] }],
    })
    const { effects } = await load(makeFileWithAnswer('p1'))
    expect(effects[0]!.answers).toBe(1)
    expect(written).toEqual([[effects[0]!.planId, expect.any(String)]])
    expect(await catchError(load(makeFileWithAnswer('p9')))).toMatchObject({
      data: { issues: [{ pointer: '/plans/0/answers/0/element', code: 'UNKNOWN_CODE' }] },
    })
  })
})
