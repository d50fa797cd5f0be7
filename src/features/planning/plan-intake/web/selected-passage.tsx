import { useMessages } from '#platform/web/language.tsx'
import { intakePageMessages } from './messages/index.ts'
import { Passage, type PassageProps } from './passage.tsx'
import type { ProposalRow } from './proposal-outline.tsx'
import type { useActs } from './use-acts.ts'

/** Shows the passage of the selected element with the acts that are possible. An element in the plan has none. */
export function SelectedPassage(
  props: Omit<PassageProps, 'acts'> & {
    element: ProposalRow
    rows: readonly ProposalRow[]
    acts: ReturnType<typeof useActs>
  },
) {
  const { rows, acts, ...passage } = props
  const { element } = passage
  const messages = useMessages(intakePageMessages)
  const isFree = element.elementId === null
  return (
    <Passage
      {...passage}
      acts={[
        {
          label: messages.accept,
          run: () => acts.accept(element),
          isOffered: isFree && element.decision !== 'accepted',
          isPrimary: true,
        },
        {
          label: messages.acceptUnder,
          run: () => acts.acceptUnder(element),
          isOffered: isFree && rows.some(({ parentId }) => parentId === element.id),
        },
        {
          label: messages.reject,
          run: () => acts.reject(element),
          isOffered: isFree && element.decision !== 'rejected',
        },
        {
          label: messages.reopen,
          run: () => acts.reopen(element),
          isOffered: isFree && element.decision !== 'open',
        },
        {
          label: messages.merge,
          run: () => acts.merge(element),
          isOffered: isFree && rows[0]?.id !== element.id,
        },
      ]}
    />
  )
}
