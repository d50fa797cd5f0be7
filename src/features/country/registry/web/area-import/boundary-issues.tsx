import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import type { BoundaryPreview } from '../../boundaries/contract.ts'
import { areaImportMessages } from './messages/index.ts'
import { PreviewCounts } from './preview.tsx'

/** Shows the preview of a boundary file: the number of matched outlines, each issue, and areas without an outline. */
export function BoundaryFindings(props: {
  found: BoundaryPreview
  leaveOut: readonly string[]
  setLeaveOut: (keys: string[]) => void
}) {
  const { found, leaveOut, setLeaveOut } = props
  const words = useWords(areaImportMessages)
  const { name } = useReading()
  const unplaced = found.faults.filter(({ code }) => code === 'NO_SUCH_AREA').map(({ feature }) => feature)
  return (
    <>
      <PreviewCounts
        faults={found.faultCount}
        counts={[
          { label: words.outlines, value: found.outlines },
          { label: words.matched, value: found.matched },
          { label: words.leftOut, value: found.leftOut.length },
          { label: words.without, value: found.without.length },
        ]}
      />
      {found.matched === 0 && found.faults.some(({ code }) => code === 'NO_SUCH_AREA') && <p>{words.noneMatched}</p>}
      {unplaced.length > 1 && (
        <div>
          <Button size="small" onClick={() => setLeaveOut([...leaveOut, ...unplaced])}>
            {words.leaveAllOut(unplaced.length)}
          </Button>
        </div>
      )}
      {found.faults.length > 0 && (
        <DataTable
          caption={words.faults}
          rows={found.faults}
          rowKey={(fault) => `${fault.feature}-${fault.code}-${fault.value}`}
          maxHeight="360px"
          columns={[
            { key: 'feature', head: words.outline, rowHead: true, cell: (fault) => fault.feature },
            { key: 'fault', head: words.fault, cell: (fault) => words.faultCodes[fault.code] },
            { key: 'value', head: words.value, cell: (fault) => fault.value },
            { key: 'proposal', head: words.proposal, cell: (fault) => fault.proposal },
            {
              key: 'leave',
              head: words.leaveOut,
              cell: (fault) => (
                <CheckboxField
                  label={<span className="visually-hidden">{`${words.leaveOut}: ${fault.feature}`}</span>}
                  checked={leaveOut.includes(fault.feature)}
                  onChange={(event) =>
                    setLeaveOut(
                      event.currentTarget.checked
                        ? [...leaveOut, fault.feature]
                        : leaveOut.filter((one) => one !== fault.feature),
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
          <summary>{`${words.without} (${found.without.length})`}</summary>
          <p>{found.without.map((area) => name(area.names)).join(', ')}</p>
        </details>
      )}
    </>
  )
}
