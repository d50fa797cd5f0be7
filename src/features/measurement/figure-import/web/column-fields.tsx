import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { PartFields } from '#features/measurement/indicators/web/part-fields.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import type { HeadRole, Role } from '../profile/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { Choice } from './choice.tsx'
import { type FileColumn, getColumnRole, listIndicatorCodes, setHeadRole, setRole } from './fix.ts'
import styles from './from-file.module.css'
import { KeywordField, listHeadKeywords } from './keyword-field.tsx'
import { fromFileMessages } from './messages/index.ts'
import { useDefinitions } from './use-definitions.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
}

const plainRoles = [
  'area',
  'area_above',
  'area_name',
  'period',
  'year',
  'month',
  'quarter',
  'date',
  'value',
  'indicator',
] as const
const attributeRoles = ['unit', 'n', 'low', 'high', 'note', 'ignored'] as const
/** Maximum number of columns and words with a field. A profile uploaded as a file may contain more. */
const maxCount = 40

/** Columns can have the same name. The index of the profile entry then distinguishes them. */
const toKey = ({ head, entry }: FileColumn): string => `${entry} ${head}`

/** Returns the default settings of a role when the user selects it. */
function newRole(kind: string): Role {
  if (kind.startsWith('dimension '))
    return { kind: 'dimension', dimension: kind.slice('dimension '.length), values: {} }
  if (kind === 'value') return { kind: 'value', indicator: null, parts: {} }
  if (kind === 'indicator') return { kind: 'indicator', codes: {} }
  return kind === 'unit' ? { kind: 'unit', includedUnits: [] } : ({ kind } as Role)
}

/** Returns the possible breakdowns: the dimensions of the indicators and those in the import profile. */
function useBreakdowns(importProfile: ImportProfile, indicator: string | null): { value: string; label: string }[] {
  const messages = useMessages(fromFileMessages)
  const { name } = useLocalizedText()
  const definitions = useDefinitions(listIndicatorCodes(importProfile, indicator))
  const named = new Map(
    [...importProfile.columns.map(({ role }) => role), ...importProfile.heads].flatMap((role) =>
      role.kind === 'dimension' ? [[role.dimension, role.dimension] as const] : [],
    ),
  )
  for (const { dimensions } of definitions.values())
    for (const { code, names } of dimensions) named.set(code, name(names))
  return [...named].map(([code, label]) => ({ value: `dimension ${code}`, label: messages.fields.breakdown(label) }))
}

const toRoleValue = (role: Role | HeadRole | undefined): string =>
  role?.kind === 'dimension' ? `dimension ${role.dimension}` : (role?.kind ?? '')

/** Field for the role of a column. */
export function RoleField({
  fileImport,
  importProfile,
  column,
  isPrompt = false,
}: Props & { column: FileColumn; isPrompt?: boolean }) {
  const messages = useMessages(fromFileMessages)
  const breakdowns = useBreakdowns(importProfile, fileImport.indicator)
  const role = getColumnRole(importProfile, column)
  const label = messages.fields.column(column.head)
  const roles = [
    ...plainRoles.map((plainRole) => ({ value: plainRole, label: messages.fields.roles[plainRole] })),
    ...breakdowns,
    ...attributeRoles.map((attributeRole) => ({ value: attributeRole, label: messages.fields.roles[attributeRole] })),
  ]
  if (isPrompt)
    return <Choice label={label} data={roles} onChoose={(is) => fileImport.fix(setRole(column, newRole(is)))} />
  return (
    <SelectField
      label={label}
      value={toRoleValue(role)}
      data={[...(role ? [] : [{ value: '', label: messages.fields.notSet }]), ...roles]}
      onChange={(event) =>
        event.currentTarget.value && fileImport.fix(setRole(column, newRole(event.currentTarget.value)))
      }
    />
  )
}

/** Fields for the content of each column and each row of heads, and for the meaning of their labels. */
export function ColumnFields({ fileImport, preview, importProfile }: Props) {
  const messages = useMessages(fromFileMessages)
  const byHead = preview.columns.filter(({ entry, kind }) => entry === null && kind === 'value')
  const others = preview.columns.filter((column) => !byHead.includes(column)).slice(0, maxCount)
  return (
    <>
      {byHead.length > 0 && (
        <p className={styles.subject}>
          {messages.fields.byHead(
            [byHead[0]!.head, byHead.at(-1)!.head].filter((value, at, all) => all.indexOf(value) === at).join(' … '),
          )}
        </p>
      )}
      <div className={styles.fields}>
        <HeadFields fileImport={fileImport} preview={preview} importProfile={importProfile} />
        {others.map((column) => (
          <RoleField
            key={toKey(column)}
            fileImport={fileImport}
            preview={preview}
            importProfile={importProfile}
            column={column}
          />
        ))}
        <SelectField
          label={messages.fields.other}
          value={importProfile.otherColumns}
          data={(['refused', 'ignored'] as const).map((value) => ({
            value,
            label: messages.fields.others[value],
          }))}
          onChange={(event) => {
            const otherColumns = event.currentTarget.value as ImportProfile['otherColumns']
            fileImport.fix((entry) => ({ ...entry, otherColumns }))
          }}
        />
      </div>
      {others.map((column) => (
        <ColumnKeywords
          key={toKey(column)}
          fileImport={fileImport}
          preview={preview}
          importProfile={importProfile}
          column={column}
        />
      ))}
      {listHeadKeywords(importProfile).map((headKeyword) => (
        <div key={JSON.stringify(headKeyword.location)} className={styles.fields}>
          {Object.keys(headKeyword.codes)
            .slice(0, maxCount)
            .map((word) => (
              <KeywordField
                key={word}
                fileImport={fileImport}
                importProfile={importProfile}
                group={headKeyword}
                keyword={word}
                indicator={fileImport.indicator}
              />
            ))}
        </div>
      ))}
    </>
  )
}

function HeadFields({ fileImport, importProfile }: Props) {
  const messages = useMessages(fromFileMessages)
  const breakdowns = useBreakdowns(importProfile, fileImport.indicator)
  const toHeadRole = (kind: string): HeadRole => {
    const role = newRole(kind)
    return role.kind === 'dimension' || role.kind === 'indicator' ? role : ({ kind } as HeadRole)
  }
  return importProfile.heads.map((role, level) => (
    <SelectField
      // biome-ignore lint/suspicious/noArrayIndexKey: a row of heads is identified by position
      key={level}
      label={messages.fields.headRow(level + 1)}
      value={toRoleValue(role)}
      data={[
        ...(['names', 'period', 'indicator', 'ignored'] as const).map((value) => ({
          value,
          label: messages.fields.headRoles[value],
        })),
        ...breakdowns,
      ]}
      onChange={(event) => fileImport.fix(setHeadRole(level, toHeadRole(event.currentTarget.value)))}
    />
  ))
}

/** For a column of figures: the indicator and part. For a column with labels: the meaning of each known label. */
function ColumnKeywords({ fileImport, importProfile, column }: Props & { column: FileColumn }) {
  const messages = useMessages(fromFileMessages)
  const role = getColumnRole(importProfile, column)
  const code = role?.kind === 'value' ? (role.indicator ?? fileImport.indicator) : null
  const definition = useDefinitions(code === null ? [] : [code]).get(code ?? '')
  const { entry } = column
  if (entry === null || !role) return null
  if (role.kind === 'value')
    return (
      <div className={styles.fields}>
        <IndicatorPicker
          label={messages.fields.ofIndicator(column.head)}
          value={role.indicator}
          onChange={(indicator) => fileImport.fix(setRole(column, { ...role, indicator }))}
          excludedCode=""
        />
        {definition && (
          <PartFields
            definition={definition}
            parts={role.parts}
            onChoose={(dimension, value) => {
              const { [dimension]: _, ...rest } = role.parts
              fileImport.fix(setRole(column, { ...role, parts: value === '' ? rest : { ...rest, [dimension]: value } }))
            }}
          />
        )}
      </div>
    )
  if (role.kind !== 'indicator' && role.kind !== 'dimension') return null
  const codes = role.kind === 'indicator' ? role.codes : role.values
  const reported = { location: { entry }, dimension: role.kind === 'dimension' ? role.dimension : null, codes }
  return (
    <div className={styles.fields}>
      {Object.keys(codes)
        .slice(0, maxCount)
        .map((word) => (
          <KeywordField
            key={word}
            fileImport={fileImport}
            importProfile={importProfile}
            group={reported}
            keyword={word}
            indicator={fileImport.indicator}
          />
        ))}
    </div>
  )
}
