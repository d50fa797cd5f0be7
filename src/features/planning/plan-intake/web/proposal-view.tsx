import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import type { OpenIntake } from '../contract.ts'
import { intakeMessages } from '../messages/index.ts'
import { addFromParagraph, computeProgress } from '../outline/model.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import { NotPlacedList } from './not-placed-list.tsx'
import { ProposalBar } from './proposal-bar.tsx'
import { ProposalOutline, useProposalRows } from './proposal-outline.tsx'
import { SelectedPassage } from './selected-passage.tsx'
import { useActs } from './use-acts.ts'
import { useInsertAccepted } from './use-insert-accepted.ts'
import { useProposal } from './use-proposal.ts'

export interface ProposalViewProps {
  intake: OpenIntake
  /** Content above the proposal. */
  header: ReactNode
  onReload: () => void
}

/** Shows the proposal as an outline with keyboard operation, next to the passage of the document. */
export function ProposalView({ intake, header, onReload }: ProposalViewProps) {
  const messages = useMessages(intakePageMessages)
  const formatError = useErrorMessage({ ...useMessages(planMessages).errors, ...useMessages(intakeMessages).errors })
  const proposal = useProposal(intake)
  const [selectedId, select] = useSearchValue('element', { replace: true })
  const list = useRef<HTMLDivElement>(null)
  const kindId = useId()
  const { outline } = proposal
  const { paragraphs, rows, getTitle } = useProposalRows(intake, outline.elements)
  const selected = rows.find(({ id }) => id === selectedId)

  const findRowElement = (id: string) => findRow(list.current, id)
  const focus = (id: string) => {
    if (selected) select(id)
    findRowElement(id)?.focus()
  }
  const acts = useActs({ intake, proposal, focus })
  const taking = useInsertAccepted({ planId: intake.planId, proposal, formatError, onReload })
  const onKey = (event: KeyboardEvent) =>
    acts.onKey(event, {
      k: ({ id }) => {
        select(id)
        setTimeout(() => document.getElementById(kindId)?.focus())
      },
    })
  return (
    <SidePanelLayout
      panel={
        selected ? (
          <SelectedPassage
            key={selected.id}
            intake={intake}
            proposal={proposal}
            acts={acts}
            rows={rows}
            element={selected}
            title={getTitle(selected)}
            kindId={kindId}
            onClose={() => {
              select('')
              findRowElement(selected.id)?.focus()
            }}
            onSplit={(number) => acts.split(selected, number, paragraphs.get(number)?.text ?? '')}
          />
        ) : null
      }
    >
      {header}
      <ProposalBar
        intake={intake}
        progress={computeProgress(outline)}
        proposal={proposal}
        formatError={formatError}
        onReload={onReload}
      >
        <ProposalActs
          proposal={proposal}
          ready={computeProgress(outline).ready}
          onInsert={() => void taking()}
          onAcceptOpen={acts.acceptOpen}
        />
      </ProposalBar>
      {intake.editable && <p className={styles.todo}>{messages.todo}</p>}
      <div ref={list} role="group" className={styles.proposal} aria-label={messages.outline} onKeyDown={onKey}>
        <ProposalOutline
          intake={intake}
          rows={rows}
          getTitle={getTitle}
          selectedId={selectedId}
          onSelect={select}
          acts={acts}
        />
      </div>
      <NotPlacedList
        intake={intake}
        unplacedParagraphs={outline.unplacedParagraphs}
        onAdd={(number) => proposal.edit(addFromParagraph(outline, number, intake.sections[0]?.code ?? null))}
      />
    </SidePanelLayout>
  )
}

const findRow = (list: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === id)

/** Shows the buttons that insert the accepted elements, accept all open elements, and undo the last edit. */
function ProposalActs(props: {
  proposal: ReturnType<typeof useProposal>
  ready: number
  onInsert: () => void
  onAcceptOpen: () => void
}) {
  const { proposal, ready, onInsert, onAcceptOpen } = props
  const messages = useMessages(intakePageMessages)
  return (
    <>
      <Button variant="primary" busy={proposal.isInserting} disabled={ready === 0} onClick={onInsert}>
        {messages.addElements(ready)}
      </Button>
      <Button onClick={onAcceptOpen}>{messages.acceptAll}</Button>
      <Button variant="quiet" disabled={!proposal.canUndo} onClick={proposal.undo}>
        {messages.undo}
      </Button>
    </>
  )
}
