import { ORPCError } from '@orpc/server'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FigureImportResult } from '#features/measurement/figure-import/contract.ts'
import { figureImportMessages } from '#features/measurement/figure-import/messages/index.ts'
import { formatAnswer, formatQuestion } from '#features/measurement/figure-import/messages/questions/format.ts'
import { questionMessages } from '#features/measurement/figure-import/messages/questions/index.ts'
import type {
  FigurePreview,
  ImportIssue,
  ReplacedFigure,
} from '#features/measurement/figure-import/preview/entities.ts'
import {
  type FileQuestion,
  type QuestionSubject,
  questionSubjects,
} from '#features/measurement/figure-import/profile/entities.ts'
import { ImportProfile } from '#features/measurement/figure-import/profile/model.ts'
import type { ApprovalNamed } from '#features/measurement/indicators/approval-status/entities.ts'
import { findOrganisationByCode } from '#platform/auth/people-queries.ts'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { columnLetters } from '#platform/workbook/model.ts'
import { formatWorkbookIssue } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures, type Procedures } from './find-plan.ts'
import { openGiven } from './given-file.ts'
import { asJson, loadJsonFile, writeOut } from './json-file.ts'
import { parseLanguage } from './language-option.ts'
import { observationMessages } from './observation-messages.ts'
import type { Open, OpenInstance } from './open-instance.ts'

interface Options {
  owner?: string
  preview?: boolean
  language: Language
  indicator?: string
  importProfile?: string
  saveImportProfile?: string
  source?: string
  closedOn?: string
  correct?: string
  fileCountry?: string
  confirmAreas?: boolean
  marking?: Marking
  answer?: Answers
  period?: string
  confirm?: boolean
  replace?: string
}

type Answers = Partial<Record<QuestionSubject, string>>

type ShortPreview = Omit<FigurePreview, 'rows' | 'importProfile'> & { questions: readonly FileQuestion[] }
type Done = { file: string; accepted: boolean } & (
  | { result: FigureImportResult; preview?: never }
  | { preview: ShortPreview; result?: never }
)

export function register(program: Command, open: Open): void {
  const importing = program.commands.find((command) => command.name() === 'import')!
  importing
    .command('observations')
    .description(
      'import figures (.csv, .xlsx, also .gz) with an import profile, in the given order; a file with errors is not imported',
    )
    .argument('<file...>')
    .option('--owner <code>', 'organisation that reports the figures')
    .option('--indicator <code>', 'indicator of the figures, if the import profile does not name it')
    .option('--import-profile <file>', 'import profile (JSON; default: the profile saved for files of this form)')
    .option('--preview', 'show the changes without saving them')
    .option(
      '--save-import-profile <file>',
      'write the used or proposed import profile to a file for checking and editing',
    )
    .option('--file-country <code>', 'country of the file: an ISO 3166 code such as BE, or "several"')
    .option(
      '--confirm-areas',
      'confirm the areas listed by the preview: names among unknown names, and numbers as codes of the country',
    )
    .option(
      '--answer <question=answer>',
      'answer to a question that the preview shows; can be repeated',
      collectAnswer,
      {},
    )
    .option('--period <label>', 'period of all figures, if the file names none, for example 2024 or 2024Q1')
    .option('--confirm', 'import with a profile that nobody has checked yet: you checked the preview')
    .option(
      '--replace <limit>',
      'how many figures in force may be replaced: a number, or a share of the figures such as 5%; otherwise none',
    )
    .option('--source <text>', 'source of the figures')
    .option('--closed-on <day>', 'closing date of the source, for example 2026-03-31')
    .option(
      '--correct <reason>',
      'reason for correcting approved figures of the organisation; requires approval rights and --marking',
    )
    .addOption(new Option('--marking <label>', 'marking of the figures').choices([...markings]))
    .option('--language <code>', `language of the messages: ${languages.join(', ')}`, parseLanguage, 'en')
    .action(async (files: string[], _own: unknown, command: Command) => {
      // `import` has some of these options too and parses them first.
      const options = command.optsWithGlobals<Options>()
      const importProfile =
        options.importProfile === undefined
          ? undefined
          : await loadImportProfile(options.importProfile, options.language)
      return open(command, async (instance) => {
        const api = await callProcedures(instance.context)
        const ownerId = await findOwnerId(instance, options)
        const done: Done[] = []
        for (const file of files) {
          const entry = await importFiguresFile(api, file, { ownerId, importProfile }, options)
          done.push(entry)
          if (!entry.accepted && !options.preview) break
        }
        instance.answer(
          { preview: options.preview ?? false, files: done },
          done.map((entry) => formatFiguresResult(entry, options)).join('\n\n'),
        )
        if (done.some((entry) => !entry.accepted)) process.exitCode = exitCodes.issuesFound
      })
    })
}

/** Adds an answer of the form `values=Total`. */
function collectAnswer(text: string, answers: Answers): Answers {
  const [, subject, answer] = /^([a-z_]+)=(.+)$/.exec(text) ?? []
  const known = questionSubjects.find((entry) => entry === subject)
  if (!known) throw new InvalidArgumentError(`Use one of ${questionSubjects.join(', ')}, for example values=Total.`)
  return { ...answers, [known]: answer }
}

async function loadImportProfile(path: string, language: Language): Promise<ImportProfile> {
  const read = ImportProfile.safeParse(await loadJsonFile(path))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new CommandEnded(
    exitCodes.usage,
    'IMPORT_PROFILE_INVALID',
    observationMessages[language].importProfileInvalid(path, `/${issue?.path.join('/')}: ${issue?.message}`),
  )
}

async function findOwnerId({ database, context }: OpenInstance, { owner, language }: Options): Promise<Id> {
  const messages = observationMessages[language]
  if (owner === undefined) {
    const [only, ...others] = [...new Set(context.actor.assignments.map((assignment) => assignment.organisationId))]
    if (only !== undefined && others.length === 0) return only
    throw new CommandEnded(exitCodes.usage, 'OWNER_MISSING', messages.ownerMissing)
  }
  const organisation = await findOrganisationByCode(database.kysely, owner)
  if (organisation) return organisation.id
  throw new CommandEnded(exitCodes.issuesFound, 'ORGANISATION_NOT_FOUND', messages.organisationNotFound(owner))
}

async function importFiguresFile(
  api: Procedures,
  path: string,
  { ownerId, importProfile }: { ownerId: Id; importProfile: ImportProfile | undefined },
  options: Options,
): Promise<Done> {
  const file = await openGiven(path)
  const { indicator, period, answer: answers } = options
  const common = { file, ownerId, indicator, period, answers }
  const given = { ...common, importProfile: await applyAreaOptions(api, { ...common, importProfile }, options) }
  const previewImport = async (): Promise<Done> => {
    const {
      rows: _,
      importProfile: used,
      ...preview
    } = await api.indicators.imports.previewFigureImport({
      ...given,
      limit: 1,
      correcting: options.correct !== undefined,
    })
    if (options.saveImportProfile) await writeOut(options.saveImportProfile, asJson(used))
    return { file: path, accepted: preview.accepted, preview: { ...preview, questions: used.questions } }
  }
  try {
    if (options.preview) return await previewImport()
    const origin = { source: options.source ?? null, extractedOn: null, closedOn: options.closedOn ?? null, note: null }
    const result = await api.indicators.imports.importFigures({
      ...given,
      marking: options.marking,
      origin,
      correction: options.correct,
      confirmed: options.confirm ?? false,
      replacements: options.replace ?? '0',
    })
    if (options.saveImportProfile) await previewImport()
    return { file: path, accepted: true, result }
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    const messages = observationMessages[options.language]
    const data = error.data as { issue?: WorkbookIssue } | undefined
    if (data?.issue)
      throw new CommandEnded(
        exitCodes.issuesFound,
        data.issue.code,
        `${path}: ${formatWorkbookIssue(data.issue, options.language)}`,
      )
    if (error.code === 'MARKING_REQUIRED') throw new CommandEnded(exitCodes.usage, error.code, messages.markingRequired)
    if (error.code === 'IMPORT_PROFILE_REQUIRED')
      throw new CommandEnded(exitCodes.issuesFound, error.code, messages.importProfileRequired(path))
    if (error.code === 'IMPORT_PROFILE_UNCONFIRMED')
      throw new CommandEnded(exitCodes.issuesFound, error.code, messages.importProfileUnconfirmed(path))
    if (error.code === 'ANSWER_UNKNOWN') {
      const { subject, answer } = error.data as { subject: string; answer: string }
      throw new CommandEnded(exitCodes.usage, error.code, messages.answerUnknown(subject, answer))
    }
    if (error.code === 'REPLACES_FIGURES') return { ...(await previewImport()), accepted: false }
    // The preview reports the same issues with more detail.
    if (error.code === 'FILE_REJECTED') return { ...(await previewImport()), accepted: false }
    throw error
  }
}

/** Returns the import profile with the country of the file and the confirmed areas, as the user states them. */
async function applyAreaOptions(
  api: Procedures,
  given: { file: File; ownerId: Id; indicator: string | undefined; importProfile: ImportProfile | undefined },
  { fileCountry: country, confirmAreas, preview, confirm }: Options,
): Promise<ImportProfile | undefined> {
  if (country === undefined && !confirmAreas) return given.importProfile
  const previewWith = (importProfile: ImportProfile | undefined, hints?: { country: string }) =>
    api.indicators.imports.previewFigureImport({ ...given, importProfile, limit: 1, ...(hints && { hints }) })
  const known = await previewWith(given.importProfile)
  // A proposal that nobody checked is shown, and not imported unless the user confirms it.
  if (known.importProfileSource === 'proposed' && !preview && !confirm) return undefined
  const importProfile =
    country === undefined
      ? known.importProfile
      : known.importProfileSource === 'proposed'
        ? (await previewWith(undefined, { country })).importProfile
        : { ...known.importProfile, areas: { ...known.importProfile.areas, country } }
  if (!confirmAreas) return importProfile
  const { doubts, bareCodeCount } = (await previewWith(importProfile)).areas
  const { areas } = importProfile
  const decided = { ...areas.decided, ...Object.fromEntries(doubts.map(({ path, area }) => [path, area.code])) }
  return {
    ...importProfile,
    areas: { ...areas, decided, codesConfirmed: areas.codesConfirmed || bareCodeCount > 0 },
  }
}

function formatFiguresResult(done: Done, options: Options): string {
  const { file, result, preview } = done
  const { language } = options
  const own = observationMessages[language]
  if (result) return own.imported(file, result, result.importProfileName)
  const messages = figureImportMessages[language]
  const { counts, areas, corrects, issues, omittedIssueCount, sumDifferences, omittedSumCount, decisions } = preview
  const { questions, replaced } = preview
  const outcome = preview.accepted ? 'accepted' : options.preview ? 'refused' : 'notImported'
  return [
    own.previewed(file, own.outcomes[outcome], counts),
    ...decisions.map(
      (decision) =>
        `- ${messages.decisions[decision.subject]}: ${decision.value} (${Math.round(decision.confidence * 100)} %)`,
    ),
    ...areas.guessed.map(
      (entry) =>
        `- ${entry.path} -> ${entry.area ? `${entry.area.code} ${loadName(entry.area.names, language)}` : '/'} (${messages.recognitionMethods[entry.method]}, ${Math.round(entry.confidence * 100)} %)`,
    ),
    `- ${own.sums(counts.sumsChecked, sumDifferences.length + omittedSumCount)}`,
    ...sumDifferences
      .slice(0, 20)
      .map(
        (entry) =>
          `    ${place(entry)} ${loadName(entry.area.names, language)} ${entry.startsOn}: ${entry.reported} <> ${entry.summed}`,
      ),
    ...corrects.map(({ row, approval }) => `- ${row}: ${messages.corrects(formatApproval(approval, language))}`),
    ...(counts.revised !== 0 ? [`- ${own.replaces(counts.revised)}`] : []),
    ...replaced.slice(0, 20).map((entry) => `    ${describeReplaced(entry, language)}`),
    ...issues.filter(({ code }) => code !== 'QUESTION_OPEN').map((issue) => describeIssue(issue, language)),
    ...questions.map((question) => describeQuestion(question, language)),
    ...(omittedIssueCount > 0 ? [`- + ${omittedIssueCount}`] : []),
  ].join('\n')
}

const place = ({ row, column }: { row: number | null; column: number | null }): string =>
  `${column === null ? '' : columnLetters(column - 1)}${row ?? ''}` || '/'

const formatApproval = (approval: ApprovalNamed | null, language: Language): string =>
  approval
    ? `${approval.person ?? loadName(approval.approverNames, language)}, ${approval.approvedAt.slice(0, 10)}`
    : ''

function describeReplaced({ row, area, startsOn, before, after }: ReplacedFigure, language: Language): string {
  const own = observationMessages[language]
  const from = before.isWithheld ? own.withheld : (before.value ?? before.missing)
  return `${row ?? '/'} ${loadName(area.names, language)} ${startsOn}: ${from} -> ${after.value ?? after.missing}`
}

/** Shows a question with the options that answer it. */
function describeQuestion(question: FileQuestion, language: Language): string {
  const messages = questionMessages[language]
  const answers = question.options.map(
    (answer) => `    --answer ${question.subject}=${answer}   ${formatAnswer(question, answer, messages, language)}`,
  )
  const ways = question.subject === 'period' ? ['    --period 2024'] : answers
  return [`? ${formatQuestion(question, messages)}`, ...ways].join('\n')
}

function describeIssue(issue: ImportIssue, language: Language): string {
  const meant = issue.proposals.length > 0 ? ` -> ${issue.proposals.join(', ')}` : ''
  return `- ${place(issue)}: ${issue.value}${meant}\n    ${figureImportMessages[language].issues[issue.code]}`
}
