import { CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { makePlanInForce, useExtensionApi } from './extension.fixture.ts'

usePack(belgium)
const api = useExtensionApi()
let scenario: Awaited<ReturnType<typeof makePlanInForce>>

prepareOnce(api.database, async () => {
  scenario = await makePlanInForce(api)
})

const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code

/** Runs SQL without the procedures, as the person, under the application role. */
const runAsPerson = (actor: Actor, text: string, values: readonly unknown[] = []) =>
  transactor(
    api.context(actor),
    { permission: 'path.speak' },
    [],
    null,
  )('touch', ({ tx }) => tx.executeQuery(CompiledQuery.raw(text, [...values])))

const insertRow = (
  actor: Actor,
  row: { kind: string; ownerId: Id; refersTo?: Id; withdraws?: Id; recordedBy?: Id | null },
) => {
  const isDecision = row.kind === 'extended' || row.kind === 'ended' || row.kind === 'revoked'
  const decidedOn = isDecision ? '2026-11-20' : null
  return runAsPerson(
    actor,
    `insert into plan_extension (id, plan_id, owner_id, kind, valid_until, decided_on, seats, reason, refers_to, withdraws, recorded_at, recorded_by, access_id, needs_confirmation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '2026-11-24T10:00:00Z', $11, 1, false)`,
    [
      newId(),
      scenario.planId,
      row.ownerId,
      row.kind,
      row.kind === 'extended' ? '2027-01-01' : null,
      decidedOn,
      isDecision ? JSON.stringify([{ organisationId: scenario.council, function: null }]) : null,
      row.kind === 'confirmed' ? null : 'Because.',
      row.refersTo ?? null,
      row.withdraws ?? null,
      row.recordedBy === undefined ? actor.personId : row.recordedBy,
    ],
  )
}

const getPlan = async () => {
  const { rows } = await api.database.pool.query('select state, extended_to from plan where id = $1', [scenario.planId])
  return rows[0]
}

describe('one person alone', () => {
  it('neither extends nor ends a plan, by procedure or by SQL [law-15]', async () => {
    const { chief, zone, planId } = scenario
    for (const { id } of [await scenario.extend(), await scenario.end()]) {
      expect(await codeOf(scenario.confirm({ id }, chief))).toBe('SECOND_PERSON_REQUIRED')
      await expect(insertRow(chief, { kind: 'confirmed', ownerId: zone, refersTo: id })).rejects.toThrow(
        'The person who recorded a decision cannot confirm it.',
      )
    }
    const forged = { kind: 'confirmed', ownerId: zone, recordedBy: scenario.confirmer.personId }
    const { decisions } = await scenario.showPeriod()
    await expect(insertRow(chief, { ...forged, refersTo: decisions[0]!.id })).rejects.toThrow('under the name of')
    await expect(runAsPerson(chief, `update plan set state = 'ended' where id = $1`, [planId])).rejects.toThrow(
      'ends by a confirmed decision only',
    )
    await expect(
      runAsPerson(chief, `update plan set extended_to = '2027-01-01' where id = $1`, [planId]),
    ).rejects.toThrow('extended by a confirmed decision only')
    expect(await getPlan()).toMatchObject({ state: 'in_force', extended_to: null })
  })

  it('neither extends nor ends it by changing the period, or by an import', async () => {
    const { chief, planId } = scenario
    const { plans } = api.as(chief)
    const { plan } = await plans.getPlan({ id: planId })
    for (const patch of [{ periodTo: '2030-01-01' }, { duration: 'P2Y' }, { periodFrom: '2019-01-01' }])
      expect(await codeOf(plans.changePlan({ id: planId, revision: plan.revision, patch }))).toBe('FACTS_DECIDED')
    await expect(
      runAsPerson(chief, `update plan set period_to = '2030-01-01' where id = $1`, [planId]),
    ).rejects.toThrow('changed only by another decision')
    const document = await plans.document.exportDocument({ planId })
    for (const [pointer, change] of [
      ['/plans/0/plan/state', { state: 'ended' }],
      ['/plans/0/plan/state', { state: 'drafting' }],
      ['/plans/0/plan/periodTo', { periodTo: '2030-01-01' }],
    ] as const) {
      const changed = structuredClone(document) as { plans: { plan: Record<string, unknown> }[] }
      Object.assign(changed.plans[0]!.plan, change)
      const { issues } = await plans.document.previewImport({ document: changed })
      expect(issues).toContainEqual(expect.objectContaining({ pointer, code: 'FACTS_DECIDED' }))
    }
  })

  it('records nothing without a document', async () => {
    const { chief, zone } = scenario
    expect(await codeOf(scenario.extend({ evidenceIds: [] }))).toBe('EVIDENCE_REQUIRED')
    expect(await codeOf(scenario.end({ evidenceIds: [] }))).toBe('EVIDENCE_REQUIRED')
    expect(await codeOf(scenario.extend({ evidenceIds: await scenario.upload(scenario.confirmer) }))).toBe(
      'UPLOAD_UNKNOWN',
    )
    for (const kind of ['extended', 'ended'])
      await expect(insertRow(chief, { kind, ownerId: zone })).rejects.toThrow('needs a document')
  })

  it('takes no extension in effect back, and ends none by a contest', async () => {
    const { chief, zone, decider } = scenario
    const { id } = await scenario.extend()
    await scenario.confirm({ id })
    await expect(insertRow(chief, { kind: 'withdrawn', ownerId: zone, withdraws: id })).rejects.toThrow(
      'withdrawn by another decision only',
    )
    await expect(insertRow(chief, { kind: 'revoked', ownerId: zone, refersTo: id })).rejects.toThrow('needs a document')
    const { rows } = await api.database.pool.query(`select id from plan_extension where kind = 'confirmed'`)
    await expect(insertRow(decider, { kind: 'withdrawn', ownerId: zone, withdraws: rows[0].id })).rejects.toThrow(
      'withdrawn by another decision only',
    )
    await insertRow(decider, { kind: 'contested', ownerId: zone, refersTo: id })
    expect((await getPlan()).extended_to).toBe('2027-01-01')
  })

  it('changes and deletes no recorded row', async () => {
    const { chief } = scenario
    await scenario.confirm(await scenario.extend())
    await expect(runAsPerson(chief, `update plan_extension set valid_until = '2030-01-01'`)).rejects.toThrow(
      'permission denied',
    )
    await expect(runAsPerson(chief, 'delete from plan_extension')).rejects.toThrow('permission denied')
    for (const change of [`valid_until = '2030-01-01'`, 'recorded_by = null', 'needs_confirmation = false'])
      await expect(api.database.pool.query(`update plan_extension set ${change}`), change).rejects.toThrow(
        'cannot be changed',
      )
    await expect(api.database.pool.query('delete from plan_extension')).rejects.toThrow('only together with its plan')
  })

  it('adds no document to a decision of another person, nor after the confirmation', async () => {
    const { chief, decider, zone } = scenario
    const { id } = await scenario.extend()
    const attach = (actor: Actor) =>
      runAsPerson(
        actor,
        `insert into file (id, owner_id, extension_id, name, media_type, size, sha256, marking, uploaded_at, uploaded_by, access_id)
          select gen_random_uuid(), $1, $2, name, media_type, size, sha256, marking, uploaded_at, $3, 1 from file limit 1`,
        [zone, id, actor.personId],
      )
    await attach(chief)
    await expect(attach(decider)).rejects.toThrow('row-level security')
    await scenario.confirm({ id })
    await expect(attach(chief)).rejects.toThrow('row-level security')
  })
})

describe('a second person', () => {
  it('who wrote any text of the plan cannot confirm', async () => {
    const { decider, zone, planId } = scenario
    const { rows } = await api.as(decider).plans.outline.getOutline({ planId })
    const { id: elementId } = rows.find(({ kind }) => kind === 'text')!
    const { element } = await api.as(decider).plans.outline.getElement({ id: elementId })
    const patch = { title: localized('nl', 'Capaciteit en inzet') }
    await api.as(decider).plans.outline.changeElement({ id: elementId, revision: element.revision, patch })
    const { id } = await scenario.extend()
    expect((await scenario.showPeriod(decider)).decisions[0]).toMatchObject({
      obstacle: 'wrote',
      abilities: { confirm: false, contest: true },
    })
    expect(await codeOf(scenario.confirm({ id }, decider))).toBe('SECOND_PERSON_REQUIRED')
    await expect(insertRow(decider, { kind: 'confirmed', ownerId: zone, refersTo: id })).rejects.toThrow(
      'who wrote the plan cannot confirm',
    )
  })

  it('who recorded nothing but decisions about the plan did not write it', async () => {
    const { decider, confirmer } = scenario
    await scenario.withdraw((await scenario.extend({}, decider)).id, {}, decider)
    await scenario.confirm(await scenario.extend(), decider)
    expect((await getPlan()).extended_to).toBe('2027-01-01')
    expect((await scenario.showPeriod(confirmer)).decisions).toHaveLength(2)
  })

  it('of an unrelated organisation, or without a role, neither confirms nor contests', async () => {
    const { id } = await scenario.extend()
    await api.database.pool.query('update plan set marking = 0')
    const other = await factories(api.database).organisation()
    const stranger = await enrol(api.database, people.chief_of_corps(other.id, 'Stranger'))
    expect((await scenario.showPeriod(stranger)).decisions[0]!.obstacle).toBe('unrelated')
    expect(await codeOf(scenario.confirm({ id }, stranger))).toBe('NOT_YOUR_SEAT')
    const contesting = api.as(stranger).extension.contestPeriodDecision({ id, reason: 'Not this.' })
    expect(await codeOf(contesting)).toBe('NOT_YOUR_SEAT')
    for (const kind of ['confirmed', 'contested'])
      await expect(insertRow(stranger, { kind, ownerId: other.id, refersTo: id })).rejects.toThrow(
        'neither decides on this plan nor receives it',
      )
    const { confirmer, interior } = scenario
    await api.database.pool.query(`update role_assignment set valid_to = '2026-11-24' where person_id = $1`, [
      confirmer.personId,
    ])
    await expect(insertRow(confirmer, { kind: 'confirmed', ownerId: interior, refersTo: id })).rejects.toThrow(
      'no role in this organisation',
    )
  })

  it('who cannot open the document cannot confirm', async () => {
    const { id } = await scenario.extend()
    await api.database.pool.query('update file set marking = 4 where extension_id = $1', [id])
    expect((await scenario.showPeriod(scenario.confirmer)).decisions[0]!.obstacle).toBe('unreadable')
    expect(await codeOf(scenario.confirm({ id }))).toBe('DOCUMENT_NOT_READABLE')
  })

  it('of the organisation that contested withdraws the contest, and the recorder of the decision does not [law-53]', async () => {
    const { chief, decider, zone } = scenario
    const { id } = await scenario.extend()
    const puppet = await enrol(api.database, people.chief_of_corps(zone, 'Second me'))
    await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
      chief.personId,
      puppet.personId,
    ])
    const contest = async () =>
      (await api.as(decider).extension.contestPeriodDecision({ id, reason: 'Never decided.' })).id
    const withdraw = (contestId: Id, actor: Actor) =>
      api.as(actor).extension.withdrawPeriodContest({ id: contestId, reason: 'It was decided.' })
    const first = await contest()
    expect((await scenario.showPeriod(chief)).decisions[0]!.abilities.withdrawContest).toBe(false)
    for (const actor of [chief, puppet]) {
      expect(await codeOf(withdraw(first, actor))).toBe('SECOND_PERSON_REQUIRED')
      const row = insertRow(actor, { kind: 'withdrawn', ownerId: zone, withdraws: first })
      await expect(row).rejects.toMatchObject({ constraint: 'second_person' })
    }
    await withdraw(first, decider)
    const colleague = await enrol(api.database, people.chief_of_corps(zone, 'Colleague'))
    await withdraw(await contest(), colleague)
    const own = (await api.as(chief).extension.contestPeriodDecision({ id, reason: 'My mistake.' })).id
    await withdraw(own, chief)
  })

  it('does not confirm under a role that an account from the recorder granted since the plan was started [law-51]', async () => {
    const { chief, confirmer, decider, interior } = scenario
    const { id } = await scenario.extend()
    const { pool } = api.database
    await pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
      chief.personId,
      decider.personId,
    ])
    await pool.query('update role_assignment set granted_by = $1 where person_id = $2', [
      decider.personId,
      confirmer.personId,
    ])
    expect(await codeOf(scenario.confirm({ id }))).toBe('SECOND_PERSON_REQUIRED')
    const row = insertRow(confirmer, { kind: 'confirmed', ownerId: interior, refersTo: id })
    await expect(row).rejects.toMatchObject({ constraint: 'second_person' })
    await pool.query('update role_assignment set granted_by = null where person_id = $1', [confirmer.personId])
    await scenario.confirm({ id })
  })

  it('confirms once, and nothing that is contested', async () => {
    const { decider, confirmer, zone, interior } = scenario
    const { id } = await scenario.extend()
    await insertRow(decider, { kind: 'contested', ownerId: zone, refersTo: id })
    await expect(insertRow(confirmer, { kind: 'confirmed', ownerId: interior, refersTo: id })).rejects.toThrow(
      'is contested',
    )
    // A second decision would wait next to the contested one, which is therefore withdrawn first.
    expect((await catchError(scenario.extend())).code).toBe('ALREADY_RECORDED')
    await scenario.withdraw(id)
    const other = await scenario.extend()
    await insertRow(confirmer, { kind: 'confirmed', ownerId: interior, refersTo: other.id })
    await expect(insertRow(decider, { kind: 'confirmed', ownerId: zone, refersTo: other.id })).rejects.toThrow(
      'plan_extension_completed_once',
    )
  })
})
