import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { type ComponentType, useEffect, useRef } from 'react'

/** A query of any type, as `queryOptions` returns it. */
export interface PartQuery {
  queryKey: QueryKey
  queryFn?: unknown
}

/** A component that an upper slice adds to a page of a lower slice. */
export interface SlotPart<Props extends object> {
  component: ComponentType<Props>
  /** The queries that the component makes at first. They start before its code is loaded, together with the others. */
  queries?: (props: Props) => readonly PartQuery[]
}

/**
 * A named place on a page of a lower slice where upper slices add parts. The page renders
 * `<SlotParts slot={itemCardParts} partProps={{ itemId }} />`. Slices add parts in
 * `web/slice.ts` and never import the web code of an upper slice.
 */
export interface Slot<Props extends object> {
  readonly parts: SlotPart<Props>[]
  fill: (part: SlotPart<Props>) => void
}

export function createSlot<Props extends object>(): Slot<Props> {
  const parts: SlotPart<Props>[] = []
  return { parts, fill: (part) => void parts.push(part) }
}

/** Shows the parts of a slot. The queries of all parts start at once, so that they travel in one request. */
export function SlotParts<Props extends object>({ slot, partProps: props }: { slot: Slot<Props>; partProps: Props }) {
  usePrefetch(listPartQueries(slot, props))
  return slot.parts.map(({ component: Part }, index) => (
    <Part key={Part.displayName ?? Part.name ?? index} {...props} />
  ))
}

/** Returns the queries of all parts of a slot. */
export const listPartQueries = <Props extends object>(slot: Slot<Props>, props: Props): readonly PartQuery[] =>
  slot.parts.flatMap(({ queries }) => queries?.(props) ?? [])

/**
 * Starts queries whose results are neither known nor on their way. A page calls it for slots that it shows only after its
 * own data has arrived.
 */
export function usePrefetch(queries: readonly PartQuery[]): void {
  const client = useQueryClient()
  const latest = useRef(queries)
  latest.current = queries
  const keys = JSON.stringify(queries.map(({ queryKey }) => queryKey))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the queries, which are new objects each time
  useEffect(() => {
    for (const query of latest.current) void client.prefetchQuery(query as Parameters<typeof client.prefetchQuery>[0])
  }, [client, keys])
}
