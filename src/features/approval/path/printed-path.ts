import { lawOf } from '#features/country/law/index.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import type { PathAct, Seat } from './entities.ts'
import { pathDocumentMessages } from './messages/index.ts'
import type { PrintedPoints } from './opinions/document.ts'
import { formatActProvenance } from './printed-act-provenance.ts'
import type { LoadedPath } from './read.ts'
import type { VersionDays } from './version-days.ts'

/** Returns a seat as printed, with function and organisation but never the person. */
export function formatSeat({ plan, seating }: LoadedPath, seat: Seat, language: Language): string {
  const organisationFunction = lawOf(plan).functions.find(({ code }) => code === seat.function)
  const body = loadName(seating.bodies.get(seat.organisationId)!.names, language)
  return organisationFunction ? `${loadName(organisationFunction.names, language)}, ${body}` : body
}

/**
 * Returns an opinion as printed: the organisation, the date or the fact that it is missing, and each point with the
 * answer. An opinion states the version on which it was given. The text is included if the reader may read it and it reveals no omitted content.
 */
export function buildOpinionBlocks(
  found: LoadedPath,
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
    act.provenance ? messages.received[act.provenance] : '',
    ...formatActProvenance(found.acts, act.id, language),
  ]
  return [
    {
      kind: 'paragraph',
      text: [
        { text: formatSeat(found, seat, language), strong: true },
        {
          text: `, ${[act.kind === 'opinion_missing' ? messages.absent : '', day, ...provenance].filter(Boolean).join(', ')}`,
        },
      ],
    },
    ...lines.map((line): Block => ({ kind: 'paragraph', text: line })),
    ...(point?.blocks ?? []),
  ]
}
