import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Language } from '#shared/language.ts'
import { planWorkbookMessages } from './index.ts'

export interface SaidFault {
  problem: string
  fix: string
}

/** Returns the message for an issue in a cell and how to fix it, in that language. */
export function describeIssue(
  { code, data }: { code: string; data: Record<string, unknown> },
  language: Language,
): SaidFault {
  const messages = planWorkbookMessages[language]
  const own = Object.hasOwn(messages.issues, code) ? messages.issues[code as keyof typeof messages.issues] : undefined
  const proposed = Array.isArray(data.suggestions) ? data.suggestions.join(', ') : ''
  if (own)
    return {
      problem: typeof own.problem === 'string' ? own.problem : own.problem(String(data.value ?? ''), proposed),
      fix: own.fix,
    }
  const known: Readonly<Record<string, string>> = planMessages[language].issues
  const named = ['code', 'key', 'kind', 'message', 'excerpt'].flatMap((name) =>
    typeof data[name] === 'string' ? [data[name]] : [],
  )
  const nearest = proposed === '' ? '' : messages.nearest(proposed)
  const mends: Readonly<Record<string, string>> = messages.fixes
  return {
    problem: [known[code] ?? code, named.length > 0 ? `(${named.join('; ')})` : '', nearest].filter(Boolean).join(' '),
    fix: mends[code] ?? messages.fixes.otherwise,
  }
}

/** Returns the message for a notice about how a workbook was read. */
export const describeNotice = (
  { code, value }: { code: keyof (typeof planWorkbookMessages)['en']['notices']; value: string },
  language: Language,
): string => planWorkbookMessages[language].notices[code](value)
