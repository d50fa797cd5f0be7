import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface StyleUse {
  file: string
  module: string
  /**
   * Classes that must be defined: `styles.name`, `styles['name']`, both choices of `styles[isOpen ? 'open' : 'shut']`,
   * and the values of a variable whose type is a union in the same file.
   */
  names: string[]
  /** Patterns of the classes that other expressions in `styles[...]` can select. */
  computed: RegExp[]
}

/** Returns the classes in the selectors of a style sheet, without the classes of other libraries (`:global`). */
function listClasses(sheet: string): Set<string> {
  const selectors = [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(([, selector]) =>
    selector!.replace(/:global\([^)]*\)/g, ''),
  )
  return new Set(
    selectors.flatMap((selector) => [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name!)),
  )
}

const importPattern = /import (\w+) from '([^']+\.module\.css)'/g
/** Returns the path of an imported style module from the root of the project. `#` is an alias of `src/` (package.json). */
const resolveModule = (file: string, path: string): string =>
  path.startsWith('#') ? `src/${path.slice(1)}` : join(dirname(file), path)

/** Returns the names in an expression if every outcome is a literal: a literal, or a choice between two literals. */
function listLiterals(expression: string): string[] | undefined {
  const literal = /^'([\w-]+)'$/.exec(expression)
  if (literal) return [literal[1]!]
  const choice = /^[^?]*[^?]\?(?!\?)\s*'([\w-]+)'\s*:\s*'([\w-]+)'$/.exec(expression)
  return choice ? [choice[1]!, choice[2]!] : undefined
}

/**
 * Returns the values of a variable if the file declares the type as a union of literals. The default value may have no
 * class.
 */
function listUnionValues(expression: string, code: string): string[] {
  const name = /^(?:\w+\.)*(\w+)$/.exec(expression)?.[1]
  const union = name && new RegExp(`\\b${name}\\??: ('[\\w-]+'(?: \\| '[\\w-]+')+)`).exec(code)?.[1]
  const initial = new RegExp(`\\b${name} = '([\\w-]+)'`).exec(code)?.[1]
  return union ? [...union.matchAll(/[\w-]+/g)].map(([value]) => value).filter((value) => value !== initial) : []
}

/**
 * Returns the pattern of the classes that a computed expression can select: any class for a variable, and the fixed text
 * around the variable for a template.
 */
function toPattern(expression: string): RegExp {
  const template = /^`([\w-]*)\$\{[^}]+\}([\w-]*)`$/.exec(expression)
  return template ? new RegExp(`^${template[1]}.+${template[2]}$`) : /./
}

function listUses(file: string, content: string): StyleUse[] {
  const code = content.replace(/(?<![^\s{(,;])(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)/g, ' ')
  return [...code.matchAll(importPattern)].map(([, name, path]) => {
    const fixed = [...code.matchAll(new RegExp(`(?<![\\w$.])${name}\\.(\\w+)`, 'g'))].map((match) => match[1]!)
    const bracketed = [...code.matchAll(new RegExp(`(?<![\\w$.])${name}\\[([^\\]]+)\\]`, 'g'))].map(
      (match) => match[1]!,
    )
    return {
      file,
      module: resolveModule(file, path!),
      names: [
        ...fixed,
        ...bracketed.flatMap((expression) => listLiterals(expression) ?? listUnionValues(expression, code)),
      ],
      computed: bracketed.filter((expression) => !listLiterals(expression)).map(toPattern),
    }
  })
}

const sources = globSync('src/**/*.{ts,tsx}')
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file, content: readFileSync(file, 'utf8') }))
const uses = sources.flatMap(({ file, content }) => listUses(file, content))
/** The strings and keys of the code, which are the possible values of variables. */
const values = new Set(
  sources.flatMap(({ content }) =>
    [...content.matchAll(/'([\w-]+)'|(?<![\w$])(\w+)\??:/g)].map(([, text, key]) => text ?? key!),
  ),
)
const modules = new Map(
  globSync('src/**/*.module.css').map((module) => [module, listClasses(readFileSync(module, 'utf8'))]),
)

describe('classes of style modules', () => {
  it('are recognised in style sheets and components', () => {
    const sheet =
      '/* .old {} */ .row:not(.last) > a, .head { margin: 0.5rem } @media print { .wide { top: 0 } } :global(.x) {}'
    expect([...listClasses(sheet)]).toEqual(['row', 'last', 'head', 'wide'])
    const component =
      "import own from './a.module.css'\nimport table from '#ui/b.module.css'\n" +
      `// own.gone\nuse(own.row, table['head'], own[open ? 'open' : 'shut'], table[\`\${tone}Bar\`], x.own.none)\n` +
      "type Props = { size?: 'small' | 'large' | 'plain' }\nconst draw = ({ size = 'plain' }: Props) => table[size]"
    expect(listUses('src/features/x/web/a.tsx', component)).toEqual([
      {
        file: 'src/features/x/web/a.tsx',
        module: 'src/features/x/web/a.module.css',
        names: ['row', 'open', 'shut'],
        computed: [],
      },
      {
        file: 'src/features/x/web/a.tsx',
        module: 'src/ui/b.module.css',
        names: ['head', 'small', 'large'],
        computed: [/^.+Bar$/, /./],
      },
    ])
    expect(modules.size).toBeGreaterThan(100)
    expect(uses.flatMap(({ names }) => names).length).toBeGreaterThan(1000)
    expect(uses.filter(({ module }) => !existsSync(module))).toEqual([])
  })

  it('are defined if a component uses them', () => {
    const missing = uses.flatMap(({ file, module, names }) =>
      names.filter((name) => !modules.get(module)?.has(name)).map((name) => `${file}: ${name} in ${module}`),
    )
    expect(missing).toEqual([])
  })

  it('are used by a component if they are defined', () => {
    const unused = [...modules].flatMap(([module, classes]) => {
      const own = uses.filter((use) => use.module === module)
      const used = new Set(own.flatMap(({ names }) => names))
      const patterns = own.flatMap(({ computed }) => computed)
      // A variable selects a class by a value that occurs as text or as a key somewhere in the code.
      const isSelected = (name: string) =>
        patterns.some((pattern) => (pattern.source === '.' ? values.has(name) : pattern.test(name)))
      return [...classes].filter((name) => !used.has(name) && !isSelected(name)).map((name) => `${module}: ${name}`)
    })
    expect(unused).toEqual([])
  })
})
