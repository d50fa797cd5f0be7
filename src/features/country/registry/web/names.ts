import { useQueries } from '@tanstack/react-query'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { maxIds } from '../entities.ts'
import { registryApi } from './api.ts'

interface Named {
  id: Id
  label: string
}

/** Names rarely change and are requested in batches. Ended subjects keep their name too. */
const cacheOptions = { staleTime: 300_000 }
const anyDateInput = { date: 'any', limit: maxIds } as const

/** Groups sorted ids into queries, so that the same ids in another order share a query. */
function questions(ids: readonly Id[]): Id[][] {
  const each = [...new Set(ids)].sort()
  return Array.from({ length: Math.ceil(each.length / maxIds) }, (_, index) =>
    each.slice(index * maxIds, (index + 1) * maxIds),
  )
}

const sortByIds = (ids: readonly Id[], named: readonly Named[]): Named[] => {
  const byId = new Map(named.map((entry) => [entry.id, entry]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * Returns the names of these organisations in the reader's language, in the given order. Names that are still loading
 * are left out.
 */
export function useOrganisationNames(ids: readonly Id[]): Named[] {
  const { name } = useLocalizedText()
  const answers = useQueries({
    queries: questions(ids).map((some) => ({
      ...registryApi.organisations.listOrganisations.queryOptions({ input: { ids: some, ...anyDateInput } }),
      ...cacheOptions,
    })),
  })
  const rows = answers.flatMap(({ data }) => data?.rows ?? [])
  return sortByIds(
    ids,
    rows.map((body) => ({ id: body.id, label: name(body.names) })),
  )
}

/**
 * Returns the names of these areas in the reader's language, in the given order. Names that are still loading are left
 * out.
 */
export function useAreaNames(ids: readonly Id[]): Named[] {
  const { name } = useLocalizedText()
  const answers = useQueries({
    queries: questions(ids).map((some) => ({
      ...registryApi.areas.listAreas.queryOptions({ input: { ids: some, ...anyDateInput } }),
      ...cacheOptions,
    })),
  })
  const rows = answers.flatMap(({ data }) => data?.rows ?? [])
  return sortByIds(
    ids,
    rows.map((area) => ({ id: area.id, label: name(area.names) })),
  )
}

/**
 * Returns the names of these functions with their organisations, in the given order. Names that are still loading are
 * left out.
 */
export function useFunctionNames(ids: readonly Id[]): Named[] {
  const { name } = useLocalizedText()
  const answers = useQueries({
    queries: questions(ids).map((some) => ({
      ...registryApi.functions.findFunctions.queryOptions({ input: { ids: some, ...anyDateInput } }),
      ...cacheOptions,
    })),
  })
  const rows = answers.flatMap(({ data }) => data?.rows ?? [])
  return sortByIds(
    ids,
    rows.map((organisationFunction) => ({
      id: organisationFunction.id,
      label: `${name(organisationFunction.names)} · ${name(organisationFunction.organisationNames)}`,
    })),
  )
}
