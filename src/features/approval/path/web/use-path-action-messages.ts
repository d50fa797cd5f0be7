import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { pathMessages } from './messages/index.ts'
import type { Field, PathAction } from './path-action.ts'

/** Returns the messages of an act, of the dialog and of the fields. */
export function usePathActionMessages() {
  const messages = useMessages(pathMessages)
  const { name } = useLocalizedText()
  const { acts, head, steps } = messages
  const verbOf = (doing: PathAction): string => {
    if (doing.kind === 'submit') return head.submit
    if (doing.kind === 'addendum') return head.openAddendum
    if (doing.kind === 'opinion') return doing.seat.abilities.speak ? acts.opinion : acts.recordOpinion
    if (doing.kind === 'decide') return doing.seat.abilities.speak ? acts.decide : acts.recordDecision
    return acts[doing.kind]
  }
  const formatTitle = (doing: PathAction): string =>
    'step' in doing ? `${doing.step.number} ${name(doing.step.names)}: ${verbOf(doing)}` : verbOf(doing)
  const getActionText = (doing: PathAction): string => {
    if (doing.kind === 'submit') return head.submitText
    if (doing.kind === 'addendum') return head.addendumText
    if (doing.kind === 'withdraw') return messages.log.kinds[doing.act.kind]
    if ('seat' in doing)
      return [name(doing.seat.names), doing.seat.functionNames ? name(doing.seat.functionNames) : '']
        .filter(Boolean)
        .join(' · ')
    return doing.kind !== 'plan' && doing.step.stepsOutOfOrder.length > 0
      ? steps.outOfOrder(doing.step.stepsOutOfOrder.join(', '))
      : name(doing.step.basis)
  }
  const getLabel = (doing: PathAction, field: Field): string => {
    if (field === 'date') return doing.kind === 'enter' ? acts.inForceFrom : acts.date
    if (doing.kind === 'plan' && field === 'dueOn') return acts.plannedDay
    if (doing.kind === 'plan' && field === 'reason') return acts.planningReason
    if (field === 'reason')
      return doing.kind === 'skip'
        ? acts.skipReason
        : doing.kind === 'addendum'
          ? head.addendumSubject
          : acts.orderReason
    if (field === 'text') {
      if (doing.kind === 'opinion') return acts.opinionText
      if (doing.kind === 'done' || doing.kind === 'send') return acts.evidence
      return doing.kind === 'withdraw' ? acts.withdrawReason : acts.reasons
    }
    if (field === 'versionId') return head.version
    return acts[field]
  }
  return { verbOf, titleOf: formatTitle, textOf: getActionText, labelOf: getLabel }
}
