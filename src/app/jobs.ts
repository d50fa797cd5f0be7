import type { AnyJobKind } from '#platform/jobs/kind.ts'
import type { Slice } from '#platform/slice.ts'
import { slices } from './slices.ts'

/** All kinds of background jobs. */
export const jobKinds: readonly AnyJobKind[] = slices.flatMap(({ jobs = [] }: Slice) => jobs)
