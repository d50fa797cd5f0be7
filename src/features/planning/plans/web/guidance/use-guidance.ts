import { useQuery } from '@tanstack/react-query'
import type { Id } from '#shared/ids.ts'
import { planApi } from '../api.ts'

/** Returns the guidance for a plan. It is only loaded for writers. */
export function useGuidance(planId: Id, editable: boolean) {
  const { data } = useQuery({
    ...planApi.guidance.getGuidance.queryOptions({ input: { planId } }),
    enabled: editable,
  })
  const visible = editable ? data : undefined
  return {
    depth: visible?.depth ?? 'expert',
    ready: visible !== undefined,
    getSection: (sectionId: Id) => visible?.sections.find((section) => section.sectionId === sectionId),
  }
}
