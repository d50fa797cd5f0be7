import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { countryPack } from '#features/registry/index.ts'
import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import { Language } from '#shared/language.ts'
import { type LocalizedText, sortName } from '#shared/localized-text.ts'
import type { Level, PackPlanKind } from '#shared/pack.ts'
import type { Prose } from '#shared/prose.ts'
import { dayAfter } from '../period.ts'
import type { DocumentFault } from './contract.ts'
import { nearestCodes } from './nearest.ts'
import { type AreaOfList, areasForList, bodiesOfArea } from './queries/published-list.ts'
import { type DocumentElement, type DocumentEntry, type DocumentFile, documentFormat } from './schema.ts'

const Words = z.string().trim().min(1).max(2000)
const Day = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)

/** Levels as lists of published priorities name them, and what they are here: level, and kind of area of its codes. */
const levels: Record<string, { level: Level; areaKind?: string }> = {
  european: { level: 'international' },
  national: { level: 'federal', areaKind: 'country' },
  regional: { level: 'region', areaKind: 'region' },
  community: { level: 'community', areaKind: 'community' },
  provincial: { level: 'province', areaKind: 'province' },
  police_zone: { level: 'zone', areaKind: 'police_zone' },
  municipal: { level: 'municipality', areaKind: 'municipality' },
}

const PublishedPlan = z.object({
  id: z.string().min(1).max(80),
  level: z.enum(Object.keys(levels)),
  area_code: z.string().max(80).optional(),
  official_zone_code: z.string().max(20).optional(),
  language: Language,
  title: Words,
  title_nl: Words.optional(),
  title_fr: Words.optional(),
  title_de: Words.optional(),
  title_en: Words.optional(),
  /** As published: the last year or day is still in it. */
  period: z.object({ from: Day, to: Day, remark: Words.optional() }),
  validated: z.iso.date().optional(),
  adopted: z.iso.date().optional(),
  derives_from: z.array(Words).optional(),
  cycle: z.array(Words).optional(),
  source: z.array(Words).optional(),
  transversal_themes: z.array(Words).optional(),
  priorities: z
    .array(
      z.object({
        no: z.union([z.number().int(), z.string().max(20)]),
        title: Words,
        kind: Words.optional(),
        aim: Words.optional(),
        children: z.array(Words).optional(),
      }),
    )
    .min(1)
    .max(200),
})
type PublishedPlan = z.infer<typeof PublishedPlan>

const PublishedList = z.object({ note: z.string().optional(), plans: z.array(PublishedPlan).min(1) })

/** Whether a file is a list of published priorities rather than a plan document. */
export const isPublishedList = (document: unknown): boolean => {
  const { plans, format } = (document ?? {}) as { plans?: unknown; format?: unknown }
  return (
    format === undefined && Array.isArray(plans) && plans.some((plan) => plan instanceof Object && 'priorities' in plan)
  )
}

/**
 * Reads a list of published priorities as plan documents: a level becomes a kind of plan of the country, priorities
 * become elements with their published numbers, sub-themes phenomena under them, sources a text with links. Nothing is
 * added to the words as published. The plans are public (TLP:CLEAR), sent, and approved: published somewhere else, they
 * are registered here.
 *
 * Whose they are: the body of the area that alone may issue such a plan, where there is exactly one. With `ownerId` the
 * given organisation owns them: it registers them on behalf of that body, which stays among the issuing bodies, and need
 * not be of a kind that issues such plans. An area that is not found is a fault, unless `ownerId` is given.
 */
export async function readPublishedList(
  work: Work,
  document: unknown,
  ownerId: string | undefined,
): Promise<{ file?: DocumentFile; faults: DocumentFault[] }> {
  const parsed = PublishedList.safeParse(document)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({
      at: `/${issue.path.join('/')}`,
      code: 'SHAPE',
      data: { message: issue.message },
    }))
    return { faults }
  }
  const areas = await areasForList(work.tx)
  const faults: DocumentFault[] = []
  const plans: DocumentEntry[] = []
  for (const [index, published] of parsed.data.plans.entries()) {
    const at = `/plans/${index}`
    const kind = kindOf(published)
    if (!kind) {
      faults.push({ at: `${at}/level`, code: 'KIND_UNKNOWN', data: { kind: published.level } })
      continue
    }
    const from = firstDay(published.period.from)
    const area = areaOf(published, from, areas)
    const named = published.official_zone_code ?? published.area_code
    if (!area && named && !ownerId) {
      const nearest = nearestCodes(
        named,
        areas.map((one) => one.code),
      )
      const field = published.official_zone_code ? 'official_zone_code' : 'area_code'
      faults.push({ at: `${at}/${field}`, code: 'UNKNOWN_CODE', data: { code: named, what: 'area', nearest } })
    }
    const issuer = area && (await bodiesOfArea(work.tx, area.id, kind.issuerKinds, from))
    plans.push(entryOf(published, kind, { from, area, issuer, owned: ownerId !== undefined, now: work.now }))
  }
  return faults.length > 0 ? { faults } : { file: { format: documentFormat, plans }, faults }
}

const firstDay = (day: string): LegalDate => (day.length === 4 ? `${day}-01-01` : day)
/** The first day after a published period, whose last year or day is still in it. */
const dayAfterLast = (day: string): LegalDate => (day.length === 4 ? `${Number(day) + 1}-01-01` : dayAfter(day))

/** The kind of plan of that level whose name has most words in common with the title. */
function kindOf(published: PublishedPlan): PackPlanKind | undefined {
  const level = levels[published.level]!.level
  const words = new Set(titleWords([published.title, ...Object.values(otherTitles(published))]))
  const common = (kind: PackPlanKind) => titleWords(Object.values(kind.names)).filter((word) => words.has(word)).length
  return countryPack()
    .planKinds.filter((kind) => kind.level === level && !kind.elaborates)
    .toSorted((one, other) => common(other) - common(one))[0]
}

const titleWords = (titles: readonly string[]): string[] => [
  ...new Set(titles.flatMap((title) => sortName(title).split(' ')).filter((word) => word.length > 2)),
]

const otherTitles = ({ title_nl, title_fr, title_de, title_en }: PublishedPlan): Partial<Record<Language, string>> =>
  Object.fromEntries(
    Object.entries({ nl: title_nl, fr: title_fr, de: title_de, en: title_en }).filter(
      ([, title]) => title !== undefined,
    ),
  )

/** The area by its official code, its code, or its name without the code's scheme, as it was when the plan began. */
function areaOf(published: PublishedPlan, from: LegalDate, areas: readonly AreaOfList[]): AreaOfList | undefined {
  const { areaKind } = levels[published.level]!
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
    then.find((area) => area.names.some((one) => sortName(one) === name))
  )
}

interface Standing {
  from: LegalDate
  area: AreaOfList | undefined
  issuer: string | undefined
  owned: boolean
  now: string
}

function entryOf(published: PublishedPlan, kind: PackPlanKind, standing: Standing): DocumentEntry {
  const { from, area, issuer, owned, now } = standing
  const { language } = published
  const to = dayAfterLast(published.period.to)
  const years = Temporal.PlainDate.from(from).until(to, { largestUnit: 'years' }).toString()
  const titles = { [language]: published.title, ...otherTitles(published) }
  const decidedOn = published.validated ?? published.adopted
  return {
    plan: {
      code: published.id,
      kind: kind.code,
      title: { source: language, text: titles, outdated: [] },
      ...(!owned && issuer && { owner: issuer }),
      ...(issuer && { issuingBodies: [issuer] }),
      ...(area && { area: area.code }),
      periodFrom: from,
      periodTo: to,
      duration: years,
      ...(decidedOn && { decidedOn }),
      state: 'approved',
      marking: 'TLP:CLEAR',
      sentAt: now,
      languages: Object.keys(titles) as Language[],
    },
    elements: elementsOf(published, kind),
  }
}

function elementsOf(published: PublishedPlan, kind: PackPlanKind): DocumentElement[] {
  const say = (text: string): LocalizedText => ({
    source: published.language,
    text: { [published.language]: text },
    outdated: [],
  })
  const prose = (paragraphs: readonly string[]) => ({
    source: published.language,
    text: { [published.language]: linkedProse(paragraphs) },
    outdated: [],
  })
  const sections = kind.parts.find((part) => part.pillar === 'priority_phenomena')?.sections ?? []
  const codes = sections.map((section) => section.code)
  const first = ['priorities', 'strategic_objectives'].find((code) => codes.includes(code)) ?? codes[0]!
  const themes = codes.includes('transversal_themes') ? 'transversal_themes' : first
  const frame = kind.parts[0]!.sections[0]!.code
  const about = [
    ...(published.derives_from ?? []),
    ...(published.cycle ?? []),
    ...(published.period.remark ? [published.period.remark] : []),
    ...(published.source ?? []),
  ]
  return [
    ...(about.length > 0 ? [{ key: 'source', place: frame, kind: 'text' as const, body: prose(about) }] : []),
    ...published.priorities.flatMap(({ no, title, kind: sort, aim, children }): DocumentElement[] => {
      const key = `priority-${no}`
      const said = [sort, aim].filter((text) => text !== undefined)
      return [
        {
          key,
          place: first,
          kind: 'priority',
          title: say(title),
          ...(said.length > 0 && { body: prose(said) }),
          details: { publishedNumber: String(no) },
        },
        ...(children ?? []).map(
          (child, index): DocumentElement => ({
            key: `${key}-${index + 1}`,
            parent: key,
            kind: 'phenomenon',
            title: say(child),
          }),
        ),
      ]
    }),
    ...(published.transversal_themes ?? []).map(
      (theme, index): DocumentElement => ({
        key: `theme-${index + 1}`,
        place: themes,
        kind: 'transversal_theme',
        title: say(theme),
        details: { publishedNumber: String(index + 1) },
      }),
    ),
  ]
}

/** Paragraphs in which an address becomes a link. */
function linkedProse(paragraphs: readonly string[]): Prose {
  return {
    type: 'doc',
    content: paragraphs.map((text, index) => ({
      type: 'paragraph' as const,
      attrs: { id: `b${index + 1}` },
      content: text
        .split(/(https?:\/\/\S+)/)
        .filter((piece) => piece !== '')
        .map((piece) =>
          /^https?:\/\//.test(piece)
            ? { type: 'text' as const, text: piece, marks: [{ type: 'link' as const, attrs: { href: piece } }] }
            : { type: 'text' as const, text: piece },
        ),
    })),
  }
}
