import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { checkDocument, type FileReport } from '#features/checks/file-check.ts'
import { checkMessages } from '#features/checks/messages/index.ts'
import { say, sayMend } from '#features/checks/messages/say.ts'
import { documentFile } from '#features/plans/document/schema.ts'
import { legalDay, systemClock } from '#platform/clock.ts'
import { LegalDate } from '#shared/dates.ts'
import { type Language, languages } from '#shared/language.ts'
import { readName, readText } from '#shared/localized-text.ts'
import { country } from '../country.ts'
import '../sections.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { answerer } from './open-instance.ts'

export function register(program: Command): void {
  program
    .command('check <file>')
    .description(
      'check the plans of a document file against law and method, without a database (exit code 1: an error)',
    )
    .option('--language <code>', `the language of the findings: ${languages.join(', ')}`, languageOf, 'en')
    .option('--on <date>', 'as if it were that day (2026-11-24)', dayOf)
    .action(async (path: string, options: { language: Language; on?: string }, command: Command) => {
      const file = await readDocument(path)
      const today = options.on ?? legalDay(systemClock.now(), country.timeZone)
      const plans = checkDocument(file, country, today)
      const blocking = plans.flatMap((plan) => plan.results).filter((one) => one.blocking).length
      answerer(command)({ today, blocking, plans }, plans.map((plan) => inWords(plan, options.language)).join('\n\n'))
      if (blocking > 0) process.exitCode = exitCodes.found
    })
}

function languageOf(code: string): Language {
  const language = languages.find((one) => one === code)
  if (!language)
    throw new CommandEnded(exitCodes.usage, 'LANGUAGE_UNKNOWN', `The languages are ${languages.join(', ')}.`)
  return language
}

function dayOf(text: string): LegalDate {
  const day = LegalDate.safeParse(text)
  if (!day.success) throw new CommandEnded(exitCodes.usage, 'NO_DAY', `${text} is no day such as 2026-11-24.`)
  return day.data
}

/** The file, once its form is right; a file of another form cannot be checked. */
async function readDocument(path: string) {
  const refuse = (code: string, message: string) => new CommandEnded(exitCodes.usage, code, message)
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw refuse('FILE_UNREADABLE', `${path} cannot be read: ${error.message}`)
  })
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw refuse('NOT_JSON', `${path} is no JSON: ${(error as Error).message}`)
  }
  const parsed = documentFile().safeParse(content)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.slice(0, 20).map((one) => `- /${one.path.join('/')}: ${one.message}`)
  throw refuse('FORM_WRONG', `${path} is no plan document:\n${faults.join('\n')}`)
}

function inWords({ plan, results, elements, scores, computed }: FileReport, language: Language): string {
  const words = checkMessages[language]
  const lines = results.map((one) => {
    const element = one.element === null ? undefined : elements[one.element]
    const title = element?.title ? readText(element.title, language).text : (one.element ?? words.wholePlan)
    const grade = one.outcome === 'failed' ? words.severity[one.severity] : words.notComputed
    const about = [element?.code, title].filter(Boolean).join(' ')
    const basis = country.rules.find((rule) => rule.rule === one.rule)
    const mend = one.outcome === 'failed' && !one.excepted ? `\n    ${words.mend}: ${sayMend(one.rule, language)}` : ''
    const excepted = one.excepted ? ` (${words.exception.title})` : ''
    return `${grade.toUpperCase()}${excepted}  ${one.rule}  ${about}: ${say(one, language)}\n    ${basis ? `${readName(basis.names, language)} (${basis.basis})` : ''}${mend}`
  })
  const { accountability } = scores
  const score =
    'share' in accountability
      ? words.scores.of(accountability.met, accountability.of)
      : words.scores.missing[accountability.missing]
  return [
    `${plan.code}  ${readText(plan.title, language).text}`,
    ...(lines.length === 0 ? [words.nothing] : lines),
    `${words.scores.accountability}: ${score}`,
    `${words.checks}: ${computed.join(', ')}`,
  ].join('\n')
}
