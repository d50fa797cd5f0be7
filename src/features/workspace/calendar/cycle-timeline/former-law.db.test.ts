import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { overlapRoutes } from './routes.ts'

usePack(belgium)
const enactReform = useReform()
const api = useApi({ cycles: overlapRoutes })
const make = factories(api.database)

it('the cycle of a plan whose kind the new law does not contain is still shown, and no missing plan of that kind', async () => {
  const ministry = await make.organisation({ kind: 'ministry', level: 'federal' })
  await make.plan({ ownerId: ministry.id, kind: 'national_security_plan', state: 'in_force', periodTo: '2030-01-01' })
  const listLanes = async () =>
    (await api.as(people.planner(ministry.id)).cycles.getCycles({})).lanes.map(({ kind, level, spans }) => ({
      kind,
      level,
      spans,
    }))
  const before = (await listLanes()).filter(({ kind }) => kind === 'national_security_plan')
  expect(before[0]!.spans.length).toBeGreaterThan(0)
  enactReform(abolishAll)
  expect(await listLanes()).toEqual(before)
})
