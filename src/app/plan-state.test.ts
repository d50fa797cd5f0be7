import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Columns of plans that only their owner reads: the writer of plans, and the update of the stored states. */
const writers = ['src/features/planning/plans/plan-state/queries.ts', 'src/features/planning/plans/queries/plans.ts']
/** An addendum is compared with the version that was decided before it, whatever its day. */
const decidedVersions =
  'src/features/approval/path/queries/sections.ts: where o.plan_id = g.plan_id and o.in_force_on is not null'

it('no query reads the stored state of a plan, because the state follows from the day of the transaction', () => {
  const files = globSync('src/**/*.ts').filter((file) => !/\.(test|fixture)\.ts$/.test(file) && !writers.includes(file))
  const stored = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /(?<!\w)p\.state\b|'(plan|p)\.state'|superseded_on is null|in_force_on is not null/.test(line)
          ? [`${file}:${index + 1}: ${line.trim()}`]
          : [],
      ),
  )
  expect(
    stored.map((entry) => entry.replace(/:\d+/, '')).filter((entry) => !entry.startsWith(decidedVersions)),
  ).toEqual([])
})
