import { expect } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { EditedWorkbook } from '#features/planning/plan-workbook/edited-workbook.fixture.ts'
import { belgium } from '../../packs/be/index.ts'
import { useApi } from '../api.ts'
import { factories } from '../factories/index.ts'
import type { people } from '../people.ts'
import { planRoutes } from '../plan-routes.ts'

import { type Line, ModelPlan, type Node } from './model-plan.ts'

usePack(belgium)
// Creates, before each test of the importing file, a migrated database and users who write plans through the
// procedures.
export const api = useApi({ plans: planRoutes })
export const make = factories(api.database)

/** A word that only occurs in content that some users may not read. */
export const secret = 'geheim'

export async function loadPlan(planId: string): Promise<ModelPlan> {
  const rows = await api.database.kysely.selectFrom('element').selectAll().where('plan_id', '=', planId).execute()
  return new ModelPlan(
    rows.map(
      (row): Node => ({
        id: row.id,
        parent: row.parent_id,
        key: row.position,
        kind: row.kind,
        title: (row.title as { text: { nl?: string } } | null)?.text.nl ?? null,
        state: row.state,
        place: row.place,
        isHidden: row.person_ids.length > 0,
      }),
    ),
  )
}

export const listElementChanges = (planId: string) =>
  api.database.kysely
    .selectFrom('change')
    .select(['id', 'element_id'])
    .where('plan_id', '=', planId)
    .where('element_id', 'is not', null)
    .execute()

/** A user who writes the plan, with undo steps and an exported workbook. */
export class Writer {
  readonly canRead: (node: Node) => boolean
  readonly #actor: ReturnType<typeof people.planner>
  undoStack: Line[][] = []
  undone: Line[][] = []
  workbook: { edited: EditedWorkbook; base: ModelPlan } | undefined

  constructor(actor: ReturnType<typeof people.planner>, readsAll: boolean) {
    this.#actor = actor
    this.canRead = (node) => readsAll || !node.isHidden
  }

  get api() {
    return api.as(this.#actor).plans
  }

  /** Returns the elements that this person may change, in document order. */
  free(plan: ModelPlan): Node[] {
    return plan.listInOrder().filter((node) => node.place === null && this.canRead(node))
  }

  async exportWorkbook(planId: string, plan: ModelPlan): Promise<void> {
    const file = await this.api.workbook.exportWorkbook({ planId, language: 'nl' })
    const edited = await EditedWorkbook.open(file)
    const unseen = [...plan.nodes.values()].filter((node) => !this.canRead(node))
    const output = JSON.stringify(edited.sheets)
    if (unseen.length > 0)
      expect([secret, ...unseen.map((node) => node.id)].filter((word) => output.includes(word))).toEqual([])
    this.workbook = { edited, base: plan }
  }
}

/** An act as performed, and the resulting model. */
export interface WriterAction {
  call: () => Promise<unknown>
  model: () => ModelPlan
  /** Lists with an order that the model does not define, except for elements that were not moved. */
  undefinedOrder?: { parent: string; moved: string }
}

export const pick = <Value>(all: readonly Value[], index: number): Value | undefined =>
  all[index % Math.max(1, all.length)]

let textCounter = 0
export const newTitle = (): string => {
  textCounter += 1
  return `nieuw ${textCounter}`
}
/** A new element, without an id known to the plan. */
export const fresh = (title: string): Node => ({
  id: 'new',
  parent: null,
  key: '',
  kind: 'phenomenon',
  title,
  state: null,
  place: null,
  isHidden: false,
})
