import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { RecordedAct } from './entities.ts'
import { pathDocumentMessages } from './messages/index.ts'

/** Returns the text on the recorded act that an act in person replaced; empty if there is none. */
export function describeReplacement(
  { withdraws }: RecordedAct,
  acts: readonly RecordedAct[],
  messages: { replaces: (date: string) => string },
  language: Language,
): string {
  const replaced = withdraws && acts.find(({ id }) => id === withdraws)
  return replaced ? messages.replaces(formatDate(replaced.date, language)) : ''
}

/** Returns the document text on the confirmation, the capacity and the votes of an act. */
export function formatActProvenance(acts: readonly RecordedAct[], actId: Id, language: Language): string[] {
  const messages = pathDocumentMessages[language]
  const act = acts.find(({ id }) => id === actId)
  const votes = act?.votes
  return [
    ...(act?.confirmation ? [messages.confirmation[act.confirmation]] : []),
    ...(act?.withdraws ? [describeReplacement(act, acts, messages, language)] : []),
    ...(act?.capacity === 'deputy' ? [messages.asDeputy] : []),
    ...(act?.mandateId ? [messages.underMandate] : []),
    ...(votes ? [messages.votes(String(votes.for), String(votes.against), String(votes.abstained))] : []),
  ]
}
