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
  of: FromFile
  preview: FigurePreview
  recipe: ImportProfile
  fault: IssueGroup
}

/** Field that fixes an issue by a setting of the import profile. */
export function IssueFix({ of, preview, recipe, fault }: Props) {
  const messages = useMessages(fromFileMessages)
  const { missing } = useMessages(indicatorMessages)
  const { code, value } = fault
  const column = fault.column === null ? undefined : preview.columns[fault.column - 1]
  const role = column && getColumnRole(recipe, column)

  if (code === 'NOT_A_NUMBER' && role?.is !== 'n' && role?.is !== 'low' && role?.is !== 'high')
    return (
      <Choice
        label={messages.mend.means(value)}
        data={[
          ...missingReasons.map((missingReason) => ({ value: missingReason, label: missing[missingReason] })),
          { value: 'leave_out', label: messages.mend.leaveOut },
        ]}
        onChoose={(absence) => of.mend(setAbsent(value, absence as ImportProfile['empty']))}
      />
    )
  if (code === 'OUTSIDE_YOUR_AREA' || code === 'ANOTHER_BODY_TELLS')
    return value === '' ? null : (
      <div>
        <Button
          size="small"
          aria-label={`${messages.areas.leaveOut}: ${value}`}
          onClick={() => of.mend(decideArea(value, null))}
        >
          {messages.areas.leaveOut}
        </Button>
      </div>
    )
  if (code === 'MARK_UNKNOWN')
    return (
      <Choice
        label={messages.mend.means(value)}
        data={[
          { value: 'provisional', label: messages.mend.mark.provisional },
          { value: 'final', label: messages.mend.mark.final },
        ]}
        onChoose={(state) =>
          of.mend(setMark(value, { state: state as 'provisional' | 'final', until: null, months: null }))
        }
      />
    )
  if (code === 'COLUMN_MISSING')
    return (
      <Choice
        label={messages.mend.called(value)}
        data={[
          ...preview.columns.map(({ head }) => ({ value: `= ${head}`, label: head })),
          { value: 'without', label: messages.mend.without },
        ]}
        onChoose={(called) => of.mend(setHead(value, called === 'without' ? null : called.slice(2)))}
      />
    )
  const keywordGroup = column && findKeywords(recipe, column)
  if (code === 'HEAD_UNKNOWN' && keywordGroup)
    return <KeywordField of={of} recipe={recipe} told={keywordGroup} word={value} indicator={of.indicator} isAsked />
  if ((code === 'COLUMN_UNKNOWN' || code === 'HEAD_UNKNOWN') && column)
    return <RoleField of={of} preview={preview} recipe={recipe} column={column} isAsked />
  if ((code === 'INDICATOR_UNKNOWN' || code === 'PART_UNKNOWN') && keywordGroup)
    return <KeywordField of={of} recipe={recipe} told={keywordGroup} word={value} indicator={of.indicator} isAsked />
  if (code === 'UNITS_DIFFER' && column && role?.is === 'unit')
    return (
      <div>
        {value.split(', ').map((unit) => (
          <Button
            key={unit}
            size="small"
            onClick={() => of.mend(setRole(column, { is: 'unit', kept: [...new Set([...role.kept, unit])] }))}
          >
            {messages.mend.keep(unit)}
          </Button>
        ))}
      </div>
    )
  if ((code === 'PERIOD_UNKNOWN' || code === 'AREA_EMPTY') && column && role)
    return (
      <Button size="small" onClick={() => of.mend(omitRows(column.head, value))}>
        {messages.mend.leaveRowsOut}
      </Button>
    )
  return null
}

/** Fixes many issues of the same kind at once. */
export function IssueFixGroup({
  of,
  code,
  faults,
}: {
  of: FromFile
  code: ImportIssueCode
  faults: readonly IssueGroup[]
}) {
  const messages = useMessages(fromFileMessages)
  const { name } = useLocalizedText()
  const own = useBodyArea(of.ownerId)
  const paths = faults.map(({ value }) => value).filter((path) => path !== '')
  if (code === 'OUTSIDE_YOUR_AREA' && own)
    return (
      <div>
        <Button size="small" onClick={() => of.mend(setAreas({ within: own.code }))}>
          {messages.mend.onlyWithin(name(own.names))}
        </Button>
      </div>
    )
  if (code === 'ANOTHER_BODY_TELLS' && paths.length > 1)
    return (
      <div>
        <Button size="small" onClick={() => of.mend(omitAreas(paths))}>
          {messages.areas.leaveAllOut(paths.length)}
        </Button>
      </div>
    )
  if (code === 'HEAD_UNKNOWN' || code === 'COLUMN_UNKNOWN')
    return (
      <div>
        <Button size="small" onClick={() => of.mend((entry) => ({ ...entry, otherColumns: 'ignored' }))}>
          {messages.mend.leaveColumns}
        </Button>
      </div>
    )
  return null
}
