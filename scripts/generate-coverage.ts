import { coverageSubjects } from './coverage-rows.ts'
import { writeGenerated } from './generated-file.ts'
import { describeProof } from './proof.ts'

/** docs/coverage.md: each promise with the tests that would fail without it. */
const lines = [
  '# What is promised, and what proves it',
  '',
  'Generated from `scripts/coverage-rows.ts` by `scripts/generate-coverage.ts`. Do not edit. Each test would fail without the',
  'thing that stands beside it. *Not yet*: what is not built, or has no test.',
  '',
  ...coverageSubjects.flatMap(({ subject, rows }) => [
    `## ${subject}`,
    '',
    '| What | Shown by | Not yet |',
    '|---|---|---|',
    ...rows.map(
      ({ what, tests, notYet }) => `| ${what} | ${tests.map(describeProof).join('<br>')} | ${notYet ?? ''} |`,
    ),
    '',
  ]),
]
await writeGenerated('docs/coverage.md', `${lines.join('\n').trimEnd()}\n`, 'scripts/generate-coverage.ts')
