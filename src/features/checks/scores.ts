import type { Scores } from './entities.ts'

/** How much of what is asked is there. */
export interface Met {
  of: number
  met: number
}

/**
 * The four scores. Accountability: the share of objectives, programmes, projects and actions under way that one function
 * answers for. Measurability: the share of objectives under way at which R18 finds nothing. The other two need sections that
 * hold evaluations and adaptations, and say so.
 * @param owed what must be answered for; absent where the elements could not be read
 * @param measured the objectives; absent where no rule asks how they are measured
 */
export const scoresOf = (owed: Met | undefined, measured: Met | undefined): Scores => ({
  accountability:
    owed === undefined
      ? { missing: 'elements' }
      : owed.of === 0
        ? { missing: 'nothing_to_answer_for' }
        : { share: owed.met / owed.of, of: owed.of, met: owed.met },
  measurability:
    measured === undefined
      ? { missing: 'indicators' }
      : measured.of === 0
        ? { missing: 'nothing_to_measure' }
        : { share: measured.met / measured.of, of: measured.of, met: measured.met },
  evaluation: { missing: 'evaluations' },
  adaptation: { missing: 'adaptations' },
})
