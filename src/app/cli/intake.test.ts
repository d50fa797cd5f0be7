import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { makeWordFile, paragraph, makeRun as words } from '#platform/intake/docx/word.fixture.ts'
import { describeFailure } from './failure.ts'
import { register } from './intake.ts'

const folder = mkdtempSync(join(tmpdir(), 'integral-intake-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const save = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const oldPlan = save(
  'plan.docx',
  makeWordFile(
    paragraph(words('Vastgesteld door de raad.')) +
      paragraph(words('SD 1: Minder inbraken'), '<w:outlineLvl w:val="0"/>') +
      paragraph(words('Actie 1: Controles op de invalswegen'), '<w:outlineLvl w:val="1"/>') +
      paragraph(words('Met de gemeente.')),
  ),
)

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
    const { exitCode, error: failure } = describeFailure(error)
    return { code: exitCode, output: `${failure.code} ${failure.message}` }
  }
  return { code: 0, output }
}

it('shows the outline with paragraphs, and the text that could not be placed', async () => {
  const { code, output } = await run('intake', oldPlan)
  expect(code).toBe(0)
  expect(output.trim().split('\n')).toEqual([
    'Paragraphs placed: 3 of 4 (nl)',
    '',
    'strategic objective  SD 1  Minder inbraken  [2]',
    '  action  1  Controles op de invalswegen  [3, 4]',
    '',
    'Not placed',
    '- paragraph 1, text before the first heading: Vastgesteld door de raad.',
  ])
})

it('returns the whole proposal as JSON in the requested language', async () => {
  const { output } = await run('--json', 'intake', oldPlan, '--language', 'fr')
  expect(JSON.parse(output)).toMatchObject({
    language: 'fr',
    coverage: { placedParagraphs: 3, paragraphs: 4, elements: 2 },
    outline: { elements: [{ kind: 'strategic_objective' }, { kind: 'action', parentId: 'e1' }] },
  })
})

it('lists the paragraphs with text that must never be stored', async () => {
  const file = save(
    'account.docx',
    makeWordFile(paragraph(words('Plan.')) + paragraph(words('Rekening BE71 0961 2345 6769'))),
  )
  const { code, output } = await run('intake', file)
  expect(code).toBe(1)
  expect(output).toMatch(/^SENSITIVE_TEXT [\s\S]*paragraph 2: Rekening █████/)
})

it('rejects a file that is not a Word document, and wrong usage, each with a specific exit code', async () => {
  expect(await run('intake', save('plan.pdf', '%PDF-1.7'))).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^PDF /),
  })
  expect((await run('intake', join(folder, 'none.docx'))).code).toBe(2)
  expect((await run('intake', oldPlan, '--language', 'xx')).code).toBe(2)
  expect((await run('intake', oldPlan, '--kind', 'novel')).code).toBe(2)
})
