import type { Language } from './language.ts'
import { languages } from './language-list.ts'
import type { Names } from './localized-text.ts'
import type { Pack } from './pack.ts'
import type { LevelExtent, PackLevel } from './pack-level.ts'
import type { PackRole } from './pack-role.ts'
import type { PackTextKey } from './pack-wording.ts'
import { type Bundle, bundles, hasPermission, type Permission } from './permission.ts'

/** The levels, roles and terms of the country that the core uses. The server sends them to pages with the session. */
export type CountryVocabulary = Pick<
  Pack,
  'levels' | 'roles' | 'actorColumns' | 'texts' | 'alignment' | 'resources' | 'instrumentKinds'
> & {
  officialLanguages?: Pack['officialLanguages']
}

/** The code of a role of the country. */
export type Role = string

/** Roles of every country. Their codes are those of their bundles, and a pack may only name them. */
export const administratorRoles = ['organisation_administrator', 'instance_administrator'] as const

let vocabulary: CountryVocabulary = { levels: [], roles: [] }
let bundleByRole: ReadonlyMap<Role, Bundle> = new Map(administratorRoles.map((code) => [code, code]))
let levelByCode: ReadonlyMap<string, PackLevel> = new Map()

/** Returns the vocabulary of a pack or of a law, without its other contents. */
export const getVocabulary = ({
  levels,
  roles,
  actorColumns,
  texts,
  alignment,
  resources,
  instrumentKinds,
  officialLanguages,
}: CountryVocabulary): CountryVocabulary => ({
  levels,
  roles,
  ...(actorColumns && { actorColumns }),
  ...(texts && { texts }),
  ...(alignment && { alignment }),
  ...(resources && { resources }),
  // What a kind requires is a matter of the checks.
  ...(instrumentKinds && { instrumentKinds: instrumentKinds.map(({ code, names }) => ({ code, names })) }),
  ...(officialLanguages && { officialLanguages }),
})

const toBundleEntry = ({ code, bundle }: PackRole) => [code, bundle] as const

const isAdministrator = (code: string) => administratorRoles.some((role) => role === code)

/** Returns the roles with their bundles. Only the two roles of every country have those of administrators. */
const getBundles = (roles: readonly PackRole[]): Map<Role, Bundle> =>
  // The database knows the administrators by code.
  new Map<Role, Bundle>([
    ...roles.filter(({ code, bundle }) => isAdministrator(code) === isAdministrator(bundle)).map(toBundleEntry),
    ...administratorRoles.map((code) => [code, code] as const),
  ])

/** Sets the vocabulary: the server with the law of the country, a page with the session. */
export function adoptVocabulary(next: CountryVocabulary): void {
  vocabulary = getVocabulary(next)
  bundleByRole = getBundles(next.roles)
  levelByCode = new Map(next.levels.map((level) => [level.code, level]))
}

export const currentVocabulary = (): CountryVocabulary => vocabulary

/** Returns the roles of the country, in the order of its pack. The administrators come last if it does not list them. */
export const listRoles = (): Role[] => [...bundleByRole.keys()]
export const isRole = (code: string): boolean => bundleByRole.has(code)
export const findBundle = (role: Role): Bundle | undefined => bundleByRole.get(role)

/** Returns the names of a role in the pack. */
export const findRoleNames = (role: Role): Names | undefined =>
  vocabulary.roles.find(({ code }: PackRole) => code === role)?.names

/** Returns the permissions of a role. A role that the country does not have gives none. */
export function listRolePermissions(role: Role): readonly Permission[] {
  const bundle = bundleByRole.get(role)
  return bundle ? bundles[bundle] : []
}

const filterWith = (roles: ReadonlyMap<Role, Bundle>, permission: Permission): Role[] =>
  [...roles].filter(([, bundle]) => hasPermission(bundle, permission)).map(([role]) => role)

/** Returns the roles that have a permission. */
export const listRolesWith = (permission: Permission): Role[] => filterWith(bundleByRole, permission)

/** Returns the roles of a pack that have a permission, also before the pack is installed. */
export const selectRolesWith = (roles: readonly PackRole[], permission: Permission): Role[] =>
  filterWith(getBundles(roles), permission)

export const listLevels = (): readonly PackLevel[] => vocabulary.levels
export const isLevel = (code: string): boolean => levelByCode.has(code)

/** Returns the extent of the plans of a level. An unknown level has plans for a part of the country. */
export const findExtent = (code: string): LevelExtent => levelByCode.get(code)?.extent ?? 'part'
export const isLocalLevel = (code: string): boolean => findExtent(code) === 'local'

/** Returns the level that forms suggest first: that of the whole country. */
export const getUsualLevel = (): string =>
  (vocabulary.levels.find(({ extent }) => extent === 'country') ?? vocabulary.levels[0])?.code ?? ''

/** Returns the widest local level, or else the last level. */
export const findLocalLevel = (): PackLevel | undefined =>
  vocabulary.levels.find(({ extent }) => extent === 'local') ?? vocabulary.levels.at(-1)

/** Returns the kind of area of the most local level: the municipalities of a country. */
export const findMostLocalAreaKind = (): string | undefined =>
  vocabulary.levels.findLast(({ extent, areaKind }) => extent === 'local' && areaKind !== undefined)?.areaKind

/** Returns the names of a level as a label. */
export const findLevelNames = (code: string): Names | undefined => levelByCode.get(code)?.names

/** Returns the names of a level in a sentence. */
export const findLevelTextNames = (code: string): Names | undefined =>
  levelByCode.get(code)?.textNames ?? levelByCode.get(code)?.names

/**
 * Returns the languages in which a text or a name is asked: in a country with one official language only that one, and
 * those that the text has already; otherwise all languages of the interface.
 */
export function listTextLanguages(texts: Readonly<Partial<Record<Language, unknown>>> = {}): readonly Language[] {
  const { officialLanguages = [] } = vocabulary
  if (officialLanguages.length !== 1) return languages
  return languages.filter((language) => officialLanguages.includes(language) || texts[language] !== undefined)
}

/** Returns the country's text in exactly this language. */
export const findCountryText = (key: PackTextKey, language: Language): string | undefined =>
  vocabulary.texts?.[key]?.[language]
