import { currentLaw } from '#features/country/law/index.ts'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { type FileArea, parseCountry } from '../area-files/columns/model.ts'
import { registryMessages } from '../messages/index.ts'
import { buildHeads, type Choices, choiceColumn, dateColumn, nameColumns, textColumn } from './columns.ts'
import { endColumn, type Known, type ListColumn, rowKey } from './list.ts'

export interface KnownForeignAreas extends Known {
  /** The areas by country and code. */
  areas: ReadonlyMap<string, FileArea>
  /** The codes of all areas of the platform. */
  platformCodes: ReadonlyMap<string, string>
}

const kinds = ['foreign_country', 'foreign_region', 'foreign_district', 'foreign_municipality'] as const
const kindChoices: Choices = new Map(
  kinds.map((kind) => [
    kind,
    Object.fromEntries(languages.map((language) => [language, registryMessages[language].areaKinds[kind]])) as Names,
  ]),
)

export const keys = ['country', 'code'] as const
export const toKey = (country: string, code: string) => rowKey({ country, code }, keys)

/** The code of a new area on the platform: the country and the code in the country. */
export const toPlatformCode = (country: string, code: string) =>
  code === country || code.startsWith(`${country}-`) ? code : `${country}-${code}`

export const codeOf = ({ officialCode, code }: FileArea) => officialCode ?? code

/** Returns the columns of the list. With a country, the file does not need to name it. */
export const buildForeignColumns = (country: string | undefined): ListColumn<KnownForeignAreas>[] => [
  {
    ...textColumn<KnownForeignAreas>({ key: 'country', heads: buildHeads((heads) => heads.country), required: true }),
    ...(country === undefined ? { needed: true } : { isImplied: true }),
    read: (row) => {
      const text = row.text('country') || country || ''
      if (parseCountry(text) === undefined) row.addIssue('country', 'COUNTRY_MALFORMED', text)
      else if (text === currentLaw().code) row.addIssue('country', 'OWN_COUNTRY', text)
      else if (country !== undefined && text !== country) row.addIssue('country', 'REFERENCE_UNKNOWN', text, [country])
      return text
    },
  },
  textColumn({
    key: 'code',
    heads: buildHeads((heads) => heads.code),
    maxLength: 40,
    needed: true,
    required: true,
  }),
  choiceColumn(
    { key: 'kind', heads: buildHeads((heads) => heads.level), width: 30, required: true, fixed: true },
    () => kindChoices,
  ),
  ...nameColumns<KnownForeignAreas>(),
  textColumn({ key: 'parent', heads: buildHeads((heads) => heads.parent), maxLength: 40 }),
  dateColumn({ key: 'valid_from', heads: buildHeads((heads) => heads.validFrom) }),
  dateColumn({ key: endColumn, heads: buildHeads((heads) => heads.validTo) }),
]
