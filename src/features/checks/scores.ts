import type { Scores } from './entities.ts'

/**
 * The four scores. Accountability: the share of objectives, programmes, projects and actions under way that one function
 * answers for. The other three need sections that hold indicators, evaluations and adaptations, and say so.
 * @param owed what must be answered for, and how much of it is; absent where the elements could not be read
 */
export const scoresOf = (owed: { of: number; met: number } | undefined): Scores => ({
  accountability:
    owed === undefined
      ? { missing: 'elements' }
      : owed.of === 0
        ? { missing: 'nothing_to_answer_for' }
        : { share: owed.met / owed.of, of: owed.of, met: owed.met },
  measurability: { missing: 'indicators' },
  evaluation: { missing: 'evaluations' },
  adaptation: { missing: 'adaptations' },
})
