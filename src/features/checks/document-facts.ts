import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { DocumentElement, DocumentEntry, DocumentFile } from '#features/plans/document/schema.ts'
import type { LegalDate } from '#shared/dates.ts'
import { AnswerKind } from '#shared/element-kind.ts'
import { LocalizedText, type Names } from '#shared/localized-text.ts'
import type { Pack, PackPlanKind } from '#shared/pack.ts'
import type { CheckFacts, ElementFact, ItemFact, RemarkFact } from './facts.ts'
import { areaKey, organisationKey, packFacts } from './pack-facts.ts'
import { wordsOf } from './words.ts'

/** The facts of one plan of a file; elements by their keys, everything else by its code. */
export function documentFacts(entry: DocumentEntry, file: DocumentFile, pack: Pack, today: LegalDate): CheckFacts {
  const { plan } = entry
  const kind = pack.planKinds.find((one) => one.code === plan.kind)
  const items = itemsOf(entry, file)
  const remarks = remarksOf(entry)
  const period = { from: plan.periodFrom, to: endOf(entry, kind) }
  return {
    plan: {
      key: plan.code,
      kind: plan.kind,
      marking: plan.marking,
      area: plan.area === undefined ? null : areaKey(plan.area),
      periodFrom: period.from,
      periodTo: period.to,
    },
    today,
    ...(kind && { kind }),
    elements: elementsOf(entry),
    ...(items && { items }),
    ...(remarks && { remarks }),
    ...packFacts(pack, today, period),
  }
}

/**
 * The first day after the plan's period: as written, else from its duration, else from the usual one of its kind (the
 * latest that held when the plan starts). A plan of which none is known is looked at on its first day.
 */
function endOf({ plan }: DocumentEntry, kind: PackPlanKind | undefined): LegalDate {
  const usual = kind?.durations
    .filter(({ from = '' }) => from <= plan.periodFrom)
    .toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1))[0]?.duration
  const duration = Temporal.Duration.from(plan.duration ?? usual ?? 'P1D')
  return plan.periodTo ?? Temporal.PlainDate.from(plan.periodFrom).add(duration).toString()
}

/** Sections may be left to the kind of the plan: what names only its place stands in a section that is put there. */
function elementsOf({ elements }: DocumentEntry): ElementFact[] {
  const isPlaced = (one: DocumentElement) => one.kind === 'section' || one.kind === 'part'
  const placed = new Map(elements.filter(isPlaced).map((one) => [one.place, one.key]))
  const added: ElementFact[] = []
  const placeKey = (place: string): string => {
    const key = placed.get(place) ?? `place ${place}`
    if (!placed.has(place)) {
      placed.set(place, key)
      added.push(elementFact({ key, kind: 'section', place }, null))
    }
    return key
  }
  const facts = elements.map((one) => {
    const stands = one.place !== undefined && !isPlaced(one) ? placeKey(one.place) : null
    return elementFact(one, one.parent ?? stands)
  })
  return [...added, ...facts]
}

function elementFact(one: DocumentElement, parent: string | null): ElementFact {
  const { accountable, details = {} } = one
  const { areas = [], municipality, ...words } = details
  const organisations = [...(one.contributors ?? []), ...(one.partners ?? []).map((partner) => partner.organisation)]
  return {
    key: one.key,
    parent,
    kind: one.kind,
    place: one.kind === 'section' || one.kind === 'part' ? (one.place ?? null) : null,
    state: one.state ?? null,
    hasStateReason: (one.stateReason ?? '').trim() !== '',
    accountable: accountable ? `${accountable.organisation} ${accountable.function}` : null,
    accountableUnit: accountable ? organisationKey(accountable.organisation) : null,
    competenceTopic: one.competenceTopic ?? null,
    phenomenon: one.phenomenon ?? null,
    marking: one.marking ?? null,
    hasPersons: (one.persons ?? []).length > 0,
    confidential: one.confidential !== undefined,
    periodTo: one.periodTo ?? null,
    units: [
      ...organisations.map(organisationKey),
      ...[...areas, ...(municipality === undefined ? [] : [municipality])].map(areaKey),
    ],
    // A key of another plan is no key here: of such a link counts that it is there.
    links: (one.links ?? []).map(({ to }) => to.key),
    means: (one.means ?? []).map(({ kind, service, amount, available }) => ({
      kind,
      service,
      amount: amount ?? null,
      available: available ?? null,
    })),
    hasMotive: details.motive !== undefined,
    words: wordsOf({ ...one, details: words }),
  }
}

/** What R11 needs of an answer in a file; the form of the section is that of the slice that keeps answers. */
const AnswersInFile = z.array(
  z.object({
    plan: z.string(),
    version: z.number(),
    element: z.string(),
    kind: AnswerKind,
    reasons: LocalizedText.optional(),
  }),
)

/** The answers that the file holds. What else was asked is not in a file. */
function itemsOf(entry: DocumentEntry, file: DocumentFile): ItemFact[] | undefined {
  const answers = AnswersInFile.safeParse(entry.answers).data
  return answers?.map(({ plan, version, element, kind, reasons }) => {
    const upper = file.plans.find((one) => one.plan.code === plan)
    const asked = upper?.elements.find((one) => one.key === element)
    const hasReasons = Object.values(reasons?.text ?? {}).some((text) => text.trim() !== '')
    return {
      key: `${plan} ${version} ${element}`,
      title: namesOf(asked?.title, element),
      upperPlan: namesOf(upper?.plan.title, plan),
      answer: { kind, hasReasons },
    }
  })
}

/** What R33 needs of a remark in a file; the form of the section is that of the slice that keeps remarks. */
const RemarksInFile = z.array(
  z.object({ round: LocalizedText.optional(), element: z.string().optional(), answer: z.unknown().optional() }),
)

const remarksOf = (entry: DocumentEntry): RemarkFact[] | undefined =>
  RemarksInFile.safeParse(entry.remarks)
    .data?.filter((one) => one.round)
    .map(({ element = null, answer }) => ({ element, answered: answer !== undefined }))

const namesOf = (title: LocalizedText | undefined, code: string): Names => title?.text ?? { en: code }
