import { lawOf } from '#features/country/law/index.ts'
import { loadNamesAt, type NamesAt } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import type { PathAct, Seat } from './entities.ts'
import { pathDocumentMessages } from './messages/index.ts'
import type { PrintedPoints } from './opinions/document.ts'
import { formatActProvenance } from './printed-act-provenance.ts'
import { listRecorders, type Recorder } from './queries/recorders.ts'
import type { LoadedPath } from './read.ts'
import type { VersionDays } from './version-days.ts'

/** A path with the names that organisations had at the time of the acts. */
export interface PrintedPath extends LoadedPath {
  getNames?: NamesAt
  /** For whom each act was recorded; only for the full edition. */
  recorders?: ReadonlyMap<Id, Recorder>
}

/**
 * Returns a path whose acts are printed with the names that the organisations had when the acts were recorded, in the full
 * edition also with the organisations for which they were recorded.
 */
export async function withNamesOfActs(
  { tx }: TransactionContext,
  found: LoadedPath,
  { rendition }: { rendition: 'full' | 'council' | 'public' },
): Promise<PrintedPath> {
  const recorders = rendition === 'full' && found.round ? await listRecorders(tx, found.round.id) : undefined
  const recorderIds = [...(recorders?.values() ?? [])].map(({ organisationId }) => organisationId)
  return {
    ...found,
    getNames: await loadNamesAt(tx, 'organisation', new Set([...found.seating.bodies.keys(), ...recorderIds])),
    ...(recorders && { recorders }),
  }
}

/** Returns a seat as printed, with function and organisation but never the person. The organisation of an act is named as then. */
export function formatSeat(
  { plan, seating, acts, getNames }: PrintedPath,
  seat: Seat,
  language: Language,
  act: Pick<PathAct, 'id'> | null,
): string {
  const organisationFunction = lawOf(plan).functions.find(({ code }) => code === seat.function)
  const { names } = seating.bodies.get(seat.organisationId)!
  const recordedAt = acts.find(({ id }) => id === act?.id)?.recordedAt
  const body = loadName(getNames && recordedAt ? getNames(seat.organisationId, names, recordedAt) : names, language)
  return organisationFunction ? `${loadName(organisationFunction.names, language)}, ${body}` : body
}

/**
 * Returns an opinion as printed: the organisation, the date or the fact that it is missing, and each point with the
 * answer. An opinion states the version on which it was given. The text is included if the reader may read it and it reveals no omitted content.
 */
export function buildOpinionBlocks(
  found: PrintedPath,
  { seat, act }: { seat: Seat; act: PathAct },
  {
    language,
    points,
    withText,
    version,
  }: { language: Language; points: PrintedPoints; withText: boolean; version: VersionDays | null },
): Block[] {
  const point = points.get(act.id)
  const lines = withText && !point?.hasOmittedPoints ? (act.text ?? '').split(/\n+/).filter(Boolean) : []
  const day = formatDate(act.date, language)
  const messages = pathDocumentMessages[language]
  const provenance = [
    version
      ? messages.onVersion(String(version.number), formatDate(version.submittedOn, language))
      : act.kind === 'opinion_given'
        ? messages.onDraft
        : '',
    ...formatActProvenance(found, act.id, language),
  ]
  return [
    {
      kind: 'paragraph',
      text: [
        { text: formatSeat(found, seat, language, act), strong: true },
        {
          text: `, ${[act.kind === 'opinion_missing' ? messages.absent : '', day, ...provenance].filter(Boolean).join(', ')}`,
        },
      ],
    },
    ...lines.map((line): Block => ({ kind: 'paragraph', text: line })),
    ...(point?.blocks ?? []),
  ]
}
