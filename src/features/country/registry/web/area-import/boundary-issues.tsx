import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import type { BoundaryPreview } from '../../boundaries/contract.ts'
import { areaImportMessages } from './messages/index.ts'
import { PreviewCounts } from './preview.tsx'

/** Shows the preview of a boundary file: the number of matched outlines, each issue, and areas without an outline. */
export function BoundaryIssues(props: {
  found: BoundaryPreview
  leaveOut: readonly string[]
  setLeaveOut: (keys: string[]) => void
}) {
  const { found, leaveOut, setLeaveOut } = props
  const messages = useMessages(areaImportMessages)
  const { name } = useLocalizedText()
  const unplaced = found.faults.filter(({ code }) => code === 'NO_SUCH_AREA').map(({ feature }) => feature)
  return (
    <>
      <PreviewCounts
        faults={found.faultCount}
        counts={[
          { label: messages.outlines, value: found.outlines },
          { label: messages.matched, value: found.matched },
          { label: messages.leftOut, value: found.leftOut.length },
          { label: messages.without, value: found.without.length },
        ]}
      />
      {found.matched === 0 && found.faults.some(({ code }) => code === 'NO_SUCH_AREA') && <p>{messages.noneMatched}</p>}
      {unplaced.length > 1 && (
        <div>
          <Button size="small" onClick={() => setLeaveOut([...leaveOut, ...unplaced])}>
            {messages.leaveAllOut(unplaced.length)}
          </Button>
        </div>
      )}
      {found.faults.length > 0 && (
        <DataTable
          caption={messages.faults}
          rows={found.faults}
          rowKey={(fault) => `${fault.feature}-${fault.code}-${fault.value}`}
          maxHeight="360px"
          columns={[
            { key: 'feature', head: messages.outline, rowHead: true, cell: (fault) => fault.feature },
            { key: 'fault', head: messages.fault, cell: (fault) => messages.faultCodes[fault.code] },
            { key: 'value', head: messages.value, cell: (fault) => fault.value },
            { key: 'proposal', head: messages.proposal, cell: (fault) => fault.proposal },
            {
              key: 'leave',
              head: messages.leaveOut,
              cell: (fault) => (
                <CheckboxField
                  label={<span className="visually-hidden">{`${messages.leaveOut}: ${fault.feature}`}</span>}
                  checked={leaveOut.includes(fault.feature)}
                  onChange={(event) =>
                    setLeaveOut(
                      event.currentTarget.checked
                        ? [...leaveOut, fault.feature]
                        : leaveOut.filter((value) => value !== fault.feature),
                    )
                  }
                />
              ),
            },
          ]}
        />
      )}
      {found.without.length > 0 && (
        <details>
          <summary>{`${messages.without} (${found.without.length})`}</summary>
          <p>{found.without.map((area) => name(area.names)).join(', ')}</p>
        </details>
      )}
    </>
  )
}
