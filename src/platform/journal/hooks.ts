import type { DescribedChange } from '#shared/change-steps.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { createHook } from '../hook.ts'

/** An act on a subject, by the moment at which it was recorded. */
export interface RecordedAct {
  subjectId: Id
  recordedAt: string
}

/** Returns the key of an act in the answers of `describeChanges`. */
export const toActKey = ({ subjectId, recordedAt }: RecordedAct): string => `${subjectId} ${recordedAt}`

/** An organisation or function of an entry with its present names, and the moment of the entry. */
export interface SubjectOfEntry {
  kind: 'organisation' | 'function'
  id: Id
  names: Names
  at: string
}

/** Questions of the audit log to the slices whose acts it contains. */
export const journalHooks = {
  /** What did these acts change, by `toActKey`? Contains only changes that the actor may read. */
  describeChanges: createHook<{ acts: readonly RecordedAct[] }, ReadonlyMap<string, DescribedChange>>(),
  /** Which names did these subjects have at the moments? In the order of the subjects. */
  namesAt: createHook<{ subjects: readonly SubjectOfEntry[] }, readonly Names[]>(),
}
