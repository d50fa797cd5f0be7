import { missingReasons } from '#features/measurement/indicators/entities.ts'
import { foreignSourceMessages } from '#features/measurement/indicators/web/foreign-sources/messages/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import type { ImportIssueCode } from '../entities.ts'
import type { FigurePreview } from '../preview/entities.ts'
import type { Role } from '../profile/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { CountryFix } from './area-country.tsx'
import { Choice } from './choice.tsx'
import { RoleField } from './column-fields.tsx'
import {
  decideArea,
  getColumnRole,
  type IssueGroup,
  omitAreas,
  omitRows,
  setAbsent,
  setAreas,
  setHead,
  setMark,
  setRole,
} from './fix.ts'
import { findKeywords, KeywordField } from './keyword-field.tsx'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'
import { useOrganisationArea } from './use-organisation-area.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
  issue: IssueGroup
}

/** Field that fixes an issue by a setting of the import profile. */
export function IssueFix(props: Props) {
  const { preview, importProfile, issue } = props
  const column = issue.column === null ? undefined : preview.columns[issue.column - 1]
  const role = column && getColumnRole(importProfile, column)
  switch (issue.code) {
    case 'NOT_A_NUMBER':
      return role?.kind === 'n' || role?.kind === 'low' || role?.kind === 'high' ? null : <AbsenceFix {...props} />
    case 'OUTSIDE_YOUR_AREA':
    case 'REPORTED_BY_OTHER':
      return <OmittedAreaFix {...props} />
    case 'COUNTRY_MISSING':
      return <CountryFix {...props} />
    case 'MARK_UNKNOWN':
      return <MarkFix {...props} />
    case 'COLUMN_MISSING':
      return <MissingColumnFix {...props} />
    case 'COLUMN_UNKNOWN':
    case 'HEADER_UNKNOWN':
    case 'INDICATOR_UNKNOWN':
    case 'PART_UNKNOWN':
      return column ? <MeaningFix {...props} column={column} /> : null
    case 'UNITS_DIFFER':
      return column && role?.kind === 'unit' ? <UnitFix {...props} column={column} role={role} /> : null
    case 'PERIOD_UNKNOWN':
    case 'AREA_EMPTY':
      return column && role ? <OmittedRowsFix {...props} column={column} /> : null
    default:
      return null
  }
}

type Column = FigurePreview['columns'][number]

function AbsenceFix({ fileImport, issue: { value } }: Props) {
  const messages = useMessages(fromFileMessages).fix
  const { missing } = useMessages(indicatorMessages)
  return (
    <Choice
      label={messages.resources(value)}
      data={[
        ...missingReasons.map((missingReason) => ({ value: missingReason, label: missing[missingReason] })),
        { value: 'leave_out', label: messages.skip },
      ]}
      onChoose={(absence) => fileImport.fix(setAbsent(value, absence as ImportProfile['empty']))}
    />
  )
}

function OmittedAreaFix({ fileImport, issue: { value } }: Props) {
  const messages = useMessages(fromFileMessages).areas
  if (value === '') return null
  return (
    <div>
      <Button
        size="small"
        aria-label={`${messages.skip}: ${value}`}
        onClick={() => fileImport.fix(decideArea(value, null))}
      >
        {messages.skip}
      </Button>
    </div>
  )
}

function MarkFix({ fileImport, issue: { value } }: Props) {
  const messages = useMessages(fromFileMessages).fix
  return (
    <Choice
      label={messages.resources(value)}
      data={[
        { value: 'provisional', label: messages.mark.provisional },
        { value: 'final', label: messages.mark.final },
      ]}
      onChoose={(state) =>
        fileImport.fix(setMark(value, { state: state as 'provisional' | 'final', partialTo: null, months: null }))
      }
    />
  )
}

function MissingColumnFix({ fileImport, preview, issue: { value } }: Props) {
  const messages = useMessages(fromFileMessages).fix
  return (
    <Choice
      label={messages.called(value)}
      data={[
        ...preview.columns.map(({ head }) => ({ value: `= ${head}`, label: head })),
        { value: 'without', label: messages.without },
      ]}
      onChoose={(called) => fileImport.fix(setHead(value, called === 'without' ? null : called.slice(2)))}
    />
  )
}

/** Gives an unknown word or column a meaning: as a keyword if the column has keywords, otherwise as a role. */
function MeaningFix({ fileImport, preview, importProfile, issue, column }: Props & { column: Column }) {
  const keywordGroup = findKeywords(importProfile, column)
  if (keywordGroup && issue.code !== 'COLUMN_UNKNOWN')
    return (
      <KeywordField
        fileImport={fileImport}
        importProfile={importProfile}
        group={keywordGroup}
        keyword={issue.value}
        indicator={fileImport.indicator}
        isPrompt
      />
    )
  if (issue.code !== 'COLUMN_UNKNOWN' && issue.code !== 'HEADER_UNKNOWN') return null
  return <RoleField fileImport={fileImport} preview={preview} importProfile={importProfile} column={column} isPrompt />
}

function UnitFix(props: Props & { column: Column; role: Extract<Role, { kind: 'unit' }> }) {
  const { fileImport, issue, column, role } = props
  const messages = useMessages(fromFileMessages).fix
  const importOnly = (unit: string) =>
    fileImport.fix(setRole(column, { kind: 'unit', includedUnits: [...new Set([...role.includedUnits, unit])] }))
  return (
    <div>
      {issue.value.split(', ').map((unit) => (
        <Button key={unit} size="small" onClick={() => importOnly(unit)}>
          {messages.importOnly(unit)}
        </Button>
      ))}
    </div>
  )
}

function OmittedRowsFix({ fileImport, issue: { value }, column }: Props & { column: Column }) {
  const messages = useMessages(fromFileMessages).fix
  return (
    <Button size="small" onClick={() => fileImport.fix(omitRows(column.head, value))}>
      {messages.skipRows}
    </Button>
  )
}

/** Fixes many issues of the same kind at once. */
export function IssueFixGroup({
  fileImport,
  code,
  issues,
}: {
  fileImport: FromFile
  code: ImportIssueCode
  issues: readonly IssueGroup[]
}) {
  const messages = useMessages(fromFileMessages)
  const { name } = useLocalizedText()
  const { declare } = useMessages(foreignSourceMessages)
  const own = useOrganisationArea(fileImport.ownerId)
  const paths = issues.map(({ value }) => value).filter((path) => path !== '')
  if (code === 'FOREIGN_AREA_UNDECLARED')
    return (
      <div>
        <ButtonLink href="/indicators/foreign-sources" size="small">
          {declare}
        </ButtonLink>
      </div>
    )
  if (code === 'OUTSIDE_YOUR_AREA' && own)
    return (
      <div>
        <Button size="small" onClick={() => fileImport.fix(setAreas({ scopeAreaCode: own.code }))}>
          {messages.fix.onlyWithin(name(own.names))}
        </Button>
      </div>
    )
  if (code === 'REPORTED_BY_OTHER' && paths.length > 1)
    return (
      <div>
        <Button size="small" onClick={() => fileImport.fix(omitAreas(paths))}>
          {messages.areas.skipAll(paths.length)}
        </Button>
      </div>
    )
  if (code === 'HEADER_UNKNOWN' || code === 'COLUMN_UNKNOWN')
    return (
      <div>
        <Button size="small" onClick={() => fileImport.fix((entry) => ({ ...entry, otherColumns: 'ignored' }))}>
          {messages.fix.skipColumns}
        </Button>
      </div>
    )
  return null
}
