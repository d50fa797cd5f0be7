import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import type { BoundaryPreview } from '../../boundaries/contract.ts'
import { areaImportMessages } from './messages/index.ts'
import { PreviewCounts } from './preview.tsx'

/** Shows the preview of a boundary file: the number of matched outlines, each issue, and areas without an outline. */
export function BoundaryIssues(props: {
  preview: BoundaryPreview
  skippedKeys: readonly string[]
  setLeaveOut: (keys: string[]) => void
}) {
  const { preview, skippedKeys, setLeaveOut } = props
  const messages = useMessages(areaImportMessages)
  const { name } = useLocalizedText()
  const unplaced = preview.issues.filter(({ code }) => code === 'AREA_NOT_FOUND').map(({ feature }) => feature)
  return (
    <>
      <PreviewCounts
        issueCount={preview.issueCount}
        counts={[
          { label: messages.outlines, value: preview.outlines },
          { label: messages.matched, value: preview.matched },
          { label: messages.leftOut, value: preview.omittedFeatures.length },
          { label: messages.without, value: preview.areasWithoutOutline.length },
        ]}
      />
      {preview.matched === 0 && preview.issues.some(({ code }) => code === 'AREA_NOT_FOUND') && (
        <p>{messages.noneMatched}</p>
      )}
      {unplaced.length > 1 && (
        <div>
          <Button size="small" onClick={() => setLeaveOut([...skippedKeys, ...unplaced])}>
            {messages.skipAll(unplaced.length)}
          </Button>
        </div>
      )}
      {preview.issues.length > 0 && (
        <DataTable
          caption={messages.issues}
          rows={preview.issues}
          rowKey={(issue) => `${issue.feature}-${issue.code}-${issue.value}`}
          maxHeight="360px"
          columns={[
            { key: 'feature', head: messages.outline, rowHead: true, cell: (issue) => issue.feature },
            { key: 'fault', head: messages.issue, cell: (issue) => messages.issueCodes[issue.code] },
            { key: 'value', head: messages.value, cell: (issue) => issue.value },
            { key: 'proposal', head: messages.proposal, cell: (issue) => issue.proposal },
            {
              key: 'leave',
              head: messages.skip,
              cell: (issue) => (
                <CheckboxField
                  label={<span className="visually-hidden">{`${messages.skip}: ${issue.feature}`}</span>}
                  checked={skippedKeys.includes(issue.feature)}
                  onChange={(event) =>
                    setLeaveOut(
                      event.currentTarget.checked
                        ? [...skippedKeys, issue.feature]
                        : skippedKeys.filter((value) => value !== issue.feature),
                    )
                  }
                />
              ),
            },
          ]}
        />
      )}
      {preview.areasWithoutOutline.length > 0 && (
        <details>
          <summary>{`${messages.without} (${preview.areasWithoutOutline.length})`}</summary>
          <p>{preview.areasWithoutOutline.map((area) => name(area.names)).join(', ')}</p>
        </details>
      )}
    </>
  )
}
