import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { answerer, type Open, parseCommandSettings } from './open-instance.ts'
import { previewCommand, upgradeCommand } from './pack-upgrade.ts'

/** Maximum number of issues shown. After a fix, the next run shows the rest. */
const maxCount = 50

/** A minimal working country. The files that `init` writes are compiled and checked here. */
const beginning = fileURLToPath(new URL('../../../packs/template', import.meta.url))

export function register(program: Command, open: Open): void {
  const pack = program
    .command('pack')
    .description('country packs: law, organisations, territory and lists of a country')
  pack
    .command('check')
    .description('check a country pack and show how to fix its errors (exit code 1: errors found)')
    .argument('[pack]', 'folder or code of a country pack (default: the setting COUNTRY)')
    .action(async (named: string | undefined, _options, command: Command) => {
      const [{ loadCountry }, { checkCountryPack }] = await Promise.all([
        import('../country.ts'),
        import('#features/quality/pack-checks/index.ts'),
      ])
      const country = await loadCountry(named ?? parseCommandSettings(command).country)
      const { issues, advice } = checkCountryPack(country)
      const lines = [
        ...issues.slice(0, maxCount).map(({ place, problem, fix }) => `ERROR   ${place}: ${problem}\n        ${fix}`),
        ...(issues.length > maxCount ? [`... and ${issues.length - maxCount} more.`] : []),
        ...advice.slice(0, maxCount).map(({ place, problem, fix }) => `ADVICE  ${place}: ${problem}\n        ${fix}`),
        `${country.code} ${country.version}: ${issues.length === 0 ? 'no errors' : `${issues.length} ${issues.length === 1 ? 'error' : 'errors'}`}.`,
      ]
      answerer(command)(
        {
          code: country.code,
          version: country.version,
          issueCount: issues.length,
          issues: issues.slice(0, maxCount),
          advice: advice.slice(0, maxCount),
        },
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
      const { replaceCountry, toScaffoldCountry } = await import('#features/country/packs/scaffold/model.ts')
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
      const files = readdirSync(beginning).toSorted()
      for (const file of files) {
        const text = await readFile(join(beginning, file), 'utf8')
        await writeFile(join(folder, file), replaceCountry(text, about), { flag: 'wx' })
      }
      answerer(command)(
        { folder, files },
        `The country pack was created in ${folder}: ${files.join(', ')}.\nCheck it: npx integral pack check ${path}\nServe it: npx integral --country ${path} --data-dir <a new folder> serve`,
      )
    })
}
