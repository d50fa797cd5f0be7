import type { KeyboardEvent } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import type { OpenIntake } from '../contract.ts'
import type { ProposalDecision, ProposedElement } from '../entities.ts'
import { collectSubtree, decide, indent, mergeWithPrevious, outdent, splitElement } from '../outline/model.ts'
import { intakePageMessages } from './messages/index.ts'
import type { Proposal } from './use-proposal.ts'

type Act = (element: ProposedElement) => void

interface Place {
  intake: OpenIntake
  proposal: Proposal
  /** Focuses the row of an element. */
  focus: (id: string) => void
}

/** Returns the actions on a proposed element, by key or button. An action that is not possible shows a message. */
export function useActs({ intake, proposal, focus }: Place) {
  const messages = useMessages(intakePageMessages)
  const toast = useToast()
  const { outline, edit } = proposal
  const { elements } = outline
  const { nesting } = intake

  /** Decides on elements and moves the focus to the next undecided element, so that the user can continue. */
  const decideElement = ({ id }: ProposedElement, decision: ProposalDecision, ids: ReadonlySet<string>) => {
    if (!edit(decide(outline, ids, decision)) || decision === 'open') return
    const at = elements.findIndex((element) => element.id === id)
    const next = [...elements.slice(at + 1), ...elements.slice(0, at)].find(
      (element) => element.decision === 'open' && !ids.has(element.id),
    )
    if (next) focus(next.id)
  }
  const notifyUnlessDone = (done: boolean, why: string): boolean => {
    if (!done) toast({ message: why })
    return done
  }
  const toIdSet = ({ id }: ProposedElement) => new Set([id])
  const all = ({ id }: ProposedElement) => collectSubtree(elements, id)

  const acceptSubtree: Act = (element) => decideElement(element, 'accepted', all(element))
  const reopenSubtree: Act = (element) => decideElement(element, 'open', all(element))
  const merge: Act = ({ id }) => {
    const before = elements[elements.findIndex((element) => element.id === id) - 1]
    if (notifyUnlessDone(edit(mergeWithPrevious(outline, id, nesting)), messages.cannotMerge) && before)
      focus(before.id)
  }
  return {
    accept: (element: ProposedElement) => decideElement(element, 'accepted', toIdSet(element)),
    acceptUnder: acceptSubtree,
    acceptOpen: () => {
      edit(
        decide(
          outline,
          new Set(elements.flatMap((element) => (element.decision === 'open' ? element.id : []))),
          'accepted',
        ),
      )
    },
    reject: (element: ProposedElement) => decideElement(element, 'rejected', all(element)),
    reopen: (element: ProposedElement) => decideElement(element, 'open', toIdSet(element)),
    merge,
    split: ({ id }: ProposedElement, paragraph: number, text: string) =>
      notifyUnlessDone(edit(splitElement(outline, id, paragraph, text)), messages.cannotSplit),
    indent: ({ id }: ProposedElement) => void notifyUnlessDone(edit(indent(outline, id, nesting)), messages.cannotMove),
    outdent: ({ id }: ProposedElement) =>
      void notifyUnlessDone(edit(outdent(outline, id, nesting)), messages.cannotMove),
    /** Letter keys work only on a row; undo works anywhere in the list. */
    onKey: (event: KeyboardEvent, more: Readonly<Record<string, Act>>) => {
      if (!(event.target instanceof HTMLElement) || event.altKey || event.shiftKey || !intake.editable) return
      const { row } = event.target.dataset
      const element = elements.find(({ id }) => id === row)
      const acts: Readonly<Record<string, Act>> = { a: acceptSubtree, m: merge, o: reopenSubtree, ...more }
      const isControl = event.ctrlKey || event.metaKey
      const act = isControl ? undefined : acts[event.key]
      if (isControl && event.key === 'z') proposal.undo()
      else if (act && element) act(element)
      else return
      event.preventDefault()
    },
  }
}
