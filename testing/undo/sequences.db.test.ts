import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentFormat } from '#features/planning/plan-document/schema.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { json } from '#platform/db/column-values.ts'
import { localized } from '#shared/localized-text.ts'
import { enrol, people } from '../people.ts'
import { type Act, sequence } from './acts.ts'
import { documentImport } from './document-act.ts'
import { describeModelPlan, diffModelPlans, type ModelPlan, NotDone } from './model-plan.ts'
import { toWriterAction } from './outline-acts.ts'
import { toImportAction } from './workbook-act.ts'
import { api, listElementChanges, loadPlan, make, secret, Writer, type WriterAction } from './writers.ts'

/** `FAULT_ROUNDS`, `FAULT_SEED`: settings of the long test (npm run soak), with other sequences each time. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 0)
const seed = createHash('sha256')
  .update(process.env.FAULT_SEED ?? 'sequences')
  .digest()
  .readInt32BE()
const runs = { seed, numRuns: rounds > 0 ? rounds * 4 : 6 }

it('equals the same changes made individually, with a history entry for each, after any sequence of edits, undos, imports and merges by several people', async () => {
  registerSections([])
  const zone = await make.organisation({ kind: 'police_zone' })
  const actors: Awaited<ReturnType<typeof enrol>>[] = []
  for (const _ of [0, 1, 2]) actors.push(await enrol(api.database, people.planner(zone.id)))
  const before = api.as(await enrol(api.database, people.planner(zone.id))).plans
  const counts: Record<string, number> = {}
  let codes = 0

  /**
   * Creates the initial plan as another user, so that no test user can undo it. Two elements are readable only for the
   * first user.
   */
  async function start(): Promise<string> {
    codes += 1
    const plan = {
      code: `P-${codes}`,
      kind: 'zonal_security_plan',
      title: localized('nl', 'Plan'),
      owner: zone.code,
      periodFrom: '2026-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    }
    const elements = ['A', 'B', 'C'].flatMap((text) => [
      { key: text, place: 'strategic_objectives', kind: 'phenomenon', title: localized('nl', text) },
      ...[1, 2].map((under) => ({
        key: `${text}${under}`,
        parent: text,
        kind: 'phenomenon',
        title: localized('nl', `${text}${under}`),
      })),
    ])
    const document = { format: documentFormat, plans: [{ plan, elements }] }
    const { effects } = await before.document.importDocument({ document })
    const { planId } = effects[0]!
    const hide = async (parentId: string, position: string) => {
      const personIds = [actors[0]!.personId!]
      const { id } = await make.element({
        planId,
        kind: 'phenomenon',
        parentId,
        marking: 'TLP:RED',
        personIds,
        position,
      })
      const title = json(localized('nl', `${secret} overleg`))
      await api.database.kysely.updateTable('element').set({ title }).where('id', '=', id).execute()
    }
    const started = await loadPlan(planId)
    const upper = started.listInOrder().find((node) => node.title === 'B')!
    await hide(upper.id, 'a0V')
    await hide(upper.parent!, 'a1V')
    return planId
  }

  /** Returns the next act, or undefined if the plan has no subject for it. */
  async function prepare(writer: Writer, planId: string, plan: ModelPlan, act: Act): Promise<WriterAction | undefined> {
    switch (act.action) {
      case 'undo':
      case 'redo': {
        const step = (act.action === 'undo' ? writer.undoStack : writer.undone).at(-1)
        const { undo, redo } = writer.api.undo
        return {
          call: () => (act.action === 'undo' ? undo({ planId }) : redo({ planId })),
          model: () => {
            if (!step) throw new NotDone()
            return plan.reverse(step)
          },
        }
      }
      case 'takeOut':
        await writer.exportWorkbook(planId, plan)
        return undefined
      case 'bringIn': {
        if (!writer.workbook) await writer.exportWorkbook(planId, plan)
        const prepared = toImportAction(writer, planId, plan, act)
        writer.workbook = undefined
        return prepared
      }
      case 'document':
        return documentImport(writer, planId, plan, act)
      default:
        return toWriterAction(writer, planId, plan, act)
    }
  }

  /** Performs the act in the plan and in the model. Returns the resulting plan. */
  async function perform(writer: Writer, planId: string, plan: ModelPlan, act: Act): Promise<ModelPlan> {
    const prepared = await prepare(writer, planId, plan, act)
    if (!prepared) return plan
    const lines = new Set((await listElementChanges(planId)).map((line) => line.id))
    let expected = plan
    let refused = false
    try {
      expected = prepared.model()
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      refused = true
    }
    const code = await prepared.call().then(
      () => undefined,
      (error: { defined?: boolean; code?: string }) => {
        if (!error.defined) throw error
        return error.code
      },
    )
    const after = await loadPlan(planId)
    const name = `${act.action}${code === undefined ? '' : ' refused'}`
    counts[name] = (counts[name] ?? 0) + 1
    expect({ act, errorCode: code !== undefined && code }).toEqual({ act, errorCode: refused && code ? code : refused })
    const known = new Set(plan.nodes.keys())
    if (prepared.undefinedOrder && !refused) {
      const { parent, moved } = prepared.undefinedOrder
      const listOtherSiblings = (modelPlan: ModelPlan) =>
        (modelPlan.lists.get(parent) ?? []).filter((id) => id !== moved && known.has(id))
      expect(listOtherSiblings(after)).toEqual(listOtherSiblings(expected))
      // A new element has no id yet in the model.
      const unnamed = (expected.lists.get(parent) ?? []).filter((id) => !known.has(id))
      expected.lists.set(
        parent,
        (after.lists.get(parent) ?? []).flatMap((id) => (known.has(id) ? id : (unnamed.shift() ?? []))),
      )
    }
    expect({ act, ...describeModelPlan(after, known) }).toEqual({ act, ...describeModelPlan(expected, known) })
    const written = (await listElementChanges(planId))
      .filter((line) => !lines.has(line.id))
      .map((line) => line.element_id!)
    const made = diffModelPlans(plan, after)
    expect(written.sort()).toEqual(made.map((line) => line.id).sort())
    if (refused) return after
    if (act.action === 'undo') {
      writer.undoStack.pop()
      writer.undone.push(made)
    } else if (act.action === 'redo') {
      writer.undone.pop()
      writer.undoStack.push(made)
    } else if (made.length > 0 && outlineActKinds.has(act.action)) {
      writer.undoStack.push(made)
      writer.undone = []
    }
    return after
  }

  await fc.assert(
    fc.asyncProperty(sequence(actors.length), async (turns) => {
      const planId = await start()
      const writers = actors.map((actor, index) => new Writer(actor, index === 0))
      let plan = await loadPlan(planId)
      for (const { personIndex, acts } of turns)
        for (const act of acts) plan = await perform(writers[personIndex]!, planId, plan, act)
    }),
    runs,
  )
  // Checks that each kind of act occurred, because otherwise the test proves little.
  for (const does of ['edit', 'moveAll', 'paste', 'undo', 'redo', 'bringIn', 'document', 'undo refused'])
    expect([does, counts[does] ?? 0]).toEqual([does, expect.toSatisfy((count: number) => count > 0)])
}, 3_600_000)

const outlineActKinds: ReadonlySet<string> = new Set([
  'add',
  'edit',
  'move',
  'remove',
  'changeAll',
  'moveAll',
  'removeAll',
  'paste',
])
