import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A comment: after white space or a bracket, so that an address in a string is not a comment. */
const commentPattern = /(?<![^\s{(,;])(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)/g
const identifierPattern = /[\p{L}_$][\p{L}\p{N}_$]*/gu
const scriptPattern = /\.(tsx?|m?js)$/

/** Names that exist outside the project, and examples of generated names and addresses. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['MsoHeading1', 'style that Word writes into pasted text'],
  ['C14', 'example of the address of a cell'],
  ['$C$14', 'example of the absolute address of a cell'],
  ['NameInput', 'example of a generated schema name'],
  ['NameInputRead', 'example of a generated schema name'],
  ['LegalDateOrNull', 'generated schema name'],
  ['figures_1', 'example of a file name'],
])

const removeComments = (file: string, content: string) =>
  scriptPattern.test(file) ? content.replace(commentPattern, ' ') : content

const listIdentifiers = (text: string): string[] => text.match(identifierPattern) ?? []

/** The code, strings, SQL, styles and documents of the project. Comments are not included. */
function collectKnownIdentifiers(): Set<string> {
  const patterns = [
    '{src,packs,bench,testing,scripts,e2e,soak,bin}/**/*.{ts,tsx,js,mjs,css,md}',
    '{migrations,docs}/**/*.{sql,md}',
    '*.{ts,json,md,sql}',
  ]
  return new Set(
    globSync(patterns)
      // The names of the exceptions in this test prove nothing.
      .filter((file) => file !== 'src/app/comments.test.ts')
      .flatMap((file) => listIdentifiers(removeComments(file, readFileSync(file, 'utf8')))),
  )
}

interface NamedInComment {
  line: number
  name: string
}

/** Returns the names in the comments of a file: code texts that are a single identifier, and names of parameters. */
function listNames(content: string, namePattern: RegExp): NamedInComment[] {
  return [...content.matchAll(commentPattern)].flatMap(({ 0: comment, index }) =>
    [...comment.matchAll(namePattern)].map((match) => ({
      line: content.slice(0, index + match.index).split('\n').length,
      name: match[1]!,
    })),
  )
}
const listCodeNames = (content: string) => listNames(content, /`([\p{L}_$][\p{L}\p{N}_$]*)(?:\(\))?`/gu)
const listParameters = (content: string) => listNames(content, /@param\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu)

const sources = globSync('{src,packs,bench,testing,scripts,e2e,soak}/**/*.{ts,tsx}').map((file) => ({
  file,
  content: readFileSync(file, 'utf8'),
}))

describe('names in comments', () => {
  const known = collectKnownIdentifiers()

  it('are recognised in comments and not in strings', () => {
    const content = "// Calls `run`.\nconst address = 'https://a/`b`'\n/**\n * @param limit at most `max()`\n */\n"
    expect(listCodeNames(content)).toEqual([
      { line: 1, name: 'run' },
      { line: 4, name: 'max' },
    ])
    expect(listParameters(content)).toEqual([{ line: 4, name: 'limit' }])
    expect(sources.flatMap(({ content }) => listCodeNames(content)).length).toBeGreaterThan(500)
  })

  it('occur in the code, the SQL or the documents of the project', () => {
    const unknown = sources.flatMap(({ file, content }) =>
      listCodeNames(content).flatMap(({ line, name }) =>
        known.has(name) || exceptions.has(name) ? [] : [`${file}:${line} ${name}`],
      ),
    )
    expect(unknown).toEqual([])
  })

  it('that describe a parameter occur in the same file', () => {
    const unknown = sources.flatMap(({ file, content }) => {
      const own = new Set(listIdentifiers(removeComments(file, content)))
      return listParameters(content).flatMap(({ line, name }) => (own.has(name) ? [] : [`${file}:${line} ${name}`]))
    })
    expect(unknown).toEqual([])
  })

  it('are exceptions only while a comment contains them', () => {
    const used = new Set(sources.flatMap(({ content }) => listCodeNames(content).map(({ name }) => name)))
    expect([...exceptions.keys()].filter((name) => !used.has(name) || known.has(name))).toEqual([])
  })
})
