import { countryCodes, loadCountry } from '../src/app/country.ts'
import { loadName } from '../src/shared/localized-text.ts'
import { bundleNames, hasPermission, openPermissions, permissionNames, permissions } from '../src/shared/permission.ts'
import { writeGenerated } from './generated-file.ts'

/** Writes the table of roles, bundles and permissions for auditors. */
const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const toTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  toRow(heads),
  `|${'---|'.repeat(heads.length)}`,
  ...rows.map(toRow),
  '',
]

const lines = [
  '# Roles and permissions',
  '',
  'Generated from `src/shared/permission.ts` and the included packs by `scripts/generate-roles.ts`. Do not edit.',
  '',
  'A person has a role in an organisation. The pack of the country gives each role a *bundle* of permissions. The core of Integral knows only bundles. A permission applies in the organisation of the role. Markings and audiences limit what a person reads.',
  '',
  '## Bundles and permissions',
  '',
  'Without sign-in, a visitor has the permissions in the column *open*, for content marked TLP:CLEAR.',
  '',
  ...toTable(
    ['Permission', 'Meaning', 'open', ...bundleNames.map((bundle) => `\`${bundle}\``)],
    permissionNames.map((name) => [
      `\`${name}\``,
      permissions[name],
      openPermissions.includes(name) ? '●' : '',
      ...bundleNames.map((bundle) => (hasPermission(bundle, name) ? '●' : '')),
    ]),
  ),
]
for (const code of countryCodes) {
  const { names, version, roles } = await loadCountry(code)
  lines.push(
    `## Roles of ${loadName(names, 'en')}`,
    '',
    `Pack ${version}.`,
    '',
    ...toTable(
      ['Role', 'Name', 'Bundle'],
      roles.map((role) => [`\`${role.code}\``, loadName(role.names, 'en'), `\`${role.bundle}\``]),
    ),
  )
}
await writeGenerated('docs/roles.md', `${lines.join('\n').trimEnd()}\n`, 'scripts/generate-roles.ts')
