import type { TransactionContext } from '#platform/context.ts'
import { safeFileName } from '#platform/files/name.ts'
import { implementSlice } from '#platform/procedure.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import { writeCsv } from '#shared/csv.ts'
import type { Id } from '#shared/ids.ts'
import { loadName } from '#shared/localized-text.ts'
import { findBreakdown } from '../figures/queries.ts'
import { type FigureQuery, getFigures } from '../figures/read.ts'
import { toPartsKey } from '../observations/model.ts'
import { figureFilesContract, maxRows } from './contract.ts'
import { figureFileMessages } from './messages/index.ts'
import * as queries from './queries.ts'
import { type ExportedFigure, numberColumns, toCellValue, toRows } from './rows.ts'

const os = implementSlice(figureFilesContract)

export const figureFileRoutes = os.router({
  exportFigures: os.exportFigures.handler(async ({ input, context, errors }) => {
    const { indicators, also, areaIds, parts, language, format, ...query } = input
    const groups = [{ indicators, parts, areaIds }, ...also].map((entry) => ({
      ...entry,
      areaIds: entry.areaIds ?? areaIds,
    }))
    const { figures, today } = await context.transact('read', async (transaction) => {
      const areas = await queries.listAreas(transaction.tx, [...new Set(groups.flatMap((group) => group.areaIds))])
      const exportedFigures: ExportedFigure[] = []
      for (const { indicators: codes, ...group } of groups) {
        const taken = await listExportedFigures(transaction, { ...query, ...group, codes }, areas)
        if (!taken) throw errors.NOT_FOUND()
        exportedFigures.push(...taken)
        if (exportedFigures.length > maxRows) throw errors.TOO_MANY_FIGURES({ data: { maxCount: maxRows } })
      }
      const place = ({ indicator, parts, area, figure }: ExportedFigure) =>
        [indicator.code, toPartsKey(parts), area?.code ?? '', figure.startsOn, figure.endsOn].join(' ')
      return {
        figures: exportedFigures.toSorted((left, other) => (place(left) < place(other) ? -1 : 1)),
        today: transaction.today,
      }
    })
    const { heads, rows } = toRows(figures, language)
    const name =
      safeFileName(
        `${[...new Set(groups.flatMap((group) => group.indicators))].join('-').slice(0, 100)}-${today}.${format}`,
      ) ?? `figures.${format}`
    if (format === 'csv') return new File([writeCsv([heads, ...rows])], name, { type: 'text/csv' })
    const messages = figureFileMessages[language]
    const about = [...new Set(figures.map(({ indicator }) => indicator))].flatMap(({ definition }) => [
      loadName(definition.names, language),
      ...(definition.description ? [loadName(definition.description, language)] : []),
      ...(definition.knownBias ? [messages.bias(loadName(definition.knownBias, language))] : []),
    ])
    const book = await writeWorkbook({
      title: messages.sheet,
      createdAt: context.clock.now().toISOString(),
      sheets: [
        {
          name: messages.sheet,
          hasHeads: true,
          frozenColumns: 4,
          columns: heads.map((head, column) => ({
            width: Math.max(12, Math.min(40, head.length + 2)),
            cellType: numberColumns.has(column) ? 'number' : 'text',
          })),
          rows: [{ style: 'head', cells: heads }, ...rows.map((row) => ({ cells: row.map(toCellValue) }))],
        },
        {
          name: messages.about,
          columns: [{ width: 120 }],
          rows: [
            ...about,
            messages.missingMeaning,
            messages.sumMeaning,
            messages.overlapMeaning,
            messages.roundedMeaning,
            messages.exportedOn(today),
          ].map((line) => ({ cells: [line] })),
        },
      ],
    })
    return new File([book], name, { type: workbookMediaType })
  }),
})

/** Returns the figures of a part with their areas and sources; undefined if the reader may not read an indicator. */
async function listExportedFigures(
  context: TransactionContext,
  figureQuery: FigureQuery,
  areas: ReadonlyMap<Id, queries.NamedArea>,
): Promise<ExportedFigure[] | undefined> {
  const { codes, parts } = figureQuery
  const { indicators, figures } = await getFigures(context, figureQuery)
  if (codes.some((code) => !indicators.has(code))) return undefined
  const breakdown = (await findBreakdown(context.tx, toPartsKey(parts))) ?? -1
  const indicatorIds = codes.flatMap((code) => indicators.get(code)?.id ?? [])
  const sources = await queries.listSources(context.tx, { indicatorIds, ...figureQuery, breakdown })
  return codes.flatMap((code): ExportedFigure[] => {
    const indicator = indicators.get(code)!
    return (figures.get(code) ?? []).map((figure) => ({
      indicator,
      parts,
      figure,
      area: areas.get(figure.areaId),
      source: sources.get([indicator.id, figure.areaId, figure.startsOn, figure.endsOn].join(' ')),
    }))
  })
}
