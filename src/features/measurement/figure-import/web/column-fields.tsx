import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { PartFields } from '#features/measurement/indicators/web/part-fields.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { FigurePreview } from '../contract.ts'
import type { HeadRole, ImportProfile, Role } from '../profile/model.ts'
import { Choice } from './choice.tsx'
import { type FileColumn, getColumnRole, listIndicatorCodes, setHeadRole, setRole } from './fix.ts'
import styles from './from-file.module.css'
import { KeywordField, listHeadKeywords } from './keyword-field.tsx'
import { fromFileMessages } from './messages/index.ts'
import { useDefinitions } from './use-definitions.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  of: FromFile
  preview: FigurePreview
  recipe: ImportProfile
}

const plainRoles = ['area', 'area_above', 'period', 'year', 'month', 'quarter', 'date', 'value', 'indicator'] as const
const attributeRoles = ['unit', 'n', 'low', 'high', 'note', 'ignored'] as const
/** Maximum number of columns and words with a field. A profile uploaded as a file may contain more. */
const maxCount = 40

/** Columns can have the same name. The index of the profile entry then distinguishes them. */
const toKey = ({ head, entry }: FileColumn): string => `${entry} ${head}`

/** Returns the default settings of a role when the user selects it. */
function newRole(is: string): Role {
  if (is.startsWith('dimension ')) return { is: 'dimension', dimension: is.slice('dimension '.length), values: {} }
  if (is === 'value') return { is: 'value', indicator: null, parts: {} }
  if (is === 'indicator') return { is: 'indicator', codes: {} }
  return is === 'unit' ? { is: 'unit', kept: [] } : ({ is } as Role)
}

/** Returns the possible breakdowns: the dimensions of the indicators and those in the import profile. */
function useBreakdowns(recipe: ImportProfile, indicator: string | null): { value: string; label: string }[] {
  const messages = useMessages(fromFileMessages)
  const { name } = useLocalizedText()
  const definitions = useDefinitions(listIndicatorCodes(recipe, indicator))
  const named = new Map(
    [...recipe.columns.map(({ role }) => role), ...recipe.heads].flatMap((role) =>
      role.is === 'dimension' ? [[role.dimension, role.dimension] as const] : [],
    ),
  )
  for (const { dimensions } of definitions.values())
    for (const { code, names } of dimensions) named.set(code, name(names))
  return [...named].map(([code, label]) => ({ value: `dimension ${code}`, label: messages.fields.breakdown(label) }))
}

const toRoleValue = (role: Role | HeadRole | undefined): string =>
  role?.is === 'dimension' ? `dimension ${role.dimension}` : (role?.is ?? '')

/** Field for the role of a column. */
export function RoleField({ of, recipe, column, isAsked = false }: Props & { column: FileColumn; isAsked?: boolean }) {
  const messages = useMessages(fromFileMessages)
  const breakdowns = useBreakdowns(recipe, of.indicator)
  const role = getColumnRole(recipe, column)
  const label = messages.fields.column(column.head)
  const roles = [
    ...plainRoles.map((plainRole) => ({ value: plainRole, label: messages.fields.roles[plainRole] })),
    ...breakdowns,
    ...attributeRoles.map((attributeRole) => ({ value: attributeRole, label: messages.fields.roles[attributeRole] })),
  ]
  if (isAsked) return <Choice label={label} data={roles} onChoose={(is) => of.mend(setRole(column, newRole(is)))} />
  return (
    <SelectField
      label={label}
      value={toRoleValue(role)}
      data={[...(role ? [] : [{ value: '', label: messages.fields.nothing }]), ...roles]}
      onChange={(event) => event.currentTarget.value && of.mend(setRole(column, newRole(event.currentTarget.value)))}
    />
  )
}

/** Fields for the content of each column and each row of heads, and for the meaning of their labels. */
export function ColumnFields({ of, preview, recipe }: Props) {
  const messages = useMessages(fromFileMessages)
  const byHead = preview.columns.filter(({ entry, is }) => entry === null && is === 'value')
  const others = preview.columns.filter((column) => !byHead.includes(column)).slice(0, maxCount)
  return (
    <>
      {byHead.length > 0 && (
        <p className={styles.what}>
          {messages.fields.byHead(
            [byHead[0]!.head, byHead.at(-1)!.head].filter((value, at, all) => all.indexOf(value) === at).join(' … '),
          )}
        </p>
      )}
      <div className={styles.fields}>
        <HeadFields of={of} preview={preview} recipe={recipe} />
        {others.map((column) => (
          <RoleField key={toKey(column)} of={of} preview={preview} recipe={recipe} column={column} />
        ))}
        <SelectField
          label={messages.fields.other}
          value={recipe.otherColumns}
          data={(['refused', 'ignored'] as const).map((value) => ({
            value: value,
            label: messages.fields.others[value],
          }))}
          onChange={(event) => {
            const otherColumns = event.currentTarget.value as ImportProfile['otherColumns']
            of.mend((entry) => ({ ...entry, otherColumns }))
          }}
        />
      </div>
      {others.map((column) => (
        <ColumnKeywords key={toKey(column)} of={of} preview={preview} recipe={recipe} column={column} />
      ))}
      {listHeadKeywords(recipe).map((headKeyword) => (
        <div key={JSON.stringify(headKeyword.of)} className={styles.fields}>
          {Object.keys(headKeyword.codes)
            .slice(0, maxCount)
            .map((word) => (
              <KeywordField
                key={word}
                of={of}
                recipe={recipe}
                told={headKeyword}
                word={word}
                indicator={of.indicator}
              />
            ))}
        </div>
      ))}
    </>
  )
}

function HeadFields({ of, recipe }: Props) {
  const messages = useMessages(fromFileMessages)
  const breakdowns = useBreakdowns(recipe, of.indicator)
  const toHeadRole = (is: string): HeadRole => {
    const role = newRole(is)
    return role.is === 'dimension' || role.is === 'indicator' ? role : ({ is } as HeadRole)
  }
  return recipe.heads.map((role, level) => (
    <SelectField
      // biome-ignore lint/suspicious/noArrayIndexKey: a row of heads is identified by position
      key={level}
      label={messages.fields.headRow(level + 1)}
      value={toRoleValue(role)}
      data={[
        ...(['names', 'period', 'indicator', 'ignored'] as const).map((value) => ({
          value: value,
          label: messages.fields.headRoles[value],
        })),
        ...breakdowns,
      ]}
      onChange={(event) => of.mend(setHeadRole(level, toHeadRole(event.currentTarget.value)))}
    />
  ))
}

/** For a column of figures: the indicator and part. For a column with labels: the meaning of each known label. */
function ColumnKeywords({ of, recipe, column }: Props & { column: FileColumn }) {
  const messages = useMessages(fromFileMessages)
  const role = getColumnRole(recipe, column)
  const code = role?.is === 'value' ? (role.indicator ?? of.indicator) : null
  const definition = useDefinitions(code === null ? [] : [code]).get(code ?? '')
  const { entry } = column
  if (entry === null || !role) return null
  if (role.is === 'value')
    return (
      <div className={styles.fields}>
        <IndicatorPicker
          label={messages.fields.ofIndicator(column.head)}
          value={role.indicator}
          onChange={(indicator) => of.mend(setRole(column, { ...role, indicator }))}
          without=""
        />
        {definition && (
          <PartFields
            definition={definition}
            parts={role.parts}
            onChoose={(dimension, value) => {
              const { [dimension]: _, ...rest } = role.parts
              of.mend(setRole(column, { ...role, parts: value === '' ? rest : { ...rest, [dimension]: value } }))
            }}
          />
        )}
      </div>
    )
  if (role.is !== 'indicator' && role.is !== 'dimension') return null
  const codes = role.is === 'indicator' ? role.codes : role.values
  const told = { of: { entry }, dimension: role.is === 'dimension' ? role.dimension : null, codes }
  return (
    <div className={styles.fields}>
      {Object.keys(codes)
        .slice(0, maxCount)
        .map((word) => (
          <KeywordField key={word} of={of} recipe={recipe} told={told} word={word} indicator={of.indicator} />
        ))}
    </div>
  )
}
