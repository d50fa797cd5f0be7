import type { KeyboardEvent } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import type { OpenIntake } from '../contract.ts'
import type { Decision, ProposedElement } from '../entities.ts'
import { decide, indent, mergeWithPrevious, outdent, splitAt, withUnder } from '../outline/model.ts'
import { intakePageMessages } from './messages/index.ts'
import type { Proposal } from './use-proposal.ts'

type Act = (element: ProposedElement) => void

interface Place {
  intake: OpenIntake
  proposal: Proposal
  /** Focuses the row of an element. */
  focus: (id: string) => void
}

/** Actions on an element of a proposal, by key or button. An action that is not possible shows a message. */
export function useActs({ intake, proposal, focus }: Place) {
  const words = useWords(intakePageMessages)
  const toast = useToast()
  const { outline, edit } = proposal
  const { elements } = outline
  const { nesting } = intake

  /** The next undecided element receives the focus, so that the user can continue. */
  const settle = ({ id }: ProposedElement, decision: Decision, ids: ReadonlySet<string>) => {
    if (!edit(decide(outline, ids, decision)) || decision === 'open') return
    const at = elements.findIndex((one) => one.id === id)
    const next = [...elements.slice(at + 1), ...elements.slice(0, at)].find(
      (one) => one.decision === 'open' && !ids.has(one.id),
    )
    if (next) focus(next.id)
  }
  const say = (done: boolean, why: string): boolean => {
    if (!done) toast({ message: why })
    return done
  }
  const alone = ({ id }: ProposedElement) => new Set([id])
  const all = ({ id }: ProposedElement) => withUnder(elements, id)

  const acceptUnder: Act = (element) => settle(element, 'accepted', all(element))
  const reopenUnder: Act = (element) => settle(element, 'open', all(element))
  const merge: Act = ({ id }) => {
    const before = elements[elements.findIndex((one) => one.id === id) - 1]
    if (say(edit(mergeWithPrevious(outline, id, nesting)), words.cannotMerge) && before) focus(before.id)
  }
  return {
    accept: (element: ProposedElement) => settle(element, 'accepted', alone(element)),
    acceptUnder,
    acceptOpen: () => {
      edit(decide(outline, new Set(elements.flatMap((one) => (one.decision === 'open' ? one.id : []))), 'accepted'))
    },
    reject: (element: ProposedElement) => settle(element, 'rejected', all(element)),
    reopen: (element: ProposedElement) => settle(element, 'open', alone(element)),
    merge,
    split: ({ id }: ProposedElement, paragraph: number, text: string) =>
      say(edit(splitAt(outline, id, paragraph, text)), words.cannotSplit),
    indent: ({ id }: ProposedElement) => void say(edit(indent(outline, id, nesting)), words.cannotMove),
    outdent: ({ id }: ProposedElement) => void say(edit(outdent(outline, id, nesting)), words.cannotMove),
    /** Letter keys work only on a row; undo works anywhere in the list. */
    onKey: (event: KeyboardEvent, more: Readonly<Record<string, Act>>) => {
      if (!(event.target instanceof HTMLElement) || event.altKey || event.shiftKey || !intake.editable) return
      const { row } = event.target.dataset
      const element = elements.find(({ id }) => id === row)
      const acts: Readonly<Record<string, Act>> = { a: acceptUnder, m: merge, o: reopenUnder, ...more }
      const isControl = event.ctrlKey || event.metaKey
      const act = isControl ? undefined : acts[event.key]
      if (isControl && event.key === 'z') proposal.undo()
      else if (act && element) act(element)
      else return
      event.preventDefault()
    },
  }
}
