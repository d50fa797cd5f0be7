import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { RecordedAct } from './entities.ts'
import { pathDocumentMessages } from './messages/index.ts'

/** Returns the document text on the confirmation, the capacity and the votes of an act. */
export function formatActProvenance(acts: readonly RecordedAct[], actId: Id, language: Language): string[] {
  const messages = pathDocumentMessages[language]
  const act = acts.find(({ id }) => id === actId)
  const votes = act?.votes
  return [
    ...(act?.confirmation ? [messages.confirmation[act.confirmation]] : []),
    ...(act?.capacity === 'deputy' ? [messages.asDeputy] : []),
    ...(act?.mandateId ? [messages.underMandate] : []),
    ...(votes ? [messages.votes(String(votes.for), String(votes.against), String(votes.abstained))] : []),
  ]
}
