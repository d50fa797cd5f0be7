import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { json } from '#platform/db/column-values.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { usePack } from '../../registry/index.ts'
import { type DocumentElement, documentFormat } from '../document/schema.ts'
import { registerSections } from '../document/section.ts'
import { planRoutes } from '../routes.ts'
import { choiceWord } from '../workbook/choices.ts'
import { EditedBook } from '../workbook/edited-book.fixture.ts'
import { type Act, type BringIn, type DocumentImport, type InOutline, sequence } from './acts.fixture.ts'
import { type Line, linesBetween, ModelPlan, type Node, NotDone, sayingOf } from './model-plan.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

/** A word that stands only in what some may not read. */
const secret = 'geheim'
/** Nobody makes a plan of the copies of copies. */
const most = 70
/** `FAULT_ROUNDS`, `FAULT_SEED`: the long trial (npm run soak), of other sequences every time. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 0)
const seed = createHash('sha256')
  .update(process.env.FAULT_SEED ?? 'sequences')
  .digest()
  .readInt32BE()
const runs = { seed, numRuns: rounds > 0 ? rounds * 4 : 6 }

async function readPlan(planId: string): Promise<ModelPlan> {
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

const linesOf = (planId: string) =>
  api.database.kysely
    .selectFrom('change')
    .select(['id', 'element_id'])
    .where('plan_id', '=', planId)
    .where('element_id', 'is not', null)
    .execute()

/** Somebody who writes the plan: what they may take back, and the workbook that they have in their hands. */
class Writer {
  readonly sees: (node: Node) => boolean
  readonly #actor: ReturnType<typeof people.planner>
  done: Line[][] = []
  undone: Line[][] = []
  book: { edited: EditedBook; base: ModelPlan } | undefined

  constructor(actor: ReturnType<typeof people.planner>, readsAll: boolean) {
    this.#actor = actor
    this.sees = (node) => readsAll || !node.isHidden
  }

  get api() {
    return api.as(this.#actor).plans
  }

  /** What this person may change, in the order of the document. */
  free(plan: ModelPlan): Node[] {
    return plan.inOrder().filter((one) => one.place === null && this.sees(one))
  }

  async takeOut(planId: string, plan: ModelPlan): Promise<void> {
    const file = await this.api.workbook.exportWorkbook({ planId, language: 'nl' })
    const edited = await EditedBook.open(file)
    const unseen = [...plan.nodes.values()].filter((one) => !this.sees(one))
    const told = JSON.stringify(edited.sheets)
    if (unseen.length > 0)
      expect([secret, ...unseen.map((one) => one.id)].filter((word) => told.includes(word))).toEqual([])
    this.book = { edited, base: plan }
  }
}

/** An act as it is done, and as the model has it afterwards. */
interface Doing {
  call: () => Promise<unknown>
  model: () => ModelPlan
  /** Lists of which the model does not say the order, but for those that nobody moved in them. */
  loose?: { parent: string; moved: string }
}

const pick = <Value>(all: readonly Value[], index: number): Value | undefined => all[index % Math.max(1, all.length)]

function inOutline(writer: Writer, planId: string, plan: ModelPlan, act: InOutline): Doing | undefined {
  const free = writer.free(plan)
  const section = plan.inOrder().find((one) => one.place === 'strategic_objectives')!
  const open = free.filter((one) => !one.isHidden)
  const one = (index: number) => pick(free, index)?.id
  const idsOf = (indices: readonly number[]) => [...new Set(indices.flatMap((index) => one(index) ?? []))]
  /** Every third place is the section itself. */
  const place = (under: number, after: number) => {
    const parentId = under % 3 === 0 ? section.id : (pick(open, under)?.id ?? section.id)
    const siblings = plan.children(parentId).filter(writer.sees)
    return { parentId, afterId: after % 4 === 0 ? null : (pick(siblings, after)?.id ?? null) }
  }
  const with_ = (change: (next: ModelPlan) => void) => () => {
    const next = plan.copy()
    change(next)
    return next
  }
  const { outline, bulk, copy } = writer.api
  const node = (id: string) => plan.nodes.get(id)!
  const titled = (id: string, words: string) => (node(id).isHidden ? `${secret} ${words}` : words)
  const fresh = (words: string): Node => ({
    id: 'fresh',
    parent: null,
    key: '',
    kind: 'phenomenon',
    title: words,
    state: null,
    place: null,
    isHidden: false,
  })
  switch (act.does) {
    case 'add': {
      const { parentId, afterId } = place(act.under, act.after)
      const content = { kind: 'phenomenon' as const, title: localized('nl', act.words) }
      return {
        call: () => outline.addElement({ planId, parentId, afterId, content }),
        model: with_((next) => next.insert([fresh(act.words)], parentId, afterId)),
      }
    }
    case 'edit': {
      const id = one(act.of)
      if (!id) return undefined
      const title = titled(id, act.words)
      return {
        call: async () => {
          const { element } = await outline.getElement({ id })
          const patch = { title: localized('nl', title) }
          return outline.changeElement({ id, revision: element.revision, patch })
        },
        model: with_((next) => next.edit(id, { title })),
      }
    }
    case 'move': {
      const id = one(act.of)
      if (!id) return undefined
      const { parentId, afterId } = place(act.under, act.after)
      return {
        call: () => outline.moveElement({ id, parentId, afterId }),
        model: with_((next) => next.move([id], parentId, afterId)),
      }
    }
    case 'remove': {
      const id = one(act.of)
      return (id && {
        call: () => outline.removeElement({ id }),
        model: with_((next) => next.remove([id], writer.sees)),
      }) as Doing | undefined
    }
    case 'changeAll': {
      const ids = idsOf(act.of)
      if (ids.length === 0) return undefined
      return {
        call: async () => {
          const all = await Promise.all(ids.map((id) => outline.getElement({ id })))
          const elements = all.map(({ element: { id, revision } }) => ({ id, revision }))
          return bulk.changeElements({ planId, elements, patch: { state: act.state as 'done' } })
        },
        model: with_((next) => {
          // Nothing is paused in silence.
          if (act.state === 'paused') throw new NotDone()
          for (const id of ids) next.edit(id, { state: act.state })
        }),
      }
    }
    case 'moveAll': {
      const ids = idsOf(act.of)
      const { parentId, afterId } = place(act.under, act.after)
      const tops = plan.tops(ids).map((top) => top.id)
      // Of those that go along none is a sibling to stand after.
      const after = afterId !== null && ids.includes(afterId) ? undefined : afterId
      return ids.length === 0
        ? undefined
        : {
            call: () => bulk.moveElements({ planId, ids, parentId, afterId }),
            model: with_((next) => next.move(tops, parentId, after)),
          }
    }
    case 'removeAll': {
      const ids = idsOf(act.of)
      return ids.length === 0
        ? undefined
        : {
            call: () => bulk.removeElements({ planId, ids }),
            model: with_((next) => next.remove(ids, writer.sees)),
          }
    }
    case 'paste': {
      const ids = idsOf(act.of).filter((id) => !plan.nodes.get(id)!.isHidden)
      if (ids.length === 0 || plan.nodes.size > most) return undefined
      const { parentId, afterId } = place(act.under, act.after)
      let copies = 0
      const copyOf = (next: ModelPlan, from: Node): Node => {
        copies += 1
        const made = { ...from, id: `copy-${copies}`, state: from.state && 'proposed' }
        for (const child of plan.children(from.id).filter(writer.sees)) {
          const its = copyOf(next, child)
          next.nodes.set(its.id, { ...its, parent: made.id })
          next.lists.set(made.id, [...(next.lists.get(made.id) ?? []), its.id])
        }
        return made
      }
      return {
        call: () => copy.pasteElements({ planId, fromIds: ids, parentId, afterId }),
        model: with_((next) => {
          const tops = plan.tops(ids).map((top) => copyOf(next, top))
          next.insert(tops, parentId, afterId)
        }),
      }
    }
  }
}

let words = 0
const newTitle = (): string => {
  words += 1
  return `nieuw ${words}`
}
const fresh = (id: string, title: string): Node => ({
  id,
  parent: null,
  key: '',
  kind: 'phenomenon',
  title,
  state: null,
  place: null,
  isHidden: false,
})

/** The whole plan, as far as the writer reads it, written anew. */
async function documentImport(writer: Writer, planId: string, plan: ModelPlan, act: DocumentImport): Promise<Doing> {
  const exported = (await writer.api.document.exportDocument({ planId })) as {
    plans: { elements: DocumentElement[] }[]
  }
  const next = plan.copy()
  const free = writer.free(plan)
  const left = act.left.flatMap((index) => pick(free, index)?.id ?? [])
  const gone = free.filter((one) => left.some((id) => plan.isUnder(one.id, id))).map((one) => one.id)
  const stay = free.filter((one) => !gone.includes(one.id))
  let elements = exported.plans[0]!.elements.filter((one) => !gone.includes(one.key))
  const edits = new Map(
    act.titles.flatMap((index) => {
      const one = pick(stay, index)
      return one ? [[one.id, one.isHidden ? `${secret} ${act.words}` : act.words] as const] : []
    }),
  )
  elements = elements.map((one) => (edits.has(one.key) ? { ...one, title: localized('nl', edits.get(one.key)!) } : one))
  // The last of some siblings comes first.
  const rotated = pick(
    stay.filter((one) => !one.isHidden),
    act.rotates,
  )
  if (rotated) {
    const family = elements.filter((one) => one.parent === rotated.parent && one.place === undefined)
    const moves = family.at(-1)!
    elements = [...elements.filter((one) => one !== moves)]
    elements.splice(elements.indexOf(family[0]!), 0, moves)
    if (family.length === 1) elements = exportedOrder(elements, moves, exported.plans[0]!.elements)
  }
  const title = newTitle()
  const under =
    act.added === null
      ? undefined
      : pick(
          stay.filter((one) => !one.isHidden),
          act.added,
        )
  if (under)
    elements.push({
      key: title,
      parent: under.id,
      kind: 'phenomenon',
      title: localized('nl', title),
    } as DocumentElement)
  const document = { ...exported, plans: [{ ...exported.plans[0]!, elements }] }
  return {
    call: () => writer.api.document.importDocument({ document }),
    model: () => {
      next.remove(gone, writer.sees)
      for (const [id, words] of edits) next.edit(id, { title: words })
      if (rotated) {
        const family = next.children(rotated.parent).filter((one) => one.place === null && writer.sees(one))
        if (family.length > 1) next.move([family.at(-1)!.id], rotated.parent!, null)
      }
      if (under) next.insert([fresh('new', title)], under.id, undefined)
      return next
    },
  }
}

/** An only child stays where it was in the file. */
function exportedOrder(
  elements: readonly DocumentElement[],
  moved: DocumentElement,
  exported: readonly DocumentElement[],
): DocumentElement[] {
  const order = new Map(exported.map((one, index) => [one.key, index]))
  const rest = elements.filter((one) => one !== moved)
  const at = rest.findIndex((one) => order.get(one.key)! > order.get(moved.key)!)
  return at === -1 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)]
}

/** The workbook that was taken out at some time, changed, and merged into the plan as it is now. */
function bringIn(writer: Writer, planId: string, plan: ModelPlan, act: BringIn): Doing {
  const { edited, base } = writer.book!
  const sheet = 'Elementen'
  const rows = writer.free(base)
  const at = (index: number) => pick(rows, index)?.id
  const setRow = (id: string, values: Record<string, string | number>) =>
    edited.set(sheet, ['sleutel', id], values as Record<string, string>)
  const deleted = rows
    .filter((one) => act.deleted.some((index) => at(index) !== undefined && base.isUnder(one.id, at(index)!)))
    .map((one) => one.id)
  const keeps = (id: string | undefined): id is string => id !== undefined && !deleted.includes(id)
  const titles = new Map(
    act.titles.flatMap((index) => {
      const id = at(index)
      return keeps(id) ? [[id, base.nodes.get(id)!.isHidden ? `${secret} ${act.words}` : act.words] as const] : []
    }),
  )
  for (const [id, title] of titles) setRow(id, { 'titel (nl)': title })
  const states = act.states.map(at).filter(keeps)
  for (const id of states) setRow(id, { stand: choiceWord('state', act.state, 'nl') })

  const ordered = act.ordered && at(act.ordered.of)
  const siblings = keeps(ordered ?? undefined)
    ? base.children(base.nodes.get(ordered!)!.parent).filter((one) => one.place === null && writer.sees(one))
    : []
  const after = act.ordered && act.ordered.after % 4 !== 0 ? pick(siblings, act.ordered.after) : undefined
  const number = after ? siblings.indexOf(after) + 1.5 : 0.5
  const isOrdered = siblings.length > 0
  if (isOrdered) setRow(ordered!, { volgorde: number })

  const moved = act.moved && at(act.moved.of)
  const under =
    act.moved &&
    pick(
      rows.filter((one) => !one.isHidden),
      act.moved.under,
    )?.id
  const isMoved = keeps(moved ?? undefined) && keeps(under ?? undefined) && moved !== ordered
  if (isMoved) setRow(moved!, { 'staat onder (sleutel)': under! })

  const title = newTitle()
  const addedUnder =
    act.added === null
      ? undefined
      : pick(
          rows.filter((one) => !one.isHidden),
          act.added,
        )?.id
  if (keeps(addedUnder))
    edited.add(sheet, { 'staat onder (sleutel)': addedUnder, soort: 'fenomeen', 'titel (nl)': title })
  for (const id of deleted) edited.remove(sheet, 'sleutel', id)
  // Whoever knows the id of what they may not read gains nothing by it.
  const unseen = [...plan.nodes.values()].filter((one) => !writer.sees(one))
  for (const { id } of unseen) edited.add(sheet, { sleutel: id, soort: 'fenomeen', 'titel (nl)': 'Wat staat daar?' })

  const file = edited.save()
  const choices = { otherConflicts: act.side, allRemovals: act.removes }
  const call = async () => {
    const looked = await writer.api.workbook.previewWorkbookImport({ planId, file, language: 'nl' })
    if (unseen.length > 0) expect(JSON.stringify(looked)).not.toContain(secret)
    const { state } = looked
    await writer.api.workbook.importWorkbook({ planId, file, state, choices, language: 'nl' })
    // What was brought in once changes nothing the second time.
    if (act.side === 'plan') return
    const again = await writer.api.workbook.previewWorkbookImport({ planId, file, language: 'nl' })
    expect(again.lines.filter((one) => !['unknown', 'removed'].includes(one.outcome))).toEqual([])
  }
  const parentOf = isOrdered ? base.nodes.get(ordered!)!.parent! : null
  const inBaseOrder = siblings.filter((one) => plan.nodes.get(one.id)?.parent === parentOf).map((one) => one.id)
  const now = parentOf === null ? [] : plan.children(parentOf).map((one) => one.id)
  const asMade = now.filter((id) => inBaseOrder.includes(id)).every((id, index) => id === inBaseOrder[index])
  const model = () => {
    const next = plan.copy()
    /** Three sides of one value. */
    const settled = <Value>(was: Value, mine: Value, theirs: Value): Value =>
      theirs === was || theirs === mine ? mine : act.side === 'workbook' ? mine : theirs
    const stands = (id: string) => next.nodes.get(id)
    for (const [id, mine] of titles) {
      const node = stands(id)
      if (node) node.title = settled(base.nodes.get(id)!.title, mine, node.title)
    }
    for (const id of states) {
      const node = stands(id)
      const state = node && settled(base.nodes.get(id)!.state, act.state, node.state)
      if (node && state === 'paused' && node.state !== 'paused') throw new NotDone()
      if (node) node.state = state!
    }
    const removed = act.removes ? deleted.filter((id) => stands(id)) : []
    for (const one of next.nodes.values())
      if (one.parent !== null && removed.includes(one.parent) && !removed.includes(one.id)) {
        const leaves =
          isMoved && moved === one.id && settled(base.nodes.get(one.id)!.parent, under!, one.parent) === under
        if (!leaves) throw new NotDone()
      }
    if (isMoved && stands(moved!)) {
      const parent = settled(base.nodes.get(moved!)!.parent, under!, stands(moved!)!.parent)
      if (parent !== stands(moved!)!.parent) next.move([moved!], parent!, undefined)
    }
    next.remove(removed, writer.sees)
    if (isOrdered && stands(ordered!)) {
      const elsewhere = stands(ordered!)!.parent !== parentOf
      if (!elsewhere || act.side === 'workbook') {
        if (!stands(parentOf!)) throw new NotDone()
        const before = inBaseOrder.filter(
          (id) => id !== ordered && siblings.findIndex((one) => one.id === id) + 1 < number,
        )
        const marks = before.filter((id) => stands(id)?.parent === parentOf)
        // Where it stands so among those that the workbook knows, it has nothing to say of the others.
        const standsSo = !elsewhere && inBaseOrder.indexOf(ordered!) === before.length
        if (!standsSo) next.move([ordered!], parentOf!, marks.at(-1) ?? null)
      }
    }
    if (keeps(addedUnder)) next.insert([fresh('new', title)], addedUnder, undefined)
    return next
  }
  return { call, model, ...(isOrdered && !asMade && { loose: { parent: parentOf!, moved: ordered! } }) }
}

it('any sequence of edits, undos, imports and merges by several people equals the same changes made one by one, with a line for each', async () => {
  registerSections([])
  const zone = await make.organisation({ kind: 'police_zone' })
  const actors: Awaited<ReturnType<typeof enrol>>[] = []
  for (const _ of [0, 1, 2]) actors.push(await enrol(api.database, people.planner(zone.id)))
  const before = api.as(await enrol(api.database, people.planner(zone.id))).plans
  const counts: Record<string, number> = {}
  let codes = 0

  /** What stood there already is of somebody else: nobody here takes it back. Two elements are for the first alone to read. */
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
    const elements = ['A', 'B', 'C'].flatMap((words) => [
      { key: words, place: 'strategic_objectives', kind: 'phenomenon', title: localized('nl', words) },
      ...[1, 2].map((under) => ({
        key: `${words}${under}`,
        parent: words,
        kind: 'phenomenon',
        title: localized('nl', `${words}${under}`),
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
    const started = await readPlan(planId)
    const upper = started.inOrder().find((one) => one.title === 'B')!
    await hide(upper.id, 'a0V')
    await hide(upper.parent!, 'a1V')
    return planId
  }

  /** What is about to be done, or undefined where there is nothing to do it with. */
  async function prepare(writer: Writer, planId: string, plan: ModelPlan, act: Act): Promise<Doing | undefined> {
    switch (act.does) {
      case 'undo':
      case 'redo': {
        const step = (act.does === 'undo' ? writer.done : writer.undone).at(-1)
        const { takeBack, doAgain } = writer.api.undo
        return {
          call: () => (act.does === 'undo' ? takeBack({ planId }) : doAgain({ planId })),
          model: () => {
            if (!step) throw new NotDone()
            return plan.reverse(step)
          },
        }
      }
      case 'takeOut':
        await writer.takeOut(planId, plan)
        return undefined
      case 'bringIn': {
        if (!writer.book) await writer.takeOut(planId, plan)
        const doing = bringIn(writer, planId, plan, act)
        writer.book = undefined
        return doing
      }
      case 'document':
        return documentImport(writer, planId, plan, act)
      default:
        return inOutline(writer, planId, plan, act)
    }
  }

  /** Does it in the plan and in the model, and answers with the plan as it is then. */
  async function perform(writer: Writer, planId: string, plan: ModelPlan, act: Act): Promise<ModelPlan> {
    const doing = await prepare(writer, planId, plan, act)
    if (!doing) return plan
    const lines = new Set((await linesOf(planId)).map((line) => line.id))
    let expected = plan
    let refused = false
    try {
      expected = doing.model()
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      refused = true
    }
    const code = await doing.call().then(
      () => undefined,
      (error: { defined?: boolean; code?: string }) => {
        if (!error.defined) throw error
        return error.code
      },
    )
    const after = await readPlan(planId)
    const name = `${act.does}${code === undefined ? '' : ' refused'}`
    counts[name] = (counts[name] ?? 0) + 1
    expect({ act, refused: code !== undefined && code }).toEqual({ act, refused: refused && code ? code : refused })
    const known = new Set(plan.nodes.keys())
    if (doing.loose && !refused) {
      const { parent, moved } = doing.loose
      const others = (one: ModelPlan) => (one.lists.get(parent) ?? []).filter((id) => id !== moved && known.has(id))
      expect(others(after)).toEqual(others(expected))
      // What is new there has no name yet in the model.
      const unnamed = (expected.lists.get(parent) ?? []).filter((id) => !known.has(id))
      expected.lists.set(
        parent,
        (after.lists.get(parent) ?? []).flatMap((id) => (known.has(id) ? id : (unnamed.shift() ?? []))),
      )
    }
    expect({ act, ...sayingOf(after, known) }).toEqual({ act, ...sayingOf(expected, known) })
    const written = (await linesOf(planId)).filter((line) => !lines.has(line.id)).map((line) => line.element_id!)
    const made = linesBetween(plan, after)
    expect(written.sort()).toEqual(made.map((line) => line.id).sort())
    if (refused) return after
    if (act.does === 'undo') {
      writer.done.pop()
      writer.undone.push(made)
    } else if (act.does === 'redo') {
      writer.undone.pop()
      writer.done.push(made)
    } else if (made.length > 0 && inOutlineActs.has(act.does)) {
      writer.done.push(made)
      writer.undone = []
    }
    return after
  }

  await fc.assert(
    fc.asyncProperty(sequence(actors.length), async (turns) => {
      const planId = await start()
      const writers = actors.map((actor, index) => new Writer(actor, index === 0))
      let plan = await readPlan(planId)
      for (const { who, does } of turns) for (const act of does) plan = await perform(writers[who]!, planId, plan, act)
    }),
    runs,
  )
  // Nothing is proven by what never happened.
  for (const does of ['edit', 'moveAll', 'paste', 'undo', 'redo', 'bringIn', 'document', 'undo refused'])
    expect([does, counts[does] ?? 0]).toEqual([does, expect.toSatisfy((count: number) => count > 0)])
}, 3_600_000)

const inOutlineActs: ReadonlySet<string> = new Set([
  'add',
  'edit',
  'move',
  'remove',
  'changeAll',
  'moveAll',
  'removeAll',
  'paste',
])
