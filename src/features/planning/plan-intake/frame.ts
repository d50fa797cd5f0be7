import type { PackPlanKind } from '#shared/pack.ts'
import type { Frame } from './propose/builder.ts'

/** What a proposal must fit in, of the kind of a plan. */
export const frameOf = (kind: PackPlanKind | undefined): Frame => ({
  nesting: Object.fromEntries(Object.entries(kind?.nesting ?? {}).map(([above, below]) => [above, [...below]])),
  sections: (kind?.parts ?? []).flatMap(({ sections }) =>
    sections.map(({ code, names }) => ({ code, names: Object.values(names) })),
  ),
})
