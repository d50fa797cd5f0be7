import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { TaskMessages } from '#shared/task-texts.ts'
import type { CalendarPart } from './calendar.ts'
import type { TransactionContext } from './context.ts'
import type { SliceEvent } from './event.ts'
import type { Hook } from './hook.ts'
import type { AnyJobKind } from './jobs/kind.ts'
import type { SubjectSources } from './journal/subjects.ts'
import type { LinkPurpose } from './links/purpose.ts'

/** A part of a list whose order is visible to users. Orders leave gaps, so that a part fits between two others. */
export interface Ordered<Part> {
  order: number
  part: Part
}

/** A function of a slice that is connected with an event or a hook of another slice. */
export interface Connection {
  target: object
  order: number
  connect: () => void
}

/** Everything that a slice adds to the server. `src/app/slices.ts` lists the slices. */
export interface Slice<Section = unknown, Chapter = unknown> {
  /** The folder: `planning/comments`. */
  name: string
  /** Procedures, by their path in the API. Slices may share a name: `{ plans: { versions: versionsContract } }`. */
  contract?: Readonly<Record<string, AnyContractRouter>>
  /** The handlers of the procedures, by the same path. */
  routes?: Readonly<Record<string, AnyRouter>>
  /** Where the audit log finds the subjects of the acts of the slice, by kind. */
  subjects?: Partial<SubjectSources>
  /** Kinds of background jobs. */
  jobs?: readonly AnyJobKind[]
  /** Sections of the plan document. */
  sections?: readonly Ordered<Section>[]
  /** Chapters of printed documents, after the plan itself. */
  chapters?: readonly Ordered<Chapter>[]
  /** Dated entries for the calendar, the calendar feed and the reminders. */
  calendar?: readonly Ordered<CalendarPart>[]
  /** The purposes of signed links. */
  links?: readonly LinkPurpose[]
  /** The texts of the tasks that the slice creates. */
  tasks?: TaskMessages
  reactions?: readonly Connection[]
  answers?: readonly Connection[]
}

/** Declares a slice and keeps the types of its routes, from which the type of the API derives. */
export const defineSlice = <const Definition extends Slice>(slice: Definition): Definition => slice

/**
 * Connects a function with an event. Reactions run in the transaction of the act.
 * @param order the position among the reactions to the same event; required where there are several
 */
export const reactTo = <Payload>(
  event: SliceEvent<Payload>,
  reaction: (context: TransactionContext, payload: NoInfer<Payload>) => Promise<void>,
  order = 0,
): Connection => ({ target: event, order, connect: () => event.subscribe(reaction) })

/**
 * Connects a function that only reads with a question of another slice.
 * @param order the position among the answers to the same question; required where there are several
 */
export const answerTo = <Question, Answer>(
  hook: Hook<Question, Answer>,
  respond: (context: TransactionContext, question: NoInfer<Question>) => Promise<NoInfer<Answer>>,
  order = 0,
): Connection => ({ target: hook, order, connect: () => hook.register(respond) })

/** @throws when two parts have the same order, because their sequence would depend on the list of slices */
export function sortParts<Part>(parts: readonly Ordered<Part>[]): Part[] {
  const sorted = parts.toSorted((left, right) => left.order - right.order)
  const duplicate = sorted.find(({ order }, index) => sorted[index + 1]?.order === order)
  if (duplicate) throw new Error(`Two slices register a part with the order ${duplicate.order}.`)
  return sorted.map(({ part }) => part)
}

/**
 * Connects the functions of every slice with their events and hooks.
 * @throws when two functions of an event or hook have the same order
 */
export function connectSlices(slices: readonly Slice[]): void {
  const connections = slices.flatMap(({ reactions = [], answers = [] }) => [...reactions, ...answers])
  for (const group of Map.groupBy(connections, ({ target }) => target).values())
    for (const connect of sortParts(group.map(({ order, connect }) => ({ order, part: connect })))) connect()
}

type Tree = Readonly<Record<string, object>>

/**
 * Combines the procedures of slices that share names.
 * @throws when two slices register the same procedure
 */
export function mergeProcedures(trees: readonly Tree[]): Tree {
  const merged: Record<string, object> = {}
  for (const [name, branch] of trees.flatMap((tree) => Object.entries(tree))) {
    const known = merged[name]
    if (known && ('~orpc' in known || '~orpc' in branch)) throw new Error(`Two slices register ${name}.`)
    merged[name] = known ? mergeProcedures([known as Tree, branch as Tree]) : branch
  }
  return merged
}
