import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { zoneWithConsultations } from './consultation.fixture.ts'

usePack(belgium)
const enactReform = useReform()
const { api, getZone, getConsultationApi, send, reply, show } = zoneWithConsultations()

it('a consultation about a plan of a former law keeps the steps, lists and function names of that law', async () => {
  const { id } = await send()
  const { planId } = getZone()
  const look = async () => ({
    lists: await getConsultationApi().listDistributionLists({ planId }),
    consultations: await getConsultationApi().listConsultations({ planId }),
  })
  const before = await look()
  expect(before.lists.map(({ key }) => key)).toContain('zonal_consultation')
  enactReform(abolishAll)
  expect(await look()).toEqual(before)
  expect(before.consultations.consultations[0]!.addressees.some(({ functionNames }) => functionNames?.en)).toBe(true)
  expect((await send()).id).not.toBe(id)
})

it('an addressee who may not read the plan sees the function names of the law of the plan', async () => {
  const { id } = await send()
  const [mayor] = getZone().mayors
  const before = await show(id, mayor)
  const { plan } = await api.as(getZone().chief).plans.getPlan({ id: getZone().planId })
  const patch = { marking: 'TLP:AMBER' } as const
  await api.as(getZone().chief).plans.changePlan({ id: plan.id, revision: plan.revision, patch })
  enactReform(abolishAll)
  expect(await show(id, mayor)).toEqual({ ...before, planTitle: null })
  await reply(id, getZone().bodies[0]!, mayor!)
})
