import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import type { PackIssueGroup } from '#features/quality/pack-checks/index.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { answerer, type Open, parseCommandSettings } from './open-instance.ts'
import { previewCommand, upgradeCommand } from './pack-upgrade.ts'

/** Maximum number of places shown for each kind of issue. */
const maxPlaces = 3

/** Returns the pack of this folder, unless a country was given; otherwise that of the setting COUNTRY. */
function findDefaultPack(command: Command): string {
  const isGiven = command.optsWithGlobals<{ country?: string }>().country !== undefined
  return !isGiven && existsSync(resolve('index.ts')) ? '.' : parseCommandSettings(command).country
}

/** Returns the lines of a group of issues: its number, the first places with the problem, and the fix. */
function describeGroup(label: string, { field, fix, count, first }: PackIssueGroup): string {
  const places = first.map(({ place, problem }) => `${place}: ${problem}`)
  const lines =
    count === 1
      ? [`${label} ${places[0]}`]
      : [
          `${label} ${field}: ${count} times`,
          ...places.map((place) => `        - ${place}`),
          ...(count > first.length ? [`        ... and ${count - first.length} more`] : []),
        ]
  return [...lines, `        ${fix}`].join('\n')
}

/** A minimal working country. The files that `init` writes are compiled and checked here. */
const beginning = fileURLToPath(new URL('../../../packs/template', import.meta.url))

export function register(program: Command, open: Open): void {
  const pack = program
    .command('pack')
    .description('country packs: law, organisations, territory and lists of a country')
  pack
    .command('check')
    .description('check a country pack and show how to fix its errors (exit code 1: errors found)')
    .argument(
      '[pack]',
      'folder or code of a country pack (default: this folder if it is a pack, or the setting COUNTRY)',
    )
    .action(async (named: string | undefined, _options, command: Command) => {
      const [{ loadCountry }, { checkCountryPack, groupIssues }] = await Promise.all([
        import('../country.ts'),
        import('#features/quality/pack-checks/index.ts'),
      ])
      const country = await loadCountry(named ?? findDefaultPack(command))
      const { issues, advice } = checkCountryPack(country)
      const groups = groupIssues(issues, maxPlaces)
      const adviceGroups = groupIssues(advice, maxPlaces)
      const lines = [
        ...groups.map((group) => describeGroup('ERROR  ', group)),
        ...adviceGroups.map((group) => describeGroup('ADVICE ', group)),
        `${country.code} ${country.version}: ${issues.length === 0 ? 'no errors' : `${issues.length} ${issues.length === 1 ? 'error' : 'errors'}`}.`,
      ]
      answerer(command)(
        { code: country.code, version: country.version, issueCount: issues.length, groups, advice: adviceGroups },
        lines.join('\n'),
      )
      if (issues.length > 0) process.exitCode = exitCodes.issuesFound
    })
  previewCommand(pack, open)
  upgradeCommand(pack, open)
  pack
    .command('init')
    .description('create a minimal country pack with explanatory comments')
    .argument('<folder>', 'new or empty folder')
    .option('--code <code>', 'two-letter ISO 3166 code of the country, for example SE')
    .option('--name <name>', 'English name of the country')
    .action(async (path: string, options: { code?: string; name?: string }, command: Command) => {
      const { buildProjectFiles, replaceCountry, toScaffoldCountry } = await import(
        '#features/country/packs/scaffold/model.ts'
      )
      const about = toScaffoldCountry(options.code, options.name)
      if (!about)
        throw new CommandEnded(
          exitCodes.usage,
          'NO_COUNTRY',
          'Specify a code of two capital letters (--code SE) and a name (--name Sweden).',
        )
      const folder = resolve(path)
      if (existsSync(folder) && readdirSync(folder).length > 0)
        throw new CommandEnded(exitCodes.issuesFound, 'FOLDER_IN_USE', `${folder} is not empty. Choose another folder.`)
      await mkdir(folder, { recursive: true })
      const packFiles = readdirSync(beginning).toSorted()
      const texts = await Promise.all(
        packFiles.map(async (file) => [file, replaceCountry(await readFile(join(beginning, file), 'utf8'), about)]),
      )
      const projectFiles = Object.entries(buildProjectFiles(about))
      for (const [file, text] of [...texts, ...projectFiles])
        await writeFile(join(folder, file!), text!, { flag: 'wx' })
      const files = [...packFiles, ...projectFiles.map(([file]) => file)]
      answerer(command)(
        { folder, files },
        `The country pack was created in ${folder}: ${files.join(', ')}.\nCheck it: cd ${path}, then npx integral pack check\nServe it: npx integral --country ${path} --data-dir <a new folder> serve`,
      )
    })
}
