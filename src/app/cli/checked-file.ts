import { currentLaw } from '#features/country/law/index.ts'
import type { CountryPack } from '#features/country/registry/index.ts'
import { documentFile } from '#features/planning/plan-document/schema.ts'
import { exceptionMessages } from '#features/quality/checks/exceptions/messages/index.ts'
import { checkDocument, type FileReport, type FileResult } from '#features/quality/checks/file-check.ts'
import { describeFix, formatCheckMessage } from '#features/quality/checks/messages/format-message.ts'
import { checkMessages } from '#features/quality/checks/messages/index.ts'
import { scoreMessages } from '#features/quality/checks/scores/messages/index.ts'
import { legalDay, systemClock } from '#platform/clock.ts'
import { legalZone } from '#shared/country-forms.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import '../registration.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'

/** Maximum number of shape issues shown. After a fix, the next run shows the rest. */
const maxIssues = 20

/**
 * Returns the reports on the plans of a file.
 *
 * @throws CommandEnded for wrong usage: the file is not a plan document
 */
export function checkFile(
  pack: CountryPack,
  path: string,
  content: unknown,
  day: LegalDate | undefined,
): { today: LegalDate; plans: FileReport[] } {
  const parsed = documentFile().safeParse(content)
  if (!parsed.success) {
    const issues = parsed.error.issues
      .slice(0, maxIssues)
      .map((issue) => `- /${issue.path.join('/')}: ${issue.message}`)
    throw new CommandEnded(exitCodes.usage, 'FORMAT_INVALID', `${path} is not a plan document:\n${issues.join('\n')}`)
  }
  const today = day ?? legalDay(systemClock.now(), legalZone)
  return { today, plans: checkDocument(parsed.data, pack, today) }
}

/** Formats a report for a reader: each issue with the basis and fix, then the score and the computed values. */
export function describeReport({ plan, results, elements, scores, computed }: FileReport, language: Language): string {
  const messages = checkMessages[language]
  const scoring = scoreMessages[language]
  const { accountability } = scores
  const score =
    'share' in accountability
      ? scoring.accountableCount(accountability.metCount, accountability.required)
      : scoring.missing[accountability.missing]
  return [
    `${plan.code}  ${loadText(plan.title, language).text}`,
    ...results.map((fileResult) => describeResult(fileResult, elements, language)),
    ...(results.length === 0 ? [messages.empty] : []),
    `${scoring.accountability}: ${score}`,
    `${messages.checks}: ${computed.join(', ')}`,
  ].join('\n')
}

function describeResult(fileResult: FileResult, elements: FileReport['elements'], language: Language): string {
  const messages = checkMessages[language]
  const failed = fileResult.outcome === 'failed'
  const element = fileResult.element === null ? undefined : elements[fileResult.element]
  const title = element?.title ? loadText(element.title, language).text : (fileResult.element ?? messages.wholePlan)
  const grade = (failed ? messages.severity[fileResult.severity] : messages.notComputed).toUpperCase()
  const about = [element?.code, title].filter(Boolean).join(' ')
  const binding = currentLaw().rules.find(({ number }) => number === fileResult.rule)
  const lines = [
    `${grade}${fileResult.hasException ? ` (${exceptionMessages[language].title})` : ''}  ${fileResult.rule}  ${about}: ${formatCheckMessage(fileResult, language)}`,
  ]
  if (binding) lines.push(`    ${loadName(binding.names, language)} (${loadName(binding.basis, language)})`)
  if (failed && !fileResult.hasException)
    lines.push(`    ${messages.fix}: ${describeFix(fileResult.fixCode, language)}`)
  return lines.join('\n')
}
