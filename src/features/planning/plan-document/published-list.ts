import { Temporal } from 'temporal-polyfill'
import { currentLaw } from '#features/country/law/index.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import { dayAfter } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { sortName } from '#shared/sort-name.ts'
import { nearestCodes } from './nearest.ts'
import { toDocumentElements } from './published-elements.ts'
import { findPublishedLevel, PublishedList, type PublishedPlan } from './published-form.ts'
import { listIssuersOfArea, listPublishedAreas, type PublishedArea } from './queries/published-list.ts'
import { type DocumentEntry, type DocumentFile, documentFormat } from './schema.ts'

/** Checks whether a file is a list of published priorities rather than a plan document. */
export const isPublishedList = (document: unknown): boolean => {
  const { plans, format } = (document ?? {}) as { plans?: unknown; format?: unknown }
  return (
    format === undefined && Array.isArray(plans) && plans.some((plan) => plan instanceof Object && 'priorities' in plan)
  )
}

/**
 * Converts a list of published priorities to plan documents. A level becomes a kind of plan of the country, priorities
 * become elements with their published numbers, sub-themes become phenomena under them, and sources become a text with
 * links. The published wording is not changed. The plans are approved, because they were published elsewhere and are only
 * registered here. They are neither sent nor public until a second person compared them with their source.
 *
 * The owner is the organisation of the area that may issue such a plan, if it is the only such organisation. With
 * `ownerId` the given organisation owns the plans. It registers them on behalf of the issuing organisations, and need
 * not be of a kind that issues such plans, if others are named. An unknown area is an issue, unless `ownerId` is given.
 */
export async function getPublishedList(
  context: TransactionContext,
  document: unknown,
  ownerId: string | undefined,
): Promise<{ file?: DocumentFile; issues: DocumentIssue[] }> {
  const parsed = PublishedList.safeParse(document)
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      pointer: `/${issue.path.join('/')}`,
      code: 'SHAPE',
      data: { message: issue.message },
    }))
    return { issues }
  }
  const areas = await listPublishedAreas(context.tx)
  const issues: DocumentIssue[] = []
  const plans: DocumentEntry[] = []
  for (const [index, published] of parsed.data.plans.entries()) {
    const at = `/plans/${index}`
    const kind = findPlanKind(published)
    if (!kind) {
      issues.push({ pointer: `${at}/level`, code: 'KIND_UNKNOWN', data: { kind: published.level } })
      continue
    }
    const from = firstDay(published.period.from)
    const area = findPlanArea(published, from, areas)
    const named = published.official_zone_code ?? published.area_code
    if (!area && named && !ownerId) {
      const suggestions = nearestCodes(
        named,
        areas.map((publishedArea) => publishedArea.code),
      )
      const codeField = published.official_zone_code ? 'official_zone_code' : 'area_code'
      issues.push({
        pointer: `${at}/${codeField}`,
        code: 'UNKNOWN_CODE',
        data: { code: named, objectKind: 'area', suggestions },
      })
    }
    const field = published.validated ? 'validated' : 'adopted'
    // What was published is decided.
    if ((published[field] ?? context.today) > context.today)
      issues.push({ pointer: `${at}/${field}`, code: 'DATE_IN_FUTURE', data: {} })
    const issuer = area && (await listIssuersOfArea(context.tx, area.id, kind.issuerKinds, from))
    plans.push(toDocumentEntry(published, kind, { from, area, issuer, owned: ownerId !== undefined }))
  }
  return issues.length > 0 ? { issues } : { file: { format: documentFormat, plans }, issues }
}

const firstDay = (day: string): LegalDate => (day.length === 4 ? `${day}-01-01` : day)
/** Returns the first day after a published period, which includes the last year or day. */
const dayAfterLast = (day: string): LegalDate => (day.length === 4 ? `${Number(day) + 1}-01-01` : dayAfter(day))

/** Returns the kind of plan of that level whose name has most words in common with the title. */
function findPlanKind(published: PublishedPlan): PackPlanKind | undefined {
  const level = findPublishedLevel(published.level)?.code
  const titleWords = new Set(splitTitles([published.title, ...Object.values(getOtherTitles(published))]))
  const common = (kind: PackPlanKind) =>
    splitTitles(Object.values(kind.names)).filter((word) => titleWords.has(word)).length
  return currentLaw()
    .planKinds.filter((kind) => kind.level === level && !kind.elaborates)
    .toSorted((left, other) => common(other) - common(left))[0]
}

const splitTitles = (titles: readonly string[]): string[] => [
  ...new Set(titles.flatMap((title) => sortName(title).split(' ')).filter((word) => word.length > 2)),
]

const getOtherTitles = ({ title_nl, title_fr, title_de, title_en }: PublishedPlan): Partial<Record<Language, string>> =>
  Object.fromEntries(
    Object.entries({ nl: title_nl, fr: title_fr, de: title_de, en: title_en }).filter(
      ([, title]) => title !== undefined,
    ),
  )

/** Finds the area by official code, code, or name (the code without a prefix like `BE-`), valid when the plan began. */
function findPlanArea(
  published: PublishedPlan,
  from: LegalDate,
  areas: readonly PublishedArea[],
): PublishedArea | undefined {
  const areaKind = findPublishedLevel(published.level)?.areaKind
  const code = published.official_zone_code ?? published.area_code
  if (!code) return undefined
  const then = areas.filter(
    (area) =>
      (areaKind === undefined || area.kind === areaKind) &&
      (area.from === null || area.from <= from) &&
      (area.to === null || area.to > from),
  )
  const name = sortName(code.replace(/^[A-Z]{2}\d*-/, ''))
  return (
    then.find((area) => area.officialCode === code) ??
    then.find((area) => area.code === code) ??
    then.find((area) => area.names.some((value) => sortName(value) === name))
  )
}

interface PublishedPlanState {
  from: LegalDate
  area: PublishedArea | undefined
  issuer: string | undefined
  owned: boolean
}

function toDocumentEntry(
  published: PublishedPlan,
  kind: PackPlanKind,
  publishedPlanState: PublishedPlanState,
): DocumentEntry {
  const { from, area, issuer, owned } = publishedPlanState
  const { language } = published
  const to = dayAfterLast(published.period.to)
  const years = Temporal.PlainDate.from(from).until(to, { largestUnit: 'years' }).toString()
  const titles = { [language]: published.title, ...getOtherTitles(published) }
  const decidedOn = published.validated ?? published.adopted
  const issuers = published.issuing_bodies ?? (issuer && [issuer])
  return {
    plan: {
      code: published.id,
      kind: kind.code,
      title: { source: language, text: titles, outdated: [] },
      ...(!owned && issuer && { owner: issuer }),
      ...(issuers && { issuingBodies: issuers }),
      ...(area && { area: area.code }),
      periodFrom: from,
      periodTo: to,
      duration: years,
      ...(decidedOn && { decidedOn }),
      state: 'approved',
      marking: 'TLP:GREEN',
      languages: Object.keys(titles) as Language[],
    },
    elements: toDocumentElements(published, kind),
  }
}
