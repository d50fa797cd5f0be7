import { missingReasons } from '#features/measurement/indicators/entities.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { FigurePreview } from '../contract.ts'
import type { ImportIssueCode } from '../entities.ts'
import type { ImportProfile } from '../profile/model.ts'
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
import { useBodyArea } from './use-organisation-area.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
  issue: IssueGroup
}

/** Field that fixes an issue by a setting of the import profile. */
export function IssueFix({ fileImport, preview, importProfile, issue }: Props) {
  const messages = useMessages(fromFileMessages)
  const { missing } = useMessages(indicatorMessages)
  const { code, value } = issue
  const column = issue.column === null ? undefined : preview.columns[issue.column - 1]
  const role = column && getColumnRole(importProfile, column)

  if (code === 'NOT_A_NUMBER' && role?.kind !== 'n' && role?.kind !== 'low' && role?.kind !== 'high')
    return (
      <Choice
        label={messages.fix.resources(value)}
        data={[
          ...missingReasons.map((missingReason) => ({ value: missingReason, label: missing[missingReason] })),
          { value: 'leave_out', label: messages.fix.skip },
        ]}
        onChoose={(absence) => fileImport.fix(setAbsent(value, absence as ImportProfile['empty']))}
      />
    )
  if (code === 'OUTSIDE_YOUR_AREA' || code === 'REPORTED_BY_OTHER')
    return value === '' ? null : (
      <div>
        <Button
          size="small"
          aria-label={`${messages.areas.skip}: ${value}`}
          onClick={() => fileImport.fix(decideArea(value, null))}
        >
          {messages.areas.skip}
        </Button>
      </div>
    )
  if (code === 'MARK_UNKNOWN')
    return (
      <Choice
        label={messages.fix.resources(value)}
        data={[
          { value: 'provisional', label: messages.fix.mark.provisional },
          { value: 'final', label: messages.fix.mark.final },
        ]}
        onChoose={(state) =>
          fileImport.fix(setMark(value, { state: state as 'provisional' | 'final', partialTo: null, months: null }))
        }
      />
    )
  if (code === 'COLUMN_MISSING')
    return (
      <Choice
        label={messages.fix.called(value)}
        data={[
          ...preview.columns.map(({ head }) => ({ value: `= ${head}`, label: head })),
          { value: 'without', label: messages.fix.without },
        ]}
        onChoose={(called) => fileImport.fix(setHead(value, called === 'without' ? null : called.slice(2)))}
      />
    )
  const keywordGroup = column && findKeywords(importProfile, column)
  if (code === 'HEADER_UNKNOWN' && keywordGroup)
    return (
      <KeywordField
        fileImport={fileImport}
        importProfile={importProfile}
        group={keywordGroup}
        keyword={value}
        indicator={fileImport.indicator}
        isPrompt
      />
    )
  if ((code === 'COLUMN_UNKNOWN' || code === 'HEADER_UNKNOWN') && column)
    return (
      <RoleField fileImport={fileImport} preview={preview} importProfile={importProfile} column={column} isPrompt />
    )
  if ((code === 'INDICATOR_UNKNOWN' || code === 'PART_UNKNOWN') && keywordGroup)
    return (
      <KeywordField
        fileImport={fileImport}
        importProfile={importProfile}
        group={keywordGroup}
        keyword={value}
        indicator={fileImport.indicator}
        isPrompt
      />
    )
  if (code === 'UNITS_DIFFER' && column && role?.kind === 'unit')
    return (
      <div>
        {value.split(', ').map((unit) => (
          <Button
            key={unit}
            size="small"
            onClick={() =>
              fileImport.fix(
                setRole(column, { kind: 'unit', includedUnits: [...new Set([...role.includedUnits, unit])] }),
              )
            }
          >
            {messages.fix.importOnly(unit)}
          </Button>
        ))}
      </div>
    )
  if ((code === 'PERIOD_UNKNOWN' || code === 'AREA_EMPTY') && column && role)
    return (
      <Button size="small" onClick={() => fileImport.fix(omitRows(column.head, value))}>
        {messages.fix.skipRows}
      </Button>
    )
  return null
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
  const own = useBodyArea(fileImport.ownerId)
  const paths = issues.map(({ value }) => value).filter((path) => path !== '')
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
