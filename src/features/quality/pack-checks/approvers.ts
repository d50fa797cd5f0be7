import type { CountryPack, PackOrganisation } from '#shared/pack.ts'
import { hasPermission } from '#shared/permission.ts'
import { mapAreasAbove } from './areas-above.ts'
import { makePackIssue, type PackIssue } from './issue.ts'

/**
 * Checks that figures can be approved: a role may approve them, and where levels approve figures, the organisations that
 * report an indicator have an approving organisation. A computed indicator has no figures of its own.
 */
export function findApproverIssues(pack: CountryPack): PackIssue[] {
  const reported = pack.indicators.filter(({ definition }) => !definition.formula)
  const approvingLevels = pack.levels.filter(({ approvesFigures }) => approvesFigures)
  if (!pack.roles.some(({ bundle }) => hasPermission(bundle, 'figure.approve')))
    return reported.map(({ code }) =>
      makePackIssue(
        `indicators[${code}]`,
        'has figures that nobody can approve, because no role has the permission figure.approve',
        'Give a role a bundle with this permission, such as adviser or head.',
      ),
    )
  if (approvingLevels.length === 0) return []
  const unapproved = new Set(listUnapprovedKinds(pack))
  return reported.flatMap(({ code, definition }) =>
    unapproved.has(definition.level)
      ? [
          makePackIssue(
            `indicators[${code}]`,
            `has figures of areas of the kind ${definition.level} that nobody can approve: no organisation of ${approvingLevels.map((level) => level.code).join(', ')} has an area that contains them`,
            'Set "approvesFigures" for a wider level whose organisations have such areas, or name the approving organisation as "parent".',
          ),
        ]
      : [],
  )
}

/**
 * Returns the kinds of area whose local organisations report figures that no other organisation approves: none of those
 * without a `parent` lies in the area of an organisation of a wider level that approves.
 */
function listUnapprovedKinds(pack: CountryPack): string[] {
  const rank = new Map(pack.levels.map(({ code }, index) => [code, index]))
  const current = pack.organisations.filter(({ to, area }) => to === undefined && area !== undefined)
  const above = mapAreasAbove(pack)
  const approvers = current.filter(({ level }) =>
    pack.levels.some(({ code, approvesFigures }) => code === level && approvesFigures),
  )
  const isApproved = ({ area, level }: PackOrganisation): boolean =>
    approvers.some(
      (approver) =>
        rank.get(approver.level)! < rank.get(level)! &&
        approver.area !== area &&
        Boolean(above.get(area!)?.has(approver.area!)),
    )
  return pack.levels.flatMap(({ code, extent, areaKind }) => {
    const reporters = current.filter(({ level, parent }) => level === code && parent === undefined)
    return extent === 'local' && areaKind !== undefined && reporters.length > 0 && !reporters.some(isApproved)
      ? [areaKind]
      : []
  })
}
