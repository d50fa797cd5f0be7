import type { CheckScore, Scores } from './entities.ts'

/** A share: the number met out of the number required. */
export interface RequirementCount {
  required: number
  metCount: number
}

type EmptyScoreReason = 'nothing_to_answer_for' | 'nothing_to_measure'
const computeScore = ({ required, metCount }: RequirementCount, missing: EmptyScoreReason): CheckScore =>
  required === 0 ? { missing } : { share: metCount / required, required, metCount }

/**
 * Computes the four scores. Accountability is the share of objectives, programmes, projects and actions in progress
 * that have a single accountable function with a holder. Measurability is the share of objectives in progress at which the rule on
 * measuring finds no issue.
 * The other two scores need sections for evaluations and adaptations, and are reported as missing.
 * @param owed the elements that need an accountable function. Absent: the elements could not be read. `no_holders`: a
 *   file does not contain the holders of functions
 * @param measured the objectives. Absent: no rule checks how they are measured
 */
export const computeScores = (
  owed: RequirementCount | 'no_holders' | undefined,
  measured: RequirementCount | undefined,
): Scores => ({
  accountability:
    owed === 'no_holders'
      ? { missing: 'holders' }
      : owed
        ? computeScore(owed, 'nothing_to_answer_for')
        : { missing: 'elements' },
  measurability: measured
    ? computeScore(measured, 'nothing_to_measure')
    : { missing: owed ? 'indicators' : 'elements' },
  evaluation: { missing: 'evaluations' },
  adaptation: { missing: 'adaptations' },
})
