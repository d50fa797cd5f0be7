import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { ExpectedResultRow, toMeasured } from '#features/measurement/targets/index.ts'
import type { DocumentElement, DocumentEntry, DocumentFile } from '#features/planning/plan-document/schema.ts'
import { findFileDepartures } from '#features/planning/priorities/index.ts'
import type { LegalDate } from '#shared/dates.ts'
import { AnswerKind } from '#shared/element-kind.ts'
import { requiredLanguages, toPackParty } from '#shared/language-regime.ts'
import { LocalizedText, type Names } from '#shared/localized-text.ts'
import type { Pack, PackPlanKind } from '#shared/pack.ts'
import type { CheckFacts, CommentFact, ElementFact, ItemFact, ResultFact, UnitFact } from './facts.ts'
import { areaKey, organisationKey, packFacts } from './pack-facts.ts'
import { collectText, outdatedIn } from './rule-messages.ts'

/** Returns the facts of a plan in a file. Elements are keyed by document key, everything else by code. */
export function documentFacts(entry: DocumentEntry, file: DocumentFile, pack: Pack, today: LegalDate): CheckFacts {
  const { plan, elements: _, ...sections } = entry
  const kind = pack.planKinds.find((planKind) => planKind.code === plan.kind)
  const items = toItemFacts(entry, file)
  const comments = listCommentFacts(entry)
  const period = { from: plan.periodFrom, to: computePlanEnd(entry, kind) }
  const cover = [plan.title, plan.motto, plan.shortMessage, plan.legalBasis]
  const results = toResultFacts(entry, pack)
  const { units, ...ofPack } = packFacts(pack, today, period)
  return {
    plan: {
      key: plan.code,
      kind: plan.kind,
      state: plan.state ?? 'drafting',
      marking: plan.marking,
      area: plan.area === undefined ? null : areaKey(plan.area),
      periodFrom: period.from,
      periodTo: period.to,
      languages: plan.languages,
      languageRequirement: requiredLanguages(pack, 'public_edition', toPackParty(pack, plan)),
      outdated: outdatedIn(cover),
      text: collectText({ details: [cover, sections] }),
    },
    today,
    ...(kind && { kind }),
    instrumentKinds: pack.instrumentKinds ?? [],
    ranking: findFileDepartures(entry.priorities, pack),
    results,
    // A file contains no figures. The section is present only when there are no expected results.
    ...(results.length === 0 && { figures: [] }),
    elements: toElementFacts(entry, file, kind),
    ...(items && { items }),
    ...(comments && { comments }),
    units: new Map([...units, ...listUnitFacts(entry, pack)]),
    ...ofPack,
  }
}

/**
 * Returns the first day after the plan's period: as given, otherwise from the duration, otherwise from the usual
 * duration of the kind that is valid at the start. Without any of these, it is the first day.
 */
function computePlanEnd({ plan }: DocumentEntry, kind: PackPlanKind | undefined): LegalDate {
  const usual = kind?.durations
    .filter(({ from = '' }) => from <= plan.periodFrom)
    .toSorted((left, other) => ((left.from ?? '') < (other.from ?? '') ? 1 : -1))[0]?.duration
  const duration = Temporal.Duration.from(plan.duration ?? usual ?? 'P1D')
  return plan.periodTo ?? Temporal.PlainDate.from(plan.periodFrom).add(duration).toString()
}

/** Returns the accountable functions with the names used in every organisation of their kind. */
function listUnitFacts({ elements }: DocumentEntry, { functions }: Pack): [string, UnitFact][] {
  return elements.flatMap(({ accountable }): [string, UnitFact][] => {
    const names = functions.find((packFunction) => packFunction.code === accountable?.function)?.names
    if (!accountable || !names) return []
    return [[functionKey(accountable), { names, kind: 'function', level: null, validFrom: null, validTo: null }]]
  })
}

const functionKey = (entry: { organisation: string; function: string }): string =>
  `${entry.organisation} ${entry.function}`

/** Returns the key of a section that the file does not contain. */
export const placeKey = (place: string): string => `place ${place}`

/**
 * Returns the elements. A file may omit the sections of the kind. Elements that give only a place are then under these
 * sections.
 */
function toElementFacts(entry: DocumentEntry, file: DocumentFile, kind: PackPlanKind | undefined): ElementFact[] {
  const { elements } = entry
  const isPlaced = (current: DocumentElement) => current.kind === 'section' || current.kind === 'part'
  const placed = new Map(elements.filter(isPlaced).map((element) => [element.place, element.key]))
  const added: ElementFact[] = []
  const getPlaceKey = (place: string): string => {
    const key = placed.get(place) ?? placeKey(place)
    if (!placed.has(place)) {
      placed.set(place, key)
      added.push(elementFact({ key, kind: 'section', place }, null))
    }
    return key
  }
  for (const section of kind?.parts.flatMap((part) => part.sections) ?? []) getPlaceKey(section.code)
  const carrying = new Set(AnswerFileRows.safeParse(entry.answers).data?.flatMap((answer) => answer.elements ?? []))
  const elaborated = new Set(
    file.plans.flatMap(({ plan }) => (plan.elaborates?.plan === entry.plan.code ? [plan.elaborates.key] : [])),
  )
  const facts = elements.map((element) => {
    const place = element.place !== undefined && !isPlaced(element) ? getPlaceKey(element.place) : null
    return {
      ...elementFact(element, element.parent ?? place),
      carriesAnswer: carrying.has(element.key),
      isElaborated: elaborated.has(element.key),
    }
  })
  return [...added, ...facts]
}

function elementFact(entry: DocumentElement, parent: string | null): ElementFact {
  const { accountable, details = {}, partners = [], needs = [], resources = [] } = entry
  const { signatures = [], territories = [] } = entry
  const { areas = [], municipality, ...words } = details
  const others = [
    partners.map((each) => each.commitment),
    needs.map((each) => each.text),
    resources.map((each) => each.source),
    signatures.map((each) => each.signatory),
  ]
  const organisations = [
    ...(entry.contributors ?? []),
    ...[...partners, ...signatures].map((party) => party.organisation),
  ]
  return {
    key: entry.key,
    parent,
    kind: entry.kind,
    place: entry.kind === 'section' || entry.kind === 'part' ? (entry.place ?? null) : null,
    state: entry.state ?? null,
    hasStateReason: (entry.stateReason ?? '').trim() !== '',
    accountable: accountable ? functionKey(accountable) : null,
    accountableUnit: accountable ? organisationKey(accountable.organisation) : null,
    competenceTopic: entry.competenceTopic ?? null,
    phenomenon: entry.phenomenon ?? null,
    marking: entry.marking ?? null,
    hasPersons: (entry.persons ?? []).length > 0,
    confidential: entry.confidential !== undefined,
    periodFrom: entry.periodFrom ?? null,
    periodTo: entry.periodTo ?? null,
    dueOn: details.dueOn ?? null,
    chainLinks: entry.chainLinks ?? [],
    units: [
      ...organisations.map(organisationKey),
      ...[...areas, ...(municipality === undefined ? [] : [municipality]), ...territories.map(({ area }) => area)].map(
        areaKey,
      ),
    ],
    // Keys of other plans are not resolved. Only the existence of such a link counts.
    links: (entry.links ?? []).map(({ to }) => to.key),
    resources: resources.map(({ kind, service, amount, available }) => ({
      kind,
      service,
      amount: amount ?? null,
      available: available ?? null,
    })),
    instrument:
      entry.kind === 'instrument'
        ? {
            kind: details.instrumentKind ?? null,
            signedOn: details.signedOn ?? null,
            inForceOn: details.instrumentInForceOn ?? null,
            parties: signatures.map(({ organisation, ratifiedOn }) => ({
              unit: organisationKey(organisation),
              ratifiedOn: ratifiedOn ?? null,
            })),
          }
        : null,
    territories: territories.map(({ area, contact, translateBy, translatedOn }) => ({
      unit: areaKey(area),
      hasContact: contact !== undefined,
      translateBy: translateBy ?? null,
      isTranslated: translatedOn !== undefined,
    })),
    hasTaskForce: (details.taskForce ?? []).length > 0,
    unrequestedNeedCount: needs.filter((need) => need.status === 'needed').length,
    hasReason: details.reason !== undefined,
    hasBody: entry.body !== undefined,
    hasRationale: entry.rationale !== undefined,
    carriesAnswer: false,
    isElaborated: false,
    titleKey: getTitleKey(entry),
    outdated: outdatedIn([entry.title, entry.body, entry.gain, entry.rationale, details]),
    text: collectText({ ...entry, details: [words, others] }),
  }
}

function getTitleKey({ kind, title }: DocumentElement): string | null {
  if (!title || (kind !== 'strategic_objective' && kind !== 'operational_objective')) return null
  return (title.text[title.source] ?? '').trim().toLowerCase()
}

/**
 * Fields of an answer in a file that the rules on answers and carriers need. The feature for answers defines the full
 * section.
 */
const AnswerFileRows = z.array(
  z.object({
    plan: z.string(),
    version: z.number(),
    element: z.string(),
    kind: AnswerKind,
    reasons: LocalizedText.optional(),
    elements: z.array(z.string()).optional(),
  }),
)

/** Returns the answers in the file. Other items are not in a file. */
function toItemFacts(entry: DocumentEntry, file: DocumentFile): ItemFact[] | undefined {
  const answers = AnswerFileRows.safeParse(entry.answers).data
  return answers?.map(({ plan, version, element, kind, reasons, elements = [] }) => {
    const upper = file.plans.find((documentEntry) => documentEntry.plan.code === plan)
    const upperElement = upper?.elements.find((current) => current.key === element)
    const hasReasons = Object.values(reasons?.text ?? {}).some((text) => text.trim() !== '')
    return {
      key: `${plan} ${version} ${element}`,
      title: toNames(upperElement?.title, element),
      upperPlan: toNames(upper?.plan.title, plan),
      answer: { kind, hasReasons, isCarried: elements.length > 0 },
    }
  })
}

/**
 * Fields of an expected result in a file that the measuring rules need. The feature for results defines the full
 * section.
 */
const ResultFileRows = z.array(ExpectedResultRow)

/**
 * Returns how elements of the file are measured, with the indicators of the pack. Other indicators of a country are not
 * included.
 */
function toResultFacts(entry: DocumentEntry, { indicators, areas }: Pack): ResultFact[] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator.definition]))
  const kinds = new Map(areas.map((area) => [area.code, area.kind]))
  return (ResultFileRows.safeParse(entry.expectedResults).data ?? []).flatMap((row) => {
    const { element, indicator, area } = row
    const definition = known.get(indicator)
    const at = { areaKind: kinds.get(area) ?? null, redefined: false }
    return definition ? [toMeasured(element, definition, row, at)] : []
  })
}

/** Fields of a comment in a file that the rule on comments needs. The feature for comments defines the full section. */
const CommentFileRows = z.array(
  z.object({ round: LocalizedText.optional(), element: z.string().optional(), answer: z.unknown().optional() }),
)

const listCommentFacts = (entry: DocumentEntry): CommentFact[] | undefined =>
  CommentFileRows.safeParse(entry.comments)
    .data?.filter((current) => current.round)
    .map(({ element = null, answer }) => ({ element, answered: answer !== undefined }))

const toNames = (title: LocalizedText | undefined, code: string): Names => title?.text ?? { en: code }
