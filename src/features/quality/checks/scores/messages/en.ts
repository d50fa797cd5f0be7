import { plural } from '#shared/plural.ts'

export const en = {
  title: 'Four success factors',
  measurability: 'Measurability',
  accountability: 'Accountability',
  evaluation: 'Evaluation',
  adaptation: 'Adaptation',
  accountableCount: (met: number, all: number) =>
    `${met} of ${all} ${plural('en', all, 'element', 'elements')} with an accountable function that has a holder`,
  measured: (met: number, all: number) => `${met} of ${all} ${plural('en', all, 'objective', 'objectives')} measured`,
  missing: {
    elements: 'not computed: no elements are visible to you',
    holders: 'not computed: a file does not contain the holders of functions',
    nothing_to_answer_for: 'not computed: no element requires an accountable function',
    nothing_to_measure: 'not computed: the plan has no objectives to measure',
    indicators: 'not computed: no rule on measuring objectives applies here',
    evaluations: 'not computed: evaluations are not recorded yet',
    adaptations: 'not computed: adaptations are not recorded yet',
  },
}
