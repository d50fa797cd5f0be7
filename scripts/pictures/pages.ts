import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import { type Size, small, type Visitor } from './visitor.ts'

/** A picture of a page that is only opened, or opened with one press of a button. */
export interface PagePicture {
  name: string
  path: string | ((visitor: Visitor) => Promise<string>)
  size?: Size
  /** What the person does before the picture is taken. */
  prepare?: (visitor: Visitor) => Promise<void>
}

/** The pictures of pages by the person who sees them. */
export interface PersonPictures {
  person: { searchText: string; role: Role } | null
  pictures: readonly PagePicture[]
}

const tall: Size = { width: 1280, height: 1340 }

export const national = 'BE-NVP-2026-2029'
const zonal = 'ZVP-2026-MAASGRENS'
export const draft = 'JAP-2027-MAASGRENS'
/** A zonal plan with an addendum that is being decided on. */
const withAddendum = 'ZVP-2026-CRETE-DE-GRANDPRE'

export const personPictures: readonly PersonPictures[] = [
  { person: null, pictures: [{ name: 'step-in', path: '/step-in' }] },
  {
    person: { searchText: 'Politiezone Maasgrens', role: 'planner' },
    pictures: [
      { name: 'home', path: '/' },
      { name: 'checks', path: (visitor) => findPlanPath(visitor, zonal, '?tab=checks') },
      { name: 'versions', path: (visitor) => findPlanPath(visitor, zonal, '?tab=versions') },
      { name: 'priorities', path: (visitor) => findPlanPath(visitor, zonal, '/priorities'), size: small },
      { name: 'comments', path: (visitor) => findPlanPath(visitor, draft, '?tab=comments') },
      { name: 'resources', path: (visitor) => findResourcesPath(visitor) },
      { name: 'indicator', path: '/indicators/rate-burglary-dwelling' },
      { name: 'results', path: '/indicators/results', size: small },
      { name: 'answer', path: '/alignment/answer', prepare: (visitor) => openFirstAnswer(visitor) },
      { name: 'territory', path: '/territory' },
      { name: 'competences', path: '/competences' },
    ],
  },
  {
    person: { searchText: 'Crête de Grandpré', role: 'planner' },
    pictures: [{ name: 'path', path: (visitor) => findPlanPath(visitor, withAddendum, '?tab=path'), size: tall }],
  },
  {
    person: { searchText: 'FOD Binnenlandse Zaken', role: 'ministry_planner' },
    pictures: [
      { name: 'plan', path: (visitor) => findPlanPath(visitor, national, '?tab=priority_phenomena') },
      { name: 'element', path: (visitor) => findElementPath(visitor) },
      {
        name: 'send-items',
        path: (visitor) => findPlanPath(visitor, national, '?tab=priority_phenomena'),
        prepare: openSendItems,
      },
      { name: 'matrix', path: '/alignment' },
      { name: 'matrix-cell', path: '/alignment', prepare: openCell },
      { name: 'received-plans', path: '/submissions', size: { width: 1200, height: 994 } },
      { name: 'strategy', path: (visitor) => findStrategyPath(visitor) },
    ],
  },
  {
    person: { searchText: '', role: 'instance_administrator' },
    pictures: [
      { name: 'administration', path: '/administration' },
      { name: 'pack', path: '/administration/pack' },
    ],
  },
]

export async function findPlan(visitor: Visitor, code: string): Promise<{ id: string; ownerId: string }> {
  const { rows } = await visitor.get<{ rows: { id: string; code: string; ownerId: string }[] }>('/plans?limit=500')
  const plan = rows.find((row) => row.code === code)
  if (!plan) throw new Error(`The demo has no plan ${code}.`)
  return plan
}

const findPlanPath = async (visitor: Visitor, code: string, rest: string): Promise<string> =>
  `/plans/${(await findPlan(visitor, code)).id}${rest}`

const findResourcesPath = async (visitor: Visitor): Promise<string> =>
  `/organisations/${(await findPlan(visitor, zonal)).ownerId}/resources`

async function findElementPath(visitor: Visitor): Promise<string> {
  const { id } = await findPlan(visitor, national)
  const { rows } = await visitor.get<{ rows: { id: string; code: string | null }[] }>(`/plans/${id}/outline`)
  const element = rows.find((row) => row.code === 'SO-DR-1')
  return `/plans/${id}?tab=priority_phenomena&element=${element!.id}`
}

async function findStrategyPath(visitor: Visitor): Promise<string> {
  const [strategy] = await visitor.get<{ phenomenonId: string }[]>('/strategies')
  return `/strategies/${strategy!.phenomenonId}`
}

async function openFirstAnswer(visitor: Visitor): Promise<void> {
  const { answer } = alignmentPageMessages[visitor.language]
  await visitor.page.getByRole('button', { name: answer.change }).first().click()
}

async function openSendItems(visitor: Visitor): Promise<void> {
  const { send } = alignmentPlanMessages[visitor.language]
  await visitor.page.getByRole('button', { name: send.act }).first().click()
}

/** Opens the fourth cell of the matrix. */
async function openCell(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole('gridcell').nth(3).click()
}
