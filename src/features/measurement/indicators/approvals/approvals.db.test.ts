import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { catchError } from '../../../../../testing/api.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import {
  api,
  approve,
  chief,
  coordinator,
  district,
  explained,
  figure,
  firstMunicipality,
  getIndicatorApi,
  history,
  make,
  otherMunicipality,
  planner,
  police,
  recordFigures,
  sheets,
  withdraw,
  zone,
  zoneArea,
} from './approvals.fixture.ts'

describe('Reported figures', () => {
  it('await the own organisation and then the organisation above, with person, role and time of each step', async () => {
    await recordFigures(
      figure(firstMunicipality, '12', { state: 'provisional' }),
      figure(otherMunicipality, null, { missing: 'not_delivered' }),
    )
    expect(await sheets(coordinator, district)).toEqual([])
    expect(await sheets(chief, zone)).toMatchObject([
      {
        indicator: 'burglary',
        reporterId: zone,
        step: 'own',
        from: '2024-01-01',
        periods: 1,
        known: 1,
        missing: 1,
        provisional: 1,
      },
    ])
    expect(await approve(chief, zone)).toMatchObject({ figures: 2 })
    expect(await sheets(chief, zone)).toEqual([])
    expect(await sheets(coordinator, district)).toMatchObject([
      {
        step: 'above',
        reporterId: zone,
        approval: { step: 'own', person: 'Ann', functionNames: { en: 'Chief of corps' } },
      },
    ])
    await approve(coordinator, district)
    expect(await sheets(coordinator, district)).toEqual([])
    expect(await sheets(coordinator, district, 'approved')).toMatchObject([
      { reporterId: zone, approval: { person: 'Dirk' } },
    ])
    expect((await explained(zoneArea)).approval).toMatchObject({
      figures: 2,
      ownCount: 2,
      approvedByUpper: 2,
      approvals: expect.arrayContaining([
        expect.objectContaining({ step: 'own', person: 'Ann', role: 'chief_of_corps', figures: 2 }),
        expect.objectContaining({ step: 'above', person: 'Dirk', role: 'director_coordinator', approverId: district }),
      ]),
    })
  })

  it('distinguish approved figures from later figures, and count revisions', async () => {
    await recordFigures(figure(firstMunicipality, '12'))
    await approve(chief, zone)
    await recordFigures(figure(otherMunicipality, '7'))
    expect((await explained(zoneArea)).approval).toMatchObject({ figures: 2, ownCount: 1, approvedByUpper: 0 })
    expect(await sheets(chief, zone)).toMatchObject([{ known: 2, laterChanges: { added: 1, revised: 0 } }])
    await approve(chief, zone)
    await getIndicatorApi(chief).approvals.correctFigures({
      marking: 'TLP:GREEN',
      ownerId: zone,
      reason: 'One was a test',
      figures: [figure(firstMunicipality, '11')],
    })
    expect(await sheets(chief, zone)).toMatchObject([{ known: 2, laterChanges: { added: 1, revised: 1 } }])
  })
})

describe('Approved figure', () => {
  beforeEach(async () => {
    await recordFigures(figure(firstMunicipality, '12'))
    await approve(chief, zone)
  })

  it('rejects a different value with the position and the approver, and accepts the same value or an unreported figure [measure-7]', async () => {
    const catchErrorCode = await catchError(
      recordFigures(figure(otherMunicipality, '3'), figure(firstMunicipality, '13')),
    )
    expect(catchErrorCode).toMatchObject({
      code: 'FIGURES_REJECTED',
      data: {
        issues: [{ line: 1, code: 'APPROVED', approval: { step: 'own', person: 'Ann', role: 'chief_of_corps' } }],
      },
    })
    expect(await recordFigures(figure(otherMunicipality, '3'), figure(firstMunicipality, '12'))).toMatchObject({
      added: 1,
      revised: 0,
      unchanged: 1,
    })
    // The owner of the indicator cannot overwrite it either. Only the organisation itself can correct it.
    const owner = getIndicatorApi(people.ministry_planner(police))
    const overwritten = owner.observations.recordFigures({ ownerId: police, figures: [figure(firstMunicipality, '1')] })
    expect(await catchError(overwritten)).toMatchObject({ data: { issues: [{ line: 0, code: 'APPROVED' }] } })
    const corrected = owner.approvals.correctFigures({
      marking: 'TLP:GREEN',
      ownerId: police,
      reason: 'Known better',
      figures: [figure(firstMunicipality, '1')],
    })
    expect(await catchError(corrected)).toMatchObject({ data: { issues: [{ line: 0, code: 'APPROVED' }] } })
  })

  it('is corrected with a reason by an authorised person; the approval remains on the earlier value and a new approval is required [measure-7]', async () => {
    const reason = 'One was a test'
    const correct = (who: Actor) =>
      getIndicatorApi(who).approvals.correctFigures({
        marking: 'TLP:GREEN',
        ownerId: zone,
        reason,
        figures: [figure(firstMunicipality, '11')],
      })
    expect((await catchError(correct(people.planner(zone)))).code).toBe('FORBIDDEN')
    expect(await correct(chief)).toMatchObject({ revised: 1 })
    expect(await history(firstMunicipality)).toMatchObject([
      { value: '12', isValid: false, corrected: { reason }, withdrawn: null },
    ])
    expect((await explained(firstMunicipality)).approval).toMatchObject({ figures: 1, ownCount: 0 })
    await approve(chief, zone)
    expect(await history(firstMunicipality)).toMatchObject([
      { value: '11', isValid: true, corrected: null },
      { value: '12' },
    ])
  })

  it('is unlocked when the approval is withdrawn with a recorded reason, the organisation above first', async () => {
    const { actId } = await approve(coordinator, district)
    expect(await catchError(withdraw(chief, zone))).toMatchObject({
      code: 'APPROVED_AT_NEXT_LEVEL',
      data: { approval: { person: 'Dirk' } },
    })
    // The audit log names the withdrawn approval.
    expect(await withdraw(coordinator, district)).toEqual({ actId })
    const { rows } = await api.database.pool.query('select subject_id from journal order by seq desc limit 1')
    expect(rows).toEqual([{ subject_id: actId }])
    await withdraw(chief, zone)
    expect((await catchError(withdraw(chief, zone))).code).toBe('NOT_APPROVED')
    expect(await recordFigures(figure(firstMunicipality, '13'))).toMatchObject({ revised: 1 })
    expect(await history(firstMunicipality)).toMatchObject([
      { step: 'above', value: '12', isValid: false, withdrawn: { withdrawnBy: 'Dirk', reason: 'Counted twice' } },
      { step: 'own', value: '12', isValid: false, withdrawn: { withdrawnBy: 'Ann', role: 'chief_of_corps' } },
    ])
  })

  it('is protected by the database: no other change supersedes it, and the approval cannot be changed or removed', async () => {
    const { kysely } = api.database
    const batch = await kysely.selectFrom('observation_batch').select('id').executeTakeFirstOrThrow()
    const supersede = kysely
      .updateTable('observation')
      .set({ superseded_by: batch.id })
      .where('superseded_by', 'is', null)
    await expect(supersede.execute()).rejects.toThrow('only by a correction with a reason')
    await expect(kysely.deleteFrom('figure_approval').execute()).rejects.toThrow('cannot be changed or deleted')
    await expect(kysely.updateTable('figure_approval').set({ upto: 99 }).execute()).rejects.toThrow(
      'cannot be changed or deleted',
    )
  })
})

describe('Approver', () => {
  it('approves for the own organisation and organisations below, all or none, and only figures that were displayed', async () => {
    await recordFigures(figure(firstMunicipality, '12'))
    const [seen] = await sheets(chief, zone)
    const { indicator, reporterId, from, to, latest } = seen!
    const sheet = { indicator, reporterId, from, to, latest }
    const catchErrorCode = async (who: Actor, organisationId: Id, ...some: (typeof sheet)[]) =>
      (await catchError(getIndicatorApi(who).approvals.approveFigures({ organisationId, sheets: some }))).code
    expect(await catchErrorCode(people.planner(zone), zone, sheet)).toBe('FORBIDDEN')
    expect(await catchErrorCode(chief, district, sheet)).toBe('FORBIDDEN')
    expect(await catchErrorCode(coordinator, district, sheet)).toBe('APPROVAL_NOT_PENDING')
    expect(await catchErrorCode(people.ministry_planner(police), police, sheet)).toBe('APPROVAL_NOT_PENDING')
    expect(await catchErrorCode(chief, zone, sheet, { ...sheet, from: '2023-01-01', to: '2024-01-01' })).toBe(
      'APPROVAL_NOT_PENDING',
    )
    expect(await history(firstMunicipality)).toEqual([])
    await recordFigures(figure(firstMunicipality, '13'))
    expect(await catchErrorCode(chief, zone, sheet)).toBe('CHANGED_CONCURRENTLY')
  })

  it('approves only readable figures: unreadable figures are neither pending nor counted', async () => {
    await recordFigures(figure(firstMunicipality, '12'))
    await planner().observations.recordFigures({
      ownerId: zone,
      marking: 'TLP:AMBER+STRICT',
      figures: [figure(otherMunicipality, '7')],
    })
    expect(await sheets(chief, zone)).toMatchObject([{ known: 2 }])
    await approve(chief, zone)
    expect(await sheets(coordinator, district)).toMatchObject([{ known: 1 }])
    await approve(coordinator, district)
    expect((await explained(zoneArea)).approval).toMatchObject({ figures: 2, ownCount: 2, approvedByUpper: 1 })
    expect((await explained(zoneArea, coordinator)).approval).toMatchObject({
      figures: 1,
      ownCount: 1,
      approvedByUpper: 1,
    })
    const elsewhere = await enrol(api.database, people.chief_of_corps((await make.organisation()).id))
    expect(
      await getIndicatorApi(elsewhere).approvals.listApprovals({
        indicator: 'burglary',
        areaId: otherMunicipality,
        startsOn: '2024-01-01',
        endsOn: '2025-01-01',
      }),
    ).toEqual([])
  })
})
