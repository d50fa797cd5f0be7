import { lawOf } from '#features/country/law/index.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { findReplacedAct } from './confirmations/model.ts'
import { pathDocumentMessages } from './messages/index.ts'
import { listEffectiveActs } from './model.ts'
import type { PrintedPath } from './printed-path.ts'

/**
 * Returns for whom and on which day an act was recorded, in brackets: the organisation and the function, never the person.
 * Only the full edition has it.
 */
function formatRecorder({ plan, recorders }: PrintedPath, actId: Id, language: Language): string {
  const recorder = recorders?.get(actId)
  if (!recorder) return ''
  const functionNames = lawOf(plan).functions.find(({ code }) => code === recorder.function)?.names
  const parts = [
    loadName(recorder.names, language),
    functionNames ? loadName(functionNames, language) : '',
    recorder.isByLink ? pathDocumentMessages[language].byLink : '',
    formatDate(recorder.day, language),
  ]
  return ` (${parts.filter(Boolean).join(', ')})`
}

/**
 * Returns the document text on an act: in person or recorded, the confirmation, the capacity and the votes. The full edition
 * states for which organisation and function it was recorded and confirmed, and when.
 */
export function formatActProvenance(found: PrintedPath, actId: Id, language: Language): string[] {
  const messages = pathDocumentMessages[language]
  const { acts } = found
  const act = acts.find(({ id }) => id === actId)
  if (!act) return []
  const { confirmation, provenance, votes } = act
  const replaced = findReplacedAct(act, acts)
  const reference = listEffectiveActs(acts).findLast(
    ({ kind, refersTo }) => refersTo === actId && kind === confirmation,
  )
  return [
    // What the holder gave in person was recorded by the holder.
    provenance ? messages.received[provenance] + (confirmation ? formatRecorder(found, actId, language) : '') : '',
    confirmation
      ? messages.confirmation[confirmation] + (reference ? formatRecorder(found, reference.id, language) : '')
      : '',
    replaced ? messages.replaces(formatDate(replaced.date, language)) : '',
    act.capacity === 'deputy' ? messages.asDeputy : '',
    act.mandateId ? messages.underMandate : '',
    votes ? messages.votes(String(votes.for), String(votes.against), String(votes.abstained)) : '',
  ].filter(Boolean)
}
