import { z } from 'zod'
import type { DocumentEntry, DocumentFile } from '#features/planning/plan-document/schema.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import { documentFacts, placeKey } from './document-facts.ts'
import { bindingOf, type Report, type Result, runChecks } from './engine.ts'
import type { Scores } from './entities.ts'
import type { CheckFacts } from './facts.ts'
import { mustBeAnsweredFor } from './rules/accountability.ts'
import { rules } from './rules/index.ts'
import { mustBeMeasured } from './rules/measuring.ts'
import { type Met, scoresOf } from './scores.ts'

/** A result in a file, with whether an exception of the file lets it pass. */
export interface FileResult extends Result {
  excepted: boolean
  blocking: boolean
  /** Key of the words that say how to mend it. */
  mend: string
}

/** What the checks say of one plan of a file. Elements are named by their keys. */
export interface FileReport extends Omit<Report, 'results'> {
  plan: { code: string; kind: string; title: LocalizedText }
  results: FileResult[]
  /** What the elements that results name are called, by key. */
  elements: Record<string, { code: string | null; title: LocalizedText | null }>
  scores: Scores
}

/**
 * Checks the plans of a document file without a database: facts from the document, the structure of the country, powers
 * and phenomena from the pack. What was asked from above is not in a file: R11 looks at the answers that the file holds,
 * and is not computed where it has no section of answers.
 * @param file accepted by documentFile()
 */
export const checkDocument = (file: DocumentFile, pack: Pack, today: LegalDate): FileReport[] =>
  file.plans.map((entry) => checkEntry(entry, documentFacts(entry, file, pack, today), pack))

function checkEntry(entry: DocumentEntry, facts: CheckFacts, pack: Pack): FileReport {
  const report = runChecks(facts, rules, pack.rules)
  const isExcepted = exceptionsOf(entry, facts.today)
  const named = new Set(report.results.map((one) => one.element))
  const owed = (facts.elements ?? []).filter(mustBeAnsweredFor)
  return {
    ...report,
    plan: { code: entry.plan.code, kind: entry.plan.kind, title: entry.plan.title },
    results: report.results.map((result) => {
      const failed = result.outcome === 'failed'
      const excepted = failed && isExcepted(result)
      const mend = bindingOf(pack.rules, result.rule, entry.plan.kind)?.is ?? result.rule
      return { ...result, excepted, mend, blocking: failed && result.severity === 'error' && !excepted }
    }),
    elements: Object.fromEntries([
      ...sectionsOf(facts).filter(([key]) => named.has(key)),
      ...entry.elements
        .filter((one) => named.has(one.key))
        .map((one) => [one.key, { code: one.code ?? null, title: one.title ?? null }]),
    ]),
    scores: scoresOf(
      { of: owed.length, met: owed.filter((one) => one.accountable !== null).length },
      measuredIn(facts, report),
    ),
  }
}

/** How many objectives are measured: at which R18 finds nothing; undefined where it was not computed. */
function measuredIn({ elements = [] }: CheckFacts, { results }: Report): Met | undefined {
  const of = elements.filter(mustBeMeasured).length
  const its = results.filter((one) => one.rule === 'R18')
  if (its.some((one) => one.outcome === 'not_computed')) return undefined
  return { of, met: of - its.length }
}

/** What the kind of the plan calls the sections that the file leaves to it. */
const sectionsOf = ({ kind }: CheckFacts): [string, { code: null; title: LocalizedText }][] =>
  (kind?.parts ?? []).flatMap((part) =>
    part.sections.map(({ code, names }) => [
      placeKey(code),
      { code: null, title: { source: 'en', text: names, outdated: [] } },
    ]),
  )

const ExceptionsInFile = z.array(
  z.object({
    rule: z.string(),
    element: z.string().optional(),
    item: z.object({ plan: z.string(), version: z.number(), element: z.string() }).optional(),
    endsOn: z.string(),
  }),
)

/** Exceptions of the file that hold on that day: of a rule and element, and of one item or of every one. */
function exceptionsOf(entry: DocumentEntry, today: LegalDate): (result: Result) => boolean {
  const rows = (ExceptionsInFile.safeParse(entry.exceptions).data ?? []).filter((row) => row.endsOn > today)
  return (result) =>
    rows.some(
      ({ rule, element = null, item }) =>
        rule === result.rule &&
        element === result.element &&
        (item === undefined || `${item.plan} ${item.version} ${item.element}` === result.item),
    )
}
