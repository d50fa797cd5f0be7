import { cascadeRoutes } from '../src/features/alignment/cascade/routes.ts'
import { consequenceRoutes } from '../src/features/alignment/consequences/routes.ts'
import { coverageRoutes } from '../src/features/alignment/coverage/routes.ts'
import { itemRoutes } from '../src/features/alignment/items/routes.ts'
import { lineageRoutes } from '../src/features/alignment/lineage/routes.ts'
import { localRoutes } from '../src/features/alignment/municipality/routes.ts'
import { reviewRoutes } from '../src/features/alignment/review/routes.ts'
import { signalRoutes } from '../src/features/alignment/signals/routes.ts'

/** Routes of the slices that share the name `alignment` in the API, without the rest of the application. */
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
