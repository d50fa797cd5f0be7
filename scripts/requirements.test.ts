import { describe, expect, it } from 'vitest'
import { findProvenIds, renderRequirements } from './requirement-table.ts'
import { areas, requirements } from './requirements.ts'

describe('list of requirements', () => {
  it('has unique ids, each with a listed area', () => {
    const ids = requirements.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const prefixes = new Set(areas.map(({ area }) => area))
    expect(prefixes.size).toBe(areas.length)
    expect(ids.filter((id) => !/^[a-z]+-[1-9]\d*$/.test(id) || !prefixes.has(id.split('-')[0]!))).toEqual([])
  })

  it('has requirements in every area', () => {
    expect(areas.filter(({ area }) => !requirements.some(({ id }) => id.startsWith(`${area}-`)))).toEqual([])
  })

  it('contains sentences of at most 25 words, and the place where a user sees each', () => {
    const isSentence = (text: string) => /^[A-Z][^|\n]*[^.\s]\.$/.test(text) && text.split(' ').length <= 25
    expect(requirements.filter(({ text }) => !isSentence(text)).map(({ text }) => text)).toEqual([])
    expect(requirements.filter(({ absent }) => absent !== undefined && !isSentence(absent))).toEqual([])
    expect(requirements.filter(({ page }) => page.trim() === '' || page.includes('|'))).toEqual([])
  })
})

describe('ids in the titles of tests', () => {
  const find = (source: string) => [...findProvenIds(source, 'a.test.ts')]

  it('are found at the end of the title, in every form of a title', () => {
    expect(find("it('keeps it [plan-1]', async () => {})")).toEqual(['plan-1'])
    expect(find("test('keeps it [plan-1] [path-2]', { timeout: 9 }, () => {})")).toEqual(['plan-1', 'path-2'])
    expect(find("it.each([['a', 'b']])(\n  'keeps %s [plan-3]',\n  async (name) => {},\n)")).toEqual(['plan-3'])
    expect(find(`describe(\`keeps \${role ?? 'all'} [plan-4]\`, () => {})`)).toEqual(['plan-4'])
    expect(find("it('reads [a-z] and names no requirement', () => {})")).toEqual([])
  })

  it.each([
    ['a comment', "// it('keeps it [plan-1]', () => {})"],
    ['the middle of a title', "it('keeps [plan-1] it', () => {})"],
    ['another string', "const text = 'keeps it [plan-1]'"],
    ['the message of an expectation', "expect(found, 'keeps it [plan-1]').toBe(true)"],
    ['the title of a skipped test', "it.skip('keeps it [plan-1]', () => {})"],
    ['the title of a test that is skipped on some machines', "it.skipIf(!exists('a'))('keeps it [plan-1]', () => {})"],
    ['the title of a test without a body', "it.todo('keeps it [plan-1]')"],
  ])('are refused in %s', (_, source) => {
    expect(() => find(source)).toThrow('a.test.ts: ids that are not at the end of a title: plan-1.')
  })
})

describe('table of requirements', () => {
  const render = (ids: readonly string[], proven: Record<string, string[]>) =>
    renderRequirements(
      [{ area: 'plan', title: 'Plans' }],
      ids.map((id) => ({ id, text: `Text of ${id}.`, page: '`/plans`' })),
      new Map(Object.entries(proven).map(([file, entries]) => [file, new Set(entries)])),
    )

  it('lists each requirement with its page and all its tests', () => {
    const table = render(['plan-1', 'plan-2'], { 'src/a.test.ts': ['plan-1', 'plan-2'], 'e2e/b.e2e.ts': ['plan-2'] })
    expect(table.split('\n').filter((line) => line.startsWith('#') || line.startsWith('| plan'))).toEqual([
      '# Requirements',
      '## Plans',
      '| plan-1 | Text of plan-1. | `/plans` | [a.test.ts](../src/a.test.ts) |',
      '| plan-2 | Text of plan-2. | `/plans` | [a.test.ts](../src/a.test.ts), [b.e2e.ts](../e2e/b.e2e.ts) |',
    ])
  })

  it('names the part of a requirement that is absent', () => {
    const table = renderRequirements(
      [{ area: 'plan', title: 'Plans' }],
      [{ id: 'plan-1', text: 'A text.', page: '`/plans`', absent: 'A part.' }],
      new Map([['src/a.test.ts', new Set(['plan-1'])]]),
    )
    expect(table).toContain('| plan-1 | A text. **Absent:** A part. | `/plans` |')
  })

  it('is refused when a requirement has no test', () => {
    expect(() => render(['plan-1', 'plan-2'], { 'src/a.test.ts': ['plan-1'] })).toThrow('plan-2 has no test')
    // plan-1 is the beginning of another id, which proves nothing about plan-1.
    expect(() => render(['plan-1', 'plan-10'], { 'src/a.test.ts': ['plan-10'] })).toThrow('plan-1 has no test.')
  })

  it('is refused when a test names a requirement that does not exist, or a requirement has no area', () => {
    expect(() => render(['plan-1'], { 'src/a.test.ts': ['plan-1', 'plan-9'] })).toThrow('src/a.test.ts names plan-9')
    expect(() => render(['path-1'], { 'src/a.test.ts': ['path-1'] })).toThrow('path-1 has no area')
  })
})
