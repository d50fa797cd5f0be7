import type { CountryPack, PackPlanKind } from '#shared/pack.ts'
import type { PackPath } from '#shared/pack-path.ts'
import { advice, makePackIssue, type PackIssue, unknown } from './issue.ts'
import { findSeatIssues } from './path.ts'

/**
 * Checks the content that an approval of a kind binds, and the parties that may extend the plan. The sections, kinds
 * and organisations must exist.
 */
export function findBindingIssues(place: string, kind: PackPlanKind, pack: CountryPack): PackIssue[] {
  const { bindingParts, confidentialParts, extension, path, nesting, parts } = kind
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
            'is empty, so each change of a date requires an addendum',
            'List the fields that an approval binds. Other fields can be changed without an addendum.',
          ),
        ]
      : []),
    ...findDesignationIssues(`${place}.confidentialParts.step`, confidentialParts?.step, path),
    ...(extension?.deciders ?? []).flatMap((seat) => findSeatIssues(`${place}.extension`, seat, pack)),
  ]
}

/** Checks the step whose deciders designate the confidential parts: they decide, and read these parts. */
function findDesignationIssues(place: string, code: string | undefined, path: PackPath | undefined): PackIssue[] {
  if (code === undefined) return []
  const step = path?.steps.find((entry) => entry.code === code)
  if (!step) return unknown(place, new Set<string>(), [code], 'step of this path')
  return step.act === 'decision' && !step.withoutConfidential
    ? []
    : [
        makePackIssue(
          place,
          `${code} does not decide on the confidential parts`,
          'Name a step of the kind `decision` whose deciders receive the confidential parts.',
        ),
      ]
}
