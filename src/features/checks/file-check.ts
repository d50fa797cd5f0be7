import { z } from 'zod'
import type { DocumentElement, DocumentEntry, DocumentFile } from '#features/plans/document/schema.ts'
import type { LegalDate } from '#shared/dates.ts'
import { AnswerKind, accountableKinds } from '#shared/element-kind.ts'
import { LocalizedText, type Names } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import type { Scores } from './contract.ts'
import { type Report, runChecks } from './engine.ts'
import type { CheckFacts, ElementFact, ItemFact } from './facts.ts'
import { packFacts } from './pack-facts.ts'
import { rules } from './rules/index.ts'
import { mustBeAnsweredFor } from './rules/accountability.ts'
import { scoresOf } from './scores.ts'
import { type Texts, wordsOf } from './words.ts'

/** What the checks say of one plan of a file. Elements are named by their keys. */
export interface FileReport extends Report {
  plan: { code: string; kind: string; title: LocalizedText }
  /** What each element is called, by key, for those that a result names. */
  elements: Record<string, { code: string | null; title: LocalizedText | null }>
  scores: Scores
  /** An error failed: a version could not be frozen like this. */
  blocking: number
}

/**
 * Checks the plans of a document file without a database: facts from the document, the structure of the country, powers
 * and phenomena from the pack. What was asked from above is not in a file: R11 looks at the answers that the file holds,
 * and is not computed where it has no section of answers. Exceptions of the file that still hold let their errors pass.
 * @param file accepted by documentFile()
 */
export const checkDocument = (file: DocumentFile, pack: Pack, today: LegalDate): FileReport[] =>
  file.plans.map((entry) => checkEntry(entry, file, pack, today))

function checkEntry(entry: DocumentEntry, file: DocumentFile, pack: Pack, today: LegalDate): FileReport {
  const facts = factsOf(entry, file, pack, today)
  const report = runChecks(facts, rules, pack.rules)
  const excepted = exceptionsOf(entry, today)
  const owed = accountableIn(facts)
  const named = new Set(report.results.map((one) => one.element))
  return {
    plan: { code: entry.plan.code, kind: entry.plan.kind, title: entry.plan.title },
    ...report,
    elements: Object.fromEntries(
      entry.elements
        .filter((one) => named.has(one.key))
        .map((one) => [one.key, { code: one.code ?? null, title: one.title ?? null }]),
    ),
    scores: scoresOf(owed),
    blocking: report.results.filter(
      (one) => one.outcome === 'failed' && one.severity === 'error' && !excepted.has(`${one.rule} ${one.element ?? ''}`),
    ).length,
  }
}

function accountableIn({ elements }: CheckFacts): { of: number; met: number } {
  const owed = (elements ?? []).filter((one) => accountableKinds.includes(one.kind) && mustBeAnsweredFor(one))
  return { of: owed.length, met: owed.filter((one) => one.accountable !== null).length }
}

const ExceptionInFile = z.array(
  z.object({ rule: z.string(), element: z.string().optional(), item: z.unknown().optional(), endsOn: z.string() }),
)

/** Rule and element of exceptions that hold; one for a single item does not excuse the others. */
function exceptionsOf(entry: DocumentEntry, today: LegalDate): Set<string> {
  const rows = ExceptionInFile.safeParse(entry.exceptions).data ?? []
  return new Set(
    rows.filter((row) => row.endsOn > today && row.item === undefined).map((row) => `${row.rule} ${row.element ?? ''}`),
  )
}

function factsOf(entry: DocumentEntry, file: DocumentFile, pack: Pack, today: LegalDate): CheckFacts {
  const { plan } = entry
  const kind = pack.planKinds.find((one) => one.code === plan.kind)
  const items = itemsOf(entry, file)
  const period = { from: plan.periodFrom, to: plan.periodTo ?? endOf(plan.periodFrom, plan.duration, kind) }
  const { units, phenomena, competences } = packFacts(pack, today, period)
  return {
    plan: {
      key: plan.code,
      kind: plan.kind,
      marking: plan.marking,
      area: plan.area ?? null,
      periodFrom: period.from,
      periodTo: period.to,
    },
    today,
    ...(kind && { kind }),
    elements: entry.elements.map((element) => elementOf(element, entry)),
    ...(items && { items }),
    competences,
    units,
    phenomena,
  }
}
