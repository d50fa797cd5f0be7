import { describe, expect, it } from 'vitest'
import type { FrozenSections } from '#features/planning/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { buildPreviousPlanBlocks } from './document.ts'
import {
  action,
  api,
  because,
  decide,
  decision,
  getPlansApi,
  getRow,
  objective,
  otherZone,
  planner,
  previousPlan,
  priority,
  startNext,
} from './previous-plan.fixture.ts'

describe('Next plan', () => {
  it('is proposed to start at the end of the previous plan, with the legal duration and the years in the name', async () => {
    const proposed = await getPlansApi().nextCycle.proposeNextPlan({ planId: previousPlan.id })
    expect(proposed).toMatchObject({
      title: { text: { nl: 'Zonaal veiligheidsplan 2026-2031' } },
      code: 'ZVP-2026-2031',
      periodFrom: '2026-01-01',
      periodTo: '2032-01-01',
      duration: 'P6Y',
      ready: true,
      editable: true,
      successors: [],
    })
    expect(proposed.preparationSteps.at(-1)).toMatchObject({ code: 'approval', readyOn: '2026-01-01', state: 'late' })
  })

  it('refers to the previous plan, keeps the kind, territory and readers, and starts with the sections of the kind', async () => {
    const next = await startNext()
    expect(next).toMatchObject({
      predecessorId: previousPlan.id,
      kind: 'zonal_security_plan',
      marking: 'TLP:GREEN',
      state: 'drafting',
      periodFrom: '2026-01-01',
      periodTo: '2032-01-01',
    })
    const { rows } = await getPlansApi().outline.getOutline({ planId: next.id })
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['part', 'section']))
    const { successors } = await getPlansApi().nextCycle.proposeNextPlan({ planId: previousPlan.id })
    expect(successors.map((successor) => successor.id)).toEqual([next.id])
  })

  it('refuses a start of which the end is no date', async () => {
    const propose = (periodFrom: string) =>
      getPlansApi().nextCycle.proposeNextPlan({ planId: previousPlan.id, periodFrom })
    expect((await catchError(propose('9999-12-31'))).code).toBe('BAD_REQUEST')
    expect((await propose('2999-12-31')).periodFrom).toBe('2999-12-31')
  })

  it('is created only when the previous plan is in force, by a user who may edit for the organisation', async () => {
    const outsider = people.planner(otherZone.id)
    const start = { planId: previousPlan.id, code: 'X', title: because('X') }
    expect((await catchError(getPlansApi(outsider).nextCycle.startNextPlan(start))).code).toBe('FORBIDDEN')
    await api.database.kysely.updateTable('plan').set({ state: 'drafting' }).where('id', '=', previousPlan.id).execute()
    expect((await catchError(startNext())).code).toBe('PLAN_NEVER_IN_FORCE')
    expect((await getPlansApi().nextCycle.proposeNextPlan({ planId: previousPlan.id })).ready).toBe(false)
  })

  it('may be written by another organisation that takes over', async () => {
    const successor = await enrol(api.database, people.planner(otherZone.id))
    const next = await getPlansApi(successor).nextCycle.startNextPlan({
      planId: previousPlan.id,
      code: 'ZVP-MERGED',
      title: because('Samengevoegd'),
      ownerId: otherZone.id,
    })
    expect(next).toMatchObject({
      ownerId: otherZone.id,
      issuingBodyIds: [otherZone.id],
      predecessorId: previousPlan.id,
    })
  })
})

describe('Carry-over in the plan document', () => {
  const exported = async (planId: Id) =>
    (await getPlansApi().document.exportDocument({ planId })) as {
      plans: { elements: { key: string }[]; carriedOver: object[] }[]
    }

  it('contains the outcome and the reason of each element, and an import of the export changes no data', async () => {
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(action.id, 'achieved', 'Bereikt'))
    const document = await exported(id)
    expect(document.plans[0]!.carriedOver).toEqual([
      {
        from: { plan: 'ZVP-2020-2025', key: priority.id },
        outcome: 'carried_over',
        reason: because('Het werkt'),
        element: (await getRow(id, priority.id)).toId,
      },
      { from: { plan: 'ZVP-2020-2025', key: action.id }, outcome: 'achieved', reason: because('Bereikt') },
    ])
    const before = await api.database.kysely.selectFrom('carry_over').selectAll().orderBy('id').execute()
    const { effects } = await getPlansApi().document.importDocument({ document })
    expect(effects[0]).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(await api.database.kysely.selectFrom('carry_over').selectAll().orderBy('id').execute()).toEqual(before)
    expect(await exported(id)).toEqual(document)
  })

  it('is imported from a file, and rejected for unknown references', async () => {
    const { id } = await startNext()
    const document = await exported(id)
    const row = { from: { plan: 'ZVP-2020-2025', key: action.id }, outcome: 'stopped', reason: because('Te duur') }
    const makeFileWithRows = (...rows: object[]) => ({
      ...document,
      plans: [{ ...document.plans[0]!, carriedOver: rows }],
    })
    await getPlansApi().document.importDocument({ document: makeFileWithRows(row) })
    expect(await getRow(id, action.id)).toMatchObject({ outcome: 'stopped', reason: because('Te duur') })
    const lost = { ...row, from: { plan: 'ZVP-2020-2025', key: 'nothing' } }
    const refused = await catchError(getPlansApi().document.importDocument({ document: makeFileWithRows(row, lost) }))
    expect(refused).toMatchObject({ code: 'FILE_REJECTED' })
    const { issues } = refused.data as { issues: { pointer: string; code: string }[] }
    expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([
      ['/plans/0/carriedOver/1/from/key', 'UNKNOWN_CODE'],
    ])
    const { key } = document.plans[0]!.elements[0]!
    const ended = { ...row, outcome: 'achieved', element: key }
    const wrong = await catchError(
      getPlansApi().document.importDocument({ document: makeFileWithRows(row, row, ended) }),
    )
    expect(
      (wrong.data as { issues: { pointer: string; code: string }[] }).issues.map(({ pointer, code }) => [
        pointer,
        code,
      ]),
    ).toEqual([
      ['/plans/0/carriedOver/1/from/key', 'DUPLICATE_VALUE'],
      ['/plans/0/carriedOver/2/element', 'ENDED_ELEMENT_ID'],
    ])
  })

  it('is frozen with a version', async () => {
    const { id } = await startNext()
    await decide(id, decision(action.id, 'stopped'))
    const version = await getPlansApi().versions.freezeVersion({ planId: id, reason: 'Voor de raad' })
    expect(version.parts).toContainEqual(expect.objectContaining({ part: 'carriedOver', rows: 1 }))
    expect((await getPlansApi().versions.verifyVersion({ id: version.id })).isIntact).toBe(true)
  })
})

describe('Carry-over in the printed plan', () => {
  const printed = async (planId: Id, rendition: 'full' | 'council' | 'public', frozen?: FrozenSections) => {
    const context = api.context(planner)
    const { openTransaction } = await import('#platform/db/db.ts')
    const { actAs } = await import('#platform/db/act-as.ts')
    return openTransaction(context.database.kysely, async (tx) => {
      await actAs(tx, context.database, planner, 'plan.read')
      const transaction = { tx, actor: planner } as Parameters<typeof buildPreviousPlanBlocks>[0]
      return buildPreviousPlanBlocks(transaction, planId, { language: 'en', rendition, hidden: new Set(), frozen })
    })
  }

  it('lists discontinued elements with reasons, then continued elements; for elements marked confidential by a council only the gap', async () => {
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(action.id, 'stopped', 'Te duur'))
    const blocks = await printed(id, 'full')
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'table', 'table'])
    expect(blocks[2]).toMatchObject({
      caption: 'Elements not carried over',
      rows: [['Bezoeken', 'not carried over: stopped', 'Te duur']],
    })
    expect(blocks[3]).toMatchObject({ rows: [['P-1  Drugs', 'carried over', 'Het werkt']] })
    const row = { from: { plan: 'X', key: action.id }, outcome: 'stopped', reason: localized('nl', 'Zoals besloten') }
    const frozen = new Map([['carriedOver', [{ subjectId: action.id, row }]]])
    expect((await printed(id, 'full', frozen))[2]).toMatchObject({
      rows: [['Bezoeken', 'not carried over: stopped', 'Zoals besloten']],
    })
    const { revision } = (await getPlansApi().outline.getElement({ id: objective.id })).element
    const confidential = { reason: 'Zonal security council' }
    await getPlansApi().outline.changeElement({ id: objective.id, revision, patch: { confidential } })
    expect(JSON.stringify(await printed(id, 'council'))).not.toContain('Te duur')
    expect((await printed(id, 'council')).at(-1)?.kind).toBe('gap')
    expect(JSON.stringify(await printed(id, 'public'))).not.toMatch(/Drugs|2020-2025/)
  })
})
