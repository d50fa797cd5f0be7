import { administratorRoles } from '#shared/country-vocabulary.ts'
import type { CountryPack } from '#shared/pack.ts'
import { hasPermission, type Permission } from '#shared/permission.ts'
import { advice, findDuplicateCodes, makePackIssue, type PackIssue, unknown } from './issue.ts'
import { findLevelIssues } from './levels.ts'

const listCodes = (entries: readonly { code: string }[] = []): string[] => entries.map(({ code }) => code)

/** Permissions without which the plans of a country cannot be prepared or decided. */
const neededPermissions = ['plan.write', 'path.lead', 'plan.decide', 'answer.write'] as const satisfies Permission[]

/** Finds issues in the levels, roles, terms and screened numbers of a pack. */
export const findVocabularyIssues = (pack: CountryPack): PackIssue[] => [
  ...findLevelIssues(pack),
  ...findRoleIssues(pack),
  ...findColumnIssues(pack),
  ...findAlignmentIssues(pack),
  ...findScreenIssues(pack),
  ...findDuplicateCodes('instrumentKinds', listCodes(pack.instrumentKinds)),
  ...['reservations', 'budgetOrigins'].flatMap((field) =>
    findDuplicateCodes(`resources.${field}`, listCodes(pack.resources?.[field as 'reservations' | 'budgetOrigins'])),
  ),
]

function findRoleIssues({ roles }: CountryPack): PackIssue[] {
  const isAdministrator = (code: string) => administratorRoles.some((role) => role === code)
  return [
    ...findDuplicateCodes('roles', listCodes(roles)),
    ...roles.flatMap(({ code, bundle }) =>
      isAdministrator(code) === isAdministrator(bundle) && (!isAdministrator(code) || code === bundle)
        ? []
        : [
            makePackIssue(
              `roles[${code}].bundle`,
              `gives the bundle ${bundle}`,
              'Only the roles organisation_administrator and instance_administrator have the bundles of the same codes.',
            ),
          ],
    ),
    ...neededPermissions
      .filter((permission) => !roles.some(({ bundle }) => hasPermission(bundle, permission)))
      .map((permission) =>
        makePackIssue(
          'roles',
          `no role has the permission ${permission}`,
          'Give a role a bundle with this permission.',
        ),
      ),
  ]
}

function findColumnIssues({ actorColumns = [], organisationKinds = [] }: CountryPack): PackIssue[] {
  const columns = new Set(listCodes(actorColumns))
  return [
    ...findDuplicateCodes('actorColumns', listCodes(actorColumns)),
    ...(actorColumns.filter(({ isDefault }) => isDefault).length > 1
      ? [makePackIssue('actorColumns', 'has several default columns', 'Mark a single column as the default.')]
      : []),
    ...organisationKinds.flatMap(({ code, actorColumn }) =>
      unknown(`organisationKinds[${code}].actorColumn`, columns, [actorColumn], 'column of actorColumns'),
    ),
  ]
}

function findAlignmentIssues({ alignment, hierarchies }: CountryPack): PackIssue[] {
  const kinds = new Set(hierarchies.flatMap((hierarchy) => hierarchy.kinds))
  return [
    ...findDuplicateCodes('alignment.filters', listCodes(alignment?.filters)),
    ...(alignment?.filters ?? []).flatMap(({ code, areaKind }) =>
      unknown(`alignment.filters[${code}].areaKind`, kinds, [areaKind], 'kind of area of a division'),
    ),
    ...unknown('alignment.groupKind', kinds, [alignment?.groupKind], 'kind of area of a division'),
    ...hierarchies.flatMap((hierarchy) =>
      unknown(
        `hierarchies[${hierarchy.code}].mapKind`,
        new Set(hierarchy.kinds),
        [hierarchy.mapKind],
        'kind of area of this division',
      ),
    ),
  ]
}

/** A pattern must compile, and must match some text but not the empty text. */
function findScreenIssues({ screening }: CountryPack): PackIssue[] {
  if (!screening)
    return [
      advice(
        'screening',
        'is absent, so numbers of persons and vehicles of the country are stored like other text',
        'List their patterns. An empty list states that there are none.',
      ),
    ]
  return screening.flatMap(({ pattern, flags = '' }, index) => {
    const place = `screening[${index}].pattern`
    try {
      return new RegExp(pattern, flags).test('')
        ? [makePackIssue(place, 'matches an empty text', 'Require at least one character.')]
        : []
    } catch (error) {
      return [
        makePackIssue(
          place,
          `is no regular expression: ${(error as Error).message}`,
          'Correct the pattern. A backslash is written twice in a string.',
        ),
      ]
    }
  })
}
