import { ORPCError } from '@orpc/server'
import { Argument, type Command } from 'commander'
import type { ForeignSource } from '#features/measurement/indicators/foreign-sources/contract.ts'
import { findOrganisationByCode } from '#platform/auth/people-queries.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures, type Procedures } from './find-plan.ts'
import { parseLanguage } from './language-option.ts'
import { formatListResult, type ImportOptions, importList } from './lists.ts'
import type { Open } from './open-instance.ts'

interface DeclareOptions {
  owner: string
  source: string
  licence: string
  url?: string
  areas?: string
}

const spoken = `language of the messages: ${languages.join(', ')}`
const country = () =>
  new Argument('<country>', 'ISO 3166 code of the country, for example NL').argParser((text) => {
    if (/^[A-Z]{2}$/.test(text)) return text
    throw new CommandEnded(exitCodes.usage, 'COUNTRY_MALFORMED', `${text} is not an ISO 3166 code such as NL.`)
  })
const remedies: Readonly<Record<string, string>> = {
  NOT_FOUND: 'There is no declaration with this id. List them: integral areas sources.',
  NOT_FOREIGN: 'Name another country than the one of this instance, and areas that lie in it.',
  SAME_PERSON: 'Another person than the one who declared the source confirms it: --as ADDRESS.',
  ALREADY_RECORDED: 'The source is already confirmed or withdrawn. List them: integral areas sources.',
}

export function register(program: Command, open: Open): void {
  const areas = program
    .command('areas')
    .description('import areas of other countries, and declare the sources of their figures')

  areas
    .command('import')
    .description(
      'import the areas of another country as one list: code, kind, names, part of, since, until (.csv, .xlsx, .ods, also .gz); a file with errors is not imported',
    )
    .addArgument(country())
    .argument('<file>')
    .option('--preview', 'show what would be added, changed and ended, without saving')
    .option('--reason <text>', 'reason, for the audit log')
    .option('--language <code>', spoken, parseLanguage, 'en')
    .action((ofCountry: string, path: string, given: ImportOptions, command: Command) =>
      open(command, async ({ context, answer }) => {
        const api = await callProcedures(context)
        // The whole list is confirmed: what differs is changed, and what has a last day ends.
        const options: ImportOptions = { ...given, ofCountry, conflicts: 'workbook', ends: true }
        const done = await importList(api.registry.listWorkbooks.foreignAreas, path, options)
        answer({ file: path, ...done }, formatListResult(path, done, options))
        if (!done.accepted) process.exitCode = exitCodes.issuesFound
      }),
    )

  areas
    .command('declare')
    .description('declare from which source and under which licence an organisation reports figures of another country')
    .addArgument(country())
    .requiredOption('--owner <code>', 'organisation that reports the figures')
    .requiredOption('--source <text>', 'source of the figures')
    .requiredOption('--licence <text>', 'licence of the figures, for example CC BY 4.0')
    .option('--url <address>', 'page of the source')
    .option('--areas <codes>', 'codes of the areas, separated by commas (default: the whole country)')
    .action((ofCountry: string, options: DeclareOptions, command: Command) =>
      open(command, async ({ context, database, answer }) => {
        const api = await callProcedures(context)
        const { source, licence, url = null } = options
        const organisationId = await findOrganisationId(database, options.owner)
        const areaIds = options.areas ? await findAreaIds(api, options.areas.split(',')) : []
        const given = { organisationId, country: ofCountry, areaIds, source, licence, url }
        const { id } = await refused(api.indicators.foreignSources.declareForeignSource(given))
        answer({ id }, `${id}: declared. Another person confirms it: integral --as ADDRESS areas confirm ${id}`)
      }),
    )

  areas
    .command('confirm')
    .description('confirm the declaration of another person')
    .argument('<id>')
    .action((id: string, _options: object, command: Command) =>
      open(command, async ({ context, answer }) => {
        const { indicators } = await callProcedures(context)
        await refused(indicators.foreignSources.confirmForeignSource({ id }))
        answer({ id }, `${id}: confirmed. The organisation can report figures of these areas.`)
      }),
    )

  areas
    .command('withdraw')
    .description('withdraw a declaration; reported figures stay with their source')
    .argument('<id>')
    .requiredOption('--reason <text>', 'reason, for the audit log')
    .action((id: string, { reason }: { reason: string }, command: Command) =>
      open(command, async ({ context, answer }) => {
        const { indicators } = await callProcedures(context)
        await refused(indicators.foreignSources.withdrawForeignSource({ id, reason }))
        answer({ id }, `${id}: withdrawn. No more figures are reported on its grounds.`)
      }),
    )

  areas
    .command('sources')
    .description('list the declared sources of figures of other countries')
    .option('--language <code>', spoken, parseLanguage, 'en')
    .action(({ language }: { language: Language }, command: Command) =>
      open(command, async ({ context, answer }) => {
        const { indicators } = await callProcedures(context)
        const { sources } = await indicators.foreignSources.listForeignSources({})
        answer({ sources }, sources.map((entry) => formatSource(entry, language)).join('\n') || 'None.')
      }),
    )
}

const formatSource = ({ id, country: of, state, organisation, areas, ...entry }: ForeignSource, language: Language) =>
  [
    `${id}  ${of}  ${state.toUpperCase()}  ${loadName(organisation.names, language)} (${organisation.code})`,
    `    ${[entry.source, entry.licence, entry.url].filter(Boolean).join(', ')}`,
    ...(areas.length > 0 ? [`    ${areas.map(({ code }) => code).join(', ')}`] : []),
  ].join('\n')

async function findOrganisationId(database: OpenDatabase, code: string): Promise<Id> {
  const organisation = await findOrganisationByCode(database.kysely, code)
  if (organisation) return organisation.id
  throw new CommandEnded(exitCodes.issuesFound, 'ORGANISATION_NOT_FOUND', `The organisation ${code} does not exist.`)
}

async function findAreaIds(api: Procedures, codes: readonly string[]): Promise<Id[]> {
  const ids: Id[] = []
  for (const code of codes.map((text) => text.trim())) {
    const { rows } = await api.registry.areas.listAreas({ query: code, date: 'any', limit: 1000 })
    const area = rows.find((row) => row.code === code)
    if (!area)
      throw new CommandEnded(exitCodes.issuesFound, 'AREA_NOT_FOUND', `There is no area with the code ${code}.`)
    ids.push(area.id)
  }
  return ids
}

/** Returns the answer of a procedure. A refusal ends the command and says what to do. */
async function refused<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work
  } catch (error) {
    const remedy = error instanceof ORPCError ? remedies[error.code] : undefined
    if (remedy === undefined) throw error
    throw new CommandEnded(exitCodes.issuesFound, (error as ORPCError<string, unknown>).code, remedy)
  }
}
