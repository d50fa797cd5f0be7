import type { Score, Scores } from './entities.ts'

/** How much of what is asked is there. */
export interface Met {
  of: number
  met: number
}

type Nothing = 'nothing_to_answer_for' | 'nothing_to_measure'
const scoreOf = ({ of, met }: Met, missing: Nothing): Score => (of === 0 ? { missing } : { share: met / of, of, met })

/**
 * The four scores. Accountability: the share of objectives, programmes, projects and actions under way that one function
 * answers for. Measurability: the share of objectives under way at which R18 finds nothing. The other two need sections that
 * hold evaluations and adaptations, and say so.
 * @param owed what must be answered for; absent where the elements could not be read
 * @param measured the objectives; absent where no rule asks how they are measured
 */
export const scoresOf = (owed: Met | undefined, measured: Met | undefined): Scores => ({
  accountability: owed ? scoreOf(owed, 'nothing_to_answer_for') : { missing: 'elements' },
  measurability: measured ? scoreOf(measured, 'nothing_to_measure') : { missing: owed ? 'indicators' : 'elements' },
  evaluation: { missing: 'evaluations' },
  adaptation: { missing: 'adaptations' },
})
