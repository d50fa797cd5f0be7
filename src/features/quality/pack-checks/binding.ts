import type { CountryPack, PackPlanKind } from '#shared/pack.ts'
import { advice, type PackIssue, unknown } from './issue.ts'
import { findSeatIssues } from './path.ts'

/**
 * Checks the content that an approval of a kind binds, and the parties that may extend the plan. The sections, kinds
 * and organisations must exist.
 */
export function findBindingIssues(place: string, kind: PackPlanKind, pack: CountryPack): PackIssue[] {
  const { bindingParts, extension, path, nesting, parts } = kind
  const sections = new Set(parts.flatMap((part) => part.sections.map(({ code }) => code)))
  const standing = new Set<string>(['part', 'section', ...Object.values(nesting).flat()])
  return [
    ...(bindingParts?.elements ?? []).flatMap(({ kinds, sections: within = [] }) => [
      ...unknown(`${place}.bindingParts.elements`, sections, within, 'section of the kind'),
      ...unknown(`${place}.bindingParts.elements`, standing, kinds, 'kind of element that stands in it'),
    ]),
    ...(path && !bindingParts
      ? [
          advice(
            `${place}.bindingParts`,
            'says nothing, so that each change of a date asks for an addendum',
            'Name the fields that an approval binds; what is not named runs on.',
          ),
        ]
      : []),
    ...(extension?.deciders ?? []).flatMap((seat) => findSeatIssues(`${place}.extension`, seat, pack)),
  ]
}
