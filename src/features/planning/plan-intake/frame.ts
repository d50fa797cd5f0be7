import type { PackPlanKind } from '#shared/pack.ts'
import type { Frame } from './propose/builder.ts'

/** Returns the constraints of a kind of plan for a proposal. */
export const toFrame = (kind: PackPlanKind | undefined): Frame => ({
  nesting: Object.fromEntries(Object.entries(kind?.nesting ?? {}).map(([above, below]) => [above, [...below]])),
  sections: (kind?.parts ?? []).flatMap(({ sections }) =>
    sections.map(({ code, names }) => ({ code, names: Object.values(names) })),
  ),
})
