import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Files that turn a failure into an error of a request: the routes, and the pipeline in the platform. */
const mayThrow = /(^|[/-])routes\.ts$|^src\/platform\/(declared-error|procedure|http\/[^/]+)\.ts$/
/** Files that declare errors or are not server code. */
const isExempt = /\/(contract|errors)\.ts$|\/web\/|messages\/|\.(test|fixture)\.ts$/

const sources = new Map(
  globSync('src/{features,platform}/**/*.ts')
    .filter((file) => !isExempt.test(file))
    .map((file) => [file, readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^\s*)\/\/.*$/gm, '')]),
)

const styles = [
  // errors.NOT_FOUND(), refusals.IN_USE({ data }), errors[code]()
  { name: 'calls an error constructor', pattern: /\b\w+(\.[A-Z][A-Z_]+|\[\w+\])\((\)|\{ data\b)/ },
  // errors: Errors, given as a parameter or a property
  {
    name: 'receives declared errors',
    pattern: /\b(errors|refusals)\??: (?:[A-Z{]|typeof )|\(\{[^)]*\berrors\b[^)]*\}\) =>/,
  },
  // (options: { data: { id: Id } }) => Error
  { name: 'receives an error constructor', pattern: /\) => (Error|ORPCError)\b(?!\()/ },
  { name: 'throws an error of the pipeline', pattern: /\bORPCError\b/ },
  { name: 'throws for a failed result', pattern: /declared-error\.ts'/ },
] as const

/** Returns how a file throws declared errors outside the routes. */
const findStyles = (file: string, text: string): string[] =>
  mayThrow.test(file) ? [] : styles.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${file} ${name}`)

describe('The domain returns a result, and routes turn it into the declared error', () => {
  test('only routes throw declared errors', () => {
    expect(sources.size).toBeGreaterThan(900)
    expect([...sources].flatMap(([file, text]) => findStyles(file, text))).toEqual([])
  })

  test('routes of features refuse permissions with the helpers of the platform', () => {
    const features = [...sources].filter(([file]) => file.startsWith('src/features/'))
    expect(features.filter(([, text]) => text.includes('ORPCError')).map(([file]) => file)).toEqual([])
    expect(features.filter(([, text]) => text.includes('requirePermission(')).length).toBeGreaterThan(15)
  })

  test.each([
    ['if (!plan) throw errors.NOT_FOUND()', 'calls an error constructor'],
    ['throw refusals.IN_USE({ data: { usedBy } })', 'calls an error constructor'],
    ['throw errors[fault]()', 'calls an error constructor'],
    ['  errors: CarryOverErrors,', 'receives declared errors'],
    ['  refusals: Pick<Errors, "IN_USE">,', 'receives declared errors'],
    ['run(({ input, errors }) => input)', 'receives declared errors'],
    ['  refuse: (issue: WorkbookIssue) => Error,', 'receives an error constructor'],
    ["throw new ORPCError('FORBIDDEN')", 'throws an error of the pipeline'],
    ["import { valueOrThrow } from '#platform/declared-error.ts'", 'throws for a failed result'],
  ])('finds: %s', (line, name) => {
    expect(findStyles('src/features/planning/plans/create.ts', line)).toContain(
      `src/features/planning/plans/create.ts ${name}`,
    )
    expect(findStyles('src/features/planning/plans/routes.ts', line)).toEqual([])
  })
})

/** Returns the file that a module specifier names; undefined for a package. */
function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return join('src', specifier.slice(1))
  return specifier.startsWith('.') ? join(dirname(from), specifier) : undefined
}

/** Returns the file that exports a name, through the index of a slice if necessary. */
function findOrigin(file: string, name: string): string | undefined {
  const text = sources.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '')
  for (const [, names, specifier] of text.matchAll(/^export \{([^}]*)\} from '([^']+)'/gm))
    if (new RegExp(`\\b${name}\\b`).test(names!)) return resolve(file, specifier!)
  return file
}

/** Returns the functions of a file that return a result, by explicit type. */
const listResultFunctions = (text: string): string[] =>
  [
    ...text.matchAll(
      /^(?:export )?(?:async )?function (\w+)(?:<[^(]*>)?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\): (?:Promise<)?(?:Result|Failed)</gm,
    ),
  ].map(([, name]) => name!)

/** Returns the lines that call one of the functions as a statement, so that a failure is lost. */
function findLostResults(text: string, names: ReadonlySet<string>): string[] {
  const lines = text.split('\n')
  return lines.filter((line, index) => {
    const name = /^\s*(?:await )?(\w+)\(/.exec(line)?.[1]
    const isContinued = /([(,=?:[{]|=>|&&|\|\||return)$/.test(lines[index - 1]?.trimEnd() ?? '')
    const opensBlock = /\{$/.test(lines[index - 1]?.trimEnd() ?? '')
    return name !== undefined && names.has(name) && (opensBlock || !isContinued)
  })
}

describe('A result is used', () => {
  const own = new Map([...sources].map(([file, text]) => [file, new Set(listResultFunctions(text))]))

  test('the functions that return a result are found', () => {
    expect(own.get('src/features/planning/plans/guard.ts')).toContain('editablePlan')
    expect(own.get('src/features/planning/plans/outline/add-many.ts')).toContain('addElements')
    expect([...own.values()].reduce((sum, names) => sum + names.size, 0)).toBeGreaterThan(40)
  })

  test('no call discards a result', () => {
    const lost = [...sources].flatMap(([file, text]) => {
      const names = new Set(own.get(file))
      for (const [, imported, specifier] of text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm))
        for (const name of imported!.split(',').map((entry) => entry.trim())) {
          const target = resolve(file, specifier!)
          const origin = target && findOrigin(target, name)
          if (origin && own.get(origin)?.has(name)) names.add(name)
        }
      return findLostResults(text, names).map((line) => `${file}: ${line.trim()}`)
    })
    expect(lost).toEqual([])
  })

  test('finds a discarded result', () => {
    const names = new Set(['addElements'])
    expect(findLostResults('async () => {\n  await addElements(context)\n}', names)).toEqual([
      '  await addElements(context)',
    ])
    expect(findLostResults('valueOrThrow(\n  await addElements(context),\n  errors,\n)', names)).toEqual([])
  })
})
