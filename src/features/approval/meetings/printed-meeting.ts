import type { RecordedAct } from '#features/approval/path/entities.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { sittingMessages } from './messages/index.ts'

/** Returns the document text on the votes and the power of attorney of an act. */
export function fallenIn(acts: readonly RecordedAct[], actId: Id, language: Language): string[] {
  const words = sittingMessages[language]
  const act = acts.find(({ id }) => id === actId)
  const votes = act?.votes
  return [
    ...(act?.mandateId ? [words.underMandate] : []),
    ...(votes ? [words.votes(String(votes.for), String(votes.against), String(votes.abstained))] : []),
  ]
}
