import { z } from 'zod'
import type { DocumentEntry, DocumentFile } from '#features/planning/plan-document/schema.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import { documentFacts, placeKey } from './document-facts.ts'
import { findBinding, listNumbers, type Report, type Result, runChecks } from './engine.ts'
import type { Scores } from './entities.ts'
import type { CheckFacts } from './facts.ts'
import { needsAccountableFunction } from './rules/accountability.ts'
import { rules } from './rules/index.ts'
import { measurement, mustBeMeasured } from './rules/measurement.ts'
import { computeScores, type RequirementCount } from './scores.ts'

/** A result in a file, and whether an exception of the file accepts it. */
export interface FileResult extends Result {
  hasException: boolean
  blocking: boolean
  /** Id of the rule: key of its messages. */
  fixCode: string
}

/** The check results for a plan of a file. Elements are identified by key. */
export interface FileReport extends Omit<Report, 'results'> {
  plan: { code: string; kind: string; title: LocalizedText }
  results: FileResult[]
  /** Codes and titles of the elements in the results, by key. */
  elements: Record<string, { code: string | null; title: LocalizedText | null }>
  scores: Scores
}

/**
 * Checks the plans of a document file without a database. The facts come from the document. The structure of the
 * country, powers and phenomena come from the pack. Items of upper plans are not in a file, so the rule on answers
 * checks the answers in the file, and is not computed without a section of answers.
 *
 * @param file accepted by documentFile()
 */
export const checkDocument = (file: DocumentFile, pack: Pack, today: LegalDate): FileReport[] =>
  file.plans.map((entry) => checkEntry(entry, documentFacts(entry, file, pack, today), pack))

function checkEntry(entry: DocumentEntry, facts: CheckFacts, pack: Pack): FileReport {
  const report = runChecks(facts, rules, pack.rules)
  const isExcepted = buildExceptionTest(entry, facts.today)
  const named = new Set(report.results.map((result) => result.element))
  const isAccountabilityRequired = (facts.elements ?? []).some(needsAccountableFunction)
  return {
    ...report,
    plan: { code: entry.plan.code, kind: entry.plan.kind, title: entry.plan.title },
    results: report.results.map((result) => {
      const failed = result.outcome === 'failed'
      const hasException = failed && isExcepted(result)
      const fixCode = findBinding(pack.rules, result.rule, entry.plan.kind)?.rule ?? result.rule
      return { ...result, hasException, fixCode, blocking: failed && result.severity === 'error' && !hasException }
    }),
    elements: Object.fromEntries([
      ...listSections(facts).filter(([key]) => named.has(key)),
      ...entry.elements
        .filter((element) => named.has(element.key))
        .map((element) => [element.key, { code: element.code ?? null, title: element.title ?? null }]),
    ]),
    scores: computeScores(
      isAccountabilityRequired ? 'no_holders' : { required: 0, metCount: 0 },
      scoreMeasured(facts, report, pack),
    ),
  }
}

/**
 * Counts the measured objectives, at which the rule on measuring has no issue. Undefined when it was not computed.
 */
function scoreMeasured({ elements = [] }: CheckFacts, { results }: Report, pack: Pack): RequirementCount | undefined {
  const required = elements.filter(mustBeMeasured).length
  const numbers = listNumbers(pack.rules, measurement)
  const ruleResults = results.filter((result) => numbers.includes(result.rule))
  if (ruleResults.some((result) => result.outcome === 'not_computed')) return undefined
  return { required, metCount: required - ruleResults.length }
}

/** Returns the names of the sections that the file omits, from the kind of plan. */
const listSections = ({ kind }: CheckFacts): [string, { code: null; title: LocalizedText }][] =>
  (kind?.parts ?? []).flatMap((part) =>
    part.sections.map(({ code, names }) => [
      placeKey(code),
      { code: null, title: { source: 'en', text: names, outdated: [] } },
    ]),
  )

const ExceptionFileRows = z.array(
  z.object({
    rule: z.string(),
    element: z.string().optional(),
    item: z.object({ plan: z.string(), version: z.number(), element: z.string() }).optional(),
    endsOn: z.string(),
  }),
)

/**
 * Returns a test for exceptions of the file valid on that day, by rule and element, and by a single item or every item.
 */
function buildExceptionTest(entry: DocumentEntry, today: LegalDate): (result: Result) => boolean {
  const rows = (ExceptionFileRows.safeParse(entry.exceptions).data ?? []).filter((row) => row.endsOn > today)
  return (result) =>
    rows.some(
      ({ rule, element = null, item }) =>
        rule === result.rule &&
        element === result.element &&
        (item === undefined || `${item.plan} ${item.version} ${item.element}` === result.item),
    )
}
