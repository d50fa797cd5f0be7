import type { Dated, PackArea, PackAreaChange } from '#shared/pack.ts'

/** Checks whether a dated item is valid on that day. ISO dates compare as text. */
export const isValidOn = ({ from, to }: Dated, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day < to)

/**
 * Derives the start and end of each area from the changes. An area that is only in the input of a change ends on that
 * day, and an area only in the output begins. An area that grows (Antwerp, 2025) keeps the validity. A planned merger
 * ends no area.
 */
export function createValidityLookup(changes: readonly PackAreaChange[]): (code: string) => Dated {
  const found = new Map<string, Dated>()
  const note = (code: string, dated: Dated) => found.set(code, { ...found.get(code), ...dated })
  for (const { date, kind, from, into } of changes) {
    for (const code of into) if (!from.includes(code)) note(code, { from: date })
    if (kind === 'planned_merge') continue
    for (const code of from) if (!into.includes(code)) note(code, { to: date })
  }
  return (code) => found.get(code) ?? {}
}

/** Returns a place under a parent, dated only where the parent's validity is shorter than the child's. */
export function placed(
  hierarchy: PackArea['parents'][number]['hierarchy'],
  parent: string,
  child: Dated,
  life: Dated,
): PackArea['parents'][number] {
  const link: PackArea['parents'][number] = { hierarchy, parent }
  if (life.from !== undefined && life.from > (child.from ?? '')) link.from = life.from
  if (life.to !== undefined && (child.to === undefined || life.to < child.to)) link.to = life.to
  return link
}
