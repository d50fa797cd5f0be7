import type { Hit } from '#platform/search/contract.ts'

/** Returns the address of a search result. */
export const getHitPath = (hit: Pick<Hit, 'kind' | 'id' | 'planId'>): string =>
  ({
    plan: `/plans/${hit.id}`,
    element: `/plans/${hit.planId}?element=${hit.id}`,
    organisation: `/organisations/${hit.id}`,
    area: `/territory/${hit.id}`,
  })[hit.kind]
