import { cascadeRoutes } from '#features/alignment/cascade/routes.ts'
import { consequenceRoutes } from '#features/alignment/consequences/routes.ts'
import { coverageRoutes } from '#features/alignment/coverage/routes.ts'
import { itemRoutes } from '#features/alignment/items/routes.ts'
import { lineageRoutes } from '#features/alignment/lineage/routes.ts'
import { localRoutes } from '#features/alignment/municipality/routes.ts'
import { reviewRoutes } from '#features/alignment/review/routes.ts'
import { signalRoutes } from '#features/alignment/signals/routes.ts'

/** Routes of the slices that share the name `alignment` in the API. */
export const alignmentRoutes = {
  ...itemRoutes,
  coverage: coverageRoutes,
  cascade: cascadeRoutes,
  lineage: lineageRoutes,
  review: reviewRoutes,
  signals: signalRoutes,
  consequences: consequenceRoutes,
  municipality: localRoutes,
}
