import { deepest } from '#features/planning/plans/outline/model.ts'

/** An element of the simple model: the content and the place. */
export interface Node {
  id: string
  parent: string | null
  /** The stored sort key among the siblings. The model only compares it. */
  key: string
  kind: string
  title: string | null
  state: string | null
  /** The part or section of the plan kind. It is never moved. */
  place: string | null
  /** Some writers of the plan may not read it. It has no children. */
  isHidden: boolean
}

/** The effect of an act on an element. Null: it did not exist. */
export interface Line {
  id: string
  before: Node | null
  after: Node | null
}

/** Thrown for an act that the model does not allow. The product must reject it and leave everything unchanged. */
export class NotDone extends Error {}
const rejectAct = (): never => {
  throw new NotDone()
}

const compareByKey = (node: Node, other: Node): number =>
  node.key === other.key ? (node.id < other.id ? -1 : 1) : node.key < other.key ? -1 : 1

/** A plan as lists of elements. Every change is made in sequence, by simple code. */
export class ModelPlan {
  readonly nodes: Map<string, Node>
  /** Children in their order. */
  readonly lists: Map<string | null, string[]>

  constructor(nodes: Iterable<Node>) {
    this.nodes = new Map([...nodes].map((node) => [node.id, { ...node }]))
    this.lists = new Map(
      [...Map.groupBy(this.nodes.values(), (node) => node.parent)].map(([parent, all]) => [
        parent,
        all.toSorted(compareByKey).map((node) => node.id),
      ]),
    )
  }

  copy(): ModelPlan {
    return new ModelPlan(this.nodes.values())
  }

  children(parent: string | null): Node[] {
    return (this.lists.get(parent) ?? []).map((id) => this.nodes.get(id)!)
  }

  /** Elements in document order. */
  listInOrder(parent: string | null = null): Node[] {
    return this.children(parent).flatMap((child) => [child, ...this.listInOrder(child.id)])
  }

  isDescendant(id: string, above: string): boolean {
    for (let at: string | null = id; at !== null; at = this.nodes.get(at)?.parent ?? null) if (at === above) return true
    return false
  }

  /** Returns the nodes that are not under another node of the list. */
  listTopNodes(ids: readonly string[]): Node[] {
    return this.listInOrder().filter(
      (node) => ids.includes(node.id) && !ids.some((other) => other !== node.id && this.isDescendant(node.id, other)),
    )
  }

  edit(id: string, values: Partial<Pick<Node, 'title' | 'state'>>): void {
    const node = this.nodes.get(id) ?? rejectAct()
    Object.assign(node, values)
  }

  insert(nodes: readonly Node[], parent: string, after: string | null | undefined): void {
    if (!this.nodes.has(parent)) rejectAct()
    const list = this.lists.get(parent) ?? []
    const at = after === undefined ? -1 : list.indexOf(after ?? '')
    let index = after === null ? 0 : at === -1 ? list.length : at + 1
    // Two concurrent writers may have given two siblings the same key, so no key exists between them.
    while (at !== -1 && index < list.length && this.nodes.get(list[index]!)!.key === this.nodes.get(after!)!.key)
      index += 1
    for (const node of nodes) this.nodes.set(node.id, { ...node, parent })
    list.splice(index, 0, ...nodes.map((node) => node.id))
    this.lists.set(parent, list)
    for (const node of nodes) this.#refuseTooDeep(node.id)
  }

  move(ids: readonly string[], parent: string, after: string | null | undefined): void {
    if (ids.some((id) => !this.nodes.has(id) || this.isDescendant(parent, id))) rejectAct()
    const moving = ids.map((id) => this.nodes.get(id)!)
    for (const node of moving) this.#leave(node)
    this.insert(moving, parent, after)
  }

  /** Removes nodes with all descendants. `sees` must return true for each of them. */
  remove(ids: readonly string[], sees: (node: Node) => boolean): void {
    for (const top of this.listTopNodes(ids)) {
      const whole = [top, ...this.listInOrder(top.id)]
      if (!whole.every(sees)) rejectAct()
      this.#leave(top)
      for (const node of whole) {
        this.nodes.delete(node.id)
        this.lists.delete(node.id)
      }
    }
  }

  /** Reverts an act if the results were not changed since. */
  reverse(lines: readonly Line[]): ModelPlan {
    const next = new Map([...this.nodes].map(([id, node]) => [id, { ...node }]))
    const goes = new Set<string>()
    const placed: string[] = []
    for (const { id, before, after } of lines) {
      const now = next.get(id)
      if (before && !after) {
        if (now) rejectAct()
        next.set(id, { ...before })
        placed.push(id)
      } else if (!now) rejectAct()
      else if (!before) {
        if (!valued.every((field) => now[field] === after![field])) rejectAct()
        goes.add(id)
      } else {
        for (const field of valued) {
          if (before[field] === after![field]) continue
          if (now[field] !== after![field] && now[field] !== before[field]) rejectAct()
          if (field === 'parent' && now.parent !== before.parent) placed.push(id)
          Object.assign(now, { [field]: before[field] })
        }
      }
    }
    for (const id of placed) {
      const passed = new Set<string>()
      for (let at = next.get(id)!.parent; at !== null; at = next.get(at)!.parent) {
        if (!next.has(at) || at === id || passed.has(at)) rejectAct()
        passed.add(at)
      }
    }
    for (const entry of next.values())
      if (entry.parent !== null && goes.has(entry.parent) && !goes.has(entry.id)) rejectAct()
    for (const id of goes) next.delete(id)
    const plan = new ModelPlan(next.values())
    for (const id of placed) plan.#refuseTooDeep(id)
    return plan
  }

  #leave(node: Node): void {
    const list = this.lists.get(node.parent)!
    list.splice(list.indexOf(node.id), 1)
  }

  #refuseTooDeep(id: string): void {
    let above = 1
    for (let at = this.nodes.get(id)!.parent; at !== null; at = this.nodes.get(at)!.parent) above += 1
    const height = (of: string): number => Math.max(0, ...this.children(of).map((child) => 1 + height(child.id)))
    if (above + height(id) > deepest) rejectAct()
  }
}

const valued = ['title', 'state', 'parent', 'key'] as const

/** Returns the effect of an act, element by element. */
export function diffModelPlans(before: ModelPlan, after: ModelPlan): Line[] {
  const ids = new Set([...before.nodes.keys(), ...after.nodes.keys()])
  return [...ids].flatMap((id): Line[] => {
    const [was, is] = [before.nodes.get(id) ?? null, after.nodes.get(id) ?? null]
    return was && is && valued.every((field) => was[field] === is[field]) ? [] : [{ id, before: was, after: is }]
  })
}

/**
 * Returns the content of a plan: the elements that everyone reads, in order, and separately the restricted elements,
 * regardless of position.
 */
export function describeModelPlan(plan: ModelPlan, known: ReadonlySet<string>) {
  const open = plan.listInOrder().filter((node) => !node.isHidden)
  const place = new Map(open.map((node, index) => [node.id, index]))
  const named = ({ id, kind, title, state }: Node) => [known.has(id) ? id : 'new', kind, title, state]
  return {
    open: open.map((node) => [...named(node), node.parent === null ? null : place.get(node.parent)]),
    hidden: [...plan.nodes.values()]
      .filter((node) => node.isHidden)
      .map((node) => [...named(node), known.has(node.parent ?? '') ? node.parent : 'new'])
      .toSorted((left, other) => (String(left[0]) < String(other[0]) ? -1 : 1)),
  }
}
