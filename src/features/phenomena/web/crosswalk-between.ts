import { useQueries } from '@tanstack/react-query'
import type { CrosswalkLink, Phenomenon } from '../contract.ts'
import { phenomenonApi } from './api.ts'

/** Where the items of one list went in another: the direct links between them, and the items that fell away or came new. */
export function useCrosswalkBetween(from: readonly Phenomenon[], to: readonly Phenomenon[]) {
  const answers = useQueries({
    queries: [...from, ...to].map(({ id }) => ({
      ...phenomenonApi.getCrosswalk.queryOptions({ input: { phenomenonId: id } }),
      staleTime: 60_000,
    })),
  })
  const links = new Map<string, CrosswalkLink>()
  for (const { data } of answers) {
    for (const { link, distance } of [...(data?.before ?? []), ...(data?.after ?? [])]) {
      if (distance === 1) links.set(link.id, link)
    }
  }
  return {
    links: linksBetween(
      [...links.values()],
      from.map(({ id }) => id),
      to.map(({ id }) => id),
    ),
    pending: answers.some((one) => one.isPending),
    error: answers.find((one) => one.error)?.error ?? null,
    write: answers.some(({ data }) => data?.abilities.write),
    refetch: () => Promise.all(answers.map((one) => one.refetch())),
  }
}

/** Links that lead from the one list into the other (in either direction of reading), in the order of the first list. */
export function linksBetween(links: readonly CrosswalkLink[], from: readonly string[], to: readonly string[]) {
  const kept = links.filter(({ fromId, toId, relation }) => {
    if (relation === 'dropped') return from.includes(fromId)
    if (relation === 'new') return to.includes(fromId)
    return (
      toId !== null && ((from.includes(fromId) && to.includes(toId)) || (from.includes(toId) && to.includes(fromId)))
    )
  })
  const place = ({ fromId, toId }: CrosswalkLink) =>
    Math.min(...[fromId, toId].map((id) => (id && from.includes(id) ? from.indexOf(id) : Number.POSITIVE_INFINITY)))
  return kept.toSorted((one, other) => place(one) - place(other))
}
