import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Law } from '#shared/law.ts'
import { packId } from '../pack-id/model.ts'
import type { PackContent } from './contract.ts'

/** Fingerprints of the contents of a law, by content type and code. */
type Contents = Record<PackContent, Record<string, string>>

const computeFingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
    .slice(0, 16)

const printed = (entries: readonly (readonly [code: string, thing: unknown])[]): Record<string, string> =>
  Object.fromEntries(entries.map(([code, entry]) => [code, computeFingerprint(entry)]))

/** The fields of a law that describe the country as a whole. */
const countryFields = [
  'names',
  'timeZone',
  'officialLanguages',
  'interfaceLanguage',
  'hierarchies',
  'areaKinds',
  'organisationKinds',
  'levels',
  'roles',
  'actorColumns',
  'texts',
  'alignment',
  'resources',
  'screening',
] as const satisfies (keyof Law)[]

type LawContents = Omit<Law, 'code' | 'version' | 'functions' | 'competences' | 'phenomenonLists'>

/**
 * Returns fingerprints of the contents of a law that have no rows in the database. They cover each plan kind without
 * templates, step, criterion and template, the bindings of each rule, each term of office and approach dimension, the
 * collegial organisations, the distribution lists, the language regimes, the readers of answers and the fields of the country. A changed step
 * or criterion also changes the plan kind.
 */
export function buildContents(law: LawContents): Contents {
  const {
    planKinds,
    rules,
    terms = [],
    approachDimensions,
    collegialBodies = [],
    distributionLists = [],
    languageRegimes = [],
    answerReaders = [],
  } = law
  const byRule = Map.groupBy(rules, ({ number }) => number)
  const byBody = Map.groupBy(collegialBodies, (body) => ('body' in body ? body.body : body.bodyKind))
  const listByCode = <Entry extends { code: string }>(entries: readonly Entry[]) =>
    printed(entries.map((entry) => [entry.code, entry]))
  const listOfKinds = (select: (kind: (typeof planKinds)[number]) => readonly { code: string }[]) =>
    printed(planKinds.flatMap((kind) => select(kind).map((entry) => [`${kind.code} ${entry.code}`, entry] as const)))
  return {
    plan_kind: printed(planKinds.map(({ templates: _, ...kind }) => [kind.code, kind])),
    path: listOfKinds(({ path }) => path?.steps ?? []),
    criterion: listOfKinds(({ criteria }) => criteria ?? []),
    template: listOfKinds(({ templates }) => templates ?? []),
    rule: printed([...byRule]),
    term: listByCode(terms),
    approach_dimension: listByCode(approachDimensions),
    collegial_body: printed([...byBody]),
    distribution_list: listByCode(distributionLists),
    language_regime: listByCode(languageRegimes),
    answer_reader: printed(answerReaders.map((rule) => [rule.organisationKind, rule])),
    country: printed([
      ...Map.groupBy(
        countryFields.flatMap((field) => listValues(field, law[field])),
        ([name]) => name,
      ),
    ]),
  }
}

/** Returns the values of a field of the country by name: `roles planner`, `timeZone Europe/Paris`, `texts place`. */
function listValues(field: string, value: unknown): (readonly [name: string, value: unknown])[] {
  if (value === undefined) return []
  if (!(value instanceof Object)) return [[`${field} ${value}`, value]]
  if (!Array.isArray(value)) return Object.entries(value).map(([key, entry]) => [`${field} ${key}`, entry])
  return value.map((entry: { code?: string; kind?: string } | string, index) =>
    typeof entry === 'string'
      ? // The order of official languages has a meaning.
        [`${field} ${entry}`, index]
      : [`${field} ${entry.code ?? entry.kind ?? index}`, entry],
  )
}

/** Returns the contents in a form that can be compared with the stored state. */
export const toFacts = (contents: Contents, subject: PackContent) =>
  Object.entries(contents[subject]).map(([code, print]) => ({
    id: packId(subject, code),
    code,
    source: 'pack',
    facts: { print },
  }))
