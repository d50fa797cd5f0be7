import { getRoleName } from '#features/base/access/index.ts'
import type { TableColumn } from '#platform/workbook/table/read-table.ts'
import { listRoles, type Role } from '#shared/country-vocabulary.ts'
import { type Language, languageNames, languages } from '#shared/language.ts'
import { invitationMessages } from './messages/index.ts'

/** In column order. */
export const invitationColumns = ['name', 'email', 'language', 'organisation', 'role', 'function', 'from'] as const
export type InvitationColumn = (typeof invitationColumns)[number]

export const neededColumns: readonly InvitationColumn[] = ['name', 'email', 'organisation', 'role']
const maxLengths: Partial<Record<InvitationColumn, number>> = { name: 200, email: 254 }

export const knownColumns: readonly TableColumn<InvitationColumn>[] = invitationColumns.map((key) => ({
  key,
  heads: Object.fromEntries(
    languages.map((language) => [language, invitationMessages[language].columns[key]]),
  ) as Record<Language, string>,
  ...(neededColumns.includes(key) && { needed: true }),
  ...(maxLengths[key] !== undefined && { maxLength: maxLengths[key] }),
}))

/** Returns the names of roles in every language and in the API. The reader's language comes first. */
export const roleChoices = (language: Language): (readonly [string, Role])[] => [
  ...[language, ...languages].flatMap((value) => listRoles().map((role) => [getRoleName(role, value), role] as const)),
  ...listRoles().map((role) => [role, role] as const),
]

export const languageChoices: readonly (readonly [string, Language])[] = languages.flatMap((language) => [
  [languageNames[language], language] as const,
  [language, language] as const,
])
