import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { ImportProfile } from '../profile/model.ts'
import { Choice } from './choice.tsx'
import { type FileColumn, getColumnRole, listIndicatorCodes, setKeywordCode } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { useDefinitions } from './use-definitions.ts'
import type { FromFile } from './use-from-file.ts'

/** The place of labels that an import profile explains: a column or a row of heads. */
export interface KeywordGroup {
  location: { entry: number } | { level: number }
  dimension: string | null
  codes: Readonly<Record<string, string | null>>
}

const toKeywords = (role: ImportProfile['columns'][number]['role'] | ImportProfile['heads'][number] | undefined) => {
  if (role?.kind === 'indicator') return { dimension: null, codes: role.codes }
  return role?.kind === 'dimension' ? { dimension: role.dimension, codes: role.values } : undefined
}

/** Returns where the labels of a column are explained: the column's own entry, or the row of heads above. */
export function findKeywords(importProfile: ImportProfile, column: FileColumn): KeywordGroup | undefined {
  const own = toKeywords(getColumnRole(importProfile, column))
  if (own && column.entry !== null) return { location: { entry: column.entry }, ...own }
  return listHeadKeywords(importProfile)[0]
}

/** Returns the rows of heads whose labels an import profile explains. */
export const listHeadKeywords = ({ heads }: ImportProfile): KeywordGroup[] =>
  heads.flatMap((role, level) => {
    const keywords = toKeywords(role)
    return keywords ? [{ location: { level }, ...keywords }] : []
  })

interface KeywordFieldProps {
  fileImport: FromFile
  importProfile: ImportProfile
  group: KeywordGroup
  keyword: string
  indicator: string | null
  /** Whether the field disappears after the selection. */
  isPrompt?: boolean
}

/** Field for the meaning of a label: an indicator, a value of a breakdown, or left out. */
export function KeywordField({
  fileImport,
  importProfile,
  group,
  keyword,
  indicator,
  isPrompt = false,
}: KeywordFieldProps) {
  const messages = useMessages(fromFileMessages)
  const { name } = useLocalizedText()
  const definitions = useDefinitions(listIndicatorCodes(importProfile, indicator))
  const code = group.codes[keyword]
  const setKeyword = (next: string | null | undefined) => fileImport.fix(setKeywordCode(group.location, keyword, next))
  if (group.dimension === null)
    return (
      <div className={styles.line}>
        <IndicatorPicker
          label={
            code === null
              ? `${messages.fields.wordMeaning(keyword)} (${messages.areas.leftOut})`
              : messages.fields.wordMeaning(keyword)
          }
          value={code ?? null}
          onChange={(chosen) => setKeyword(chosen ?? undefined)}
          excludedCode=""
        />
        <Button
          disabled={code === null}
          aria-label={`${messages.areas.skip}: ${keyword}`}
          onClick={() => setKeyword(null)}
        >
          {messages.areas.skip}
        </Button>
      </div>
    )
  const values = [...definitions.values()]
    .flatMap(({ dimensions }) => dimensions.filter((dimension) => dimension.code === group.dimension))
    .flatMap((dimension) => dimension.values)
  const meanings = [
    { value: '*', label: messages.fix.theWhole },
    ...[...new Map(values.map((entry) => [entry.code, name(entry.names)]))].map(([value, label]) => ({ value, label })),
    { value: '-', label: messages.fix.skip },
  ]
  if (isPrompt)
    return (
      <Choice
        label={messages.fields.wordMeaning(keyword)}
        data={meanings}
        onChoose={(value) => setKeyword(value === '-' ? null : value)}
      />
    )
  return (
    <SelectField
      label={messages.fields.wordMeaning(keyword)}
      value={code === null ? '-' : (code ?? '')}
      data={[{ value: '', label: messages.fields.detected }, ...meanings]}
      onChange={(event) => {
        const { value } = event.currentTarget
        setKeyword(value === '-' ? null : value || undefined)
      }}
    />
  )
}
