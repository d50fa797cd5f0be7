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
  const nestedKinds = new Set<string>(['part', 'section', ...Object.values(nesting).flat()])
  return [
    ...(bindingParts?.elements ?? []).flatMap(({ kinds, sections: within = [] }) => [
      ...unknown(`${place}.bindingParts.elements`, sections, within, 'section of this kind of plan'),
      ...unknown(`${place}.bindingParts.elements`, nestedKinds, kinds, 'kind of element of this kind of plan'),
    ]),
    ...(path && !bindingParts
      ? [
          advice(
            `${place}.bindingParts`,
            'is empty, so that each change of a date requires an addendum',
            'List the fields that an approval binds. Other fields can be changed without an addendum.',
          ),
        ]
      : []),
    ...(extension?.deciders ?? []).flatMap((seat) => findSeatIssues(`${place}.extension`, seat, pack)),
  ]
}
