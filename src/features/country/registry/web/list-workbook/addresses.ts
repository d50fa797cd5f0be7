import type { ListName } from '../../list-workbooks/contract.ts'

/** Page of each list, for export and import. Functions are on the page of organisations. */
export const listWorkbookPaths: Readonly<Record<ListName, string>> = {
  organisations: '/organisations/workbook',
  functions: '/organisations/functions/workbook',
  areas: '/territory/workbook',
  foreignAreas: '/territory/countries/workbook',
  competences: '/competences/workbook',
  phenomena: '/phenomena/workbook',
}
