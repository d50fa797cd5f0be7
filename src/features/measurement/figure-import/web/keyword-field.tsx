import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { Recipe } from '../profile/model.ts'
import { Choice } from './choice.tsx'
import { type FileColumn, indicatorsOf, roleOf, sayWord } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { useDefinitions } from './use-definitions.ts'
import type { FromFile } from './use-from-file.ts'

/** The place of labels that an import profile explains: a column or a row of heads. */
export interface Told {
  of: { entry: number } | { level: number }
  dimension: string | null
  codes: Readonly<Record<string, string | null>>
}

const toldBy = (role: Recipe['columns'][number]['role'] | Recipe['heads'][number] | undefined) => {
  if (role?.is === 'indicator') return { dimension: null, codes: role.codes }
  return role?.is === 'dimension' ? { dimension: role.dimension, codes: role.values } : undefined
}

/** Returns where the labels of a column are explained: the column's own entry, or the row of heads above. */
export function wordsOf(recipe: Recipe, column: FileColumn): Told | undefined {
  const own = toldBy(roleOf(recipe, column))
  if (own && column.entry !== null) return { of: { entry: column.entry }, ...own }
  return headWords(recipe)[0]
}

/** Returns the rows of heads whose labels an import profile explains. */
export const headWords = ({ heads }: Recipe): Told[] =>
  heads.flatMap((role, level) => {
    const told = toldBy(role)
    return told ? [{ of: { level }, ...told }] : []
  })

interface WordFieldProps {
  of: FromFile
  recipe: Recipe
  told: Told
  word: string
  indicator: string | null
  /** Whether the field disappears after the selection. */
  isAsked?: boolean
}

/** Field for the meaning of a label: an indicator, a value of a breakdown, or left out. */
export function WordField({ of, recipe, told, word, indicator, isAsked = false }: WordFieldProps) {
  const words = useWords(fromFileMessages)
  const { name } = useReading()
  const definitions = useDefinitions(indicatorsOf(recipe, indicator))
  const code = told.codes[word]
  const say = (next: string | null | undefined) => of.mend(sayWord(told.of, word, next))
  if (told.dimension === null)
    return (
      <div className={styles.line}>
        <IndicatorPicker
          label={code === null ? `${words.fields.word(word)} (${words.areas.leftOut})` : words.fields.word(word)}
          value={code ?? null}
          onChange={(chosen) => say(chosen ?? undefined)}
          without=""
        />
        <Button disabled={code === null} aria-label={`${words.areas.leaveOut}: ${word}`} onClick={() => say(null)}>
          {words.areas.leaveOut}
        </Button>
      </div>
    )
  const values = [...definitions.values()]
    .flatMap(({ dimensions }) => dimensions.filter((one) => one.code === told.dimension))
    .flatMap((one) => one.values)
  const meanings = [
    { value: '*', label: words.mend.theWhole },
    ...[...new Map(values.map((one) => [one.code, name(one.names)]))].map(([value, label]) => ({ value, label })),
    { value: '-', label: words.mend.leaveOut },
  ]
  if (isAsked)
    return (
      <Choice label={words.fields.word(word)} data={meanings} onChoose={(value) => say(value === '-' ? null : value)} />
    )
  return (
    <SelectField
      label={words.fields.word(word)}
      value={code === null ? '-' : (code ?? '')}
      data={[{ value: '', label: words.fields.found }, ...meanings]}
      onChange={(event) => {
        const { value } = event.currentTarget
        say(value === '-' ? null : value || undefined)
      }}
    />
  )
}
