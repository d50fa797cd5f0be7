import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { UndoStep } from '../../undo/contract.ts'
import { planPageMessages } from '../messages/index.ts'
import { outlineMessages } from './messages/index.ts'

/** Returns a short description of a step: the act, the element, and the number of other elements. */
export function useStepMessages(): (step: UndoStep) => string {
  const { undo } = useMessages(outlineMessages)
  const { untitled } = useMessages(planPageMessages)
  const { text } = useLocalizedText()
  const done: Readonly<Record<string, (title: string) => string>> = {
    addElement: undo.added,
    moveElement: undo.moved,
    moveElements: undo.moved,
    removeElement: undo.removed,
    removeElements: undo.removed,
    pasteElements: undo.pasted,
    insertAccepted: undo.tookIn,
  }
  return ({ procedure, size, title }) => {
    const act = (done[procedure] ?? undo.changed)(text(title) || untitled)
    return size > 1 ? undo.andMore(act, size - 1) : act
  }
}
