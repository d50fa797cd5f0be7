import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { usePack } from '../../registry/index.ts'
import { registerSections } from '../document/section.ts'
import { planFacts } from '../events.ts'
import { planRoutes } from '../routes.ts'
import type { Outcome } from './contract.ts'
import { formerPlanBlocks } from './document.ts'
import { carriedOverSection } from './section.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)
planFacts.lookedBackOn.subscribe(async () => known)
let known: readonly { elementId: Id; asked?: number; errors?: number }[] = []

let zone: { id: string; code: string }
let other: { id: string }
let planner: ReturnType<typeof people.chief_of_corps>
let former: { id: string }
let section: string
let priority: { id: string }
let objective: { id: string }
let action: { id: string }

const plansOf = (actor = planner) => api.as(actor).plans
const because = (words: string) => localized('nl', words)
const decision = (fromId: Id, outcome: Outcome, words = 'Het werkt') => ({ fromId, outcome, motive: because(words) })

beforeEach(async () => {
  known = []
  registerSections([carriedOverSection])
  zone = await make.organisation({ kind: 'police_zone' })
  other = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.chief_of_corps(zone.id, 'Chief'))
  former = await plansOf().startPlan({
    code: 'ZVP-2020-2025',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal veiligheidsplan 2020-2025'),
    ownerId: zone.id,
    periodFrom: '2020-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  await plansOf().sendPlan({ id: former.id })
  section = await sectionOf(former.id, 'strategic_objectives')
  const under = async (parentId: string, kind: 'priority' | 'strategic_objective' | 'action', content: object) =>
    plansOf().outline.addElement({ planId: former.id, parentId, content: { kind, ...content } })
  priority = await under(section, 'priority', { title: because('Drugs'), code: 'P-1' })
  const dutyId = (await make.function(zone.id)).id
  objective = await under(priority.id, 'strategic_objective', {
    title: because('Minder panden'),
    state: 'running',
    accountableFunctionId: dutyId,
    periodFrom: '2021-01-01',
    partners: [{ organisationId: other.id, commitment: null, status: 'confirmed' }],
    needs: [
      { kind: 'decision', organisationId: null, text: because('Beslissing'), status: 'asked', onDate: null },
      { kind: 'agreement', organisationId: null, text: because('Akkoord'), status: 'agreed', onDate: '2021-05-01' },
    ],
    means: [
      {
        kind: 'hours',
        service: 'police',
        amount: 400,
        available: 300,
        source: null,
        funded: 'yes',
        notAvailable: false,
      },
    ],
  })
  action = await under(objective.id, 'action', { title: because('Bezoeken'), state: 'done' })
  await api.database.kysely.updateTable('plan').set({ state: 'in_force' }).where('id', '=', former.id).execute()
})

const sectionOf = async (planId: string, place: string) =>
  (await plansOf().outline.getOutline({ planId })).rows.find((row) => row.place === place)!.id

const startNext = (given: object = {}) =>
  plansOf().successor.startSuccessor({
    planId: former.id,
    code: 'ZVP-2026-2031',
    title: localized('nl', 'Zonaal veiligheidsplan 2026-2031'),
    ...given,
  })
const decide = (planId: Id, ...decisions: ReturnType<typeof decision>[]) =>
  plansOf().successor.decideCarryOver({ planId, decisions })
const carryOver = (planId: Id, actor = planner) => plansOf(actor).successor.getCarryOver({ planId })
const rowOf = async (planId: Id, fromId: Id) => (await carryOver(planId)).rows.find((row) => row.id === fromId)!

describe('the next plan', () => {
  it('is proposed to begin where the old one ends, as long as the law then says, with the years in its name', async () => {
    const proposed = await plansOf().successor.proposeSuccessor({ planId: former.id })
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
    expect(proposed.runUp.at(-1)).toMatchObject({ code: 'approval', readyOn: '2026-01-01', state: 'late' })
  })

  it('names the old one, keeps its kind, territory and readers, and begins with the sections of its kind', async () => {
    const next = await startNext()
    expect(next).toMatchObject({
      predecessorId: former.id,
      kind: 'zonal_security_plan',
      marking: 'TLP:GREEN',
      state: 'drafting',
      periodFrom: '2026-01-01',
      periodTo: '2032-01-01',
    })
    const { rows } = await plansOf().outline.getOutline({ planId: next.id })
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['part', 'section']))
    const { successors } = await plansOf().successor.proposeSuccessor({ planId: former.id })
    expect(successors.map((one) => one.id)).toEqual([next.id])
  })

  it('waits until the old one runs, and comes from who may write for the body', async () => {
    const outsider = people.planner(other.id)
    const start = { planId: former.id, code: 'X', title: because('X') }
    expect((await refusalOf(plansOf(outsider).successor.startSuccessor(start))).code).toBe('FORBIDDEN')
    await api.database.kysely.updateTable('plan').set({ state: 'drafting' }).where('id', '=', former.id).execute()
    expect((await refusalOf(startNext())).code).toBe('NOT_RUNNING')
    expect((await plansOf().successor.proposeSuccessor({ planId: former.id })).ready).toBe(false)
  })

  it('may be written by another body that takes over', async () => {
    const successor = await enrol(api.database, people.planner(other.id))
    const next = await plansOf(successor).successor.startSuccessor({
      planId: former.id,
      code: 'ZVP-MERGED',
      title: because('Samengevoegd'),
      ownerId: other.id,
    })
    expect(next).toMatchObject({ ownerId: other.id, issuingBodyIds: [other.id], predecessorId: former.id })
  })
})

describe('going through the old plan', () => {
  it('shows its elements, priorities first, with state, open needs and what others know of each', async () => {
    const start = await sectionOf(former.id, 'mission_vision_values')
    const text = await plansOf().outline.addElement({
      planId: former.id,
      parentId: start,
      content: { kind: 'text', title: because('Nabij') },
    })
    known = [
      { elementId: objective.id, asked: 3 },
      { elementId: objective.id, errors: 2 },
    ]
    const { id } = await startNext()
    const { rows, open, former: head } = await carryOver(id)
    expect(head?.id).toBe(former.id)
    expect(rows.map((row) => [row.id, row.parentId])).toEqual([
      [priority.id, null],
      [objective.id, priority.id],
      [action.id, objective.id],
      [text.id, null],
    ])
    expect(open).toBe(4)
    expect(rows[1]).toMatchObject({
      state: 'running',
      outcome: null,
      known: { openNeeds: 1, asked: 3, errors: 2, carried: 0 },
    })
  })

  it('writes what goes on as new elements from the old ones, set back to the beginning, with the motive in the history', async () => {
    const { id } = await startNext()
    const done = await decide(
      id,
      decision(priority.id, 'carried_over'),
      decision(objective.id, 'changed', 'Ook opslag'),
    )
    expect(done).toEqual({ decided: 2, added: 2, removed: 0 })
    const { toId } = await rowOf(id, objective.id)
    const { element, ancestors } = await plansOf().outline.getElement({ id: toId! })
    expect(ancestors.map((one) => one.title?.text.nl).slice(-1)).toEqual(['Drugs'])
    expect(element).toMatchObject({
      title: because('Minder panden'),
      state: 'proposed',
      periodFrom: null,
      partners: [{ organisationId: other.id, status: 'asked' }],
      needs: [{ kind: 'decision', status: 'needed' }],
      means: [{ amount: 400, available: null, funded: null }],
      links: [{ toId: objective.id, relation: 'carried_from', main: false }],
    })
    expect(element.accountableFunctionId).not.toBeNull()
    const { rows } = await plansOf().history.listChanges({ planId: id, elementId: toId! })
    expect(rows.map((row) => [row.procedure, row.reason])).toEqual([['decideCarryOver', 'Ook opslag']])
    const links = await plansOf().outline.listLinks({ id: objective.id })
    expect(links).toMatchObject([{ direction: 'down', relation: 'carried_from', elementId: toId }])
  })

  it('keeps what is left with its motive, and writes nothing of it', async () => {
    const { id } = await startNext()
    expect(await decide(id, decision(action.id, 'achieved', 'Alle eigenaars bezocht'))).toEqual({
      decided: 1,
      added: 0,
      removed: 0,
    })
    expect(await rowOf(id, action.id)).toMatchObject({
      outcome: 'achieved',
      motive: because('Alle eigenaars bezocht'),
      toId: null,
    })
    expect((await carryOver(id)).open).toBe(2)
  })

  it('puts what goes on without what it stood under into the section where that stood', async () => {
    const { id } = await startNext()
    await decide(
      id,
      decision(priority.id, 'stopped'),
      decision(objective.id, 'stopped'),
      decision(action.id, 'changed'),
    )
    const { rows } = await plansOf().outline.getOutline({ planId: id })
    const carried = rows.find((row) => row.kind === 'action')!
    expect(rows.find((row) => row.id === carried.parentId)?.place).toBe('strategic_objectives')
  })

  it('keeps the order of the old plan and takes prose along with what it stands under', async () => {
    const second = await plansOf().outline.addElement({
      planId: former.id,
      parentId: section,
      content: { kind: 'priority', title: because('Snelheid') },
    })
    await plansOf().outline.addElement({
      planId: former.id,
      parentId: second.id,
      content: { kind: 'text', title: because('Toelichting') },
    })
    const third = await plansOf().outline.addElement({
      planId: former.id,
      parentId: section,
      content: { kind: 'priority', title: because('Inbraak') },
    })
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(third.id, 'carried_over'))
    await decide(id, decision(second.id, 'carried_over'))
    const { rows } = await plansOf().outline.getOutline({ planId: id })
    const titles = rows.filter((row) => !['part', 'section'].includes(row.kind)).map((row) => row.title?.text.nl)
    expect(titles).toEqual(['Drugs', 'Snelheid', 'Toelichting', 'Inbraak'])
  })

  it('may be decided again: what no longer goes on leaves the new plan, unless something stands under it', async () => {
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(objective.id, 'carried_over'))
    const held = await refusalOf(decide(id, decision(priority.id, 'stopped', 'Toch niet')))
    expect(held).toMatchObject({ code: 'STILL_CARRIES', data: { fromIds: [priority.id] } })
    const both = [decision(priority.id, 'stopped', 'Toch niet'), decision(objective.id, 'stopped', 'Toch niet')]
    expect(await decide(id, ...both)).toEqual({ decided: 2, added: 0, removed: 2 })
    const { rows } = await plansOf().outline.getOutline({ planId: id })
    expect(rows.some((row) => row.kind === 'priority')).toBe(false)
    expect(await rowOf(id, priority.id)).toMatchObject({ outcome: 'stopped', toId: null })
  })

  it('is open again where what was carried over has been removed since', async () => {
    const { id } = await startNext()
    await decide(id, decision(action.id, 'carried_over'))
    const { toId } = await rowOf(id, action.id)
    await plansOf().outline.removeElement({ id: toId! })
    expect(await rowOf(id, action.id)).toMatchObject({ outcome: null, removedSince: true, toId: null })
    await decide(id, decision(action.id, 'carried_over'))
    expect((await rowOf(id, action.id)).toId).not.toBeNull()
  })

  it('is refused without a motive, for strangers to the old plan, and without an old plan', async () => {
    const { id } = await startNext()
    expect(await refusalOf(decide(id, decision(action.id, 'stopped', '  ')))).toMatchObject({
      code: 'MOTIVE_MISSING',
      data: { fromIds: [action.id] },
    })
    const stranger = await make.element({ planId: (await make.plan({ ownerId: zone.id })).id, kind: 'action' })
    expect((await refusalOf(decide(id, decision(stranger.id, 'stopped')))).code).toBe('UNKNOWN_REFERENCE')
    expect((await refusalOf(decide(former.id, decision(action.id, 'stopped')))).code).toBe('NO_FORMER_PLAN')
    const outsider = plansOf(people.planner(other.id)).successor
    await plansOf().sendPlan({ id })
    const theirs = outsider.decideCarryOver({ planId: id, decisions: [decision(action.id, 'stopped')] })
    expect((await refusalOf(theirs)).code).toBe('PLAN_NOT_EDITABLE')
  })

  it('keeps the old element while the new plan speaks of it', async () => {
    const { id } = await startNext()
    await decide(id, decision(action.id, 'stopped'))
    expect((await refusalOf(plansOf().outline.removeElement({ id: action.id }))).code).toBe('ANSWERED_BELOW')
  })

  it('shows others only what they may read of both plans', async () => {
    const reader = people.reader(other.id)
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'stopped'), decision(action.id, 'stopped', 'Geheimpje'))
    await plansOf().sendPlan({ id })
    const { revision } = (await plansOf().outline.getElement({ id: action.id })).element
    const patch = { marking: 'TLP:AMBER+STRICT' as const }
    await plansOf().outline.changeElement({ id: action.id, revision, patch })
    expect((await carryOver(id, reader)).rows.map((row) => row.id)).toEqual([priority.id, objective.id])
    const document = await plansOf(reader).document.exportDocument({ planId: id })
    expect(JSON.stringify(document)).not.toContain('Geheimpje')
    expect(JSON.stringify(await plansOf().document.exportDocument({ planId: id }))).toContain('Geheimpje')
  })
})

describe('in the plan document', () => {
  const exported = async (planId: Id) =>
    (await plansOf().document.exportDocument({ planId })) as {
      plans: { elements: { key: string }[]; carriedOver: object[] }[]
    }

  it('stands what became of each element and why; importing what was exported changes nothing', async () => {
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(action.id, 'achieved', 'Bereikt'))
    const document = await exported(id)
    expect(document.plans[0]!.carriedOver).toEqual([
      {
        from: { plan: 'ZVP-2020-2025', key: priority.id },
        outcome: 'carried_over',
        motive: because('Het werkt'),
        element: (await rowOf(id, priority.id)).toId,
      },
      { from: { plan: 'ZVP-2020-2025', key: action.id }, outcome: 'achieved', motive: because('Bereikt') },
    ])
    const before = await api.database.kysely.selectFrom('carry_over').selectAll().orderBy('id').execute()
    const { effects } = await plansOf().document.importDocument({ document })
    expect(effects[0]).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(await api.database.kysely.selectFrom('carry_over').selectAll().orderBy('id').execute()).toEqual(before)
    expect(await exported(id)).toEqual(document)
  })

  it('is written from a file, and refused where it names nothing that is there', async () => {
    const { id } = await startNext()
    const document = await exported(id)
    const row = { from: { plan: 'ZVP-2020-2025', key: action.id }, outcome: 'stopped', motive: because('Te duur') }
    const withRows = (...rows: object[]) => ({
      ...document,
      plans: [{ ...document.plans[0]!, carriedOver: rows }],
    })
    await plansOf().document.importDocument({ document: withRows(row) })
    expect(await rowOf(id, action.id)).toMatchObject({ outcome: 'stopped', motive: because('Te duur') })
    const lost = { ...row, from: { plan: 'ZVP-2020-2025', key: 'nothing' } }
    const refused = await refusalOf(plansOf().document.importDocument({ document: withRows(row, lost) }))
    expect(refused).toMatchObject({ code: 'FILE_REFUSED' })
    const { faults } = refused.data as { faults: { at: string; code: string }[] }
    expect(faults.map((fault) => [fault.at, fault.code])).toEqual([['/plans/0/carriedOver/1/from/key', 'UNKNOWN_CODE']])
    const { key } = document.plans[0]!.elements[0]!
    const ended = { ...row, outcome: 'achieved', element: key }
    const wrong = await refusalOf(plansOf().document.importDocument({ document: withRows(row, row, ended) }))
    expect((wrong.data as { faults: { at: string; code: string }[] }).faults.map(({ at, code }) => [at, code])).toEqual(
      [
        ['/plans/0/carriedOver/1/from/key', 'SAID_TWICE'],
        ['/plans/0/carriedOver/2/element', 'ENDED_BECAME_AN_ELEMENT'],
      ],
    )
  })

  it('is frozen with a version', async () => {
    const { id } = await startNext()
    await decide(id, decision(action.id, 'stopped'))
    const version = await plansOf().versions.freezeVersion({ planId: id, motive: 'Voor de raad' })
    expect(version.parts).toContainEqual(expect.objectContaining({ part: 'carriedOver', rows: 1 }))
    expect((await plansOf().versions.verifyVersion({ id: version.id })).holds).toBe(true)
  })
})

describe('in the printed plan', () => {
  const printed = async (planId: Id, rendition: 'full' | 'council' | 'public') => {
    const context = api.context(planner)
    const { openTransaction } = await import('#platform/db/db.ts')
    const { actAs } = await import('#platform/db/act-as.ts')
    return openTransaction(context.database.kysely, async (tx) => {
      await actAs(tx, context.database, planner, 'plan.read')
      const work = { tx, actor: planner } as Parameters<typeof formerPlanBlocks>[0]
      return formerPlanBlocks(work, planId, { language: 'en', rendition, hidden: new Set() })
    })
  }

  it('stands what is gone and why, then what goes on; of what a council named confidential only the gap', async () => {
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(action.id, 'stopped', 'Te duur'))
    const blocks = await printed(id, 'full')
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'table', 'table'])
    expect(blocks[2]).toMatchObject({
      caption: 'What is gone, and why',
      rows: [['Bezoeken', 'left: stopped', 'Te duur']],
    })
    expect(blocks[3]).toMatchObject({ rows: [['P-1  Drugs', 'carried over', 'Het werkt']] })
    const { revision } = (await plansOf().outline.getElement({ id: objective.id })).element
    const confidential = { by: 'Zonal security council', on: '2021-01-01' }
    await plansOf().outline.changeElement({ id: objective.id, revision, patch: { confidential } })
    expect(JSON.stringify(await printed(id, 'council'))).not.toContain('Te duur')
    expect((await printed(id, 'council')).at(-1)?.kind).toBe('gap')
    expect(JSON.stringify(await printed(id, 'public'))).not.toMatch(/Drugs|2020-2025/)
  })
})
