/** Code and name of the country in the template files. */
const templateCountry = { code: 'XX', name: 'Example country' }

export interface NewPackOptions {
  /** ISO 3166 code. */
  code: string
  /** The name in English. */
  name: string
}

/** Adapts a template file to another country, outside this repository. The name is inside single quotes. */
export const replaceCountry = (text: string, { code, name }: NewPackOptions): string =>
  text
    .replaceAll(/'#shared\/[\w-]+\.ts'/g, "'integral/pack'")
    .replaceAll(new RegExp(`\\b${templateCountry.code}\\b`, 'g'), code)
    .replaceAll(templateCountry.name, () => name.replaceAll(/[\\']/g, '\\$&'))

/** Validates the code and name of a country; undefined if invalid. */
export const toScaffoldCountry = (
  code = templateCountry.code,
  name = templateCountry.name,
): NewPackOptions | undefined =>
  /^[A-Z]{2}$/.test(code) && /^[^\p{Cc}]{1,100}$/u.test(name) ? { code, name } : undefined

/** Returns the files that make the folder of a pack a project of its own, with the types of the installed Integral. */
export const buildProjectFiles = ({ code }: NewPackOptions): Record<string, string> => ({
  'package.json': toJson({
    name: `country-pack-${code.toLowerCase()}`,
    private: true,
    type: 'module',
    scripts: { check: 'integral pack check && tsc' },
  }),
  'tsconfig.json': toJson({
    compilerOptions: {
      module: 'nodenext',
      target: 'esnext',
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      types: [],
    },
    include: ['*.ts', '*/**/*.ts'],
    exclude: ['node_modules'],
  }),
})

const toJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`
