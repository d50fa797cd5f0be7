import { describe, expect, it } from 'vitest'
import { useReform } from '#features/planning/plan-law/reform.fixture.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { bindAsLaw } from '../../../../testing/law-binding.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { recheckPlans } from './check-queue.ts'
import { useChecks } from './country.fixture.ts'

const { api, make, makeZone, addPower, stored, asSystem } = useChecks(
  bindAsLaw(belgium, 'R11', 'R16', 'R17', 'R18'),
  planRoutes,
)
const enactReform = useReform()

type Zone = Awaited<ReturnType<typeof makeZone>>
const chief = (zone: Zone) => people.chief_of_corps(zone.id)
const getChecks = (zone: Zone) => api.as(chief(zone)).checks.getPlanChecks({ planId: zone.planId })
const setVersion = (planId: Id, version: string) =>
  api.database.pool.query(
    `alter table plan disable trigger plan_forbid_other_law; update plan set pack_version = '${version}' where id = '${planId}';
     alter table plan enable trigger plan_forbid_other_law`,
  )
const listRules = async (planId: Id) => [...new Set((await stored(planId)).map(([rule]) => rule))]

/** The reform binds no rule on accountability, and the rule on resources with another severity. */
const withoutAccountability = (law: Law): Law => ({
  ...law,
  rules: law.rules
    .filter(({ number }) => number !== 'R16')
    .map((binding) => (binding.number === 'R17' ? { ...binding, severity: 'hint' as const } : binding)),
})

/** Creates a zone with an empty project without an accountable function: errors of rules R16 and R17. */
async function makeZoneWithErrors() {
  const zone = await makeZone()
  await make.element({ planId: zone.planId, kind: 'project', parentId: zone.sectionId })
  return zone
}

describe('checks of a plan of a former law', () => {
  it('keep the bindings of that law, while a plan of the new law has the new bindings', async () => {
    await addPower()
    const [old, renewed] = [await makeZoneWithErrors(), await makeZoneWithErrors()]
    await asSystem((context) => recheckPlans(context, [old.planId, renewed.planId]))
    const before = await getChecks(old)
    expect(before.results.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['R16', 'error'],
      ['R17', 'error'],
    ])
    enactReform(withoutAccountability)
    await setVersion(renewed.planId, '2099.1.0')
    await asSystem((context) => recheckPlans(context, [old.planId, renewed.planId]))
    expect(await getChecks(old)).toEqual(before)
    const after = await getChecks(renewed)
    const resources = after.results.filter(({ rule }) => rule === 'R17')
    expect(resources.map(({ severity, names }) => [severity, names.en!.endsWith('(reformed)')])).toEqual([
      ['hint', true],
    ])
    expect(after.computed.some(({ rule }) => rule === 'R16')).toBe(false)
    expect(await listRules(old.planId)).toEqual(['R16', 'R17'])
    expect(await listRules(renewed.planId)).not.toContain('R16')
  })

  it('keep their results when only some sections are checked again', async () => {
    await addPower()
    const zone = await makeZoneWithErrors()
    await asSystem((context) => recheckPlans(context, [zone.planId]))
    enactReform((law) => ({ ...law, rules: [] }))
    await asSystem((context) => recheckPlans(context, [zone.planId], ['comments']))
    expect(await listRules(zone.planId)).toEqual(['R16', 'R17'])
  })

  it('forbid freezing by the rules of that law', async () => {
    await addPower()
    const [old, renewed] = [await makeZoneWithErrors(), await makeZoneWithErrors()]
    enactReform(withoutAccountability)
    await setVersion(renewed.planId, '2099.1.0')
    const freeze = (zone: Zone) =>
      api.as(chief(zone)).plans.versions.freezeVersion({ planId: zone.planId, reason: 'For decision.' })
    const error = await catchError(freeze(old))
    expect(error).toMatchObject({ code: 'ERRORS_REMAIN', data: { rules: ['R16', 'R17'] } })
    expect((await freeze(renewed)).number).toBe(1)
  })

  it('are named in lists over all plans', async () => {
    await addPower()
    const zone = await makeZoneWithErrors()
    await asSystem((context) => recheckPlans(context, [zone.planId]))
    const { checks } = api.as(chief(zone))
    const [names] = (await checks.listRules({})).filter(({ rule }) => rule === 'R16').map((rule) => rule.names)
    enactReform((law) => ({ ...law, rules: [] }))
    expect((await checks.listRules({})).find(({ rule }) => rule === 'R16')!.names).toEqual(names)
    const list = await checks.listChecks({ ownerId: zone.id })
    expect(list.rows.find(({ rule }) => rule === 'R16')!.names).toEqual(names)
    expect(list.byRule.find(({ rule }) => rule === 'R16')!.names).toEqual(names)
  })

  it('count measured objectives by the number of the rule in that law', async () => {
    const zone = await makeZone()
    await make.element({ planId: zone.planId, kind: 'strategic_objective', parentId: zone.sectionId, code: 'O1' })
    await asSystem((context) => recheckPlans(context, [zone.planId]))
    const getScores = async () => ({
      ofPlan: (await getChecks(zone)).scores,
      ofOwner: (await api.as(chief(zone)).checks.getScores({ organisationId: zone.id })).scores,
    })
    const before = await getScores()
    enactReform((law) => ({
      ...law,
      rules: law.rules.map((binding) => (binding.rule === 'measurement' ? { ...binding, number: 'M99' } : binding)),
    }))
    expect(await getScores()).toEqual(before)
    expect(before.ofPlan.measurability).toMatchObject({ required: 1 })
  })
})
