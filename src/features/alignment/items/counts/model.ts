/**
 * The definitions of every count and share of answers. All pages, documents and exports use these, so that two places
 * that show the same number agree.
 *
 * - Item: an element of a frozen version, sent to an organisation for an answer.
 * - Current item: an item that was not withdrawn and that no newer version of the plan sends again. Withdrawn and
 *   replaced items are in no count, because no answer is expected.
 * - Requested: number of current items. Elements that were not sent to an organisation, and organisations that received
 *   none, are in no count: they were not asked.
 * - Answered: current items with an answer, also where the reader may not see the answer (`withheld`). An answer that a
 *   body has yet to decide is not recorded, so it is not an answer.
 * - Share answered: answered / requested. There is no share where nothing was requested.
 * - Organisation that answered: an organisation whose current items are all answered. Partly answered: some of them.
 *   Not answered: none of them. The three add up to the organisations with a current item.
 * - The cascade counts something else: results by the deadline. There an organisation counts when the items that it was
 *   sent first are answered and its plan is in force.
 */

/** The progress of an organisation on its current items. */
export type AnswerProgress = 'not_asked' | 'answered' | 'partly_answered' | 'not_answered'

/** Returns the progress of an organisation. */
export function getAnswerProgress({ requested, answered }: { requested: number; answered: number }): AnswerProgress {
  if (requested === 0) return 'not_asked'
  if (answered === 0) return 'not_answered'
  return answered >= requested ? 'answered' : 'partly_answered'
}

export interface OrganisationCounts {
  /** Number of organisations with a current item. */
  organisationCount: number
  answered: number
  partlyAnswered: number
  notAnswered: number
}

/** Counts organisations by progress. Organisations that were not asked are left out. */
export function countByProgress(organisations: readonly { requested: number; answered: number }[]): OrganisationCounts {
  const progress = organisations.map(getAnswerProgress)
  const count = (wanted: AnswerProgress) => progress.filter((value) => value === wanted).length
  const [answered, partlyAnswered, notAnswered] = [count('answered'), count('partly_answered'), count('not_answered')]
  return { organisationCount: answered + partlyAnswered + notAnswered, answered, partlyAnswered, notAnswered }
}
