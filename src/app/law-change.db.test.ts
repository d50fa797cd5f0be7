import { beforeEach, describe, expect, it } from 'vitest'
import { confirmationApi, uploadLetter } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathBlocks } from '#features/approval/path/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { transactor } from '#platform/transactor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../testing/api.ts'
import { enrol, people } from '../../testing/people.ts'
import {
  adviserOrganisation,
  api,
  changeLaw,
  enactReform,
  former,
  ministry,
  planner,
  reformed,
  restoreFormerLaw,
  startPlan,
  zone,
} from './law-change.fixture.ts'

const testDate = '2026-11-24'
const adviser = people.planner(adviserOrganisation)
const getPath = (planId: string) => api.as(planner).legalPath.getPath({ planId })
const getLaw = (planId: string, actor = planner) => api.as(actor).plans.law.getPlanLaw({ planId })
const listTasks = async (kind: string, actor = planner) => (await api.as(actor).tasks.listTasks({ kind })).rows
const listSections = async (planId: string) => {
  const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
  return rows.flatMap(({ place, title }) => (place ? [[place, title?.text.en] as const] : []))
}
const listRules = async (planId: string) =>
  (await api.as(planner).checks.getPlanChecks({ planId })).computed.map(({ rule }) => rule)

beforeEach(restoreFormerLaw)

describe('a draft whose law changed', () => {
  it('keeps its law until the planner moves it, with a preview of what changes for this plan [law-1]', async () => {
    const { id } = await startPlan('ZVP-1')
    expect(await getLaw(id)).toMatchObject({ obstacle: 'newest', differences: [], abilities: { changeLaw: false } })
    await enactReform()
    const law = await getLaw(id)
    expect(law).toMatchObject({
      packVersion: former.version,
      newestVersion: '2099.1.0',
      obstacle: null,
      moves: [],
      abilities: { changeLaw: true },
    })
    const binding = former.rules.find(({ rule }) => rule === 'accountability')!
    expect(law.differences.map(({ part, change, code }) => `${part} ${code} ${change}`)).toEqual([
      'section capacity changed',
      'section digital_safety new',
      'step start changed',
      'step early_advice withdrawn',
      `rule ${binding.number} withdrawn`,
    ])
    expect(law.differences[1]!.names).toEqual({ en: 'Digital safety' })
    expect((await getLaw(id, people.reader(zone))).abilities).toEqual({ changeLaw: false })
  })

  it('follows the new law after the move: path, sections, checks and history', async () => {
    const { id } = await startPlan('ZVP-1')
    const rules = await listRules(id)
    await enactReform()
    const before = await getPath(id)
    const moved = await changeLaw(id)
    expect(moved.packVersion).toBe('2099.1.0')

    const after = await getPath(id)
    expect(after.steps.map(({ code }) => code)).toEqual(
      before.steps.map(({ code }) => code).filter((code) => code !== 'early_advice'),
    )
    expect(after.steps[0]!.names).toEqual({ en: 'New start' })
    const sections = await listSections(id)
    const position = sections.findIndex(([place]) => place === 'capacity')
    expect(sections.slice(position, position + 3)).toEqual([
      ['capacity', 'Capacity of the zone'],
      ['digital_safety', 'Digital safety'],
      ['municipality_missions', expect.any(String)],
    ])
    expect(new Set(rules).difference(new Set(await listRules(id))).size).toBe(1)

    const { rows } = await api.as(planner).plans.history.listChanges({ planId: id, limit: 50 })
    expect(rows.find(({ fields }) => fields.packVersion)).toMatchObject({
      procedure: 'changeLaw',
      reason: 'The zone applies the reform at once.',
      fields: { packVersion: [former.version, '2099.1.0'] },
    })
    expect((await getLaw(id)).moves).toMatchObject([
      { fromVersion: former.version, toVersion: '2099.1.0', reason: 'The zone applies the reform at once.' },
    ])
    const journal = await api.database.pool.query(
      `select reason, subject_id from journal where procedure = 'plans.law.changeLaw'`,
    )
    expect(journal.rows).toEqual([{ reason: 'The zone applies the reform at once.', subject_id: id }])
    // The revision was raised once, so that an editor with the former revision sees the change of the law only.
    const patch = { title: localized('en', 'Plan of the zone') }
    await api.as(planner).plans.changePlan({ id, revision: moved.revision, patch })
  })

  it('keeps the acts of before: those of a step that the new law lacks stay recorded, named and printed', async () => {
    const { id } = await startPlan('ZVP-1')
    await api.as(planner).plans.sendPlan({ id })
    await api.as(planner).legalPath.completeStep({ planId: id, step: 'start', date: testDate })
    await api.as(planner).legalPath.requestResponse({
      planId: id,
      step: 'early_advice',
      seats: [{ organisationId: adviserOrganisation, function: null }],
      dueOn: '2026-12-24',
      date: testDate,
    })
    expect(await listTasks('path_opinion', adviser)).toHaveLength(1)
    await enactReform()
    const { acts } = await getPath(id)
    expect(acts).toHaveLength(2)
    await changeLaw(id)
    const after = await getPath(id)
    expect(after.acts).toEqual(acts)
    expect(after.steps.find(({ code }) => code === 'start')).toMatchObject({
      state: 'completed',
      completedOn: testDate,
    })
    expect(after.formerSteps).toEqual([
      { code: 'early_advice', number: 'Z0', names: { en: 'Early advice', nl: 'Vroeg advies' } },
    ])
    expect(after.organisationNames[adviserOrganisation]).toBeDefined()
    expect(await listTasks('path_opinion', adviser)).toEqual([])
  })

  it('prints an opinion that was given under the former law', async () => {
    const { id } = await startPlan('ZVP-1')
    await api.as(planner).plans.sendPlan({ id })
    const seat = { organisationId: adviserOrganisation, function: null }
    await api.as(planner).legalPath.giveOpinion({
      planId: id,
      step: 'early_advice',
      seat,
      text: 'More attention to digital safety.',
      evidenceIds: [await uploadLetter(api.context(planner))],
      date: testDate,
      points: [{ text: 'Digital safety', elementId: null }],
    })
    await enactReform()
    await changeLaw(id)
    const blocks = await transactor(
      api.context(planner),
      { permission: 'document.make' },
      [],
      {},
    )('read', (context) => pathBlocks(context, id, { language: 'en', rendition: 'full' }))
    const text = JSON.stringify(blocks)
    expect(text).toContain('Steps under an earlier law')
    expect(text).toContain('Z0 Early advice')
    expect(text).toContain('More attention to digital safety.')
    const opinions = await api.as(planner).opinions.listOpinions({ planId: id })
    expect(JSON.stringify(opinions)).toContain('Digital safety')
    // What was recorded under the former law is still confirmed.
    const { confirmations } = confirmationApi(
      api.context(await enrol(api.database, people.planner(adviserOrganisation))),
    )
    const recorded = await confirmations.listRecordedActs({ planId: id })
    expect(recorded.acts).toMatchObject([
      { stepNumber: 'Z0', act: { confirmation: 'awaited' }, abilities: { confirm: true } },
    ])
    await confirmations.confirmAct({ id: recorded.acts[0]!.act.id })
  })
})

describe('a version that was frozen under the former law', () => {
  it('keeps that law, and cannot be submitted under the new law; a new version can', async () => {
    const { id } = await startPlan('ZVP-1')
    const { versions } = api.as(planner).plans
    const chief = people.chief_of_corps(zone)
    const freeze = () => api.as(chief).plans.versions.freezeVersion({ planId: id, reason: 'For decision.' })
    const submit = (versionId: string, reasons: { rule: string; reason: string }[] = []) =>
      api.as(planner).legalPath.submitVersion({ planId: id, versionId, date: testDate, reasons })
    // An empty plan cannot be submitted.
    const { rows: places } = await api.as(planner).plans.outline.getOutline({ planId: id })
    await api.as(planner).plans.outline.addElement({
      planId: id,
      parentId: places.find(({ place }) => place === 'capacity')!.id,
      content: { kind: 'text', title: localized('en', 'Capacity') },
    })
    const first = await freeze()
    await enactReform()
    await changeLaw(id)
    expect((await catchError(submit(first.id))).code).toBe('VERSION_OF_FORMER_LAW')
    const second = await freeze()
    const { openPoints } = (await catchError(submit(second.id))).data as { openPoints: { rule: string }[] }
    const reasons = openPoints.map(({ rule }) => ({ rule, reason: 'It follows in the yearly plan.' }))
    expect((await submit(second.id, reasons)).state).toBe('in_decision')
    const { rows } = await api.database.pool.query(
      'select pack_version from plan_version where plan_id = $1 order by number',
      [id],
    )
    expect(rows.map((row) => row.pack_version)).toEqual([former.version, reformed.version])
    expect((await versions.listVersions({ planId: id })).length).toBe(2)
  })
})

describe('a change of the law of a plan', () => {
  const refuse = async (call: Promise<unknown>) => (await catchError(call)).code

  it('is refused for another version, another organisation, a reader, and a plan that is no longer a draft', async () => {
    const { id } = await startPlan('ZVP-1')
    expect(await refuse(changeLaw(id, former.version))).toBe('LAW_OUTDATED')
    await enactReform()
    expect(await refuse(changeLaw(id, former.version))).toBe('LAW_OUTDATED')
    expect(await refuse(changeLaw(id, '2098.1.0'))).toBe('LAW_OUTDATED')
    expect(await refuse(changeLaw(id, reformed.version, people.reader(zone)))).toBe('FORBIDDEN')
    expect(await refuse(changeLaw(id, reformed.version, adviser))).toBe('NOT_FOUND')
    for (const state of ['in_decision', 'approved', 'in_force', 'bridging']) {
      await api.database.pool.query('update plan set state = $1 where id = $2', [state, id])
      expect(await refuse(changeLaw(id))).toBe('LAW_KEPT')
      expect(await getLaw(id)).toMatchObject({ obstacle: 'not_draft', abilities: { changeLaw: false } })
    }
    expect((await api.as(planner).plans.getPlan({ id })).plan.packVersion).toBe(former.version)
  })

  it('is refused by the database in any other way, and for plans that are not drafts', async () => {
    const { id } = await startPlan('ZVP-1')
    await enactReform()
    const { pool, kysely } = api.database
    await expect(pool.query(`update plan set pack_version = '2099.1.0' where id = $1`, [id])).rejects.toThrow(
      'keeps the law of its version',
    )
    const record = (actor = planner, toVersion = '2099.1.0') =>
      openTransaction(kysely, async (tx) => {
        await actAs(tx, api.database, actor, 'plan.write')
        const values = { owner_id: zone, from_version: 'any', access_id: 1, reason: 'Reason', changed_at: 'now' }
        await tx
          .insertInto('plan_law_change')
          .values({ id: newId(), plan_id: id, to_version: toVersion, ...values })
          .execute()
      })
    await expect(record(planner, former.version)).rejects.toThrow('only to the law installed last')
    await expect(record(people.ministry_planner(ministry))).rejects.toThrow('row-level security')
    await pool.query(`update plan set state = 'in_force' where id = $1`, [id])
    await expect(record()).rejects.toThrow('Only a draft')
    await pool.query(`update plan set state = 'drafting' where id = $1`, [id])
    await record()
    await expect(pool.query(`update plan set pack_version = $1 where id = $2`, [former.version, id])).rejects.toThrow(
      'keeps the law of its version',
    )
    await expect(pool.query(`update plan_law_change set reason = 'Other'`)).rejects.toThrow('cannot be changed')
  })

  it('is asked of the owner of each draft when the law is installed, in a task that only the owner sees', async () => {
    const { id } = await startPlan('ZVP-1')
    const decided = await startPlan('ZVP-2')
    await api.database.pool.query(`update plan set state = 'in_decision' where id = $1`, [decided.id])
    await enactReform()
    const tasks = await listTasks('review_law')
    expect(tasks.map(({ planId, organisationId }) => [planId, organisationId])).toEqual([[id, zone]])
    const { rows } = await api.database.pool.query(`select access_id from task where kind = 'review_law'`)
    const readers = await api.database.pool.query(
      `select count(*)::int as n from task t join access a on a.id = t.access_id where kind = 'review_law' and $1::uuid = any (a.organisation_ids)`,
      [ministry],
    )
    expect([rows.length, readers.rows[0].n]).toEqual([1, 0])
    await changeLaw(id)
    expect(await listTasks('review_law')).toEqual([])
  })
})
