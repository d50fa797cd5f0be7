import { useQueries } from '@tanstack/react-query'
import { useReading } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { registryApi } from './api.ts'

interface Named {
  id: Id
  label: string
}

/** Names change seldom: asked once per body or area, shared by every field and row that shows it. */
const kept = { staleTime: 300_000 }

/** The names of these bodies in the reader's language, in the order asked; those on their way are left out. */
export function useOrganisationNames(ids: readonly Id[]): Named[] {
  const { name } = useReading()
  const answers = useQueries({
    queries: ids.map((id) => ({
      ...registryApi.organisations.getOrganisation.queryOptions({ input: { id } }),
      ...kept,
    })),
  })
  return answers.flatMap(({ data }) =>
    data ? [{ id: data.organisation.id, label: name(data.organisation.names) }] : [],
  )
}

/** The names of these areas in the reader's language, in the order asked; those on their way are left out. */
export function useAreaNames(ids: readonly Id[]): Named[] {
  const { name } = useReading()
  const answers = useQueries({
    queries: ids.map((id) => ({ ...registryApi.areas.getArea.queryOptions({ input: { id } }), ...kept })),
  })
  return answers.flatMap(({ data }) => (data ? [{ id: data.area.id, label: name(data.area.names) }] : []))
}
