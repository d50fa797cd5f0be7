import { implementSlice } from '#platform/procedure.ts'
import { writeCsv } from '#shared/csv.ts'
import { areaHierarchies } from '../pack.ts'
import { areaCells, listColumns } from './columns/model.ts'
import { areaFilesContract } from './contract.ts'
import { listFileAreas } from './queries.ts'

const slice = implementSlice(areaFilesContract)

export const areaFileRoutes = {
  exportAreas: slice.exportAreas.handler(async ({ input, context }) => {
    const columns = areaHierarchies()
    const areas = await listFileAreas(context.tx, input)
    const text = writeCsv([listColumns(columns), ...areas.map((area) => areaCells(area, columns))])
    return { fileName: `areas-${input.kind ?? 'all'}-${context.today}.csv`, text }
  }),
}
