import { usePack } from '#features/country/registry/index.ts'
import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import type { WorkbookChoices } from './contract.ts'
import { EditedWorkbook } from './edited-workbook.fixture.ts'

usePack(belgium)
// Creates, before each test of the importing file, a zonal plan with a priority, two objectives and a text, and a user
// who may write it.
export const api = useApi({ plans: planRoutes, jobs: jobRoutes })
export const make = factories(api.database)

export let zone: { id: string; code: string }
export let chief: { id: string; code: string }
export let planner: ReturnType<typeof people.planner>
export let planId: string
export let ids: Record<'p1' | 'o1' | 'o2' | 't1', string>

export const makeText = (nl: string, fr?: string) => ({
  source: 'nl' as const,
  text: { nl, ...(fr && { fr }) },
  outdated: [],
})
const elements = (): DocumentElement[] => [
  { key: 'p1', place: 'strategic_objectives', kind: 'priority', title: makeText('Drugs', 'Drogues') },
  {
    key: 'o1',
    parent: 'p1',
    kind: 'strategic_objective',
    code: 'SD1',
    title: makeText('Minder overlast'),
    periodFrom: '2026-01-01',
    periodTo: '2027-01-01',
    accountable: { organisation: zone.code, function: chief.code },
    resources: [
      { kind: 'fte', service: 'police', year: 2026, amount: 2, team: 'Recherche' },
      { kind: 'budget', service: 'care', notAvailable: true },
    ],
    partners: [{ organisation: zone.code, status: 'asked', commitment: localized('nl', 'Helpt mee') }],
    needs: [
      { kind: 'agreement', organisation: zone.code, text: makeText('Akkoord', 'Accord'), status: 'asked' },
      { kind: 'resources', text: makeText('Twee voertuigen'), status: 'needed' },
    ],
    links: [{ to: { plan: 'ZVP-1', key: 'o2' }, relation: 'contributes_to', main: true }],
  },
  { key: 'o2', parent: 'p1', kind: 'strategic_objective', code: 'SD2', title: makeText('Meer zorg') },
  {
    key: 't1',
    place: 'strategic_objectives',
    kind: 'text',
    body: {
      source: 'nl',
      text: {
        nl: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              attrs: { id: 'b1' },
              content: [{ type: 'text', text: 'Vet', marks: [{ type: 'strong' }] }],
            },
          ],
        },
      },
      outdated: [],
    },
  },
]

prepareOnce(api.database, async () => {
  registerSections([])
  zone = await make.organisation({ kind: 'police_zone' })
  chief = await make.function(zone.id)
  planner = await enrol(api.database, people.planner(zone.id))
  const plan = {
    code: 'ZVP-1',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal plan'),
    owner: zone.code,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl', 'fr'],
    sentAt: '2026-01-01T00:00:00Z',
  }
  const document = { format: 'integral.plan/1', plans: [{ plan, elements: elements() }] }
  planId = (await api.as(planner).plans.document.importDocument({ document })).effects[0]!.planId
  const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
  const findElementId = (title: string) => rows.find((row) => row.title?.text.nl === title)!.id
  ids = {
    p1: findElementId('Drugs'),
    o1: findElementId('Minder overlast'),
    o2: findElementId('Meer zorg'),
    t1: rows.find((row) => row.kind === 'text')!.id,
  }
})

export const workbooks = (actor = planner) => api.as(actor).plans.workbook
export const openExport = async (actor = planner, language: 'nl' | 'en' = 'nl') =>
  EditedWorkbook.open(await workbooks(actor).exportWorkbook({ planId, language }))
export const preview = (file: File, actor = planner) =>
  workbooks(actor).previewWorkbookImport({ planId, file, language: 'nl' })
/** Previews a workbook and imports it. */
export async function importWorkbook(book: EditedWorkbook, choices: WorkbookChoices = {}, actor = planner) {
  const file = book.save()
  const { state } = await preview(file, actor)
  return workbooks(actor).importWorkbook({ planId, file, state, choices, language: 'nl', reason: 'Overleg' })
}
export const document = async () => {
  const exported = (await api.as(planner).plans.document.exportDocument({ planId })) as {
    plans: { elements: DocumentElement[] }[]
  }
  return new Map(exported.plans[0]!.elements.map((element) => [element.key, element]))
}
export const countChanges = async () => (await api.database.kysely.selectFrom('change').select('id').execute()).length
export const key = (id: string): [string, string] => ['sleutel', id]
export const previewIssues = async (book: EditedWorkbook) =>
  (await preview(book.save())).issues.map(({ sheet, cell, code }) => [sheet, cell, code])
/** Returns the lines of the import preview. */
export const lines = async (book: EditedWorkbook) =>
  (await preview(book.save())).lines.map(({ outcome, title, fields }) => [
    outcome,
    title,
    ...fields.map((field) => [field.field, field.before, field.after].join(' | ')),
  ])
/** Changes an element in the plan itself. */
export async function change(id: string, patch: object) {
  const { element } = await api.as(planner).plans.outline.getElement({ id })
  await api.as(planner).plans.outline.changeElement({ id, revision: element.revision, patch })
}
