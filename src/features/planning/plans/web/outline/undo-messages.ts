import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { UndoStep } from '../../undo/contract.ts'
import { planPageMessages } from '../messages/index.ts'
import { useChangeSteps } from '../use-change-steps.ts'
import { outlineMessages } from './messages/index.ts'

/** Number of fields that the description of a step names. */
const maxSteps = 2

/** Returns a short description of a step: the act, the element, its fields, or the number of other elements. */
export function useStepMessages(): (step: UndoStep) => string {
  const { undo } = useMessages(outlineMessages)
  const { untitled } = useMessages(planPageMessages)
  const { text } = useLocalizedText()
  const formatChangeStep = useChangeSteps()
  /** Acts that add elements in a way that the change does not show. */
  const origins: Readonly<Record<string, (title: string) => string>> = {
    pasteElements: undo.pasted,
    insertAccepted: undo.tookIn,
  }
  return ({ procedure, size, title, change }) => {
    const act = (origins[procedure] ?? undo[change.kind])(text(title) || untitled)
    if (size > 1) return undo.andMore(act, size - 1)
    if (change.kind !== 'changed' || change.steps.length === 0) return act
    return undo.withSteps(act, change.steps.slice(0, maxSteps).map(formatChangeStep).join(', '))
  }
}
