import { usePack } from '#features/country/registry/index.ts'
import { makeRun, makeWordFile, paragraph } from '#platform/intake/docx/word.fixture.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import type { Actor } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import type { OpenIntake } from './contract.ts'
import { intakeRoutes } from './routes.ts'

usePack(belgium)
// Creates before each test an empty zonal plan, the user who writes it, and an existing plan to import.
export const api = useApi({ plans: planRoutes, intake: intakeRoutes, jobs: jobRoutes })
export const make = factories(api.database)

export let zone: { id: string }
export let partner: { id: string }
export let functionId: string
export let planner: Actor
export let plan: { id: string }

export const getIntakeApi = (actor = planner) => api.as(actor).intake
export const headed = (level: number, text: string) => paragraph(makeRun(text), `<w:outlineLvl w:val="${level - 1}"/>`)
export const oldPlan = makeWordFile(
  [
    paragraph(makeRun('Goedgekeurd door de zonale veiligheidsraad.')),
    headed(1, 'SD 1: Minder inbraken'),
    paragraph(makeRun('Wij willen dat mensen veilig wonen.')),
    headed(2, 'Actie 1: Controles'),
    paragraph(makeRun('Verantwoordelijke: Korpschef')),
    paragraph(makeRun('Partners: Gemeente Maasdal')),
    paragraph(makeRun('Termijn: 31/12/2027')),
    paragraph(makeRun('Budget: € 12.500')),
    paragraph(makeRun('Op de invalswegen.')),
  ].join(''),
)
export const makePlanFile = (bytes: Uint8Array, name = 'Plan 2020.docx') => new File([new Uint8Array(bytes)], name)
export const importPlan = async (bytes = oldPlan): Promise<OpenIntake> => {
  const { id } = await getIntakeApi().importFile({ planId: plan.id, file: makePlanFile(bytes) })
  return getIntakeApi().getIntake({ id })
}
export const everything = ({ outline }: OpenIntake) => new Set(outline.elements.map(({ id }) => id))
export const listPlanElements = async () =>
  (await api.as(planner).plans.outline.getOutline({ planId: plan.id })).rows.filter(({ place }) => place === null)

prepareOnce(api.database, async () => {
  zone = await make.organisation({ kind: 'police_zone', names: { nl: 'Politiezone Maasgrens' } })
  partner = await make.organisation({ kind: 'municipality', names: { nl: 'Gemeente Maasdal' } })
  functionId = (await make.function(zone.id, { names: { nl: 'Korpschef' } })).id
  const elsewhere = await make.organisation({ kind: 'police_zone', names: { nl: 'Politiezone Kempen' } })
  await make.function(elsewhere.id, { names: { nl: 'Korpschef' } })
  planner = await enrol(api.database, people.planner(zone.id, 'Nora', 'nl'))
  plan = await api.as(planner).plans.startPlan({
    code: 'ZVP-2026',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal veiligheidsplan'),
    ownerId: zone.id,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
})
