import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { colon } from '#shared/punctuation.ts'
import { pathMessages } from './messages/index.ts'
import type { Field, PathAction } from './path-action.ts'

/** Returns the messages of an act, of the dialog and of the fields. */
export function usePathActionMessages() {
  const messages = useMessages(pathMessages)
  const { language, name } = useLocalizedText()
  const { acts, head, steps } = messages
  const verbOf = (action: PathAction): string => {
    if (action.kind === 'submit') return head.submit
    if (action.kind === 'addendum') return head.openAddendum
    if (action.kind === 'opinion') {
      if (action.isLate) return action.seat.abilities.speak ? acts.lateOpinion : acts.recordLateOpinion
      return action.seat.abilities.speak ? acts.opinion : acts.recordOpinion
    }
    if (action.kind === 'decide') return action.seat.abilities.speak ? acts.decide : acts.recordDecision
    return acts[action.kind]
  }
  const formatTitle = (action: PathAction): string =>
    'step' in action
      ? `${action.step.number} ${name(action.step.names)}${colon(language)}${verbOf(action)}`
      : verbOf(action)
  const getActionText = (action: PathAction): string => {
    if (action.kind === 'submit') return head.submitText
    if (action.kind === 'addendum') return head.addendumText
    if (action.kind === 'withdraw') return messages.log.kinds[action.act.kind]
    if ('seat' in action) {
      const { names, functionNames } = action.seat
      const seat = [name(names), functionNames ? name(functionNames) : ''].filter(Boolean).join(' · ')
      return action.kind === 'opinion' && action.isLate ? `${seat}. ${acts.lateOpinionText}` : seat
    }
    return action.kind !== 'plan' && action.step.stepsOutOfOrder.length > 0
      ? steps.outOfOrder(action.step.stepsOutOfOrder.join(', '))
      : name(action.step.basis)
  }
  const getLabel = (action: PathAction, field: Exclude<Field, 'points'>): string => {
    if (field === 'date') return action.kind === 'enter' ? acts.inForceFrom : acts.date
    if (action.kind === 'plan' && field === 'dueOn') return acts.plannedDay
    if (action.kind === 'plan' && field === 'reason') return acts.planningReason
    if (field === 'reason')
      return action.kind === 'skip'
        ? acts.skipReason
        : action.kind === 'addendum'
          ? head.addendumSubject
          : action.kind === 'done' && action.step.reasonBefore && action.step.stepsOutOfOrder.length === 0
            ? acts.earlyReason
            : acts.orderReason
    if (field === 'text') {
      if (action.kind === 'opinion') return acts.opinionText
      if (action.kind === 'done' || action.kind === 'send') return acts.evidence
      return action.kind === 'withdraw' ? acts.withdrawReason : acts.reasons
    }
    if (field === 'versionId') return head.version
    return acts[field]
  }
  return { verbOf, titleOf: formatTitle, textOf: getActionText, labelOf: getLabel }
}
