import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { register } from './check.ts'
import { describeFailure } from './failure.ts'

const folder = mkdtempSync(join(tmpdir(), 'integral-check-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
})

function save(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** Content that article 36 requires of every zonal plan. */
const article36 = [
  { key: 'p', kind: 'priority', place: 'strategic_objectives', title: localized('nl', 'Minder inbraken') },
  {
    key: 'c',
    kind: 'text',
    place: 'capacity',
    body: { source: 'nl', text: { nl: makeProse('Lokale capaciteit en HyCap.') }, outdated: [] },
  },
  { key: 'm', kind: 'municipality_mission', place: 'municipality_missions', details: { declaresNone: true } },
]
const makePlanDocument = (given: object, sections: object = {}) => ({
  format: 'integral.plan/1',
  plans: [
    {
      plan: {
        code: 'ZVP-1',
        kind: 'zonal_security_plan',
        title: localized('nl', 'Plan van de zone'),
        periodFrom: '2026-01-01',
        marking: 'TLP:GREEN',
        languages: ['nl'],
      },
      elements: [
        { key: 'a', kind: 'action', place: 'actions', code: 'A1', title: localized('nl', 'Actie'), ...given },
        ...article36,
      ],
      ...sections,
    },
  ],
})
/** An action with the mark of a classification: an error of rule R23. */
const classified = { title: localized('nl', 'GEHEIM / SECRET') }
const answered = { accountable: { organisation: 'SOMEBODY', function: 'chief_of_corps' } }

/** Returns the output of the command and the exit code. */
async function run(...given: string[]): Promise<{ code: number; output: string }> {
  let output = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text
    return true
  })
  const program = new Command('integral')
    .option('--json')
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  register(program)
  try {
    await program.parseAsync(['node', 'integral', ...given])
  } catch (error) {
    const failure = describeFailure(error)
    return { code: failure.exitCode, output: `${failure.error.code} ${failure.error.message}` }
  }
  return { code: Number(process.exitCode ?? 0), output }
}

it('ends with 0 when no issue blocks a freeze, and lists what was not computed [check-6]', async () => {
  const { code, output } = await run('check', save('good.json', makePlanDocument(answered)))
  expect(code).toBe(0)
  expect(output).toContain('ZVP-1  Plan van de zone')
  expect(output).toMatch(/NOT COMPUTED {2}R11/)
  expect(output).toContain('Accountability: not computed: a file does not contain the holders')
})

it('ends with 1 at an error, in the requested language, with article and fix [check-6]', async () => {
  const { code, output } = await run('check', save('bad.json', makePlanDocument(classified)), '--language', 'fr')
  expect(code).toBe(1)
  expect(output).toMatch(/ERREUR {2}R23 {2}A1 GEHEIM/)
  expect(output).toContain('Correction')
})

it('returns data with --json: results by key, blocking issues and scores', async () => {
  const { code, output } = await run(
    '--json',
    'check',
    save('bad.json', makePlanDocument(classified)),
    '--date',
    '2027-03-01',
  )
  expect(code).toBe(1)
  expect(JSON.parse(output)).toMatchObject({
    today: '2027-03-01',
    blocking: 1,
    plans: [
      {
        plan: { code: 'ZVP-1' },
        results: expect.arrayContaining([expect.objectContaining({ rule: 'R23', element: 'a', blocking: true })]),
        scores: { accountability: { missing: 'holders' } },
      },
    ],
  })
})

it('takes the exceptions of the file into account', async () => {
  const exceptions = [{ rule: 'R23', element: 'a', reason: 'Comes with the budget', endsOn: '2999-01-01' }]
  const { code, output } = await run('check', save('excepted.json', makePlanDocument(classified, { exceptions })))
  expect(code).toBe(0)
  expect(output).toContain('ERROR (Justified exceptions)  R23')
})

it.each([
  ['a file that is not there', () => join(folder, 'nowhere.json'), 'FILE_UNREADABLE'],
  ['a file that is no JSON', () => save('no.json', 'plan'), 'NOT_JSON'],
  ['a document of another form', () => save('form.json', makePlanDocument({ kind: 'wish' })), 'FORMAT_INVALID'],
])('ends with 2 for %s', async (_, path, reason) => {
  const { code, output } = await run('check', path())
  expect([code, output.split(' ')[0]]).toEqual([2, reason])
})

it('ends with 2 for an invalid language or day', async () => {
  const file = save('good.json', makePlanDocument(answered))
  expect(await run('check', file, '--language', 'tlh')).toMatchObject({ code: 2 })
  expect(await run('check', file, '--date', 'tomorrow')).toMatchObject({ code: 2 })
})
