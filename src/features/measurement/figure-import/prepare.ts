import { findIndicators, listDefinitionVersions } from '#features/measurement/indicators/index.ts'
import type { Transact } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { checkEnteredPeriod } from './answers/entered-period.ts'
import { answerQuestion } from './answers/model.ts'
import type { KnownAreas } from './areas/known-areas.ts'
import type { QuestionSubject } from './profile/entities.ts'
import { Hints, type ImportProfile } from './profile/model.ts'
import { findImportProfile, getKnownAreas } from './queries.ts'
import { type FileReadContext, listProfileIndicators, resolveIndicator } from './read/file.ts'
import type { KnownIndicator } from './read/indicators.ts'
import { getPeriodTexts, type OpenFile, openFile } from './read/open-file.ts'
import type { Decision } from './understand/decision.ts'
import { understand } from './understand/understand.ts'

const asFound: ImportProfile['readOptions'] = { encoding: null, delimiter: null, sheet: null }

export interface Prepared {
  open: OpenFile
  readContext: FileReadContext
  importProfileSource: 'given' | 'saved' | 'proposed'
  decisions: Decision[]
}

export type AnswerUnknown = Failure<'ANSWER_UNKNOWN', { subject: string; answer: string }>

interface Given {
  file: File
  ownerId: Id
  importProfile?: ImportProfile | undefined
  indicator?: string | undefined
  period?: string | undefined
  answers?: Partial<Record<QuestionSubject, string>> | undefined
  hints?: Hints | undefined
}

/**
 * Opens a file and selects the import profile: the given profile, a profile saved for files of this form, or a detected
 * profile. Answers to its questions are applied.
 */
export async function prepare(transact: Transact, given: Given): Promise<Result<Prepared, AnswerUnknown>> {
  const table = given.answers?.table === undefined ? given.hints?.table : Number(given.answers.table)
  const hints = table == null ? given.hints : Hints.parse({ ...given.hints, table })
  const prepared = await prepareUnanswered(transact, { ...given, hints })
  let { importProfile } = prepared.readContext
  for (const [subject, answer] of listAnswers(given, importProfile)) {
    const answered = answerQuestion(importProfile, subject, answer)
    if (!answered) return fail('ANSWER_UNKNOWN', { subject, answer })
    importProfile = answered
  }
  const checked = given.period === undefined ? importProfile : checkEnteredPeriod(importProfile, given.period)
  if (!checked) return fail('ANSWER_UNKNOWN', { subject: 'period', answer: given.period! })
  return succeed({ ...prepared, readContext: { ...prepared.readContext, importProfile: checked } })
}

/** Returns the given answers. A given period answers the question for it, and a table was selected already. */
function listAnswers({ answers = {}, period }: Given, { questions }: ImportProfile): [QuestionSubject, string][] {
  const asksPeriod = questions.some(({ subject }) => subject === 'period')
  return Object.entries({ ...answers, ...(period !== undefined && asksPeriod && { period }) })
    .filter(([subject]) => subject !== 'table')
    .map(([subject, answer]) => [subject as QuestionSubject, answer])
}

async function prepareUnanswered(transact: Transact, given: Given): Promise<Prepared> {
  const { importProfile, hints } = given
  const open = await openFile(
    given.file,
    importProfile?.readOptions ?? hints?.readOptions ?? asFound,
    importProfile?.arrangement.table ?? hints?.table,
  )
  const known = await transact('read', async ({ tx, today }) => ({ areas: await getKnownAreas(tx), today }))
  const find = (codes: readonly string[]) => transact('read', ({ tx }) => listIndicators(tx, codes))
  if (given.importProfile)
    return {
      open,
      importProfileSource: 'given',
      decisions: [],
      readContext: await prepareReading(given.importProfile, known.areas),
    }

  const knownIndicator =
    given.indicator === undefined ? undefined : (await find([given.indicator])).get(given.indicator)
  const understood = understandFile(open, known, knownIndicator ?? null, given.hints)
  // The key of the form is computed without the hints, because the next file is recognised without hints.
  if (given.hints) {
    const untouched = await openFile(given.file, asFound)
    understood.importProfile.form = understandFile(untouched, known, null).importProfile.form
  }
  const saved = given.hints
    ? undefined
    : await transact('read', ({ tx }) => findImportProfile(tx, understood.importProfile.form, given.ownerId))
  if (saved)
    return {
      open,
      importProfileSource: 'saved',
      decisions: [],
      readContext: await prepareReading(saved.importProfile, known.areas),
    }
  return {
    open,
    importProfileSource: 'proposed',
    decisions: understood.decisions,
    readContext: await prepareReading(understood.importProfile, known.areas),
  }

  async function prepareReading(importProfile: ImportProfile, areas: KnownAreas): Promise<FileReadContext> {
    const indicator = resolveIndicator(importProfile, given.file.name, given.indicator)
    const indicators = await find([...listProfileIndicators(importProfile), ...(indicator === null ? [] : [indicator])])
    return {
      importProfile,
      areas: areas.within(chooseCountry(importProfile, areas)),
      indicators,
      indicator,
      periodLabel: given.period,
    }
  }
}

/** Returns the country of a file. Profiles of earlier versions name none; the own country is meant if it is the only one. */
function chooseCountry({ areas: { country } }: ImportProfile, { listedCountries }: KnownAreas): string | null {
  return country ?? (listedCountries.length === 1 ? listedCountries[0]! : null)
}

const understandFile = (
  open: OpenFile,
  { areas, today }: { areas: KnownAreas; today: LegalDate },
  indicator: KnownIndicator | null,
  hints?: Hints,
) =>
  understand(open.sample, {
    name: open.name,
    readOptions: open.table.readOptions,
    tables: open.tables,
    texts: getPeriodTexts(open, []),
    areas,
    indicator,
    today,
    hints,
  })

async function listIndicators(
  tx: Parameters<typeof findIndicators>[0],
  codes: readonly string[],
): Promise<Map<string, KnownIndicator>> {
  const indicators = await findIndicators(tx, codes)
  const versions = await listDefinitionVersions(
    tx,
    [...indicators.values()].map(({ id }) => id),
  )
  return new Map(
    [...indicators].map(([code, { id, ownerId, definition }]) => [
      code,
      { id, code, ownerId, definition, versions: versions.get(id) ?? [] },
    ]),
  )
}
