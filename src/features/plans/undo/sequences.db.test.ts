import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { usePack } from '../../registry/index.ts'
import { inOrder } from '../outline/model.ts'
import { planRoutes } from '../routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

/** Acts name elements by their place in the order of the document, so that one act means the same in plans that are alike. */
const at = fc.nat(30)
const some = fc.array(at, { minLength: 1, maxLength: 4 })
const act = fc.oneof(
  fc.record({ does: fc.constant('add' as const), under: at, after: at, words: fc.string({ maxLength: 8 }) }),
  fc.record({ does: fc.constant('edit' as const), of: at, words: fc.string({ maxLength: 8 }) }),
  fc.record({ does: fc.constant('move' as const), of: at, under: at, after: at }),
  fc.record({ does: fc.constant('remove' as const), of: at }),
  fc.record({
    does: fc.constant('changeAll' as const),
    of: some,
    state: fc.constantFrom('proposed', 'running', 'done', 'paused'),
  }),
  fc.record({ does: fc.constant('moveAll' as const), of: some, under: at, after: at }),
  fc.record({ does: fc.constant('removeAll' as const), of: some }),
  fc.record({ does: fc.constant('paste' as const), of: some, under: at, after: at }),
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never
const back = fc.record({ does: fc.constantFrom('undo', 'redo') })
const sequence = fc.array(fc.oneof({ weight: 3, arbitrary: act }, { weight: 2, arbitrary: back }), {
  minLength: 4,
  maxLength: 24,
})

async function rowsOf(planId: Id) {
  const rows = await api.database.kysely.selectFrom('element').selectAll().where('plan_id', '=', planId).execute()
  return inOrder(rows.map((row) => ({ ...row, parentId: row.parent_id })))
}
type Row = Awaited<ReturnType<typeof rowsOf>>[number]

/** What a plan says, whatever the ids in it: each element with its place in the tree and what is written of it. */
function sayingOf(rows: readonly Row[]): unknown[] {
  const place = new Map(rows.map((row, index) => [row.id, index]))
  return rows.map(({ kind, title, state, code, parent_id }) => ({
    kind,
    title,
    state,
    code,
    under: parent_id && place.get(parent_id),
  }))
}

/** Which elements differ, came or went. */
function differing(before: readonly Row[], after: readonly Row[]): Id[] {
  const content = ({ revision: _revision, updated_at: _at, access_id: _access, ...row }: Row) => JSON.stringify(row)
  const was = new Map(before.map((row) => [row.id, content(row)]))
  const is = new Map(after.map((row) => [row.id, content(row)]))
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).sort()
}

it('any sequence of acts, of which some are taken back, leaves the plan as the others alone would, with a line for each', async () => {
  const zone = await make.organisation({ kind: 'police_zone' })
  const planner = await enrol(api.database, people.planner(zone.id))
  const { plans } = api.as(planner)
  const before = api.as(await enrol(api.database, people.planner(zone.id))).plans.outline
  let codes = 0
  const start = async () => {
    const { id } = await plans.startPlan({
      code: `P-${codes++}`,
      kind: 'zonal_security_plan',
      title: localized('nl', 'Plan'),
      ownerId: zone.id,
      periodFrom: '2026-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    })
    // What stood there already is of somebody else: nobody here takes it back.
    const { rows } = await before.getOutline({ planId: id })
    const section = rows.find((row) => row.kind === 'section')!.id
    const content = { kind: 'phenomenon' as const }
    for (const words of ['A', 'B', 'C']) {
      const title = localized('nl', words)
      const upper = await before.addElement({ planId: id, parentId: section, content: { ...content, title } })
      for (const under of [1, 2])
        await before.addElement({
          planId: id,
          parentId: upper.id,
          content: { ...content, title: localized('nl', `${words}${under}`) },
        })
    }
    return id
  }

  /** Does it, and answers whether anything was done: a refusal leaves everything as it was. */
  async function perform(planId: Id, one: Act | { does: 'undo' | 'redo' }): Promise<boolean> {
    const before = await rowsOf(planId)
    const section = before.find((row) => row.kind === 'section')!
    const free = before.filter((row) => row.place === null)
    const pick = (index: number) => free[index % free.length]
    const picked = (indices: readonly number[]) => [...new Set(indices.flatMap((index) => pick(index)?.id ?? []))]
    /** Every third place is the section itself. */
    const parent = (index: number) => (index % 3 === 0 ? section.id : (pick(index)?.id ?? section.id))
    const place = (under: number, after: number) => {
      const parentId = parent(under)
      const siblings = before.filter((row) => row.parent_id === parentId)
      return { parentId, afterId: after % 4 === 0 ? null : (siblings[after % siblings.length]?.id ?? null) }
    }
    const call = async (): Promise<unknown> => {
      switch (one.does) {
        case 'undo':
          return plans.undo.takeBack({ planId })
        case 'redo':
          return plans.undo.doAgain({ planId })
        case 'add':
          return plans.outline.addElement({
            planId,
            ...place(one.under, one.after),
            content: { kind: 'phenomenon', title: localized('nl', one.words) },
          })
        case 'edit': {
          const { id, revision } = pick(one.of)!
          return plans.outline.changeElement({ id, revision, patch: { title: localized('nl', one.words) } })
        }
        case 'move':
          return plans.outline.moveElement({ id: pick(one.of)!.id, ...place(one.under, one.after) })
        case 'remove':
          return plans.outline.removeElement({ id: pick(one.of)!.id })
        case 'changeAll': {
          const ids = picked(one.of)
          const elements = free.filter((row) => ids.includes(row.id)).map(({ id, revision }) => ({ id, revision }))
          return plans.bulk.changeElements({ planId, elements, patch: { state: one.state as 'done' } })
        }
        case 'moveAll':
          return plans.bulk.moveElements({ planId, ids: picked(one.of), ...place(one.under, one.after) })
        case 'removeAll':
          return plans.bulk.removeElements({ planId, ids: picked(one.of) })
        case 'paste':
          return plans.copy.pasteElements({ planId, fromIds: picked(one.of), ...place(one.under, one.after) })
      }
    }
    const needsSome = !['undo', 'redo', 'add'].includes(one.does)
    if (needsSome && (free.length === 0 || (one.does === 'paste' && free.length > 60))) return false
    const lines = async () =>
      api.database.kysely
        .selectFrom('change')
        .select(['id', 'element_id'])
        .where('plan_id', '=', planId)
        .where('element_id', 'is not', null)
        .orderBy('id')
        .execute()
    const known = new Set((await lines()).map((line) => line.id))
    const refused = await call().then(
      () => false,
      (error: { defined?: boolean }) => {
        if (!error.defined) throw error
        return true
      },
    )
    const after = await rowsOf(planId)
    const written = (await lines()).filter((line) => !known.has(line.id)).map((line) => line.element_id!)
    if (refused) expect([sayingOf(after), written]).toEqual([sayingOf(before), []])
    else expect(written.sort()).toEqual(differing(before, after))
    return written.length > 0
  }

  await fc.assert(
    fc.asyncProperty(sequence, async (acts) => {
      const planId = await start()
      const done: Act[] = []
      let undone: Act[] = []
      for (const one of acts) {
        const happened = await perform(planId, one as Act)
        if (one.does === 'undo') {
          expect(happened).toBe(done.length > 0)
          if (happened) undone.push(done.pop()!)
        } else if (one.does === 'redo') {
          expect(happened).toBe(undone.length > 0)
          if (happened) done.push(undone.pop()!)
        } else if (happened) {
          done.push(one as Act)
          undone = []
        }
      }
      const plain = await start()
      for (const one of done) await perform(plain, one)
      expect(sayingOf(await rowsOf(planId))).toEqual(sayingOf(await rowsOf(plain)))
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 8) },
  )
}, 300_000)
