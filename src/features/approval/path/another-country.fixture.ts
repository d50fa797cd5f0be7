import type { PackPath, PackPathStep } from '#shared/pack-path.ts'

const usual = {
  basis: { en: 'law' },
  preparedBy: [],
  required: true,
  addendum: true,
  duration: 'P4W',
  source: 'law',
} as const

const step = (
  code: string,
  needs: readonly string[],
  what: Pick<PackPathStep, 'act'> & Record<string, unknown>,
): PackPathStep => ({ ...usual, code, number: code, names: { en: code }, needs, after: [], ...what }) as PackPathStep

/** A country with an additional level, three mandatory opinions and two consecutive approvals. */
export const threeLevelPath: PackPath = {
  steps: [
    step('draft', [], { act: 'work' }),
    ...['regions', 'cities', 'auditor'].map((body) =>
      step(`opinion_${body}`, ['draft'], { act: 'opinion', advisers: [{ body }] }),
    ),
    step('province', ['draft'], { act: 'decision', approves: true, deciders: [{ body: 'province' }] }),
    step('cabinet', ['province', 'opinion_regions', 'opinion_cities', 'opinion_auditor'], {
      act: 'decision',
      approves: true,
      deciders: [{ function: 'chancellor' }],
    }),
    step('start', ['cabinet'], { act: 'entry' }),
  ],
}
