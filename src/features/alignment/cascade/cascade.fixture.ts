import { makeCountry, testPack } from '#features/alignment/items/country.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import type { Pack } from '#shared/pack.ts'
import type { PackCascadeStep } from '#shared/pack-cycle.ts'

const stepDefaults = { names: { en: 'Step' }, source: 'usual', basis: { en: 'Usual' } } as const
const cascade: PackCascadeStep[] = [
  {
    ...stepDefaults,
    code: 'programme_file',
    timeLimit: 'P6M',
    planKinds: ['programme_file', 'operational_action_plan'],
    expected: 'priorities',
    fulfilledBy: 'elaborated',
  },
  {
    ...stepDefaults,
    code: 'district',
    timeLimit: 'P9M',
    planKinds: ['operational_action_plan'],
    expected: 'receivers',
    fulfilledBy: 'plan_in_force',
    receivers: { kinds: ['judicial_directorate'], level: 'district' },
  },
  {
    ...stepDefaults,
    code: 'zone',
    timeLimit: 'P10M',
    planKinds: ['zonal_security_plan'],
    expected: 'receivers',
    fulfilledBy: 'answered',
    receivers: { kinds: ['police_zone'] },
  },
]

/** The test country, with a cascade for the national plan. */
const followed: Pack = {
  ...testPack,
  planKinds: testPack.planKinds.map((kind) => (kind.code === 'national_security_plan' ? { ...kind, cascade } : kind)),
}

/**
 * A national plan of 2026 with two priorities, three districts and the central directorate of the same kind, and three
 * zones with a plan each. Deadlines are 1 July, 1 October and 1 November 2026. Today is 24 November.
 */
export async function makeCascadeCountry(database: OpenDatabase, given: Parameters<typeof makeCountry>[1] = {}) {
  const country = await makeCountry(database, { zones: 3, priorities: [undefined, undefined], ...given })
  usePack(followed)
  const { make } = country
  const judicial = await make.organisation({ kind: 'police_directorate_general', level: 'federal' })
  await make.organisation({ kind: 'judicial_directorate', level: 'federal', names: { en: 'Central' } })
  const districts: { id: string }[] = []
  for (const name of ['A', 'B', 'C'])
    districts.push(await make.organisation({ kind: 'judicial_directorate', level: 'district', names: { en: name } }))
  return { ...country, judicial, districts }
}
