import type { PageRoute } from '#platform/web/route.ts'
import { webSlices } from './slices.ts'

/** All pages of the product. */
export const pages: PageRoute[] = webSlices.flatMap(({ pages: own = [] }) => own)
